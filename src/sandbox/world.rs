//! The world: plain data, small, and finite. What never changes is in its [`Stage`], which all states of a run share.

use super::device::{
    App, Authority, Banks, Browser, Card, Desk, Form, Login, Mailbox, Node, Person, Phishing, Place, Portal, Privacy,
    Reader, Registers, Relay, Things, Tries, Vendors, Visit, Window, Workstation,
};
use super::event::Event;
use super::ids::{AppId, BrowserId, CardId, CodeId, CountryId, PersonId, PhishingId, PortalId, RelayId, Table};
use super::message::Tie;
use super::page::{Field, View};
use super::pattern::Guard;
use super::stage::{Carrier, Stage};
use super::word::{Kind as _, Saying, Secret, Word, saying};
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

/// The state of everything that is simulated.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct World {
    /// What never changes.
    pub stage: Fixed,
    /// Whether the learner is still here.
    pub learner: Presence,
    /// The browsers.
    pub browsers: Table<BrowserId, Browser>,
    /// The card reader of the learner's computer, if it has one.
    pub reader: Option<Reader>,
    /// The screen of the learner's work computer, if one must sign in.
    pub workstation: Option<Workstation>,
    /// The cards' chips.
    pub cards: Table<CardId, Card>,
    /// The apps on the phones.
    pub apps: Table<AppId, App>,
    /// The unified login module.
    pub login: Login,
    /// The servers of the apps' vendors.
    pub vendors: Vendors,
    /// The certificates' register.
    pub authority: Authority,
    /// The portals.
    pub portals: Table<PortalId, Portal>,
    /// The counterfeit sites.
    pub relays: Table<RelayId, Relay>,
    /// The phishing sites.
    pub phishing: Table<PhishingId, Phishing>,
    /// The internet banks.
    pub banks: Banks,
    /// The learner's letter box.
    pub mailbox: Mailbox,
    /// The login modules of other countries; Latvia's row is empty.
    pub abroad: Table<CountryId, Login>,
    /// The eIDAS nodes.
    pub nodes: Table<CountryId, Node>,
    /// The state registers.
    pub registers: Registers,
    /// The counter's desk, if the scenario plays at one.
    pub desk: Option<Desk>,
    /// The people.
    pub people: Table<PersonId, Person>,
    /// Where the things are.
    pub things: Things,
}

/// Whether the learner is still here.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Presence {
    /// At the desk.
    Here,
    /// Away for a while; whoever comes to the desk finds it as it was left.
    Away,
    /// Gone; there is nothing left to do.
    Gone,
}

/// The stage, shared by every state of a run: it costs a state nothing, and two states of one run never differ by it.
#[derive(Clone, Debug)]
pub struct Fixed(Arc<Stage>);

impl Fixed {
    /// A stage to be shared.
    pub fn new(stage: Stage) -> Self {
        Self(Arc::new(stage))
    }
}

impl Deref for Fixed {
    type Target = Stage;

    fn deref(&self) -> &Stage {
        &self.0
    }
}

impl PartialEq for Fixed {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}

impl Eq for Fixed {}

