//! Bringing two records of the same learner together.

/// A value of which two copies can be joined into one that holds what either knew.
///
/// The join is commutative, associative and idempotent (a semilattice); property tests hold every implementation to it.
pub trait Join {
    /// Takes in what the other copy knows.
    fn join(&mut self, other: Self);
}
