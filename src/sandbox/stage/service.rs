//! What portals and banks offer, and to whom.

use super::{Level, Server, Stage};
use crate::sandbox::ids::{AccountId, BankId, PersonId, PortalId, ServiceId, SiteId};
use crate::sandbox::word::kinds;

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
    /// How its application is handed in.
    pub submission: Submission,
}

kinds! {
    /// How an application is handed in.
    Submission {
        /// As it is: who is logged in has said enough.
        Plain "plain";
        /// Signed by whoever is logged in, with an eID card.
        Signed "signed";
    }
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

/// Somebody's account at a bank.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Account {
    /// The bank.
    pub bank: BankId,
    /// Whose it is.
    pub holder: PersonId,
}

impl Stage {
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

    /// Whether some service asks for a signature, so that the signing half of a card is of use.
    pub fn asks_signatures(&self) -> bool {
        self.services.iter().any(|(_, service)| service.submission == Submission::Signed)
    }

    /// The bank at an address.
    pub fn bank_at(&self, site: SiteId) -> Option<BankId> {
        self.banks.iter().find(|(_, bank)| **bank == site).map(|(id, _)| id)
    }

    /// Somebody's account at a bank.
    pub fn account_of(&self, person: PersonId, bank: BankId) -> Option<AccountId> {
        let fits = |account: &Account| account.holder == person && account.bank == bank;
        self.accounts.iter().find(|(_, account)| fits(account)).map(|(id, _)| id)
    }
}
