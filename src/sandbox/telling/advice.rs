//! The next step as a teacher would say it: what to do, and why it is done so.

use super::Teller;
use super::control::Act;
use crate::sandbox::action::Action;
use crate::sandbox::device::{AppAct, BrowserAct, MailAct, PersonAct};
use crate::sandbox::message::Tie;
use crate::sandbox::page::{Button, Field};
use crate::sandbox::stage::Carrier;
use crate::sandbox::word::{Pick, Secret};
use crate::sandbox::world::World;

/// A step, advised.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Advice {
    /// What to do, in a sentence, or in the infinitive that the step's control is called by.
    pub step: String,
    /// Why, where the step says something about the learner's identity.
    pub reason: Option<&'static str>,
}

impl Teller {
    /// A step that this world offers, advised.
    pub fn advice(&self, world: &World, action: Action) -> Advice {
        let control = self.control(world, action);
        let (step, reason) = match control.act {
            Act::Press => self.to_press(action, control.name),
            Act::Type { at, secret, .. } => (self.to_type(world, at, secret), Some(self.reason_of(secret))),
            Act::Fill { label, text, .. } => (self.words.next_fill(&label, &text), self.reason_of_field(world)),
        };
        Advice { step, reason }
    }

    /// What is called by what it does needs no more words; a page's button, a sentence and a code do.
    fn to_press(&self, action: Action, name: String) -> (String, Option<&'static str>) {
        let words = self.words;
        match action {
            Action::Browser(BrowserAct::Press(Button::Method(_) | Button::Means(_))) => {
                (words.next_means(&name), Some(words.why_method()))
            }
            Action::Browser(BrowserAct::Press(Button::Bank(_))) => (words.next_bank(&name), Some(words.why_bank())),
            Action::Browser(BrowserAct::Press(Button::Country(_))) => {
                (words.next_country(&name), Some(words.why_country()))
            }
            Action::Browser(BrowserAct::Press(_)) => (words.next_press(&name), None),
            Action::Person(_, PersonAct::Say(_)) => (words.next_say(&name), None),
            Action::App(_, AppAct::Pick(Pick::Right)) => (words.next_pick(&name), Some(words.why_picked())),
            Action::Mail(MailAct::Report(_)) => (words.next_report().to_owned(), Some(words.why_reported())),
            Action::Browser(_)
            | Action::Reader(_)
            | Action::App(..)
            | Action::Desk(_)
            | Action::Mail(MailAct::Follow(_))
            | Action::Person(..)
            | Action::Give(..)
            | Action::Workstation(_)
            | Action::StepAway
            | Action::ComeBack
            | Action::Wait
            | Action::Leave => (name, None),
        }
    }

    /// Where a code belongs, and what to look at first.
    fn to_type(&self, world: &World, at: Carrier, secret: Secret) -> String {
        let (words, code) = (self.words, self.secret(secret));
        match at {
            Carrier::Card(_) => words.next_type_card(&code),
            Carrier::Account(_) => words.next_type_bank().to_owned(),
            Carrier::App(app) => match world.apps[app].request.map(|request| request.tie) {
                Some(Tie::Code(_)) if secret == Secret::Pin1 => words.next_type_compare(&code),
                Some(Tie::Code(_) | Tie::Named | Tie::Choice(..)) | None => words.next_type_read(&code),
            },
        }
    }

    fn reason_of(&self, secret: Secret) -> &'static str {
        match secret {
            Secret::Pin1 => self.words.why_typed_pin1(),
            Secret::Pin2 => self.words.why_typed_pin2(),
            Secret::Puk => self.words.why_typed_puk(),
            Secret::BankCode => self.words.why_typed_bank_code(),
        }
    }

    fn reason_of_field(&self, world: &World) -> Option<&'static str> {
        let page = self.stage.desk().and_then(|desk| world.browsers[desk].page)?;
        match page.view.field()? {
            Field::Account => Some(self.words.why_entered_account()),
            Field::Client => Some(self.words.why_entered_client()),
            Field::Code(_) => None,
        }
    }
}
