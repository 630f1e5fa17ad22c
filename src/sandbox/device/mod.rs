//! The devices: one file each. A device knows the stage and itself; of the others it knows only what messages tell.
//!
//! Each has up to three parts: `offers` (what the learner may do with it now), `act` (the learner, or somebody by a
//! script, does it), and `receive` (a message arrives). All three are total.

mod app;
mod authority;
mod bank;
mod browser;
mod card;
mod desk;
mod leak;
mod login;
mod mailbox;
mod node;
mod people;
mod phishing;
mod portal;
mod reader;
mod registers;
mod relay;
mod things;
mod traces;
mod vendor;
mod workstation;

pub use app::{App, AppAct, Request};
pub use authority::{Authority, Standing};
pub use bank::{Banks, Visit};
pub use browser::{Browser, BrowserAct};
pub use card::{Card, Tries};
pub use desk::{Desk, DeskAct, Form};
pub use leak::Leak;
pub use login::{Attempt, Client, Login, Progress};
pub use mailbox::{MailAct, Mailbox};
pub use node::{Assertion, Node, Passage};
pub use people::{Beat, Deed, Person, PersonAct, Trigger};
pub use phishing::Phishing;
pub use portal::{Application, Portal, Session};
pub use reader::{Reader, ReaderAct, Window};
pub use registers::Registers;
pub use relay::Relay;
pub use things::{Place, Thing, Things};
pub use traces::{Privacy, Tick, TraceAct, Traces};
pub use vendor::{Transaction, Vendors};
pub use workstation::{SignIn, Workstation, WorkstationAct};

use super::event::Event;
use super::ids::PersonId;
use super::message::{Message, Party, Sent};
use super::stage::Stage;
use std::collections::VecDeque;

/// What a device has on hand while it acts: the stage to look at, and a tray for what it sends and for what happened.
pub(super) struct Post<'r> {
    /// What never changes.
    pub(super) stage: &'r Stage,
    /// Whose hand it is that acts; for a message, the learner's.
    pub(super) by: PersonId,
    from: Party,
    tray: &'r mut Tray,
}

/// Messages on their way, and what has happened so far.
#[derive(Default)]
pub(super) struct Tray {
    pub(super) messages: VecDeque<Sent>,
    pub(super) events: Vec<Event>,
}

impl<'r> Post<'r> {
    /// A device's post.
    pub(super) fn new(stage: &'r Stage, from: Party, by: PersonId, tray: &'r mut Tray) -> Self {
        Self { stage, by, from, tray }
    }

    /// Which device acts.
    pub(super) fn me(&self) -> Party {
        self.from
    }

    /// Sends a message; that it was sent is an event.
    pub(super) fn send(&mut self, message: Message) {
        let sent = Sent { from: self.from, message };
        self.tray.events.push(Event::Sent(sent));
        self.tray.messages.push_back(sent);
    }

    /// Notes what happened.
    pub(super) fn note(&mut self, event: Event) {
        self.tray.events.push(event);
    }
}

#[cfg(test)]
mod testing {
    //! What the devices' tests share: a small stage, and a device's answer to one message.

    use super::*;
    pub(super) use crate::sandbox::scenario::small;
    use crate::sandbox::stage::Stage;

    /// What a device sends and notes when something is done to it, `Sent` events left out.
    pub(super) fn answers(party: Party, run: impl FnOnce(&mut Post<'_>)) -> (Vec<Message>, Vec<Event>) {
        answers_on(&small(), party, run)
    }

    /// The same on a stage of one's own.
    pub(super) fn answers_on(
        stage: &Stage,
        party: Party,
        run: impl FnOnce(&mut Post<'_>),
    ) -> (Vec<Message>, Vec<Event>) {
        let mut tray = Tray::default();
        run(&mut Post::new(stage, party, stage.learner, &mut tray));
        let facts = tray.events.into_iter().filter(|event| !matches!(event, Event::Sent(_))).collect();
        (tray.messages.into_iter().map(|sent| sent.message).collect(), facts)
    }
}
