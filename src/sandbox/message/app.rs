//! What is said around an app: requests, what ties them to a session, and what came of them.

use super::{ForLogin, ForPortal, Message};
use crate::sandbox::ids::{
    AppId, BrowserId, CertificateId, CodeId, CountryId, PaymentId, PersonId, PortalId, ServiceId, Set,
};
use crate::sandbox::word::{Purpose, Word};

/// What a phone hears.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ForApp {
    /// Show a request for this, with what ties it to a session.
    Request(Matter, Tie),
    /// The request is void.
    Withdrawn,
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
    /// A portal that was given a signature, for the session of this browser. It asks the register alone.
    Portal(PortalId, BrowserId),
}

impl Asker {
    /// The answer to a login module that asked, if one did, about the session that it asked for.
    pub(in crate::sandbox) fn told(self, about: impl FnOnce(BrowserId) -> ForLogin) -> Option<Message> {
        match self {
            Self::Login(browser) => Some(Message::Login(about(browser))),
            Self::Abroad(country, browser) => Some(Message::Abroad(country, about(browser))),
            Self::Bank(_) | Self::Portal(..) => None,
        }
    }

    /// The answer to a portal that asked, if one did, about the session that it asked for.
    pub(in crate::sandbox) fn portal(self, about: impl FnOnce(BrowserId) -> ForPortal) -> Option<Message> {
        match self {
            Self::Portal(portal, browser) => Some(Message::Portal(portal, about(browser))),
            Self::Login(_) | Self::Abroad(..) | Self::Bank(_) => None,
        }
    }
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
