//! What never changes while a scenario is played: who and what there is. The world holds only what changes.

use super::code::ControlCode;
use super::device::{Assertion, Beat, SignIn};
use super::ids::{
    AccountId, AppId, BankId, BrowserId, CardId, CertificateId, CodeId, CountryId, DocumentId, MailId, MeansId,
    PaymentId, PersonId, PhishingId, PhoneId, PortalId, RelayId, RoleId, ServiceId, Set, SiteId, Table,
};
use super::page::Button;
use super::word::{Method, Notification, Purpose, Secret, Vendor, kinds};
use crate::course::Date;

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

kinds! {
    /// Whether the learner sits at a counter, where a form can be filled in.
    Counter {
        /// There is none.
        Absent "absent";
        /// There is one.
        Present "present";
    }
}

kinds! {
    /// What a computer has for cards.
    Hardware {
        /// Nothing.
        Absent "absent";
        /// A reader.
        Reader "reader";
        /// A reader, and the tool that unblocks a PIN.
        ReaderWithTool "reader-with-tool";
    }
}

/// Somebody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Actor {
    /// The invented code, such as `DEMO-000001`, if the learner knows it and may type it.
    pub code: Option<String>,
    /// What crosses a border with the person, if they cross one.
    pub identity: Option<Identity>,
    /// The countries whose registers know which entry is the person's.
    pub linked: Set<CountryId>,
    /// Whether the learner meets the person, so that things can be handed over.
    pub company: Company,
    /// What the person does, and when.
    pub script: Vec<Beat>,
}

/// A country, as the others see it: an eIDAS node, and a login module where its own people prove who they are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Country {
    /// Its two letters, with which an identifier begins.
    pub code: String,
    /// The address of its eIDAS node.
    pub node: SiteId,
    /// The address of its login module. Latvia's is the unified login module.
    pub login: SiteId,
    /// The portals that are at home there, if it is not Latvia.
    pub portals: Set<PortalId>,
}

/// A means that a country other than Latvia has issued.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MeansFacts {
    /// Which country.
    pub country: CountryId,
    /// What it is.
    pub shape: Shape,
}

kinds! {
    /// What a means is, as far as a login module must know to ask for it.
    Shape {
        /// A card, asked for in the reader.
        Card "card";
        /// An app on a phone, asked for by the code of its owner.
        App "app";
    }
}

/// What a country knows of somebody to whom it has issued a means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Identity {
    /// The current family name.
    pub family_name: String,
    /// The current first name.
    pub first_name: String,
    /// The date of birth.
    pub born: Date,
    /// The invented code by which the country knows the person.
    pub code: String,
}

/// The minimum data set of a natural person: the four attributes that cross a border.
///
/// Source: Commission Implementing Regulation (EU) 2015/1501, annex, section 1; the form of the identifier is that of
/// the eIDAS SAML attribute profile.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MinimumData<'s> {
    /// The current family name.
    pub family_name: &'s str,
    /// The current first name.
    pub first_name: &'s str,
    /// The date of birth.
    pub born: Date,
    /// The unique identifier: the country that issued it, the country that it is for, and a code, `LT/LV/DEMO-000001`.
    pub identifier: String,
}

/// What is known of a card.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CardFacts {
    /// Whose it is.
    pub owner: PersonId,
    /// Its own last day as a document, which is not that of its certificates.
    pub until: Option<Date>,
    /// Where its codes are.
    pub memory: Memory,
}

/// Where a card's codes are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Memory {
    /// Whoever uses the card knows them.
    Known,
    /// They are forgotten, and only written in this document: the PIN envelope.
    Written(DocumentId),
    /// Only this person knows them, and types them.
    Own(PersonId),
}

/// An identity app.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AppFacts {
    /// The phone that it is on; the phone's owner is its holder.
    pub phone: PhoneId,
    /// Whose app it is.
    pub vendor: Vendor,
}

/// Whether somebody is where the learner is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Company {
    /// Face to face.
    Present,
    /// Elsewhere, or only on the line.
    Away,
}

/// What is known of a browser.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BrowserFacts {
    /// Who sits before it.
    pub user: PersonId,
    /// Whose computer it is on.
    pub computer: Computer,
}

