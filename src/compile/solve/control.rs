//! Where and how a step is done on the desk: what a program needs that plays a scenario in a browser as a person with a
//! screen reader would, by role and accessible name.

use crate::compile::parse::draft::TextDraft;
use crate::compile::parse::scenario_words::WordsDraft;
use crate::compile::render::unbroken;
use crate::locale::{DeskWords, Locale};
use crate::sandbox::{Act, Action, CodeBook, Kind as _, Scenario, Spot, Teller, Word, World};
use serde::Serialize;

/// The chance that a run is opened with when its codes are to be known.
const KNOWN_CHANCE: u64 = 0;

/// A control of the desk.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct StepControl {
    /// The part of the desk: `computer`, `reader`, `phone`, `counter`, `people`, `room`.
    pub spot: &'static str,
    /// Which phone, or who, by the name on the desk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// The control's role: `button`, `textbox`, or `group` for a keypad.
    pub role: &'static str,
    /// Its accessible name.
    pub name: String,
    /// What is put in before it is sent off, if anything is.
    #[serde(flatten)]
    pub input: Option<StepInput>,
}

/// What is put into a control.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepInput {
    /// Typed at a keypad.
    Type {
        /// The code that is asked for: `pin1`, `pin2`, `puk`.
        secret: &'static str,
        /// What is typed: `right`, `wrong`, `other-code`.
        typed: &'static str,
        /// Its digits in a run whose chance is nought.
        digits: String,
    },
    /// Written into a field.
    Fill {
        /// What is written.
        text: String,
        /// The words on the button that sends it off.
        confirm: String,
    },
}

/// Finds the controls of one scenario in one language.
pub(super) struct Controls {
    teller: Teller,
}

impl Controls {
    /// The controls of a scenario whose words stand in this text.
    pub(super) fn new(locale: Locale, scenario: &Scenario, text: &TextDraft) -> Self {
        let names = WordsDraft::of(text).names.into_iter().map(|(id, name)| (id.value, unbroken(&name.value)));
        Self { teller: Teller::new(DeskWords::new(locale), scenario, &names.collect()) }
    }

    /// The control with which an action that this world offers is done.
    pub(super) fn of(&self, world: &World, action: Action) -> StepControl {
        let control = self.teller.control(world, action);
        let of = match control.spot {
            Spot::Phone(phone) => Some(self.teller.name(Word::Phone(phone))),
            Spot::People(person) => Some(self.teller.name(Word::Person(person))),
            Spot::Computer | Spot::Reader | Spot::Counter | Spot::Room => None,
        };
        let role = control.act.role();
        let input = match control.act {
            Act::Press => None,
            Act::Type { at, secret, typed } => {
                let digits = CodeBook::new(KNOWN_CHANCE).digits(at, secret, typed);
                Some(StepInput::Type { secret: secret.word(), typed: typed.word(), digits })
            }
            Act::Fill { text, confirm, .. } => Some(StepInput::Fill { text, confirm }),
        };
        StepControl { spot: control.spot.word(), of, role, name: control.name, input }
    }
}
