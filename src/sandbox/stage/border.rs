//! Countries, the means that they issue, and what crosses a border.

use super::{Server, Stage};
use crate::course::Date;
use crate::sandbox::device::Assertion;
use crate::sandbox::ids::{CertificateId, CountryId, PortalId, Set, SiteId};
use crate::sandbox::page::Button;
use crate::sandbox::word::{Method, kinds};

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

/// What a country knows, beside the date of birth, of somebody to whom it has issued a means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Identity {
    /// The current family name.
    pub family_name: String,
    /// The current first name.
    pub first_name: String,
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

    /// The country that issued a certificate.
    pub fn issuer(&self, certificate: CertificateId) -> Option<CountryId> {
        self.certificates[certificate].country.or(self.home())
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

    /// The four attributes that cross the border with an assertion, if the person has what a country must know.
    pub fn minimum_data(&self, assertion: Assertion) -> Option<MinimumData<'_>> {
        let Assertion { certificate, from, to } = assertion;
        let holder = &self.people[self.certificates[certificate].holder];
        let identity = holder.identity.as_ref()?;
        Some(MinimumData {
            family_name: &identity.family_name,
            first_name: &identity.first_name,
            born: holder.born?,
            identifier: format!("{}/{}/{}", self.countries[from].code, self.countries[to].code, identity.code),
        })
    }
}
