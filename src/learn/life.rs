//! The life of a record: what makes a wipe final.

use serde::{Deserialize, Serialize};

/// Which life a record is in.
///
/// Wiping starts a new life. Of two records the one in the higher life replaces the other whole, so that nothing wiped
/// comes back from a tab that has not heard of it. The random part tells apart two wipes made at once.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
pub struct Life {
    /// How many times the record was wiped.
    pub count: u32,
    /// A random number below 2⁵³ (JSON's safe range), drawn at the wipe; 0 in the first life.
    pub id: u64,
}

impl Life {
    /// The life after this one.
    #[must_use]
    pub fn next(self, random: u64) -> Self {
        Self { count: self.count.saturating_add(1), id: random & ((1 << 53) - 1) }
    }
}
