//! One step: the learner acts, people who see it move, then messages are delivered in the order in which they were
//! sent, and people answer what happened, until everything is quiet.

use super::action::Action;
use super::actions::actions;
use super::device::{AppAct, BrowserAct, Deed, PersonAct, Place, Post, ReaderAct, Thing, Tray, WorkstationAct};
use super::event::Event;
use super::ids::{AppId, BrowserId, CardId, PaymentId, PersonId};
use super::message::{ForAuthority, ForBank, ForLogin, Message, Party, Sent};
use super::pattern::Pattern;
use super::stage::Company;
use super::word::Typed;
use super::world::{Fixed, Presence, World};

/// More messages and moves than any step needs; a scenario that reaches it is a mistake, which the explorer reports.
const RESTLESS: u16 = 400;

/// Does an action: the world after it, and what happened.
///
/// Total: an action that the world does not offer changes nothing and is answered by [`Event::Refused`] alone.
pub fn step(world: &World, action: &Action) -> (World, Vec<Event>) {
    if actions(world).contains(action) { perform(world, *action) } else { (world.clone(), vec![Event::Refused]) }
}

/// Does an action that the world is known to offer; the explorer asks for the offers only once.
pub(super) fn perform(world: &World, action: Action) -> (World, Vec<Event>) {
    let mut run = Run { stage: world.stage.clone(), world: world.clone(), tray: Tray::default(), seen: 0, spent: 0 };
    run.act(action);
    // Whoever watches the learner moves before the machines answer.
    let own = std::mem::take(&mut run.tray.messages);
    run.react();
    run.tray.messages.extend(own);
    while run.is_calm() {
        run.deliver_all();
        if run.seen == run.tray.events.len() {
            break;
        }
        run.react();
    }
    (run.world, run.tray.events)
}

/// A step under way.
struct Run {
    stage: Fixed,
    world: World,
    tray: Tray,
    /// How many events the people have seen.
    seen: usize,
    /// How many messages and moves there were.
    spent: u16,
}

impl Run {
    fn act(&mut self, action: Action) {
        let me = self.stage.learner;
        match action {
            Action::Browser(act) => self.browse(me, act),
            Action::Reader(act) => self.use_reader(me, act),
            Action::App(app, act) => self.use_app(me, app, act),
            Action::Desk(act) => {
                let (world, mut post) = self.post(Party::Person(me), me);
                if let Some(desk) = &mut world.desk {
                    desk.act(act, &mut post);
                }
            }
            Action::Mail(act) => {
                let (world, mut post) = self.post(Party::Person(me), me);
                world.mailbox.act(act, &mut post);
            }
            Action::Person(person, PersonAct::Say(sentence)) => self.tray.events.push(Event::Told(person, sentence)),
            Action::Person(person, PersonAct::ReadAloud(service)) => {
                self.tray.events.push(Event::ReadAloud(person, service));
            }
            Action::Give(thing, person) => self.put(thing, Place::With(person)),
            Action::Workstation(act) => self.use_workstation(me, act),
            Action::StepAway => {
                self.world.learner = Presence::Away;
                self.tray.events.push(Event::SteppedAway);
            }
            Action::ComeBack => {
                self.world.learner = Presence::Here;
                self.tray.events.push(Event::CameBack);
            }
            Action::Wait => {
                self.tray.events.push(Event::Waited);
                self.tick(me);
            }
            Action::Leave => {
                self.world.learner = Presence::Gone;
                self.tray.events.push(Event::Left);
            }
        }
    }

    /// Every login module learns that time has passed; those abroad only if it matters to them.
    fn tick(&mut self, me: PersonId) {
        let (world, mut post) = self.post(Party::Person(me), me);
        post.send(Message::Login(ForLogin::Tick));
        for (country, _) in world.abroad.iter().filter(|(_, login)| login.waits()) {
            post.send(Message::Abroad(country, ForLogin::Tick));
        }
    }

    fn browse(&mut self, who: PersonId, act: BrowserAct) {
        if let Some(browser) = self.browser_for(who) {
            let (world, mut post) = self.post(Party::Browser(browser), who);
            world.browsers[browser].act(browser, act, &mut post);
        }
    }

    /// The browser that somebody can use: their own, or the learner's if they sit before it together or the learner
    /// is not there, and if its screen is not shut.
    fn browser_for(&self, who: PersonId) -> Option<BrowserId> {
        let free = self.world.learner != Presence::Here || self.stage.people[who].company == Company::Present;
        let desk = self.stage.desk().filter(|_| free && !self.world.is_locked());
        self.stage.browser_of(who).or(desk)
    }

