//! What devices say to each other. They meet nowhere else.
//!
//! A message's kind says who receives it, so that no device can be handed a message that is not for it.
//! Every message sent is an event too: the X-ray is the log with only these left.

use super::device::{BrowserAct, Standing, Tries};
use super::ids::{
    AppId, BankId, BrowserId, CardId, CertificateId, CodeId, PaymentId, PersonId, PhishingId, PortalId, RelayId,
    RoleId, ServiceId, Set, SiteId,
};
use super::page::{Button, Denial, Failure, View};
use super::stage::Carrier;
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
    /// A phone's app.
    App(AppId),
    /// The unified login module.
    Login,
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
    /// To a phone.
    App(AppId, ForApp),
    /// To the login module.
    Login(ForLogin),
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
    /// The card's function is ready, with so many tries left.
    Ready(Tries),
    /// The card accepted the code; its key was used.
    Accepted,
    /// The card did not accept the code; so many tries are left.
    Declined(Tries),
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

/// What the login module hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForLogin {
    /// A portal sends somebody to log in.
    Start(BrowserId, PortalId, ServiceId),
    /// From the page.
    Browser(BrowserId, FromBrowser),
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

/// Who asks an app's owner for something, so that the answer finds its way back.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Asker {
    /// The login module, for the session of this browser.
    Login(BrowserId),
    /// The payer's bank, for this payment.
    Bank(PaymentId),
}

/// What an app's owner is asked to confirm; the app shows it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Matter {
    /// To log in, for the sake of this service.
    Login(ServiceId),
    /// To make this payment.
    Payment(PaymentId),
}

impl Matter {
    /// What the key is asked for.
    pub fn purpose(self) -> Purpose {
        match self {
            Self::Login(_) => Purpose::Login,
            Self::Payment(_) => Purpose::Sign,
        }
    }

    /// The matter's own word in patterns.
    pub fn word(self) -> Word {
        match self {
            Self::Login(service) => Word::Service(service),
            Self::Payment(payment) => Word::Payment(payment),
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
    /// May this certificate be used? For the session of this browser.
    Check(BrowserId, CertificateId),
    /// Put new certificates in the place of those on this card that have ended.
    Renew(CardId),
    /// Suspend the certificates on this card or in this app: their holder has asked for it.
    Suspend(Carrier),
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

/// What the state registers hear.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForRegisters {
    /// In which roles may the holder of this certificate act?
    Roles(PortalId, BrowserId, CertificateId),
    /// May this role use this service, known by this certificate?
    May(PortalId, BrowserId, RoleId, CertificateId, ServiceId),
    /// Put the application on record.
    Record(PortalId, BrowserId, ServiceId),
}

impl Message {
    /// Who receives it.
    pub fn to(self) -> Party {
        match self {
            Self::Browser(browser, _) => Party::Browser(browser),
            Self::Reader(_) => Party::Reader,
            Self::Card(card, _) => Party::Card(card),
            Self::App(phone, _) => Party::App(phone),
            Self::Login(_) => Party::Login,
            Self::Vendor(vendor, _) => Party::Vendor(vendor),
            Self::Authority(_) => Party::Authority,
            Self::Relay(relay, _) => Party::Relay(relay),
            Self::Phishing(site, _) => Party::Phishing(site),
            Self::Bank(bank, _) => Party::Bank(bank),
            Self::Portal(portal, _) => Party::Portal(portal),
            Self::Registers(_) => Party::Registers,
        }
    }
}
