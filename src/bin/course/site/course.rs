//! The compiled course together with the texts that it was made from.

use super::trouble::Trouble;
use crate::content_folder;
use atslega::compile::{Compiled, Conditions, Proofs, Severity, Sources, compile_under};
use atslega::course::Date;
use std::path::Path;

/// A course as it stands in its folder at this moment.
pub(crate) struct Course {
    /// The texts.
    pub(crate) sources: Sources,
    /// What the compiler made of them.
    pub(crate) compiled: Compiled,
}

impl Course {
    /// Reads the content folder and compiles it, with or without proving its scenarios.
    ///
    /// # Errors
    /// When the folder cannot be read. Mistakes in the texts are no error here, but problems of the course.
    pub(crate) fn read(content: &Path, proofs: Proofs) -> Result<Self, Trouble> {
        if !content.is_dir() {
            return Err(Trouble::NoContent(content.to_owned()));
        }
        let sources = content_folder::read(content)?;
        let compiled = compile_under(&sources, &Conditions { proofs, ..Conditions::on(today()) });
        Ok(Self { sources, compiled })
    }

    /// Whether some text does not reach the learner.
    pub(crate) fn has_errors(&self) -> bool {
        self.compiled.problems.iter().any(|problem| problem.severity == Severity::Error)
    }
}

/// Today, where the trainer is.
pub(crate) fn today() -> Date {
    let today = jiff::Zoned::now().date();
    let [month, day] = [today.month(), today.day()].map(i8::unsigned_abs);
    Date::new(today.year(), month, day).expect("a day of the calendar")
}
