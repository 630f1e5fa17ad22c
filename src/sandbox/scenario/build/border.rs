//! The countries, what they have issued, and what they know.

use super::super::fault::SetupFault;
use super::super::setup::{IdentitySetup, PersonSetup, Setup};
use super::{Builder, Key as _, Set, SiteId, Table};
use crate::sandbox::ids::{CountryId, MeansId, PortalId};
use crate::sandbox::stage::{Country, Identity, MeansFacts, Server, Site};
use crate::sandbox::word::{Kind as _, Method};

impl Builder<'_> {
    pub(super) fn countries(&mut self) -> Table<CountryId, Country> {
        let setup = self.setup;
        let mut rows = Vec::new();
        for (name, written) in &setup.countries {
            let node = self.site(&format!("{name}-node"));
            let login = if written.login.is_some() { self.site(&format!("{name}-login")) } else { None };
            let portals = (0..=u8::MAX).map(PortalId::at).zip(setup.portals.values());
            let at_home = portals.filter(|(_, portal)| portal.country.as_ref() == Some(name)).map(|(id, _)| id);
            rows.push(Country {
                code: written.code.clone(),
                node: node.unwrap_or(SiteId::at(0)),
                login: login.unwrap_or(setup.login_site()),
                portals: at_home.collect(),
            });
        }
        Table::new(rows)
    }

    pub(super) fn means(&mut self) -> Table<MeansId, MeansFacts> {
        let mut rows = Vec::new();
        for written in self.setup.means.values() {
            if let (Some(country), Some(shape)) = (self.country(&written.country), self.kind_of(&written.shape)) {
                rows.push(MeansFacts { country, shape });
            }
        }
        Table::new(rows)
    }

    pub(super) fn linked(&mut self, countries: &[String]) -> Set<CountryId> {
        countries.iter().filter_map(|name| self.country(name)).collect()
    }

    /// What a border asks of a setup: one home, countries' letters, and the attributes of whoever could cross it.
    pub(super) fn check_border(&mut self) {
        let setup = self.setup;
        for country in setup.portals.values().filter_map(|portal| portal.country.as_ref()) {
            self.country(country);
        }
        let is_code = |code: &str| code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase());
        let codes = setup.countries.values().map(|country| &country.code);
        self.faults.extend(codes.filter(|code| !is_code(code)).cloned().map(SetupFault::BadCountry));
        let homes: Vec<&String> =
            setup.countries.iter().filter(|(_, country)| country.login.is_none()).map(|(name, _)| name).collect();
        if homes.len() != usize::from(setup.crosses_a_border()) {
            let named = homes.last().copied().or(setup.countries.keys().next()).map(String::as_str);
            self.faults.push(SetupFault::NotOneHome(named.unwrap_or(Method::Eidas.word()).to_owned()));
        }
        if !setup.countries.is_empty() {
            let holders = || setup.certificates.values().map(|certificate| &certificate.holder);
            let incomplete = |person: &PersonSetup| person.identity.is_none() || person.born.is_none();
            let nameless = setup.people.iter().filter(|(_, person)| incomplete(person));
            let nameless = nameless.filter(|(name, _)| holders().any(|holder| holder == *name));
            self.faults.extend(nameless.map(|(name, _)| SetupFault::NoIdentity(name.clone())));
        }
    }
}

impl Setup {
    /// Whether countries meet here.
    fn crosses_a_border(&self) -> bool {
        let eidas = |method: &String| method == Method::Eidas.word();
        !self.countries.is_empty() || self.login.iter().flat_map(|login| &login.methods).any(eidas)
    }

    /// What stands behind the addresses that a border brings, in the order of [`Setup::border_sites`].
    pub(super) fn border_servers(&self) -> impl Iterator<Item = Site> {
        let site = |address: &String, server| Site { address: address.clone(), server };
        let countries = || (0..=u8::MAX).map(CountryId::at).zip(self.countries.values());
        let nodes = countries().map(move |(id, country)| site(&country.node, Server::Node(id)));
        let abroad = countries().filter_map(|(id, country)| Some((id, country.login.as_ref()?)));
        nodes.chain(abroad.map(move |(id, address)| site(address, Server::Abroad(id))))
    }
}

impl IdentitySetup {
    pub(super) fn identity(&self) -> Identity {
        Identity { family_name: self.family_name.clone(), first_name: self.first_name.clone(), code: self.code.clone() }
    }
}
