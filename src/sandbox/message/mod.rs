//! What devices say to each other. They meet nowhere else.
//!
//! A message's kind says who receives it, so that no device can be handed a message that is not for it.
//! Every message sent is an event too: the X-ray is the log with only these left.
//! Here stand the envelope and the parties; what is said stands in files, by who has to do with it.

mod app;
mod border;
mod browser;
mod card;
mod login;
mod portal;

pub use app::{AppAnswer, Asker, ForApp, ForVendor, FromVendor, Matter, Tie};
pub use border::{ForNode, FromNode, Matching};
pub use browser::{ForBrowser, ForPhishing, ForRelay, FromBrowser};
pub use card::{CardAnswer, ForCard, ForReader, ForWorkstation};
pub use login::{BankAnswer, ForBank, ForLogin};
pub use portal::{Decision, ForAuthority, ForPortal, ForRegisters};

use crate::sandbox::ids::{AppId, BankId, BrowserId, CardId, CountryId, PersonId, PhishingId, PortalId, RelayId};
use crate::sandbox::word::Vendor;

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
