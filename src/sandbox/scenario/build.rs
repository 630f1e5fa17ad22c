//! The one place where a setup becomes a world: names become numbers, dates become standings, texts become patterns.

use super::Scenario;
use super::fault::SetupFault;
use super::names::Names;
use super::rule::{End, EndId, Rule, RuleId, RuleKind, Verdict};
use super::setup::{AppSetup, CertificateSetup, RuleSetup, Setup};
use crate::course::Slug;
use crate::sandbox::device::{Leak, Place, Standing, Things};
use crate::sandbox::ids::{
    CertificateId, CodeId, CountryId, Key, LineId, NodeId, PersonId, SentenceId, Set, SiteId, Table,
};
use crate::sandbox::opening::Opening;
use crate::sandbox::pattern::Pattern;
use crate::sandbox::sorted_map::Named;
use crate::sandbox::stage::{Hardware, Stage};
use crate::sandbox::word::{Kind, Notification, Vendor, Word};

mod border;
mod script;
mod stage;

/// What a name of a sort means, by its row.
type Sort = fn(u8) -> Word;

/// A setup being turned into a world: the names so far, and what was wrong.
struct Builder<'s> {
    setup: &'s Setup,
    names: Names,
    faults: Vec<SetupFault>,
}

impl Setup {
    /// The scenario that this setup describes. `chance` decides which verification code comes first.
    ///
    /// # Errors
    /// Everything that is wrong with the setup.
    pub fn scenario(&self, chance: u64) -> Result<Scenario, Vec<SetupFault>> {
        let mut builder = Builder { setup: self, names: Names::default(), faults: Vec::new() };
        builder.give_names();
        builder.check_invented();
        builder.check_border();
        let (stage, opening) = (builder.stage(), builder.opening());
        let start = opening.world(stage, chance);
        let (ends, rules, guide) = (builder.ends(), builder.rules(), builder.guide());
        let Builder { names, faults, .. } = builder;
        if faults.is_empty() { Ok(Scenario { start, ends, rules, guide, names }) } else { Err(faults) }
    }
}

