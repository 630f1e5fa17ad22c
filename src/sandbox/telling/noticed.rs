//! What the learner could notice when it happened; the rest comes to light in the debrief.

use super::Teller;
use crate::sandbox::action::Action;
use crate::sandbox::device::Place;
use crate::sandbox::event::Event;
use crate::sandbox::ids::{AppId, BrowserId, PersonId};
use crate::sandbox::stage::{Carrier, Company};
use crate::sandbox::world::World;

/// Who can notice an event.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Witness {
    /// Nobody: it goes on inside the devices.
    Nobody,
    /// Whoever is near the one who does it.
    Near(PersonId),
    /// Whoever sits at a browser; what happens at the reader, at the one beside it.
    At(BrowserId),
    /// Whoever holds the card or app.
    Holder(Carrier),
    /// Everybody at the desk.
    Anybody,
}

impl Teller {
    /// Whether the learner could notice an event of a step. `before` is the world before the step.
    pub fn is_noticed(&self, before: &World, action: Action, event: &Event) -> bool {
        let is_near = |who: PersonId| who == self.stage.learner || self.stage.people[who].company == Company::Present;
        // Whoever steps away hears who called, and sees nothing of what happens at the desk meanwhile.
        if action == Action::StepAway {
            return matches!(event, Event::SteppedAway) || matches!(event, Event::Said(who, _) if is_near(*who));
        }
        match self.witness(event) {
            Witness::Nobody => false,
            Witness::Near(who) => is_near(who),
            Witness::At(browser) => self.stage.desk() == Some(browser),
            Witness::Holder(carrier) => self.is_at_hand(before, carrier),
            Witness::Anybody => true,
        }
    }

    /// Who can notice an event: a table with a row for each kind.
    pub(super) fn witness(&self, event: &Event) -> Witness {
        match *event {
            Event::Refused | Event::Restless | Event::Sent(_) | Event::CertificateChecked(..) => Witness::Nobody,
            Event::Opened(who, _)
            | Event::MethodChosen(who, _)
            | Event::BankChosen(who, _)
            | Event::MeansChosen(who, _)
            | Event::CountryChosen(who, _)
            | Event::Disclosed(who, _)
            | Event::Withheld(who, _)
            | Event::Entered(who, ..)
            | Event::Traced(who, _)
            | Event::PageClosed(who)
            | Event::Typed(who, ..)
            | Event::SignedIn(who, _)
            | Event::Scanned(who, ..)
            | Event::Picked(who, ..)
            | Event::Surrendered(who, ..)
            | Event::Followed(who, ..)
            | Event::Touched(who, ..)
            | Event::Approved(who, ..)
            | Event::Consented(who, ..) => Witness::Near(who),
            Event::CodeShown(browser, _)
            | Event::Authenticated(browser, _)
            | Event::Vouched(browser, _)
            | Event::Matched(browser, _)
            | Event::Unmatched(browser, _)
            | Event::LoginFailed(browser)
            | Event::TimedOut(browser)
            | Event::SessionOpened(browser, ..)
            | Event::RoleTaken(browser, ..)
            | Event::Authorized(browser, ..)
            | Event::Denied(browser, ..)
            | Event::SignatureDeclined(browser, _)
            | Event::LoggedOut(browser, _) => Witness::At(browser),
            Event::CardInserted(_) | Event::CardTaken(_) | Event::CertificateChosen(_) => {
                self.stage.reader_at.map_or(Witness::Anybody, Witness::At)
            }
            Event::Requested(app, _) | Event::Rejected(app, _) => Witness::Holder(Carrier::App(app)),
            Event::KeyUsed(certificate) | Event::Signed(certificate) => {
                Witness::Holder(self.stage.certificates[certificate].carrier)
            }
            Event::Blocked(carrier, _) => Witness::Holder(carrier),
            Event::Unblocked(..)
            | Event::Inspected(_)
            | Event::Renewed(_)
            | Event::Suspended(_)
            | Event::Paid(_)
            | Event::NotPaid(_)
            | Event::Reported(_)
            | Event::PinChanged(_)
            | Event::NumberChanged(_)
            | Event::Submitted(..)
            | Event::Recorded(_)
            | Event::Told(..)
            | Event::Said(..)
            | Event::Moved(..)
            | Event::Examined(..)
            | Event::Consulted
            | Event::FormFilled(_)
            | Event::FormSigned(..)
            | Event::FormFiled(_)
            | Event::ReadAloud(..)
            | Event::ScreenLocked
            | Event::SteppedAway
            | Event::CameBack
            | Event::Waited
            | Event::Left => Witness::Anybody,
        }
    }

    /// Whether the learner holds a card or an app, or has the card in the own reader.
    fn is_at_hand(&self, world: &World, carrier: Carrier) -> bool {
        match carrier {
            Carrier::App(app) => self.in_hand(world, app),
            Carrier::Account(account) => self.stage.accounts[account].holder == self.stage.learner,
            Carrier::Card(card) => match world.things.cards[card] {
                Place::Reader => self.stage.reader_at_hand(),
                Place::With(person) => person == self.stage.learner,
            },
        }
    }

    /// Whether the learner holds the phone that an app is on.
    pub(super) fn in_hand(&self, world: &World, app: AppId) -> bool {
        world.things.phones[self.stage.apps[app].phone] == Place::With(self.stage.learner)
    }
}
