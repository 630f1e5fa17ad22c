//! What a learner has done, as facts, and how two records of it are joined.
//!
//! Only facts are stored: answers given, headings reached, choices of settings.
//! Whatever follows from them (is a lesson read, how far is a module) is derived when it is needed.
//! Two tabs, or two copies of a record, are brought together by [`Join`], which is commutative, associative and idempotent;
//! so the order in which news arrives never matters.

mod answers;
mod document;
mod grow;
mod join;
mod life;
mod notebook;
mod progress;
mod record;
mod register;
mod runs;
mod settings;

pub use answers::{Answers, Given, Instant};
pub use document::{Document, Stored, VERSION, read, write};
pub use grow::{GrowMap, GrowSet};
pub use join::Join;
pub use life::Life;
pub use notebook::Notebook;
pub use progress::{LessonState, ModuleProgress, continue_at, lesson_state, module_progress};
pub use record::{LessonRecord, ModuleRecord};
pub use register::{Register, TabId};
pub use runs::{Played, Run, Runs};
pub use settings::{Position, Settings, TextSize, Theme};
