//! What lies on a desk or is handed over it.

use super::day::{day, perhaps_day};
use crate::course::Date;
use serde::{Deserialize, Serialize};

/// An eID card.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CardSetup {
    /// Whose it is.
    pub owner: String,
    /// Who has it, if not the owner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
    /// The document that its forgotten codes are written in, or the person who alone knows and types them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub codes_in: Option<String>,
    /// Its own last day as a document, which is not that of its certificates.
    #[serde(default, deserialize_with = "perhaps_day", skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

/// A phone.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhoneSetup {
    /// Whose it is.
    pub owner: String,
    /// Who has it, if not the owner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
}

/// An identity app.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AppSetup {
    /// The phone that it is on.
    pub phone: String,
    /// Whose app it is: `smart-id`, `eparaksts-mobile`; `abroad` for another country's own.
    pub vendor: String,
    /// What strangers know of it: `number`, `pin`, `number-and-pin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leaked: Option<String>,
}

/// A certificate.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CertificateSetup {
    /// In whose name it is.
    pub holder: String,
    /// The card or app that its key is on; for a bank's word, the account.
    pub on: String,
    /// What its key is for: `login`, `sign`.
    #[serde(rename = "for")]
    pub purpose: String,
    /// The last day on which it is valid.
    #[serde(deserialize_with = "day")]
    pub until: Date,
    /// The last day of the certificate that would take its place, if it can be renewed remotely.
    #[serde(default, deserialize_with = "perhaps_day", skip_serializing_if = "Option::is_none")]
    pub renews_until: Option<Date>,
    /// `suspended` or `revoked`, if it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<String>,
    /// How sure one can be of who uses it: `low`, `substantial`, `high`.
    pub level: String,
    /// The country that issued it, if not Latvia.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// A document.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DocumentSetup {
    /// Whose it is.
    pub holder: String,
    /// Who has it, if not the holder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
    /// The last day on which it is valid.
    #[serde(deserialize_with = "day")]
    pub until: Date,
}

/// The counter's desk.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CounterSetup {}