impl Builder<'_> {
    fn give_names(&mut self) {
        let Self { setup, names, faults } = self;
        let (mut lines, mut sentences, mut nodes) = (Vec::new(), Vec::new(), Vec::new());
        for beat in setup.people.values().flat_map(|person| &person.script) {
            once(&mut lines, beat.says.as_deref());
            once(&mut sentences, beat.hears.as_deref());
            once(&mut nodes, Some(&beat.at));
            once(&mut nodes, beat.to.as_deref());
        }
        let roles: Vec<String> = setup.roles().map(|(person, role)| format!("{person}-{role}")).collect();
        let roles = roles.iter().map(String::as_str).collect();
        let sites = setup.site_names().map(String::as_str).collect();
        // One kind of function for all sorts, so that the giving of names is compiled once.
        let sorts: [(Vec<&str>, Sort); 18] = [
            (names_of(&setup.people), |row| Word::Person(Key::at(row))),
            (names_of(&setup.browsers), |row| Word::Browser(Key::at(row))),
            (sites, |row| Word::Site(Key::at(row))),
            (names_of(&setup.countries), |row| Word::Country(Key::at(row))),
            (names_of(&setup.means), |row| Word::Means(Key::at(row))),
            (names_of(&setup.services), |row| Word::Service(Key::at(row))),
            (roles, |row| Word::Role(Key::at(row))),
            (names_of(&setup.cards), |row| Word::Card(Key::at(row))),
            (names_of(&setup.phones), |row| Word::Phone(Key::at(row))),
            (names_of(&setup.apps), |row| Word::App(Key::at(row))),
            (names_of(&setup.certificates), |row| Word::Certificate(Key::at(row))),
            (names_of(&setup.documents), |row| Word::Document(Key::at(row))),
            (names_of(&setup.accounts), |row| Word::Account(Key::at(row))),
            (names_of(&setup.payments), |row| Word::Payment(Key::at(row))),
            (names_of(&setup.mail), |row| Word::Mail(Key::at(row))),
            (lines, |row| Word::Line(Key::at(row))),
            (sentences, |row| Word::Sentence(Key::at(row))),
            (nodes, |row| Word::Node(Key::at(row))),
        ];
        for (given, sort) in sorts {
            names.give(&given, sort, faults);
        }
        if setup.login.is_some() {
            names.give_login(setup.login_site());
        }
        names.give_sites(&setup.border_sites(), setup.login_site(), faults);
    }

    fn opening(&mut self) -> Opening {
        let setup = self.setup;
        let leaked = |app: &AppSetup| app.leaked.as_ref().map_or(Leak::Nothing, |word| self.kind(word, Leak::Nothing));
        let leaks = Table::new(setup.apps.values().map(leaked));
        Opening {
            leaks,
            standings: Table::new(setup.certificates.values().map(|certificate| self.standing(certificate))),
            nodes: Table::new(setup.people.values().map(|person| self.first_node(&person.script))),
            things: Things {
                cards: self.places(setup.cards.values().map(|card| (&card.owner, &card.with))),
                phones: self.places(setup.phones.values().map(|phone| (&phone.owner, &phone.with))),
                documents: self.places(setup.documents.values().map(|paper| (&paper.holder, &paper.with))),
            },
        }
    }

    fn standing(&mut self, certificate: &CertificateSetup) -> Standing {
        let by_date = if certificate.until < self.setup.today { Standing::Expired } else { Standing::Valid };
        certificate.standing.as_ref().map_or(by_date, |word| self.kind(word, by_date))
    }

    /// Where things are, of each its owner and who has it, if somebody else does.
    fn places<'n, K: Key>(
        &mut self,
        things: impl Iterator<Item = (&'n String, &'n Option<String>)>,
    ) -> Table<K, Place> {
        Table::new(things.map(|(owner, with)| Place::With(self.person(with.as_ref().unwrap_or(owner)))))
    }

    fn ends(&mut self) -> Vec<End> {
        let setup = self.setup;
        let mut ends = Vec::new();
        for written in &setup.ends {
            let id = self.slug(&written.id, ends.iter().map(|end: &End| &end.id.0));
            let verdict = self.kind(&written.verdict, Verdict::Harm);
            let when = self.names.guard(&written.when, &mut self.faults);
            ends.extend(id.map(|id| End { id: EndId(id), verdict, when }));
        }
        ends
    }

    fn guide(&mut self) -> Vec<Pattern> {
        let Self { setup, names, faults } = self;
        setup.guide.iter().map(|words| names.pattern(words, faults)).collect()
    }

    fn rules(&mut self) -> Vec<Rule> {
        let setup = self.setup;
        let mut rules = Vec::new();
        for written in &setup.rules {
            let id = self.slug(&written.id, rules.iter().map(|rule: &Rule| &rule.id.0));
            let kind = self.rule_kind(written);
            let guard = self.names.guard(&written.given, &mut self.faults);
            rules.extend(id.zip(kind).map(|(id, kind)| Rule { id: RuleId(id), kind, guard }));
        }
        rules
    }

    fn rule_kind(&mut self, written: &RuleSetup) -> Option<RuleKind> {
        let Self { names, faults, .. } = self;
        // Named one by one, so that the compiler asks for a new kind here.
        let RuleSetup { id, never, before, must, at_end, given: _ } = written;
        match (never, before, must, at_end) {
            (Some(act), None, None, None) => Some(RuleKind::Never(names.pattern(act, faults))),
            (None, Some([first, second]), None, None) => {
                Some(RuleKind::Before(names.pattern(first, faults), names.pattern(second, faults)))
            }
            (None, None, Some(duty), None) => Some(RuleKind::Must(names.pattern(duty, faults))),
            (None, None, None, Some(facts)) => Some(RuleKind::AtEnd(names.guard(facts, faults))),
            (_, _, _, _) => {
                faults.push(SetupFault::RuleKind(id.clone()));
                None
            }
        }
    }

    /// An id that is one, and that no other has.
    fn slug<'o>(&mut self, text: &str, mut others: impl Iterator<Item = &'o Slug>) -> Option<Slug> {
        let Ok(slug) = text.parse() else {
            self.fault(SetupFault::BadId, text);
            return None;
        };
        if others.any(|other| *other == slug) {
            self.fault(SetupFault::DoubleId, text);
            return None;
        }
        Some(slug)
    }

    /// Codes and addresses must be invented ones, visibly.
    fn check_invented(&mut self) {
        let setup = self.setup;
        let identities = setup.people.values().filter_map(|person| person.identity.as_ref());
        let codes = setup.people.values().filter_map(|person| person.code.as_ref());
        let codes = codes.chain(identities.map(|identity| &identity.code));
        let real = codes.filter(|code| !is_invented(code)).cloned().map(SetupFault::RealCode);
        let addresses = setup.portals.values().map(|portal| &portal.address);
        let addresses = addresses.chain(setup.relays.values().map(|relay| &relay.address));
        let addresses = addresses.chain(setup.phishing.values().map(|phishing| &phishing.address));
        let addresses = addresses.chain(setup.banks.values().map(|bank| &bank.address));
        let addresses = addresses.chain(setup.login.iter().map(|login| &login.address));
        let addresses = addresses.chain(setup.countries.values().flat_map(|c| c.login.iter().chain([&c.node])));
        let outside = addresses.filter(|address| !address.ends_with(".example")).cloned();
        self.faults.extend(real.chain(outside.map(SetupFault::RealAddress)));
        let with_codes = setup.apps.values().filter(|app| app.vendor == Vendor::SmartId.word()).count();
        let way = setup.login.as_ref().and_then(|login| Notification::of(login.smart_id.as_ref()?));
        let codes_of_each = if way == Some(Notification::Choose) { 3 } else { 1 };
        if with_codes > 0 && setup.challenges.is_empty() && setup.codes.len() <= codes_of_each * with_codes {
            self.faults.push(SetupFault::TooFewCodes);
        }
    }

    /// Somebody by name; the first person stands in for one whom nobody knows, and the fault says so.
    fn person(&mut self, name: &str) -> PersonId {
        match self.names.word(name) {
            Some(Word::Person(person)) => person,
            other => self.wrong(name, other).unwrap_or(PersonId::at(0)),
        }
    }

    pub(super) fn country(&mut self, name: &str) -> Option<CountryId> {
        match self.names.word(name) {
            Some(Word::Country(country)) => Some(country),
            other => self.wrong(name, other),
        }
    }

    fn certificate(&mut self, name: &str) -> Option<CertificateId> {
        match self.names.word(name) {
            Some(Word::Certificate(certificate)) => Some(certificate),
            other => self.wrong(name, other),
        }
    }

    /// Notes a name that stands for nothing, or for something of another sort.
    fn wrong<T>(&mut self, name: &str, found: Option<Word>) -> Option<T> {
        let fault = if found.is_none() { SetupFault::UnknownWord } else { SetupFault::WrongSort };
        self.fault(fault, name);
        None
    }

    /// Notes what is wrong with a text.
    fn fault(&mut self, fault: fn(String) -> SetupFault, text: &str) {
        self.faults.push(fault(text.to_owned()));
    }

    fn kind_of<T: Kind>(&mut self, word: &str) -> Option<T> {
        let found = T::of(word);
        if found.is_none() {
            self.fault(SetupFault::UnknownWord, word);
        }
        found
    }

    fn kind<T: Kind>(&mut self, word: &str, otherwise: T) -> T {
        self.kind_of(word).unwrap_or(otherwise)
    }
}

