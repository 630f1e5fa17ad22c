//! What devices say to each other. They meet nowhere else.
//!
//! A message's kind says who receives it, so that no device can be handed a message that is not for it.
//! Every message sent is an event too: the X-ray is the log with only these left.

use super::device::{Assertion, BrowserAct, Standing, Tick, Tries};
use super::ids::{
    AppId, BankId, BrowserId, CardId, CertificateId, CodeId, CountryId, PaymentId, PersonId, PhishingId, PortalId,
    RelayId, RoleId, ServiceId, Set, SiteId,
};
use super::page::{Button, Denial, Failure, View};
use super::stage::{Carrier, Stage};
use super::word::{Purpose, Secret, Typed, Vendor, Word};

/// A message on its way.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Sent {
    /// Who sent it.
    pub from: Party,
    /// What, and to whom.
    pub message: Message,
}

/// Somebody or something that sends and receives.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Party {
    /// A person's hands and eyes.
    Person(PersonId),
    /// A browser.
    Browser(BrowserId),
    /// The card reader and its window.
    Reader,
    /// A card's chip.
    Card(CardId),
    /// The screen of the learner's work computer.
    Workstation,
    /// A phone's app.
    App(AppId),
    /// The unified login module.
    Login,
    /// The login module of another country.
    Abroad(CountryId),
    /// The server of an app's vendor.
    Vendor(Vendor),
    /// The certificates' register.
    Authority,
    /// A portal.
    Portal(PortalId),
    /// A counterfeit site.
    Relay(RelayId),
    /// A phishing site.
    Phishing(PhishingId),
    /// A bank.
    Bank(BankId),
    /// A country's eIDAS node.
    Node(CountryId),
    /// The state registers and the centre's own system.
    Registers,
}

/// A message, by its receiver.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Message {
    /// To a browser.
    Browser(BrowserId, ForBrowser),
    /// To the card reader.
    Reader(ForReader),
    /// To a card.
    Card(CardId, ForCard),
    /// To the screen of the work computer.
    Workstation(ForWorkstation),
    /// To a phone.
    App(AppId, ForApp),
    /// To the unified login module.
    Login(ForLogin),
    /// To the login module of another country: the same device at another address.
    Abroad(CountryId, ForLogin),
    /// To an app vendor's server.
    Vendor(Vendor, ForVendor),
    /// To the certificates' register.
    Authority(ForAuthority),
    /// To a counterfeit site.
    Relay(RelayId, ForRelay),
    /// To a phishing site.
    Phishing(PhishingId, ForPhishing),
    /// To a bank.
    Bank(BankId, ForBank),
    /// To a portal.
    Portal(PortalId, ForPortal),
    /// To a country's eIDAS node.
    Node(CountryId, ForNode),
    /// To the state registers.
    Registers(ForRegisters),
}

/// What a browser is told.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForBrowser {
    /// A site sends a page.
    Show(SiteId, View),
    /// A site asks for a proof from a card.
    AskCard(SiteId),
    /// The card software answers.
    Card(CardAnswer),
    /// A site asks the browser to keep this name for the next time.
    Keep(PersonId),
    /// Whoever drives the browser from afar does something in it.
    Do(BrowserAct),
}

/// What a counterfeit site hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForRelay {
    /// From its visitor's browser.
    Browser(BrowserId, FromBrowser),
    /// Its own browser shows this.
    Shown(View),
}

/// What a phishing site hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForPhishing {
    /// From its visitor's browser.
    Browser(BrowserId, FromBrowser),
}

/// What a bank hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForBank {
    /// The login module sends somebody: who is it?
    Vouch(BrowserId),
    /// From its page.
    Browser(BrowserId, FromBrowser),
    /// Somebody who got in demands a payment.
    Demand(PaymentId),
    /// What an app vendor's server says of a payment.
    Vendor(PaymentId, FromVendor),
}

/// What a bank tells the login module.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BankAnswer {
    /// It is the holder of this certificate: the bank's word.
    Vouched(CertificateId),
    /// It does not know, for this reason.
    Failed(Failure),
}

/// What a site hears from a browser.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FromBrowser {
    /// Somebody opened the address.
    Visit,
    /// Somebody pressed something.
    Pressed(Button),
    /// Somebody typed a person's code into the page's field.
    Entered(PersonId),
    /// Somebody typed into the page's field for this code.
    Typed(Secret, Typed),
    /// What the card software answered.
    Card(CardAnswer),
    /// How the tick beside "remember me" stood when the means was chosen.
    Remember(Tick),
    /// The window is closed, and what the site had given it is gone.
    Forgot,
}

