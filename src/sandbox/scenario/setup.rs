//! A scenario as an author writes it: names, and patterns in words. [`super::build`] alone turns it into a world.

use crate::course::Date;
use crate::sandbox::sorted_map::Named;
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;

/// A scenario's file. Only what is named in it is in play.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Setup {
    /// The day on which the scenario plays; certificates and documents are valid or not by it.
    #[serde(deserialize_with = "day")]
    pub today: Date,
    /// Whom the learner plays.
    pub learner: String,
    /// The module that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub module: Option<String>,
    /// Estimated time, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// How much it asks of the learner: `easy`, `middle`, `hard`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difficulty: Option<String>,
    /// The lessons that it practises: `module/lesson`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lessons: Vec<String>,
    /// The way that a teacher would show: actions in words, from the beginning to the goal, without a broken rule.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guide: Vec<String>,
    /// What the computer has for cards: `absent`, `reader`, `reader-with-tool`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reader: Option<String>,
    /// The browser whose computer it stands at, if not the learner's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reader_at: Option<String>,
    /// How one signs in to the learner's computer: `password`, `card`; not at all, if nothing is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sign_in: Vec<String>,
    /// Certificates that the computer lists although their card is not there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remembered: Vec<String>,
    /// From each of these texts the vendor's formula makes a verification code, at compile time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub challenges: Vec<String>,
    /// The verification codes, in turn; written by the compiler.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<String>,
    /// The people.
    pub people: Named<PersonSetup>,
    /// The browsers.
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub browsers: Named<BrowserSetup>,
    /// The unified login module, if somebody can log in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub login: Option<LoginSetup>,
    /// The portals.
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub portals: Named<PortalSetup>,
    /// The counterfeit sites.
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub relays: Named<RelaySetup>,
    /// The phishing sites.
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub phishing: Named<PhishingSetup>,
    /// The banks.
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub banks: Named<BankSetup>,
    /// The accounts at the banks.
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub accounts: Named<AccountSetup>,
    /// The payments that could be demanded.
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub payments: Named<PaymentSetup>,
    /// The messages with links that the learner has got.
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub mail: Named<MailSetup>,
    /// The countries that meet here, Latvia among them, if the scenario crosses a border.
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub countries: Named<CountrySetup>,
    /// The means that countries other than Latvia have issued.
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub means: Named<MeansSetup>,
    /// The e-services.
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub services: Named<ServiceSetup>,
    /// The eID cards.
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub cards: Named<OwnedSetup>,
    /// The phones.
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub phones: Named<OwnedSetup>,
    /// The identity apps on the phones.
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub apps: Named<AppSetup>,
    /// The certificates on cards and in apps.
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub certificates: Named<CertificateSetup>,
    /// The documents.
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub documents: Named<DocumentSetup>,
    /// The counter's desk, if the scenario plays at one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counter: Option<CounterSetup>,
    /// How it can end; the first that fits is the one.
    pub ends: Vec<EndSetup>,
    /// What is judged.
    pub rules: Vec<RuleSetup>,
}

/// Somebody.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct PersonSetup {
    /// The invented code, such as `DEMO-000001`, if the learner may type it.
    pub code: Option<String>,
    /// As what the person may act: `resident`, `employee`.
    pub roles: Vec<String>,
    /// Whether the learner meets the person face to face.
    pub present: bool,
    /// What a country that issued the person a means knows, and what can cross a border therefore.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<IdentitySetup>,
    /// The countries whose registers know which entry is the person's, when another country vouches for them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub linked: Vec<String>,
    /// What the person does, and when; the first step's point is where the script begins.
    pub script: Vec<BeatSetup>,
}

/// What a country knows of somebody to whom it has issued a means.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct IdentitySetup {
    /// The current family name.
    pub family_name: String,
    /// The current first name.
    pub first_name: String,
    /// The date of birth.
    #[serde(deserialize_with = "day")]
    pub born: Date,
    /// The invented code by which the country knows the person, such as `DEMO-000001`.
    pub code: String,
}

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

/// A means that a country other than Latvia has issued.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MeansSetup {
    /// Which country.
    pub country: String,
    /// What it is: `card`, `app`.
    pub shape: String,
}

/// A step of a script.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct BeatSetup {
    /// At which point of the script.
    pub at: String,
    /// On which sentence of the learner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hears: Option<String>,
    /// On which event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sees: Option<String>,
    /// Only if these facts hold.
    #[serde(default, rename = "if", skip_serializing_if = "Vec::is_empty")]
    pub given: Vec<String>,
    /// What the person says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
    /// What the person does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub does: Vec<String>,
    /// Where the script goes on; where it is, if nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

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

/// A message with a link.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MailSetup {
    /// How it came: `sms`, `email`.
    pub kind: String,
    /// The site that its link leads to, whatever it says.
    pub link: String,
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
}

/// A card or a phone.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OwnedSetup {
    /// Whose it is.
    pub owner: String,
    /// Who has it, if not the owner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
    /// Of a card: the document that its forgotten codes are written in, or the person who alone knows and types them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub codes_in: Option<String>,
    /// Of a card: its own last day as a document, which is not that of its certificates.
    #[serde(default, deserialize_with = "perhaps_day", skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
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

/// An end.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EndSetup {
    /// Its id; its words stand under it.
    pub id: String,
    /// `goal`, `honest`, `harm`.
    pub verdict: String,
    /// The facts that make it the end.
    pub when: Vec<String>,
}

/// A rule of exactly one kind.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct RuleSetup {
    /// Its id; its words stand under it.
    pub id: String,
    /// This must not happen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub never: Option<String>,
    /// The first must have happened before the second does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<[String; 2]>,
    /// This must have happened by the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub must: Option<String>,
    /// These facts must hold at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_end: Option<Vec<String>>,
    /// The rule judges only if these facts hold: for acts, just before them; for ends, at the end.
    #[serde(rename = "if", skip_serializing_if = "Vec::is_empty")]
    pub given: Vec<String>,
}

/// Reads a day that is there.
fn perhaps_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    day(deserializer).map(Some)
}

/// Reads a day, written as a text or as TOML's own date.
fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    /// TOML hands its own dates over as a map with one entry, whose value is the day as text.
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Text(String),
        Toml(BTreeMap<String, String>),
    }
    let text = match Written::deserialize(deserializer)? {
        Written::Text(text) => Some(text),
        Written::Toml(parts) => parts.into_values().next(),
    };
    text.unwrap_or_default().parse().map_err(serde::de::Error::custom)
}