fn names_of<T>(named: &Named<T>) -> Vec<&str> {
    named.keys().map(String::as_str).collect()
}

/// Adds a name to a sorted list, if there is one and it is not there yet.
fn once<'n>(names: &mut Vec<&'n str>, name: Option<&'n str>) {
    if let Some((at, name)) = name.and_then(|name| Some((names.binary_search(&name).err()?, name))) {
        names.insert(at, name);
    }
}

/// Whether a person's code is of the shape that only invented ones have.
fn is_invented(code: &str) -> bool {
    let digits = code.strip_prefix("DEMO-");
    digits.is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_digit()))
}

impl Setup {
    /// Everybody's roles, in order.
    fn roles(&self) -> impl Iterator<Item = (&String, &String)> {
        self.people.iter().flat_map(|(person, written)| written.roles.iter().map(move |role| (person, role)))
    }

    /// The names of the sites that come before the login module's, in order: the portals', their counterfeits', the
    /// phishing sites', the banks'.
    fn site_names(&self) -> impl Iterator<Item = &String> {
        self.portals.keys().chain(self.relays.keys()).chain(self.phishing.keys()).chain(self.banks.keys())
    }

    /// The sites that a border brings, in order: the nodes, then the login modules of countries other than Latvia.
    fn border_sites(&self) -> Vec<String> {
        let nodes = self.countries.keys().map(|country| format!("{country}-node"));
        let abroad = self.countries.iter().filter(|(_, written)| written.login.is_some());
        nodes.chain(abroad.map(|(country, _)| format!("{country}-login"))).collect()
    }

    /// The login module's site comes after those of portals, counterfeits and banks.
    fn login_site(&self) -> SiteId {
        SiteId::at(u8::try_from(self.site_names().count()).unwrap_or(u8::MAX))
    }
}