    fn use_reader(&mut self, who: PersonId, act: ReaderAct) {
        match act {
            ReaderAct::Insert(card) => self.put(Thing::Card(card), Place::Reader),
            ReaderAct::TakeCard => {
                if let Some(card) = self.card_in_reader() {
                    self.put(Thing::Card(card), Place::With(who));
                }
            }
            ReaderAct::Choose(_)
            | ReaderAct::Type(_)
            | ReaderAct::Cancel
            | ReaderAct::OpenTool(_)
            | ReaderAct::Inspect
            | ReaderAct::Renew => {}
        }
        let (world, mut post) = self.post(Party::Reader, who);
        if let Some(reader) = &mut world.reader {
            reader.act(act, &mut post);
        }
    }

    fn use_workstation(&mut self, who: PersonId, act: WorkstationAct) {
        let (world, mut post) = self.post(Party::Workstation, who);
        if let Some(workstation) = &mut world.workstation {
            workstation.act(act, &mut post);
        }
    }

    fn put(&mut self, thing: Thing, place: Place) {
        let me = self.stage.learner;
        let (world, mut post) = self.post(Party::Person(me), me);
        world.things.put(thing, place, &mut post);
    }

    /// Shows the people every event that they have not seen; each does at most one thing on each.
    fn react(&mut self) {
        while self.seen < self.tray.events.len() && self.is_calm() {
            let event = self.tray.events[self.seen];
            self.seen += 1;
            if matches!(event, Event::Sent(_)) {
                // What machines say to each other nobody sees.
                continue;
            }
            for who in self.stage.people.keys() {
                self.react_to(who, event);
            }
        }
    }

    fn react_to(&mut self, who: PersonId, event: Event) {
        let stage = self.stage.clone();
        if stage.people[who].script.is_empty() {
            return;
        }
        let Some(beat) = self.world.people[who].answer(who, &event, &stage, |guard| self.world.is(guard)) else {
            return;
        };
        self.spent += 1;
        self.world.people[who].node = beat.to;
        self.tray.events.extend(beat.says.map(|line| Event::Said(who, line)));
        for deed in &beat.does {
            self.perform(who, deed);
            self.deliver_all();
        }
    }

    /// Somebody other than the learner does something; what they cannot do they leave.
    fn perform(&mut self, who: PersonId, deed: &Deed) {
        match deed {
            Deed::Give(thing, to) => {
                if self.world.things.place(*thing) == Place::With(who) {
                    self.put(*thing, Place::With(*to));
                }
            }
            Deed::Sign => self.sign(who),
            Deed::Open(site) => self.browse(who, BrowserAct::Open(*site)),
            Deed::Enter(person) => self.browse(who, BrowserAct::Enter(*person)),
            Deed::Press(pattern) => self.press(who, pattern),
            Deed::Insert(card) => self.insert(who, *card),
            Deed::SignIn(way) => {
                if self.world.learner != Presence::Here {
                    self.use_workstation(who, WorkstationAct::SignIn(*way));
                }
            }
            Deed::TakeCard => {
                if self.card_in_reader().is_some_and(|card| self.stage.cards[card].owner == who) {
                    self.use_reader(who, ReaderAct::TakeCard);
                }
            }
            Deed::Choose(certificate) => {
                if self.sits_at_reader(who) {
                    self.use_reader(who, ReaderAct::Choose(*certificate));
                }
            }
            Deed::Suspend(carrier) => {
                self.post(Party::Person(who), who).1.send(Message::Authority(ForAuthority::Suspend(*carrier)));
            }
            Deed::Type(typed) => self.type_code(who, *typed),
            Deed::Demand(payment) => self.demand(who, *payment),
            Deed::Reject => {
                if let Some(app) = self.asked_app(who) {
                    self.use_app(who, app, AppAct::Reject);
                }
            }
        }
    }

    fn sign(&mut self, who: PersonId) {
        let (world, mut post) = self.post(Party::Person(who), who);
        if let Some(desk) = &mut world.desk {
            desk.sign(who, &mut post);
        }
    }

    fn insert(&mut self, who: PersonId, card: CardId) {
        let empty = self.world.reader.as_ref().is_some_and(|reader| reader.card.is_none());
        if empty && self.world.things.cards[card] == Place::With(who) {
            self.use_reader(who, ReaderAct::Insert(card));
        }
    }

    fn demand(&mut self, who: PersonId, payment: PaymentId) {
        let bank = self.stage.accounts[self.stage.payments[payment]].bank;
        self.post(Party::Person(who), who).1.send(Message::Bank(bank, ForBank::Demand(payment)));
    }

