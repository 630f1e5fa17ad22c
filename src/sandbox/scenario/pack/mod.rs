//! A scenario on its way to the browser: a list of numbers and texts, which is taken out in the order in which it was
//! put in.
//!
//! The browser could read the author's file and set the scenario up as the compiler does; that was a tenth of the desk's
//! program. Here nothing has a name and nothing is asked twice, so writer and reader must be of the same make
//! ([`FORMAT`]).

mod fields;
mod values;

use super::{Names, Scenario};
use crate::course::{Read, Value};
use crate::sandbox::opening::Opening;
use serde::{Deserialize, Serialize};

include!(concat!(env!("OUT_DIR"), "/sandbox_format.rs"));

/// A scenario as the browser fetches it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PackedScenario {
    /// The format of whoever packed it.
    format: String,
    /// What was packed.
    atoms: Vec<Atom>,
}

impl PackedScenario {
    /// Packs a scenario; which code comes first is left to chance again.
    pub fn of(scenario: &Scenario) -> Self {
        let Scenario { start, ends, rules, guide, names } = scenario;
        let mut packing = Packing::default();
        start.stage.pack(&mut packing);
        Opening::of(start).pack(&mut packing);
        ends.pack(&mut packing);
        rules.pack(&mut packing);
        guide.pack(&mut packing);
        names.pack(&mut packing);
        Self { format: FORMAT.to_owned(), atoms: packing.0 }
    }

    /// The scenario, if it was packed by a compiler of the same make; `chance` decides which verification code comes
    /// first.
    pub fn scenario(&self, chance: u64) -> Option<Scenario> {
        if self.format != FORMAT {
            return None;
        }
        let mut packed = Unpacking { atoms: self.atoms.iter(), is_sound: true };
        let stage = Pack::unpack(&mut packed);
        let opening: Opening = Pack::unpack(&mut packed);
        let (ends, rules, guide) = (Pack::unpack(&mut packed), Pack::unpack(&mut packed), Pack::unpack(&mut packed));
        let names: Names = Pack::unpack(&mut packed);
        let start = packed.is_sound.then(|| opening.world(stage, chance))?;
        Some(Scenario { start, ends, rules, guide, names })
    }
}

impl Read for PackedScenario {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self { format: value.read("format")?, atoms: value.read("atoms")? })
    }
}

/// What cannot be taken apart any further.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(untagged)]
enum Atom {
    Number(u16),
    Text(String),
}

impl Read for Atom {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        value.number().map(Self::Number).or_else(|| value.text().map(Self::Text))
    }
}

/// What can be put into a list and taken out again.
trait Pack: Sized {
    /// Puts it in.
    fn pack(&self, into: &mut Packing);
    /// Takes it out. What is not there, or is something else, makes the list unsound and gives a value of no meaning: a
    /// way out behind each field, on which all that was taken out before is let go, would be most of the code.
    fn unpack(from: &mut Unpacking<'_>) -> Self;
}

/// A list being written.
#[derive(Default)]
struct Packing(Vec<Atom>);

impl Packing {
    fn number(&mut self, number: impl TryInto<u16>) {
        // Nothing that is packed counts further than a byte; what did would be refused when it is taken out.
        self.0.push(Atom::Number(number.try_into().unwrap_or(u16::MAX)));
    }

    fn text(&mut self, text: &str) {
        self.0.push(Atom::Text(text.to_owned()));
    }
}

/// A list being read.
struct Unpacking<'p> {
    atoms: std::slice::Iter<'p, Atom>,
    is_sound: bool,
}

impl Unpacking<'_> {
    /// The next number; nought from a list that is not sound.
    fn number(&mut self) -> u16 {
        match self.atoms.next() {
            Some(Atom::Number(number)) if self.is_sound => *number,
            _ => {
                self.is_sound = false;
                0
            }
        }
    }

    /// The next text; none from a list that is not sound.
    fn text(&mut self) -> String {
        match self.atoms.next() {
            Some(Atom::Text(text)) if self.is_sound => text.clone(),
            _ => {
                self.is_sound = false;
                String::new()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{setup, shipped_setup};
    use super::*;

    #[test]
    fn a_scenario_is_unpacked_as_it_was_packed() {
        for setup in [setup().drawn(), shipped_setup("s07-smart-id"), shipped_setup("s15-arvalstnieks")] {
            let scenario = setup.scenario(0).expect("a sound setup");
            let other_chance = setup.scenario(1).expect("a sound setup");
            let packed = PackedScenario::of(&scenario);
            assert_eq!(packed, PackedScenario::of(&other_chance), "chance is not packed");
            assert_eq!(packed.scenario(0), Some(scenario));
            assert_eq!(packed.scenario(1), Some(other_chance));
        }
    }

    #[test]
    fn it_survives_the_way_to_the_browser() {
        let packed = PackedScenario::of(&setup().drawn().scenario(0).expect("a sound setup"));
        let json = serde_json::to_value(&packed).expect("JSON");
        assert_eq!(PackedScenario::read_from(&json), Some(packed.clone()));
        assert_eq!(serde_json::from_value::<PackedScenario>(json).expect("a scenario"), packed);
    }

    #[test]
    fn what_is_cut_off_or_of_another_make_is_refused_wherever_it_is_cut() {
        let packed = PackedScenario::of(&setup().drawn().scenario(0).expect("a sound setup"));
        for length in 0..packed.atoms.len() {
            let cut = PackedScenario { atoms: packed.atoms.iter().take(length).cloned().collect(), ..packed.clone() };
            assert_eq!(cut.scenario(0), None, "cut at {length}");
        }
        assert_eq!(PackedScenario { format: "other".to_owned(), ..packed }.scenario(0), None);
    }
}