/// Whose computer a browser is on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Computer {
    /// One's own: what stays behind there is not in play.
    Own,
    /// One that others use as well: what stays behind, they find.
    Shared,
}

/// A site.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Site {
    /// The address, such as `portals.paraugs.example`.
    pub address: String,
    /// What stands behind it.
    pub server: Server,
}

/// What stands behind an address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Server {
    /// A portal with e-services.
    Portal(PortalId),
    /// The unified login module.
    Login,
    /// A counterfeit that relays to a real site.
    Relay(RelayId),
    /// A counterfeit that only collects what is typed into it.
    Phishing(PhishingId),
    /// A bank.
    Bank(BankId),
    /// The login module of another country.
    Abroad(CountryId),
    /// A country's eIDAS node.
    Node(CountryId),
}

/// What is known of a counterfeit site.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RelayFacts {
    /// Its address.
    pub site: SiteId,
    /// The browser in which it repeats what its visitor does.
    pub browser: BrowserId,
    /// The site that it looks like.
    pub imitates: SiteId,
}

/// What is known of a phishing site.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PhishingFacts {
    /// Its address.
    pub site: SiteId,
    /// The site that it looks like, if it does not go under its own name.
    pub imitates: Option<SiteId>,
    /// What it asks its visitor, in turn.
    pub asks: Vec<Question>,
}

/// What a phishing site asks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Question {
    /// The number or code by which this means knows its owner.
    Account(Method),
    /// This code.
    Code(Secret),
}

/// Somebody's account at a bank.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Account {
    /// The bank.
    pub bank: BankId,
    /// Whose it is.
    pub holder: PersonId,
}

/// What is known of a message with a link.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MailFacts {
    /// How it came.
    pub kind: MailKind,
    /// Where its link leads, whatever it says.
    pub link: SiteId,
}

kinds! {
    /// How a message with a link came.
    MailKind {
        /// As a text message, to the phone.
        Sms "sms";
        /// By e-mail.
        Email "email";
    }
}

/// An e-service.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Service {
    /// Whose service it is.
    pub portal: PortalId,
    /// Who may use it.
    pub audience: Audience,
    /// How strong a means it asks for.
    pub level: Level,
    /// What must be handed in before it, at the same portal.
    pub needs: Option<ServiceId>,
}

/// Who may use a service.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Audience {
    /// Anybody, for themselves; and a centre's employee for a client, as an authorised e-service.
    Authorised,
    /// Anybody, only for themselves.
    Personal,
    /// Only this person: somebody's own file, letter or case.
    Only(PersonId),
}

kinds! {
    /// How sure one can be of an identity, after Article 8 of the eIDAS regulation.
    Level {
        /// Limited confidence.
        Low "low";
        /// Substantial confidence.
        Substantial "substantial";
        /// The highest confidence.
        High "high";
    }
}

/// A role that somebody may act in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RoleFacts {
    /// Who.
    pub holder: PersonId,
    /// As what.
    pub role: Role,
}

kinds! {
    /// As what somebody acts; after the user types of the unified login module.
    Role {
        /// For oneself.
        Resident "resident";
        /// As an employee of an institution.
        Employee "employee";
    }
}

/// A certificate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Certificate {
    /// In whose name it is.
    pub holder: PersonId,
    /// Where its key is.
    pub carrier: Carrier,
    /// What its key is for.
    pub purpose: Purpose,
    /// The last day on which it is valid.
    pub until: Date,
    /// The last day of the certificate that would take its place, if it can be renewed remotely.
    pub renewal: Option<Date>,
    /// How sure one can be of who uses it.
    pub level: Level,
    /// The country that issued it, if that is not Latvia.
    pub country: Option<CountryId>,
}

/// Where a key is kept.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Carrier {
    /// On an eID card.
    Card(CardId),
    /// In an app on a phone.
    App(AppId),
    /// At a bank: its word for the holder of this account is simulated as a certificate.
    Account(AccountId),
}

impl Certificate {
    /// The code that guards the key.
    pub fn secret(&self) -> Secret {
        match self.carrier {
            Carrier::Card(_) | Carrier::App(_) => self.purpose.secret(),
            Carrier::Account(_) => Secret::BankCode,
        }
    }
}