    /// Presses the first button of somebody's page that the words fit.
    fn press(&mut self, who: PersonId, words: &Pattern) {
        let page = self.browser_for(who).and_then(|browser| self.world.browsers[browser].page);
        let buttons = page.map(|page| page.view.buttons(page.site, &self.stage)).unwrap_or_default();
        if let Some(button) = buttons.into_iter().find(|button| words.fits(&button.saying())) {
            self.browse(who, BrowserAct::Press(button));
        }
    }

    fn use_app(&mut self, who: PersonId, app: AppId, act: AppAct) {
        let (world, mut post) = self.post(Party::App(app), who);
        world.apps[app].act(app, act, &mut post);
    }

    fn card_in_reader(&self) -> Option<CardId> {
        self.world.reader.as_ref().and_then(|reader| reader.card)
    }

    /// The app of somebody that shows a request.
    fn asked_app(&self, who: PersonId) -> Option<AppId> {
        let is_theirs = |app: AppId| self.stage.phones[self.stage.apps[app].phone] == who;
        self.world.apps.iter().find(|(id, app)| is_theirs(*id) && app.request.is_some()).map(|(id, _)| id)
    }

    fn sits_at_reader(&self, who: PersonId) -> bool {
        self.browser_for(who).is_some_and(|browser| self.stage.has_reader(browser))
    }

    /// Somebody types a code where it is asked for: at the reader that holds their card or that they sit before, in
    /// their app, or on the page of their browser.
    fn type_code(&mut self, who: PersonId, typed: Typed) {
        let at_reader = |card: CardId| self.stage.cards[card].owner == who || self.sits_at_reader(who);
        let is_asked = self.world.reader.as_ref().is_some_and(|reader| reader.window.asks(&self.stage).is_some());
        if is_asked && self.card_in_reader().is_some_and(at_reader) {
            self.use_reader(who, ReaderAct::Type(typed));
        } else if let Some(app) = self.asked_app(who) {
            self.use_app(who, app, AppAct::Type(typed));
        } else {
            self.browse(who, BrowserAct::Type(typed));
        }
    }

    fn deliver_all(&mut self) {
        while let Some(sent) = self.tray.messages.pop_front() {
            self.spent += 1;
            if !self.is_calm() {
                self.tray.messages.clear();
                self.tray.events.push(Event::Restless);
                return;
            }
            self.deliver(sent);
        }
    }

    /// On whose behalf somebody acts who is told something: a browser that is driven from afar, for whoever it belongs to.
    fn on_behalf(&self, told: Party) -> PersonId {
        match told {
            Party::Browser(browser) => self.stage.browsers[browser].user,
            Party::Person(_)
            | Party::Reader
            | Party::Card(_)
            | Party::Workstation
            | Party::App(_)
            | Party::Login
            | Party::Abroad(_)
            | Party::Node(_)
            | Party::Vendor(_)
            | Party::Authority
            | Party::Portal(_)
            | Party::Relay(_)
            | Party::Phishing(_)
            | Party::Bank(_)
            | Party::Registers => self.stage.learner,
        }
    }

    fn deliver(&mut self, sent: Sent) {
        let to = sent.message.to();
        let (world, mut post) = self.post(to, self.on_behalf(to));
        let post = &mut post;
        match sent.message {
            Message::Browser(browser, message) => world.browsers[browser].receive(browser, message, post),
            Message::Reader(message) => {
                if let Some(reader) = &mut world.reader {
                    reader.receive(message, post);
                }
            }
            Message::Workstation(message) => {
                if let Some(workstation) = &mut world.workstation {
                    workstation.receive(message, post);
                }
            }
            Message::Card(card, message) => world.cards[card].receive(card, message, post),
            Message::App(app, message) => world.apps[app].receive(app, message, post),
            Message::Login(message) => world.login.receive(message, post),
            Message::Abroad(country, message) => world.abroad[country].receive(message, post),
            Message::Node(country, message) => world.nodes[country].receive(country, message, post),
            Message::Vendor(vendor, message) => world.vendors.receive(vendor, message, post),
            Message::Authority(message) => world.authority.receive(message, post),
            Message::Portal(portal, message) => world.portals[portal].receive(portal, message, post),
            Message::Relay(relay, message) => world.relays[relay].receive(relay, message, post),
            Message::Phishing(site, message) => world.phishing[site].receive(site, message, post),
            Message::Bank(bank, message) => world.banks.receive(bank, message, post),
            Message::Registers(message) => world.registers.receive(message, post),
        }
    }

    fn is_calm(&self) -> bool {
        self.spent < RESTLESS
    }

    /// The world to change, and a post for whoever changes it.
    fn post(&mut self, from: Party, by: PersonId) -> (&mut World, Post<'_>) {
        (&mut self.world, Post::new(&self.stage, from, by, &mut self.tray))
    }
}
