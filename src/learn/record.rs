//! What was done in one module.

use super::{Answers, GrowMap, GrowSet, Join};
use crate::course::{Anchor, QuestionId, Slug};
use serde::{Deserialize, Serialize};

/// Everything done in one module.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ModuleRecord {
    /// The lessons that were opened.
    pub lessons: GrowMap<Slug, LessonRecord>,
    /// The answers given, by question.
    pub answers: GrowMap<QuestionId, Answers>,
}

/// How far a lesson was read.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct LessonRecord {
    /// The headings that were on the screen.
    pub reached: GrowSet<Anchor>,
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