/// A document of paper or plastic that proves who somebody is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Document {
    /// Whose it is.
    pub holder: PersonId,
    /// The last day on which it is valid.
    pub until: Date,
    /// Whether it is valid today.
    pub state: DocumentState,
}

kinds! {
    /// Whether a document is valid.
    DocumentState {
        /// It is.
        Valid "valid";
        /// Its last day is past.
        Expired "expired";
    }
}

impl Stage {
    /// The country whose people the unified login module knows, Latvia, if the scenario crosses a border.
    pub fn home(&self) -> Option<CountryId> {
        self.countries.iter().find(|(_, country)| country.login == self.login).map(|(id, _)| id)
    }

    /// The country that a portal is at home in.
    pub fn country_of(&self, portal: PortalId) -> Option<CountryId> {
        let abroad = self.countries.iter().find(|(_, country)| country.portals.has(portal)).map(|(id, _)| id);
        abroad.or(self.home())
    }

    /// The country other than Latvia whose login module stands at an address, or is shown there by a counterfeit.
    fn abroad_at(&self, site: SiteId) -> Option<CountryId> {
        let portal = match self.sites[site].server {
            Server::Abroad(country) => return Some(country),
            Server::Portal(_) | Server::Phishing(_) | Server::Bank(_) | Server::Login | Server::Node(_) => None,
            Server::Relay(relay) => self.portals.iter().find(|(_, site)| **site == self.relays[relay].imitates),
        };
        portal.and_then(|(portal, _)| self.country_of(portal)).filter(|country| Some(*country) != self.home())
    }

    /// What a login module offers to somebody whom a portal sends: in Latvia what the scenario says, abroad the
    /// country's own means, and the way over the border.
    pub fn means_of(&self, site: SiteId) -> Vec<Button> {
        match self.abroad_at(site) {
            None => self.methods.iter().copied().map(Button::Method).collect(),
            Some(country) => self.issued_by(country).chain([Button::Method(Method::Eidas)]).collect(),
        }
    }

    /// What a login module offers to somebody for whom another country asks: the means of the notified scheme.
    pub fn scheme_of(&self, site: SiteId) -> Vec<Button> {
        match self.abroad_at(site) {
            None => self.methods.iter().copied().filter(|method| method.is_notified()).map(Button::Method).collect(),
            Some(country) => self.issued_by(country).collect(),
        }
    }

    fn issued_by(&self, country: CountryId) -> impl Iterator<Item = Button> {
        self.means.iter().filter(move |(_, means)| means.country == country).map(|(id, _)| Button::Means(id))
    }

    /// The countries that a node lists: all but its own.
    pub fn countries_beside(&self, node: SiteId) -> impl Iterator<Item = CountryId> {
        self.countries.iter().filter(move |(_, country)| country.node != node).map(|(id, _)| id)
    }

    /// The country that issued a certificate.
    pub fn issuer(&self, certificate: CertificateId) -> Option<CountryId> {
        self.certificates[certificate].country.or(self.home())
    }

