//! The compiled course together with the texts that it was made from.

use super::stub::{Compiled, Severity, compile};
use super::trouble::Trouble;
use crate::content_folder;
use atslega::compile::Sources;
use atslega::course::Date;
use std::path::Path;

/// A course as it stands in its folder at this moment.
pub struct Course {
    /// The texts.
    pub sources: Sources,
    /// What the compiler made of them.
    pub compiled: Compiled,
}

impl Course {
    /// Reads the content folder and compiles it.
    ///
    /// # Errors
    /// When the folder cannot be read. Mistakes in the texts are no error here, but problems of the course.
    pub fn read(content: &Path) -> Result<Self, Trouble> {
        if !content.is_dir() {
            return Err(Trouble::NoContent(content.to_owned()));
        }
        let sources = content_folder::read(content)?;
        let compiled = compile(&sources, today());
        Ok(Self { sources, compiled })
    }

    /// Whether some text does not reach the learner.
    pub fn has_errors(&self) -> bool {
        self.compiled.problems.iter().any(|problem| problem.severity == Severity::Error)
    }
}

/// Today, where the trainer is.
fn today() -> Date {
    let today = jiff::Zoned::now().date();
    let [month, day] = [today.month(), today.day()].map(i8::unsigned_abs);
    Date::new(today.year(), month, day).expect("a day of the calendar")
}
