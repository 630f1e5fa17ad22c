//! Countries, and what one vouches for before another.

use serde::{Deserialize, Serialize};

/// A country.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CountrySetup {
    /// Its two letters, such as `LV`.
    pub code: String,
    /// The address of its eIDAS node; the site's name is the country's with `-node`.
    pub node: String,
    /// The address of its login module, and its name with `-login`; Latvia has none here, but the unified one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
}

/// What a country knows, beside the date of birth, of somebody to whom it has issued a means.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct IdentitySetup {
    /// The current family name.
    pub family_name: String,
    /// The current first name.
    pub first_name: String,
    /// The invented code by which the country knows the person, such as `DEMO-000001`.
    pub code: String,
}

/// A means that a country other than Latvia has issued.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MeansSetup {
    /// Which country.
    pub country: String,
    /// What it is: `card`, `app`.
    pub shape: String,
}
