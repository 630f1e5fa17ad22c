//! A scenario as an author writes it: names, and patterns in words. [`super::build`] alone turns it into a world.

mod border;
mod day;
mod judged;
mod online;
mod people;
mod things;

pub(super) use border::{CountrySetup, IdentitySetup, MeansSetup};
pub(in crate::sandbox) use judged::{EndSetup, RuleSetup};
pub(super) use online::{
    AccountSetup, BankSetup, BrowserSetup, LoginSetup, MailSetup, PaymentSetup, PhishingSetup, PortalSetup, RelaySetup,
    ServiceSetup,
};
pub(super) use people::{BeatSetup, PersonSetup};
pub(super) use things::{AppSetup, CardSetup, CertificateSetup, CounterSetup, DocumentSetup, PhoneSetup};

use crate::course::Date;
use crate::sandbox::sorted_map::Named;
use day::day;
use serde::{Deserialize, Serialize};

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
    pub cards: Named<CardSetup>,
    /// The phones.
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub phones: Named<PhoneSetup>,
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