    /// The four attributes that cross the border with an assertion, if the person has what a country must know.
    pub fn minimum_data(&self, assertion: Assertion) -> Option<MinimumData<'_>> {
        let Assertion { certificate, from, to } = assertion;
        let identity = self.people[self.certificates[certificate].holder].identity.as_ref()?;
        Some(MinimumData {
            family_name: &identity.family_name,
            first_name: &identity.first_name,
            born: identity.born,
            identifier: format!("{}/{}/{}", self.countries[from].code, self.countries[to].code, identity.code),
        })
    }

    /// The services of the portal behind a site, or behind the site that it imitates, in order.
    pub fn services_of(&self, site: SiteId) -> impl Iterator<Item = ServiceId> {
        let site = match self.sites[site].server {
            Server::Relay(relay) => self.relays[relay].imitates,
            Server::Portal(_)
            | Server::Phishing(_)
            | Server::Bank(_)
            | Server::Login
            | Server::Abroad(_)
            | Server::Node(_) => site,
        };
        self.services.iter().filter(move |(_, service)| self.portals[service.portal] == site).map(|(id, _)| id)
    }

    /// The addresses that the learner may type or be led to: those of the portals and of their counterfeits.
    pub fn addresses(&self) -> impl Iterator<Item = SiteId> {
        let has_entrance = |server| match server {
            Server::Portal(_) | Server::Relay(_) | Server::Phishing(_) => true,
            Server::Bank(_) | Server::Login | Server::Abroad(_) | Server::Node(_) => false,
        };
        self.sites.iter().filter(move |(_, site)| has_entrance(site.server)).map(|(id, _)| id)
    }

    /// The counterfeit site that uses a browser.
    pub fn relay_in(&self, browser: BrowserId) -> Option<RelayId> {
        self.relays.iter().find(|(_, relay)| relay.browser == browser).map(|(id, _)| id)
    }

    /// The learner's own browser, if the scenario has a computer.
    pub fn desk(&self) -> Option<BrowserId> {
        self.browser_of(self.learner)
    }

    /// Whether a browser's computer has a reader.
    pub fn has_reader(&self, browser: BrowserId) -> bool {
        self.reader != Hardware::Absent && self.reader_at == Some(browser)
    }

    /// Whether the reader, if there is one, stands where the learner sits.
    pub fn reader_at_hand(&self) -> bool {
        self.reader_at == self.desk()
    }

    /// The browser that somebody sits before.
    pub fn browser_of(&self, person: PersonId) -> Option<BrowserId> {
        self.browsers.iter().find(|(_, browser)| browser.user == person).map(|(id, _)| id)
    }

    /// A vendor's app that answers for somebody.
    pub fn app_of(&self, person: PersonId, vendor: Vendor) -> Option<AppId> {
        let fits = |app: &AppFacts| app.vendor == vendor && self.phones[app.phone] == person;
        self.apps.iter().find(|(_, app)| fits(app)).map(|(id, _)| id)
    }

    /// The certificates on a card, in order.
    pub fn certificates_on(&self, card: CardId) -> impl Iterator<Item = (CertificateId, &Certificate)> {
        self.certificates.iter().filter(move |(_, certificate)| certificate.carrier == Carrier::Card(card))
    }

    /// The certificate that a card proves its holder with.
    pub fn card_certificate(&self, card: CardId) -> Option<CertificateId> {
        self.certificates_on(card).find(|(_, certificate)| certificate.purpose == Purpose::Login).map(|(id, _)| id)
    }

    /// Whose app it is: the owner of the phone that it is on.
    pub fn owner_of(&self, app: AppId) -> PersonId {
        self.phones[self.apps[app].phone]
    }

    /// Whether whoever logs in with this certificate is asked first whether their data may go to the service.
    pub fn asks_consent(&self, certificate: CertificateId) -> bool {
        match self.certificates[certificate].carrier {
            Carrier::Card(_) | Carrier::Account(_) => false,
            Carrier::App(app) => match self.apps[app].vendor {
                Vendor::SmartId | Vendor::Abroad => false,
                Vendor::EparakstsMobile => true,
            },
        }
    }

    /// The certificate whose key an app uses.
    pub fn app_certificate(&self, app: AppId, purpose: Purpose) -> Option<CertificateId> {
        let fits =
            |certificate: &Certificate| certificate.carrier == Carrier::App(app) && certificate.purpose == purpose;
        self.certificates.iter().find(|(_, certificate)| fits(certificate)).map(|(id, _)| id)
    }

    /// Somebody's account at a bank.
    pub fn account_of(&self, person: PersonId, bank: BankId) -> Option<AccountId> {
        let fits = |account: &Account| account.holder == person && account.bank == bank;
        self.accounts.iter().find(|(_, account)| fits(account)).map(|(id, _)| id)
    }

    /// The certificate that stands for a bank's word for an account's holder.
    pub fn account_certificate(&self, account: AccountId) -> Option<CertificateId> {
        let fits = |certificate: &Certificate| certificate.carrier == Carrier::Account(account);
        self.certificates.iter().find(|(_, certificate)| fits(certificate)).map(|(id, _)| id)
    }

    /// The people whose code the learner may type into a field.
    pub fn known(&self) -> impl Iterator<Item = PersonId> {
        self.people.iter().filter(|(_, actor)| actor.code.is_some()).map(|(id, _)| id)
    }
}
