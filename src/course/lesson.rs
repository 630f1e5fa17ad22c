//! A lesson and the texts beside lessons, rendered and ready to show.

use super::{Anchor, CourseVersion, Date, Html, LessonId, ObjectiveId, ScenarioId};
use crate::quiz::Question;
use serde::{Deserialize, Serialize};

/// A lesson in one language: `content/<lang>/<module>/<slug>.json`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Lesson {
    /// The course version that this file belongs to; the app refetches when it differs from the index.
    pub version: CourseVersion,
    /// The lesson's id.
    pub id: LessonId,
    /// Estimated time in minutes, questions included.
    pub minutes: u16,
    /// What the learner will be able to do.
    pub objectives: Vec<Objective>,
    /// The text.
    pub reading: Reading,
}

/// A text outside the modules (the page about the course): `content/<lang>/<id>.json`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Page {
    /// The course version that this file belongs to.
    pub version: CourseVersion,
    /// The text.
    pub reading: Reading,
}

/// A titled text to read, with questions in its flow.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Reading {
    /// The title, plain text.
    pub title: String,
    /// The lead under the title, plain text.
    pub summary: String,
    /// The day on which the author last checked every statement against its source.
    pub checked: Date,
    /// The headings in order, for the list of contents.
    pub sections: Vec<Section>,
    /// Prose and questions in order.
    pub blocks: Vec<Block>,
}

/// A heading in the list of contents.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Section {
    /// The heading's id.
    pub anchor: Anchor,
    /// The heading's words, plain text.
    pub title: String,
}

/// One ability that a lesson teaches and its questions ask for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Objective {
    /// The objective's id, unique in its lesson.
    pub id: ObjectiveId,
    /// The words that finish the sentence “after this lesson you …”.
    pub text: String,
}

/// A piece of a reading.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// Rendered prose: paragraphs, callouts, tables, figures, notes.
    Html(Html),
    /// A question in the flow of the text.
    Question(Box<Question>),
    /// A scenario of the sandbox to play.
    Scenario(ScenarioId),
}

impl Reading {
    /// The questions in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Html(_) | Block::Scenario(_) => None,
            Block::Question(question) => Some(&**question),
        })
    }
}
