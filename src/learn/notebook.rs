//! Everything that one learner has done: the whole that the stored documents are parts of.

use super::{Given, GrowMap, Join, LessonRecord, Life, ModuleRecord, Run, Runs, Settings};
use crate::course::{Anchor, LessonId, ModuleId, QuestionId, ScenarioId};

/// A learner's record, in one life.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Notebook {
    /// The life that the record is in.
    pub life: Life,
    /// Choices and place.
    pub settings: Settings,
    /// What was done, by module.
    pub modules: GrowMap<ModuleId, ModuleRecord>,
    /// What was played in the sandbox, by scenario.
    pub runs: GrowMap<ScenarioId, Runs>,
}

impl Notebook {
    /// The record after a wipe: nothing, in a new life.
    #[must_use]
    pub fn wiped(&self, random: u64) -> Self {
        Self { life: self.life.next(random), ..Self::default() }
    }

    /// Notes an answer.
    pub fn answer(&mut self, module: &ModuleId, question: &QuestionId, given: Given) {
        self.modules.entry(module).answers.entry(question).add(given);
    }

    /// Notes that a scenario was played to an end.
    pub fn play(&mut self, scenario: &ScenarioId, run: Run) {
        self.runs.entry(scenario).add(run);
    }

    /// Notes that a lesson was opened.
    pub fn open(&mut self, lesson: &LessonId) -> &mut LessonRecord {
        self.modules.entry(&lesson.module).lessons.entry(&lesson.slug)
    }

    /// Notes that a heading was on the screen.
    pub fn reach(&mut self, lesson: &LessonId, anchor: Anchor) {
        self.open(lesson).reached.insert(anchor);
    }
}

impl Join for Notebook {
    /// A higher life replaces a lower one whole; within one life everything is joined.
    fn join(&mut self, other: Self) {
        match self.life.cmp(&other.life) {
            std::cmp::Ordering::Less => *self = other,
            std::cmp::Ordering::Equal => {
                self.settings.join(other.settings);
                self.modules.join(other.modules);
                self.runs.join(other.runs);
            }
            std::cmp::Ordering::Greater => {}
        }
    }
}
