//! Addresses and what stands behind them, and what leads there.

use super::Stage;
use crate::sandbox::ids::{BankId, BrowserId, CountryId, PhishingId, PortalId, RelayId, SiteId};
use crate::sandbox::word::{Method, Secret, kinds};

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

impl Stage {
    /// The addresses that the learner may type: those of the portals and of their counterfeits. Where a message leads,
    /// one gets by its link alone.
    pub fn addresses(&self) -> impl Iterator<Item = SiteId> {
        let has_entrance = |server| match server {
            Server::Portal(_) | Server::Relay(_) | Server::Phishing(_) => true,
            Server::Bank(_) | Server::Login | Server::Abroad(_) | Server::Node(_) => false,
        };
        let is_linked = |id| self.mail.iter().any(|(_, mail)| mail.link == id);
        self.sites.iter().filter(move |(id, site)| has_entrance(site.server) && !is_linked(*id)).map(|(id, _)| id)
    }

    /// The counterfeit site that uses a browser.
    pub fn relay_in(&self, browser: BrowserId) -> Option<RelayId> {
        self.relays.iter().find(|(_, relay)| relay.browser == browser).map(|(id, _)| id)
    }
}
