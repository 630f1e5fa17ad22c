//! Bringing two records of the same learner together.

use std::collections::{BTreeMap, BTreeSet};

/// A value of which two copies can be joined into one that holds what either knew.
///
/// The join is commutative, associative and idempotent (a semilattice); property tests hold every implementation to it.
pub trait Join {
    /// Takes in what the other copy knows.
    fn join(&mut self, other: Self);
}

impl<T: Ord> Join for BTreeSet<T> {
    fn join(&mut self, other: Self) {
        self.extend(other);
    }
}

impl<K: Ord, V: Join> Join for BTreeMap<K, V> {
    fn join(&mut self, other: Self) {
        for (key, theirs) in other {
            match self.get_mut(&key) {
                Some(ours) => ours.join(theirs),
                None => {
                    self.insert(key, theirs);
                }
            }
        }
    }
}

impl<T: Join> Join for Option<T> {
    fn join(&mut self, other: Self) {
        match (self.as_mut(), other) {
            (Some(ours), Some(theirs)) => ours.join(theirs),
            (None, theirs) => *self = theirs,
            (Some(_), None) => {}
        }
    }
}
