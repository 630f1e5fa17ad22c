//! The course as data: what the compiler writes and the app reads.
//!
//! Two kinds of file per language: one [`Index`] and one file per [`Lesson`] or [`Page`].
//! The app fetches the index once and then only what it shows.

mod date;
mod html;
mod ids;
mod index;
mod lesson;
mod read;

pub use date::{Date, InvalidDate};
pub use html::Html;
pub use ids::{
    Anchor, CourseVersion, InvalidId, LessonId, ModuleId, ObjectiveId, QuestionId, ScenarioId, Slug, SourceId, TermId,
};
pub use index::{Difficulty, Index, LessonEntry, ModuleEntry, ScenarioEntry};
pub use lesson::{Block, Lesson, Objective, Page, Reading, Section};
pub use read::{Read, Value};
