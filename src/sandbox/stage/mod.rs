//! What never changes while a scenario is played: who and what there is. The world holds only what changes.
//!
//! Each file has one sort of thing, and what the stage can be asked about it.

mod border;
mod computer;
mod means;
mod people;
mod service;
mod site;

pub use border::{Country, Identity, MeansFacts, MinimumData, Shape};
pub use computer::{BrowserFacts, Computer, Counter, Hardware};
pub use means::{AppFacts, CardFacts, Carrier, Certificate, Level, Memory};
pub use people::{Actor, Company, Document, DocumentState, Role, RoleFacts};
pub use service::{Account, Audience, Service, Submission};
pub use site::{MailFacts, MailKind, PhishingFacts, Question, RelayFacts, Server, Site};

use crate::sandbox::code::ControlCode;
use crate::sandbox::device::SignIn;
use crate::sandbox::ids::{
    AccountId, AppId, BankId, BrowserId, CardId, CertificateId, CodeId, CountryId, DocumentId, MailId, MeansId,
    PaymentId, PersonId, PhishingId, PhoneId, PortalId, RelayId, RoleId, ServiceId, SiteId, Table,
};
use crate::sandbox::word::{Method, Notification};

/// Everything that stays as it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stage {
    /// Whom the learner plays.
    pub learner: PersonId,
    /// The people, each with a script.
    pub people: Table<PersonId, Actor>,
    /// The browsers; the learner uses the one that is theirs.
    pub browsers: Table<BrowserId, BrowserFacts>,
    /// Every address that leads somewhere.
    pub sites: Table<SiteId, Site>,
    /// What stands behind the portals' addresses.
    pub portals: Table<PortalId, SiteId>,
    /// What stands behind counterfeit addresses.
    pub relays: Table<RelayId, RelayFacts>,
    /// What stands behind phishing addresses.
    pub phishing: Table<PhishingId, PhishingFacts>,
    /// What stands behind the banks' addresses.
    pub banks: Table<BankId, SiteId>,
    /// The accounts at the banks.
    pub accounts: Table<AccountId, Account>,
    /// The payments that could be demanded, each from an account.
    pub payments: Table<PaymentId, AccountId>,
    /// The messages with links in the learner's letter box.
    pub mail: Table<MailId, MailFacts>,
    /// The address of the unified login module.
    pub login: SiteId,
    /// How Smart-ID shows that a notification is the visitor's own.
    pub notification: Notification,
    /// What there is for cards.
    pub reader: Hardware,
    /// Whether the learner sits at a counter.
    pub counter: Counter,
    /// The browser whose computer it stands at: the learner's, or somebody else's.
    pub reader_at: Option<BrowserId>,
    /// How one signs in to the learner's computer; not at all, if its screen is not in play.
    pub sign_in: Vec<SignIn>,
    /// The means that the login module offers.
    pub methods: Vec<Method>,
    /// The e-services of all portals.
    pub services: Table<ServiceId, Service>,
    /// Who may act as what.
    pub roles: Table<RoleId, RoleFacts>,
    /// The eID cards.
    pub cards: Table<CardId, CardFacts>,
    /// The phones' owners.
    pub phones: Table<PhoneId, PersonId>,
    /// The apps on the phones.
    pub apps: Table<AppId, AppFacts>,
    /// The certificates.
    pub certificates: Table<CertificateId, Certificate>,
    /// Certificates of cards that earlier visitors have used: the computer still lists them.
    pub remembered: Vec<CertificateId>,
    /// The documents.
    pub documents: Table<DocumentId, Document>,
    /// The verification codes that the vendor's server will draw, in turn.
    pub codes: Table<CodeId, ControlCode>,
    /// The countries that meet here, if the scenario crosses a border.
    pub countries: Table<CountryId, Country>,
    /// The means that countries other than Latvia have issued.
    pub means: Table<MeansId, MeansFacts>,
}
