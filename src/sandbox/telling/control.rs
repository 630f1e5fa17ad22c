//! What the learner can do, and where: the contract between the desk, `course solve` and whoever drives a browser.

use super::Teller;
use crate::sandbox::action::Action;
use crate::sandbox::device::{AppAct, BrowserAct, DeskAct, MailAct, PersonAct, ReaderAct, Thing};
use crate::sandbox::ids::{AppId, PersonId, PhoneId};
use crate::sandbox::stage::{Carrier, Company};
use crate::sandbox::word::{Secret, Typed, Word};
use crate::sandbox::world::World;

/// A part of the desk; a tab on a phone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Spot {
    /// The computer's browser.
    Computer,
    /// The card reader, the window of its software, the PIN tool.
    Reader,
    /// A phone.
    Phone(PhoneId),
    /// The counter's paper.
    Counter,
    /// Somebody, and what they are given.
    People(PersonId),
    /// The room: waiting and leaving.
    Room,
}

impl Spot {
    /// The spot's word in what `course solve` prints.
    pub fn word(self) -> &'static str {
        match self {
            Self::Computer => "computer",
            Self::Reader => "reader",
            Self::Phone(_) => "phone",
            Self::Counter => "counter",
            Self::People(_) => "people",
            Self::Room => "room",
        }
    }
}

/// How something is done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Act {
    /// A button of the control's name is pressed.
    Press,
    /// A code is typed at a keypad of the control's name; its digits stand in the keypad's code book.
    Type {
        /// Where the key is.
        at: Carrier,
        /// Which code is asked for.
        secret: Secret,
        /// What the learner types.
        typed: Typed,
    },
    /// A field is filled in, and a button pressed that sends it off. The control's name is the field's label.
    Fill {
        /// The field's label.
        label: String,
        /// What is written into it.
        text: String,
        /// The words on the button.
        confirm: String,
    },
}

impl Act {
    /// The accessible role of the control.
    pub fn role(&self) -> &'static str {
        match self {
            Self::Press => "button",
            Self::Type { .. } => "group",
            Self::Fill { .. } => "textbox",
        }
    }
}

/// Where and how an action is done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Control {
    /// The part of the desk.
    pub spot: Spot,
    /// The accessible name, unique within the spot.
    pub name: String,
    /// How it is done.
    pub act: Act,
}

impl Control {
    fn press(spot: Spot, name: impl Into<String>) -> Self {
        Self { spot, name: name.into(), act: Act::Press }
    }
}

impl Teller {
    /// Where and how an action that this world offers is done.
    pub fn control(&self, world: &World, action: Action) -> Control {
        match action {
            Action::Browser(act) => self.browser_control(world, act),
            Action::Reader(act) => self.reader_control(world, act),
            Action::App(app, act) => self.app_control(world, app, act),
            Action::Desk(act) => Control::press(Spot::Counter, self.desk_name(act)),
            Action::Mail(MailAct::Follow(mail)) => {
                Control::press(self.mail_spot(mail), self.words.do_follow(&self.name(Word::Mail(mail))))
            }
            Action::Mail(MailAct::Report(mail)) => {
                Control::press(self.mail_spot(mail), self.words.do_report(&self.name(Word::Mail(mail))))
            }
            Action::Person(person, PersonAct::Say(sentence)) => {
                Control::press(Spot::People(person), self.sentence(sentence))
            }
            Action::Person(person, PersonAct::ReadAloud(service)) => {
                // To a child, or to who is at the other end of a line, one reads in the room.
                let is_here = self.stage.people[person].company == Company::Present;
                let spot = if is_here { Spot::People(person) } else { Spot::Room };
                Control::press(spot, self.words.do_read_aloud(&self.name(Word::Service(service))))
            }
            Action::Give(thing, person) => Control::press(Spot::People(person), self.give_name(thing, person)),
            Action::Workstation(act) => Control::press(Spot::Computer, self.workstation_name(act)),
            Action::StepAway => Control::press(Spot::Room, self.words.do_step_away()),
            Action::ComeBack => Control::press(Spot::Room, self.words.do_come_back()),
            Action::Wait => Control::press(Spot::Room, self.words.do_wait()),
            Action::Leave => Control::press(Spot::Room, self.words.do_leave()),
        }
    }