/// What comes of asking for a card.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CardAnswer {
    /// The challenge, signed with the key of this certificate.
    Proof(CertificateId),
    /// Nothing, for this reason.
    Failed(Failure),
}

/// What the card reader and its window hear.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForReader {
    /// A browser asks for a proof.
    Ask(BrowserId),
    /// The screen of the work computer asks for a proof.
    SignIn,
    /// The card's function is ready, with so many tries left.
    Ready(Tries),
    /// The card accepted the code; its key was used.
    Accepted,
    /// The card did not accept the code; so many tries are left.
    Declined(Tries),
}

/// What the screen of the work computer hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForWorkstation {
    /// A card was put into the reader.
    CardIn,
    /// The card was taken out.
    CardOut,
    /// The challenge, signed with the key of this certificate.
    Proof(CertificateId),
}

/// What a card hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForCard {
    /// How many tries are left?
    State(Secret),
    /// Here is the code; use the key of this certificate.
    Use(CertificateId, Purpose, Typed),
    /// Here is the PUK; open this PIN.
    Unblock(Purpose, Typed),
}

/// What a phone hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForApp {
    /// Show a request for this, with what ties it to a session.
    Request(Matter, Tie),
    /// The request is void.
    Withdrawn,
}

/// What a login module hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForLogin {
    /// A portal sends somebody to log in.
    Start(BrowserId, PortalId, ServiceId),
    /// The own country's node asks who is there, for this country.
    Prove(BrowserId, CountryId),
    /// It wants to know no longer.
    Withdraw(BrowserId),
    /// From the page.
    Browser(BrowserId, FromBrowser),
    /// What the own country's node says.
    Node(BrowserId, FromNode),
    /// What the registers say of somebody for whom another country vouches.
    Matched(BrowserId, Assertion, Matching),
    /// What the register says of a certificate.
    Standing(BrowserId, CertificateId, Standing),
    /// What an app vendor's server says.
    Vendor(BrowserId, FromVendor),
    /// What a bank says.
    Bank(BrowserId, BankAnswer),
    /// Time has passed.
    Tick,
}

/// What the app vendor's server hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForVendor {
    /// Ask this person.
    Begin(Asker, PersonId, Matter),
    /// An app scanned the QR code of a session.
    Scanned(AppId, Asker),
    /// Ask the app that scanned.
    Ask(Asker, AppId, Matter),
    /// Whoever asked wants to know no longer; take the request back.
    Withdraw(Asker),
    /// What the phone's owner did.
    Answer(AppId, AppAnswer),
}

/// Who asks an app's owner or a register for something, so that the answer finds its way back.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Asker {
    /// The unified login module, for the session of this browser.
    Login(BrowserId),
    /// The payer's bank, for this payment.
    Bank(PaymentId),
    /// The login module of another country, for the session of this browser.
    Abroad(CountryId, BrowserId),
}

/// What an app's owner is asked to confirm; the app shows it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Matter {
    /// To log in, for the sake of this service.
    Login(ServiceId),
    /// To make this payment.
    Payment(PaymentId),
    /// To log in, because this country asks who is there.
    Abroad(CountryId),
}

impl Matter {
    /// What the key is asked for.
    pub fn purpose(self) -> Purpose {
        match self {
            Self::Login(_) | Self::Abroad(_) => Purpose::Login,
            Self::Payment(_) => Purpose::Sign,
        }
    }

    /// The matter's own word in patterns.
    pub fn word(self) -> Word {
        match self {
            Self::Login(service) => Word::Service(service),
            Self::Payment(payment) => Word::Payment(payment),
            Self::Abroad(country) => Word::Country(country),
        }
    }
}

/// What ties a request on a phone to the session that asked for it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Tie {
    /// Nothing that could be compared: the request only says who asks, and for what.
    Named,
    /// The same code on both screens.
    Code(CodeId),
    /// The code of the session among others on the phone, none of which is chosen yet.
    Choice(CodeId, Set<CodeId>),
}

/// What came of a request to a phone.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum AppAnswer {
    /// The right PIN was typed, or the finger was the owner's; the key of this certificate was used.
    Approved(CertificateId),
    /// It was rejected.
    Rejected,
    /// The PIN is blocked.
    Blocked,
    /// A code was chosen that is not the session's.
    WrongCode,
}

