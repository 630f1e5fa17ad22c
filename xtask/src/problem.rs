//! What stopped a command, told so that the reader knows what to do next.

use std::fmt;
use std::io;
use std::path::Path;

/// The result of anything that can be stopped by a [`Problem`].
pub(crate) type Outcome<T = ()> = Result<T, Problem>;

/// What is missing or went wrong, why that matters, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    /// What is missing or went wrong, as one sentence.
    what: String,
    /// Why the command cannot do without it.
    why: Option<String>,
    /// The exact command to run, or the place to look at.
    remedy: Option<String>,
}

impl Problem {
    /// Starts with the sentence that says what is the matter.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), why: None, remedy: None }
    }

    /// A file or folder that could not be read or written.
    pub(crate) fn file(doing: &str, path: &Path, error: &io::Error) -> Self {
        Self::new(format!("Could not {doing} {}: {error}.", path.display()))
    }

    /// Adds why the command cannot do without it.
    #[must_use]
    pub(crate) fn because(mut self, why: impl Into<String>) -> Self {
        self.why = Some(why.into());
        self
    }

    /// Adds the exact command to run, or the place to look at.
    #[must_use]
    pub(crate) fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "✗ {}", self.what)?;
        if let Some(why) = &self.why {
            write!(f, "\n  Why it matters: {why}")?;
        }
        if let Some(remedy) = &self.remedy {
            write!(f, "\n  What to do:     {remedy}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_tells_what_why_and_what_to_do_each_on_its_own_line() {
        let problem =
            Problem::new("Node.js is missing.").because("It runs the tests.").remedy("apt-get install nodejs");
        assert_eq!(
            problem.to_string(),
            "✗ Node.js is missing.\n  Why it matters: It runs the tests.\n  What to do:     apt-get install nodejs"
        );
    }

    #[test]
    fn a_problem_without_a_reason_is_one_line() {
        assert_eq!(Problem::new("The build failed.").to_string(), "✗ The build failed.");
    }
}
