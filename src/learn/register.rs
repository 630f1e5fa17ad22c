//! A value that the latest choice decides.

use super::Join;
use serde::{Deserialize, Serialize};

/// A tab of the browser, by a random number below 2⁵³; it only breaks ties.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TabId(pub u64);

/// A value with a logical clock: of two copies the one with the higher clock wins, then the higher tab, then the value.
///
/// A last-writer-wins register with a Lamport clock, which needs no agreement on the time of day.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Register {
    /// The value.
    pub value: String,
    /// How many times it had been set when this value was.
    pub clock: u64,
    /// Which tab set it.
    pub tab: TabId,
}

impl Register {
    /// Sets the value; setting what it already is changes nothing.
    pub fn set(&mut self, value: &str, tab: TabId) {
        if self.value != value {
            *self = Self { value: value.to_owned(), clock: self.clock.saturating_add(1), tab };
        }
    }
}

impl Join for Register {
    fn join(&mut self, other: Self) {
        if (other.clock, other.tab, &other.value) > (self.clock, self.tab, &self.value) {
            *self = other;
        }
    }
}