    fn browser_control(&self, world: &World, act: BrowserAct) -> Control {
        let press = |name: String| Control::press(Spot::Computer, name);
        match act {
            BrowserAct::Open(site) => press(self.words.do_open(&self.address(site))),
            BrowserAct::Press(button) => press(self.button(button)),
            BrowserAct::Enter(person) => self.enter_control(world, person),
            BrowserAct::Type(typed) => match world.page_asks() {
                Some((at, secret)) => self.keypad(Spot::Computer, at, secret, typed),
                None => press(self.words.do_close_page().to_owned()),
            },
            BrowserAct::Close => press(self.words.do_close_page().to_owned()),
            BrowserAct::Trace(act) => press(self.trace_name(world, act).to_owned()),
        }
    }

    /// The field of the page that is open takes somebody's code.
    fn enter_control(&self, world: &World, person: PersonId) -> Control {
        let page = self.stage.desk().and_then(|desk| world.browsers[desk].page);
        let (label, confirm) = page.and_then(|page| self.field(page.view)).unwrap_or_default();
        let act = Act::Fill { label: label.to_owned(), text: self.code_of(person), confirm: confirm.to_owned() };
        Control { spot: Spot::Computer, name: label.to_owned(), act }
    }

    fn reader_control(&self, world: &World, act: ReaderAct) -> Control {
        let words = self.words;
        let press = |name: String| Control::press(Spot::Reader, name);
        let card = || {
            let card = world.reader.as_ref().and_then(|reader| reader.card);
            card.map(|card| self.name(Word::Card(card))).unwrap_or_default()
        };
        match act {
            ReaderAct::Insert(card) => press(words.do_insert(&self.name(Word::Card(card)))),
            ReaderAct::TakeCard => press(words.do_take_card(&card())),
            ReaderAct::Choose(certificate) => press(words.do_choose(&self.name(Word::Certificate(certificate)))),
            ReaderAct::Type(typed) => self.card_keypad(world, typed),
            ReaderAct::Cancel => press(words.do_close_window().to_owned()),
            ReaderAct::Inspect => press(words.do_inspect(&card())),
            ReaderAct::Renew => press(words.do_renew(&card())),
            ReaderAct::OpenTool(purpose) => press(words.do_unblock(&card(), &self.secret(purpose.secret()))),
        }
    }

    /// The keypad of the card software's window.
    fn card_keypad(&self, world: &World, typed: Typed) -> Control {
        let reader = world.reader.as_ref();
        let secret = reader.and_then(|reader| reader.window.asks(&self.stage)).unwrap_or(Secret::Pin1);
        match reader.and_then(|reader| reader.card) {
            Some(card) => self.keypad(Spot::Reader, Carrier::Card(card), secret, typed),
            None => Control::press(Spot::Reader, self.words.do_close_window()),
        }
    }

    fn keypad(&self, spot: Spot, at: Carrier, secret: Secret, typed: Typed) -> Control {
        let name = self.words.do_type(&self.name(at.word()), &self.secret(secret));
        Control { spot, name, act: Act::Type { at, secret, typed } }
    }

    fn app_control(&self, world: &World, app: AppId, act: AppAct) -> Control {
        let spot = Spot::Phone(self.stage.apps[app].phone);
        let secret = world.apps[app].request.map_or(Secret::Pin1, |request| request.matter.purpose().secret());
        match act {
            AppAct::Type(typed) => self.keypad(spot, Carrier::App(app), secret, typed),
            AppAct::Pick(pick) => Control::press(spot, self.choice(world, app, pick)),
            AppAct::Scan(_) => Control::press(spot, self.words.do_scan(&self.name(Word::App(app)))),
            AppAct::Fingerprint => Control::press(spot, self.words.do_fingerprint(&self.name(Word::App(app)))),
            AppAct::ChangePin => Control::press(spot, self.words.do_change_pin(&self.name(Word::App(app)))),
            AppAct::ChangeNumber => Control::press(spot, self.words.do_change_number(&self.name(Word::App(app)))),
            AppAct::Reject => Control::press(spot, self.words.do_reject(&self.name(Word::App(app)))),
        }
    }

    fn desk_name(&self, act: DeskAct) -> String {
        match act {
            DeskAct::Examine(document) => self.words.do_examine(&self.name(Word::Document(document))),
            DeskAct::Consult => self.words.do_consult().to_owned(),
            DeskAct::Fill(service) => self.words.do_fill(&self.name(Word::Service(service))),
            DeskAct::File => self.words.do_file().to_owned(),
        }
    }

    fn give_name(&self, thing: Thing, person: PersonId) -> String {
        let (name, who) = (self.name(thing.word()), self.person(person));
        if self.owner(thing) == person { self.words.do_give_back(&name, &who) } else { self.words.do_give(&name, &who) }
    }
}
