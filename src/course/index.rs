//! The course at a glance: the one file that every page needs.

use super::{Anchor, CourseVersion, LessonId, ModuleId, QuestionId, ScenarioId, Slug};
use serde::{Deserialize, Serialize};

/// The course in one language without its texts: `content/<lang>/index.json`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Index {
    /// The course version that this index and all its lessons belong to.
    pub version: CourseVersion,
    /// The course's title.
    pub title: String,
    /// The modules in teaching order.
    pub modules: Vec<ModuleEntry>,
    /// The scenarios of the sandbox, sorted by id.
    #[serde(default)]
    pub scenarios: Vec<ScenarioEntry>,
}

/// A scenario as the catalogue shows it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ScenarioEntry {
    /// The scenario's id.
    pub id: ScenarioId,
    /// The scenario's title.
    pub title: String,
    /// The module that it belongs to.
    pub module: ModuleId,
    /// Estimated time in minutes.
    pub minutes: u16,
    /// How much it asks of the learner.
    pub difficulty: Difficulty,
    /// The lessons that it practises.
    pub lessons: Vec<LessonId>,
    /// What is practised, each thing in plain text.
    pub practise: Vec<String>,
    /// How many rules judge it.
    pub rules: u16,
}

/// How much a scenario asks of the learner.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Difficulty {
    /// One thing at a time.
    Easy,
    /// Several things, in the right order.
    Middle,
    /// Somebody works against the learner, or much must be thought of.
    Hard,
}

impl Difficulty {
    /// Every difficulty, from the easiest.
    pub const ALL: [Self; 3] = [Self::Easy, Self::Middle, Self::Hard];

    /// The word that an author writes after `difficulty =`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Middle => "middle",
            Self::Hard => "hard",
        }
    }

    /// The difficulty with this word.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|difficulty| difficulty.word() == word)
    }
}

/// A module as the index shows it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ModuleEntry {
    /// The module's id.
    pub id: ModuleId,
    /// The module's title.
    pub title: String,
    /// One sentence on what the module is about.
    pub summary: String,
    /// The lessons in teaching order; empty while a module is only announced.
    pub lessons: Vec<LessonEntry>,
}

/// A lesson as the index shows it: enough to say how long it is and whether it is done.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LessonEntry {
    /// The lesson's name inside its module.
    pub slug: Slug,
    /// The lesson's title.
    pub title: String,
    /// Estimated time in minutes, questions included.
    pub minutes: u16,
    /// The last heading; a lesson counts as read when it was reached and every question was answered once.
    /// `None` for a lesson without headings, which is read once it was opened to its end.
    pub last: Option<Anchor>,
    /// The lesson's questions in order.
    pub questions: Vec<QuestionId>,
}

impl Index {
    /// The module with this id and its place in the course, counted from 0.
    pub fn module(&self, id: &ModuleId) -> Option<(usize, &ModuleEntry)> {
        self.modules.iter().enumerate().find(|(_, module)| module.id == *id)
    }

    /// The scenario with this id.
    pub fn scenario(&self, id: &ScenarioId) -> Option<&ScenarioEntry> {
        self.scenarios.iter().find(|scenario| scenario.id == *id)
    }

    /// The lesson with this id.
    pub fn lesson(&self, id: &LessonId) -> Option<&LessonEntry> {
        self.module(&id.module)?.1.lesson(&id.slug).map(|(_, lesson)| lesson)
    }

    /// Every lesson in teaching order.
    pub fn lessons(&self) -> impl Iterator<Item = (LessonId, &LessonEntry)> {
        self.modules.iter().flat_map(|module| {
            module
                .lessons
                .iter()
                .map(|lesson| (LessonId { module: module.id.clone(), slug: lesson.slug.clone() }, lesson))
        })
    }

    /// The lessons before and after this one in teaching order, across modules.
    pub fn neighbours(&self, id: &LessonId) -> (Option<LessonId>, Option<LessonId>) {
        let ids: Vec<LessonId> = self.lessons().map(|(id, _)| id).collect();
        let Some(at) = ids.iter().position(|other| other == id) else { return (None, None) };
        (at.checked_sub(1).and_then(|at| ids.get(at)).cloned(), ids.get(at + 1).cloned())
    }
}

impl ModuleEntry {
    /// The lesson with this slug and its place in the module, counted from 0.
    pub fn lesson(&self, slug: &Slug) -> Option<(usize, &LessonEntry)> {
        self.lessons.iter().enumerate().find(|(_, lesson)| lesson.slug == *slug)
    }

    /// Estimated time of all lessons, in minutes.
    pub fn minutes(&self) -> u32 {
        self.lessons.iter().map(|lesson| u32::from(lesson.minutes)).sum()
    }
}