/// What the app vendor's server tells whoever asked.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FromVendor {
    /// The session has begun; show this code.
    Started(CodeId),
    /// The session has begun; there is no code to show.
    Asked,
    /// This app scanned the session's QR code; what is it to be asked?
    Scanned(AppId),
    /// The session ended so.
    Answered(AppAnswer),
    /// There is no such account.
    Unknown,
}

/// What the certificates' register hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForAuthority {
    /// May this certificate be used?
    Check(Asker, CertificateId),
    /// Put new certificates in the place of those on this card that have ended.
    Renew(CardId),
    /// Suspend the certificates on this card or in this app: their holder has asked for it.
    Suspend(Carrier),
}

/// What a country's eIDAS node hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForNode {
    /// The own login module: somebody wants to be known by a means of another country.
    Start(BrowserId),
    /// From a page of the node.
    Browser(BrowserId, FromBrowser),
    /// The node of this country asks who is there.
    Request(BrowserId, CountryId),
    /// The own login module knows the holder of this certificate, or nobody.
    Proved(BrowserId, Option<CertificateId>),
    /// Whoever asked wants to know no longer: the own login module, or the node of another country.
    Withdraw(BrowserId),
    /// The node that was asked answers; with nothing if the person did not prove or did not agree.
    Response(BrowserId, Option<Assertion>),
}

/// What a login module hears from its country's node.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FromNode {
    /// Another country vouches for somebody.
    Known(Assertion),
    /// The other country vouches for nobody.
    Nobody,
    /// No country was chosen.
    Back,
}

/// What a portal hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForPortal {
    /// From a page.
    Browser(BrowserId, FromBrowser),
    /// The login module vouches for the holder of this certificate.
    Token(BrowserId, ServiceId, CertificateId),
    /// The login was broken off.
    Cancelled(BrowserId),
    /// The roles that the registers know.
    Roles(BrowserId, Set<RoleId>),
    /// What the registers decide.
    Decision(BrowserId, ServiceId, Decision),
    /// The application is on record.
    Recorded(BrowserId, ServiceId),
}

/// What the registers decide.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Decision {
    /// The service may be used.
    Granted,
    /// It may not.
    Denied(Denial),
}

/// Whether a country's registers know which entry is that of somebody from abroad.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Matching {
    /// They do: the identifier is linked with an entry.
    Linked,
    /// They do not.
    Unknown,
}

/// What the state registers hear.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForRegisters {
    /// In which roles may the holder of this certificate act?
    Roles(PortalId, BrowserId, CertificateId),
    /// May this role use this service, known by this certificate?
    May(PortalId, BrowserId, RoleId, CertificateId, ServiceId),
    /// Which entry is that of the person for whom another country vouches? For the session of this browser.
    Match(BrowserId, Assertion),
    /// Put the application on record.
    Record(PortalId, BrowserId, ServiceId),
}

impl ForLogin {
    /// The message to the login module of a country.
    pub(super) fn at(self, country: CountryId, stage: &Stage) -> Message {
        if stage.home() == Some(country) { Message::Login(self) } else { Message::Abroad(country, self) }
    }
}

impl Asker {
    /// The answer to a login module that asked, if one did, about the session that it asked for.
    pub(super) fn told(self, about: impl FnOnce(BrowserId) -> ForLogin) -> Option<Message> {
        match self {
            Self::Login(browser) => Some(Message::Login(about(browser))),
            Self::Abroad(country, browser) => Some(Message::Abroad(country, about(browser))),
            Self::Bank(_) => None,
        }
    }
}

impl Message {
    /// Who receives it.
    pub fn to(self) -> Party {
        match self {
            Self::Browser(browser, _) => Party::Browser(browser),
            Self::Reader(_) => Party::Reader,
            Self::Card(card, _) => Party::Card(card),
            Self::Workstation(_) => Party::Workstation,
            Self::App(phone, _) => Party::App(phone),
            Self::Login(_) => Party::Login,
            Self::Abroad(country, _) => Party::Abroad(country),
            Self::Vendor(vendor, _) => Party::Vendor(vendor),
            Self::Authority(_) => Party::Authority,
            Self::Relay(relay, _) => Party::Relay(relay),
            Self::Phishing(site, _) => Party::Phishing(site),
            Self::Bank(bank, _) => Party::Bank(bank),
            Self::Portal(portal, _) => Party::Portal(portal),
            Self::Node(country, _) => Party::Node(country),
            Self::Registers(_) => Party::Registers,
        }
    }
}
