//! What can be reached in a browser: sites, what they offer, and what leads to them.

use serde::{Deserialize, Serialize};

/// A browser.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct BrowserSetup {
    /// Who sits before it.
    pub user: String,
    /// Whether others use the computer as well, so that it matters what stays behind.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shared: bool,
}

/// The unified login module.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LoginSetup {
    /// Its address.
    pub address: String,
    /// The means that it offers: `eid`, `smart-id`, `smart-id-qr`, `eparaksts-mobile`, `bank`, `eidas`.
    pub methods: Vec<String>,
    /// How Smart-ID shows that a request is one's own: `notification` (one code to compare, if nothing is said) or
    /// `choice` (three codes on the phone).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smart_id: Option<String>,
}

/// A portal.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PortalSetup {
    /// Its address.
    pub address: String,
    /// The country that it is at home in, if not Latvia.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// An e-service.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ServiceSetup {
    /// Whose it is.
    pub portal: String,
    /// Who may use it: `personal`, `authorised`, or the name of the only person who may.
    pub audience: String,
    /// How strong a means it asks for: `low`, `substantial`, `high`.
    pub level: String,
    /// The service of the same portal that must have been applied for before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs: Option<String>,
    /// How its application is handed in: `plain` (if nothing is said) or `signed`, with an eID card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submission: Option<String>,
}

/// A bank, which may vouch for its customers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct BankSetup {
    /// Its address.
    pub address: String,
}

/// Somebody's account at a bank.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AccountSetup {
    /// The bank.
    pub bank: String,
    /// Whose it is.
    pub owner: String,
}

/// A payment that somebody could demand.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PaymentSetup {
    /// The account that it goes from; how much and to whom is said in words.
    pub from: String,
}

/// A counterfeit site that relays to a real one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RelaySetup {
    /// Its address, which differs from the real one.
    pub address: String,
    /// The portal that it looks like.
    pub imitates: String,
    /// The browser in which it repeats what its visitor does.
    pub browser: String,
}

/// A phishing site.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PhishingSetup {
    /// Its address.
    pub address: String,
    /// The site that it looks like, `login-module` for example; if nothing is said, it goes under its own name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imitates: Option<String>,
    /// What it asks, in turn: a means (for the number or code by which it knows its owner), or a code.
    pub asks: Vec<String>,
}

/// A message with a link.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MailSetup {
    /// How it came: `sms`, `email`.
    pub kind: String,
    /// The site that its link leads to, whatever it says.
    pub link: String,
}