impl Hash for Fixed {
    /// Nothing: equal stages hash alike, and states of one run have the same.
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl World {
    /// What is so, in the words of ends, rules and scripts.
    pub fn facts(&self) -> Vec<Saying> {
        use Word::{Browser, Is, Node, Person, Service, Site};
        let mut facts = Vec::new();
        match self.learner {
            Presence::Here => {}
            Presence::Away => facts.push(saying([Is("away")])),
            Presence::Gone => facts.push(saying([Is("left")])),
        }
        match self.workstation {
            None => {}
            Some(Workstation::Locked) => facts.push(saying([Is("screen"), Is("locked")])),
            Some(Workstation::Open(way)) => facts.push(saying([Is("screen"), Is("open"), Is(way.word())])),
        }
        for (id, browser) in self.browsers.iter() {
            if let Some(page) = browser.page {
                facts.push(saying([Is("page"), Browser(id), Site(page.site), Is(page.view.word())]));
            }
            let traces = browser.traces;
            if traces.privacy == Privacy::Private {
                facts.push(saying([Is("private"), Browser(id)]));
            }
            facts.extend(traces.history.map(|site| saying([Is("history"), Browser(id), Site(site)])));
            facts.extend(traces.kept.map(|who| saying([Is("kept"), Browser(id), Person(who)])));
            facts.extend(traces.file.map(|service| saying([Is("downloaded"), Browser(id), Service(service)])));
        }
        self.session_facts(&mut facts);
        self.keypad_facts(&mut facts);
        self.data_facts(&mut facts);
        facts.extend(self.things.all().map(|(thing, place)| saying([Is("at"), thing.word(), place.word()])));
        facts.extend(self.registers.recorded.iter().map(|service| saying([Is("recorded"), Service(service)])));
        for (certificate, standing) in self.authority.standings.iter() {
            facts.push(saying([Is("certificate"), Word::Certificate(certificate), Is(standing.word())]));
        }
        match self.desk.as_ref().map(|desk| desk.form) {
            None | Some(Form::Blank) => {}
            Some(Form::Filled(service)) => facts.push(saying([Is("form"), Is("filled"), Service(service)])),
            Some(Form::Signed(service, by)) => {
                facts.push(saying([Is("form"), Is("signed"), Service(service), Person(by)]));
            }
            Some(Form::Filed(service, by)) => {
                // A filed form is a signed one, and says so.
                facts.push(saying([Is("form"), Is("signed"), Service(service), Person(by)]));
                facts.push(saying([Is("form"), Is("filed"), Service(service), Person(by)]));
            }
        }
        facts.extend(self.people.iter().map(|(who, person)| saying([Is("person"), Person(who), Node(person.node)])));
        facts
    }

    /// Whether the world is so; an empty guard costs nothing.
    pub fn is(&self, guard: &Guard) -> bool {
        guard.is_empty() || guard.holds(&self.facts())
    }

    /// Who is logged in where, and what was handed in.
    fn session_facts(&self, facts: &mut Vec<Saying>) {
        use Word::{Browser, Is, Person, Service, Site};
        for (id, portal) in self.portals.iter() {
            let site = Site(self.stage.portals[id]);
            for (browser, session) in portal.sessions.iter() {
                if let Some(session) = session {
                    let holder = self.stage.certificates[session.certificate].holder;
                    facts.push(saying([Is("session"), Browser(browser), Person(holder), site]));
                    if let Some(role) = session.role {
                        let kind = self.stage.roles[role].role.word();
                        facts.push(saying([Is("acting"), Browser(browser), Person(holder), Is(kind)]));
                    }
                }
            }
            for (service, application) in portal.applications.iter() {
                if let Some(application) = application {
                    let (client, by) = (Person(application.client), Person(application.by));
                    facts.push(saying([Is("application"), Service(service), client, by]));
                }
            }
        }
    }

    /// What was given away, paid and reported, and whose code a bank is asking for.
    fn data_facts(&self, facts: &mut Vec<Saying>) {
        use Word::{Is, Mail, Payment, Site};
        for (id, phishing) in self.phishing.iter() {
            let site = Site(self.stage.phishing[id].site);
            facts.extend(phishing.code.map(|code| saying([Is("surrendered"), site, Is(code.word())])));
        }
        for (browser, visit) in self.banks.visits.iter() {
            if let Some(Visit::Code(account)) = visit {
                facts.push(saying([Is("bank-asks"), Word::Browser(browser), Word::Account(*account)]));
            }
        }
        facts.extend(self.banks.paid.iter().map(|payment| saying([Is("paid"), Payment(payment)])));
        facts.extend(self.mailbox.reported.iter().map(|mail| saying([Is("reported"), Mail(mail)])));
    }

    /// What windows and phones show, and what is blocked.
    fn keypad_facts(&self, facts: &mut Vec<Saying>) {
        use Word::{App, Is};
        let window = self.reader.as_ref().map_or(Window::Closed, |reader| reader.window);
        match window {
            Window::Closed | Window::Asking(..) => {}
            Window::Insert(..) => facts.push(saying([Is("window"), Is("insert")])),
            Window::Choose(..) => facts.push(saying([Is("window"), Is("choose")])),
            Window::Code(_, certificate, _) => {
                let secret = self.stage.certificates[certificate].secret();
                facts.push(saying([Is("window"), Is("code"), Is(secret.word())]));
            }
            Window::Information => facts.push(saying([Is("window"), Is("information")])),
            Window::SignIn(_) => facts.push(saying([Is("window"), Is("signing-in")])),
            Window::Renew(_) => facts.push(saying([Is("window"), Is("renewing")])),
            Window::Unblock(purpose, _) => {
                facts.push(saying([Is("window"), Is("unblock"), Is(purpose.secret().word())]));
            }
        }
        for (id, card) in self.cards.iter() {
            let blocked = Secret::ALL.iter().filter(|secret| card.tries(**secret) == Some(Tries::NONE));
            facts.extend(blocked.map(|secret| saying([Is("blocked"), Carrier::Card(id).word(), Is(secret.word())])));
        }
        for (account, tries) in self.banks.tries.iter() {
            if *tries == Tries::NONE {
                facts.push(saying([Is("blocked"), Word::Account(account), Is(Secret::BankCode.word())]));
            }
        }
        for (id, app) in self.apps.iter() {
            facts.extend(app.leak.words().iter().map(|word| saying([Is("leaked"), App(id), Is(word)])));
            let blocked = Secret::ALL.iter().filter(|secret| app.tries_for(**secret) == Some(Tries::NONE));
            facts.extend(blocked.map(|secret| saying([Is("blocked"), Carrier::App(id).word(), Is(secret.word())])));
            if let Some(request) = app.request {
                let (purpose, matter) = (request.matter.purpose().word(), request.matter.word());
                facts.push(saying([Is("request"), App(id), Is(purpose), matter]));
                let same = match request.tie {
                    Tie::Named => None,
                    Tie::Code(code) => Some(self.shown() == Some(code)),
                    Tie::Choice(_, codes) => Some(self.shown().is_some_and(|shown| codes.has(shown))),
                };
                let word = |same: bool| if same { "codes-same" } else { "codes-differ" };
                facts.extend(same.map(|same| saying([Is(word(same)), App(id)])));
            }
        }
    }

    /// The verification code on the learner's screen, if one is there to compare with.
    fn shown(&self) -> Option<CodeId> {
        let page = self.stage.desk().and_then(|desk| self.browsers[desk].page)?;
        if let View::ControlCode(code) = page.view { Some(code) } else { None }
    }

    /// Whether somebody waits for this event, so that something would come of it.
    pub(super) fn somebody_awaits(&self, event: &Event) -> bool {
        self.people.iter().any(|(who, person)| person.awaits(who, event, &self.stage))
    }

    /// Whether the computer's screen lets nobody do anything.
    pub fn is_locked(&self) -> bool {
        self.workstation == Some(Workstation::Locked)
    }

    /// The code that the learner's page asks for, and where that code belongs: at a bank to the account that was named
    /// there, elsewhere to what the learner has of that sort.
    pub fn page_asks(&self) -> Option<(Carrier, Secret)> {
        let (stage, desk) = (&self.stage, self.stage.desk()?);
        let Field::Code(secret) = self.browsers[desk].page?.view.field()? else { return None };
        let own_card = || stage.cards.iter().find(|(_, card)| card.owner == stage.learner).map(|(id, _)| id);
        let own_app = || stage.apps.keys().find(|app| stage.owner_of(*app) == stage.learner);
        let own_account = || stage.accounts.iter().find(|(_, account)| account.holder == stage.learner);
        let at = match (secret, self.banks.visits[desk]) {
            (Secret::BankCode, Some(Visit::Code(account))) => Some(Carrier::Account(account)),
            (Secret::BankCode, Some(Visit::Number(_)) | None) => own_account().map(|(id, _)| Carrier::Account(id)),
            (Secret::Pin1 | Secret::Pin2 | Secret::Puk, _) => {
                own_card().map(Carrier::Card).or_else(|| own_app().map(Carrier::App))
            }
        };
        Some((at?, secret))
    }

    /// The session whose QR code is on the learner's screen.
    pub fn qr(&self) -> Option<BrowserId> {
        let page = self.stage.desk().and_then(|desk| self.browsers[desk].page)?;
        if let View::Qr(browser) = page.view { Some(browser) } else { None }
    }

    /// Whether the learner holds a thing of this place.
    pub(super) fn holds(&self, place: Place) -> bool {
        place == Place::With(self.stage.learner)
    }
}
