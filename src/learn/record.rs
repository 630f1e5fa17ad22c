//! What was done in one module.

use super::{Answers, Join};
use crate::course::{Anchor, QuestionId, Slug};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Everything done in one module.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ModuleRecord {
    /// The lessons that were opened.
    pub lessons: BTreeMap<Slug, LessonRecord>,
    /// The answers given, by question.
    pub answers: BTreeMap<QuestionId, Answers>,
}

/// How far a lesson was read.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct LessonRecord {
    /// The headings that were on the screen.
    pub reached: BTreeSet<Anchor>,
}

impl Join for ModuleRecord {
    fn join(&mut self, other: Self) {
        self.lessons.join(other.lessons);
        self.answers.join(other.answers);
    }
}

impl Join for LessonRecord {
    fn join(&mut self, other: Self) {
        self.reached.join(other.reached);
    }
}
