//! The answers given to one question.

use super::{GrowSet, Join};
use crate::quiz::{Answer, Edition, Verdict};
use serde::{Deserialize, Serialize};

/// A moment, in whole milliseconds since 1970-01-01 UTC.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Instant(pub u64);

/// One answer, as a fact that never changes. Ordered by time.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Given {
    /// When it was given.
    pub at: Instant,
    /// Which edition of the question was answered.
    pub edition: Edition,
    /// What it was worth then.
    pub verdict: Verdict,
    /// What was given.
    pub answer: Answer,
}

/// Every answer given to one question: a set that only grows.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(GrowSet<Given>);

impl Answers {
    /// Adds an answer.
    pub fn add(&mut self, given: Given) {
        self.0.insert(given);
    }

    /// The very first answer, the one that counts for mastery.
    pub fn first(&self) -> Option<&Given> {
        self.0.as_slice().first()
    }

    /// The newest answer to this edition of the question.
    pub fn latest_of(&self, edition: &Edition) -> Option<&Given> {
        self.iter().rev().find(|given| given.edition == *edition)
    }

    /// Whether all answers were given to other editions: the question has changed since.
    pub fn only_to_other_editions(&self, edition: &Edition) -> bool {
        !self.is_empty() && self.latest_of(edition).is_none()
    }

    /// The answers from the oldest to the newest.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Given> {
        self.0.as_slice().iter()
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.as_slice().is_empty()
    }
}

impl Join for Answers {
    fn join(&mut self, other: Self) {
        self.0.join(other.0);
    }
}
