//! The one place where a setup becomes a world: names become numbers, dates become standings, texts become patterns.

use super::Scenario;
use super::names::{Names, SetupFault};
use super::rule::{End, EndId, Rule, RuleId, RuleKind, Verdict};
use super::setup::{CertificateSetup, OwnedSetup, RuleSetup, Setup};
use crate::course::Slug;
use crate::sandbox::device::{
    App, Authority, Banks, Browser, Card, Desk, Form, Leak, Login, Mailbox, Node, Person, Phishing, Place, Portal,
    Reader, Registers, Relay, Standing, Things, Tries, Vendors, Window, Workstation,
};
use crate::sandbox::ids::{
    CertificateId, CodeId, CountryId, Key, LineId, NodeId, PersonId, SentenceId, Set, SiteId, Table,
};
use crate::sandbox::pattern::Pattern;
use crate::sandbox::stage::{Hardware, Stage};
use crate::sandbox::word::{Kind, Notification, Vendor, Word};
use crate::sandbox::world::{Fixed, Presence, World};
use std::collections::{BTreeMap, BTreeSet};

mod border;
mod script;
mod stage;

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
        let stage = builder.stage();
        let start = builder.world(stage, chance);
        let (ends, rules, guide) = (builder.ends(), builder.rules(), builder.guide());
        let Builder { names, faults, .. } = builder;
        if faults.is_empty() { Ok(Scenario { start, ends, rules, guide, names }) } else { Err(faults) }
    }
}

impl Builder<'_> {
    fn give_names(&mut self) {
        let Self { setup, names, faults } = self;
        let beats = || setup.people.values().flat_map(|person| &person.script);
        let lines: BTreeSet<&String> = beats().filter_map(|beat| beat.says.as_ref()).collect();
        let sentences: BTreeSet<&String> = beats().filter_map(|beat| beat.hears.as_ref()).collect();
        let nodes: BTreeSet<&String> = beats().flat_map(|beat| beat.to.iter().chain([&beat.at])).collect();
        let roles: Vec<String> = setup.roles().map(|(person, role)| format!("{person}-{role}")).collect();
        names.give(setup.people.keys(), Word::Person, faults);
        names.give(setup.browsers.keys(), Word::Browser, faults);
        names.give(setup.site_names(), Word::Site, faults);
        names.give(setup.countries.keys(), Word::Country, faults);
        names.give(setup.means.keys(), Word::Means, faults);
        names.give(setup.services.keys(), Word::Service, faults);
        names.give(&roles, Word::Role, faults);
        names.give(setup.cards.keys(), Word::Card, faults);
        names.give(setup.phones.keys(), Word::Phone, faults);
        names.give(setup.apps.keys(), Word::App, faults);
        names.give(setup.certificates.keys(), Word::Certificate, faults);
        names.give(setup.documents.keys(), Word::Document, faults);
        names.give(setup.accounts.keys(), Word::Account, faults);
        names.give(setup.payments.keys(), Word::Payment, faults);
        names.give(setup.mail.keys(), Word::Mail, faults);
        names.give(lines, Word::Line, faults);
        names.give(sentences, Word::Sentence, faults);
        names.give(nodes, Word::Node, faults);
        if setup.login.is_some() {
            names.give_login(setup.login_site());
        }
        names.give_sites(&setup.border_sites(), setup.login_site(), faults);
    }

    fn world(&mut self, stage: Stage, chance: u64) -> World {
        let setup = self.setup;
        let full = Tries::FULL;
        let reader = (stage.reader != Hardware::Absent).then_some(Reader { card: None, window: Window::Closed });
        let apps = Table::new(setup.apps.values().map(|app| App {
            request: None,
            pin1: full,
            pin2: full,
            leak: app.leaked.as_ref().map_or(Leak::Nothing, |word| self.kind(word, Leak::Nothing)),
        }));
        let standings = setup.certificates.values().map(|certificate| self.standing(certificate));
        let count = u64::try_from(setup.codes.len().max(1)).unwrap_or(1);
        let workstation = (!stage.sign_in.is_empty()).then_some(Workstation::Locked);
        World {
            workstation,
            learner: Presence::Here,
            browsers: stage.browsers.filled(Browser::default()),
            reader,
            cards: stage.cards.filled(Card { pin1: full, pin2: full, puk: full }),
            apps,
            login: Login { attempts: stage.browsers.filled(None), remember: Set::EMPTY },
            vendors: Vendors {
                pending: stage.apps.filled(None),
                next: CodeId::at(u8::try_from(chance % count).unwrap_or(0)),
            },
            authority: Authority { standings: Table::new(standings), renewed: Set::EMPTY },
            portals: stage
                .portals
                .filled(Portal { sessions: stage.browsers.filled(None), applications: stage.services.filled(None) }),
            relays: stage.relays.filled(Relay::default()),
            phishing: stage.phishing.filled(Phishing::default()),
            banks: Banks { visits: stage.browsers.filled(None), tries: stage.accounts.filled(full), paid: Set::EMPTY },
            mailbox: Mailbox { reported: Set::EMPTY },
            abroad: stage.countries.filled(Login { attempts: stage.browsers.filled(None), remember: Set::EMPTY }),
            nodes: stage.countries.filled(Node { passages: stage.browsers.filled(None) }),
            registers: Registers { recorded: Set::EMPTY },
            desk: setup.counter.as_ref().map(|_| Desk { form: Form::Blank }),
            people: Table::new(setup.people.values().map(|person| Person { node: self.first_node(&person.script) })),
            things: Things {
                cards: self.places(&setup.cards),
                phones: self.places(&setup.phones),
                documents: Table::new(
                    setup
                        .documents
                        .values()
                        .map(|document| Place::With(self.person(document.with.as_ref().unwrap_or(&document.holder)))),
                ),
            },
            stage: Fixed::new(stage),
        }
    }

    fn standing(&mut self, certificate: &CertificateSetup) -> Standing {
        let by_date = if certificate.until < self.setup.today { Standing::Expired } else { Standing::Valid };
        certificate.standing.as_ref().map_or(by_date, |word| self.kind(word, by_date))
    }

    fn places<K: Key>(&mut self, owned: &BTreeMap<String, OwnedSetup>) -> Table<K, Place> {
        Table::new(owned.values().map(|thing| Place::With(self.person(thing.with.as_ref().unwrap_or(&thing.owner)))))
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
            self.faults.push(SetupFault::BadId(text.to_owned()));
            return None;
        };
        if others.any(|other| *other == slug) {
            self.faults.push(SetupFault::DoubleId(text.to_owned()));
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
        let name = name.to_owned();
        self.faults.push(if found.is_none() { SetupFault::UnknownWord(name) } else { SetupFault::WrongSort(name) });
        None
    }

    fn kind_of<T: Kind>(&mut self, word: &str) -> Option<T> {
        let found = T::of(word);
        if found.is_none() {
            self.faults.push(SetupFault::UnknownWord(word.to_owned()));
        }
        found
    }

    fn kind<T: Kind>(&mut self, word: &str, otherwise: T) -> T {
        self.kind_of(word).unwrap_or(otherwise)
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
