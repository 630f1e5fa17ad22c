//! What the checks find: a code, a place, and the values that its words need. The words themselves are in `check.ftl`.

use super::Sources;
use super::checks::Code;
use super::place::{Place, Span};
use serde::Serialize;

/// How bad a problem is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The text does not reach the learner before it is mended.
    Error,
    /// The course works, but its author should look at this.
    Warning,
}

/// A problem in the course.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// Which check found it.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// Where it stands.
    pub place: Place,
    /// What its words name.
    pub(crate) values: Vec<(&'static str, Value)>,
}

impl Problem {
    /// What problems are ordered by.
    fn order(&self) -> (&str, usize, usize, Code) {
        (&self.place.file, self.place.line, self.place.column, self.code)
    }
}

/// Something that a problem's words name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Value {
    /// A text from the course, shown as it is.
    Text(String),
    /// A count.
    Number(usize),
    /// A phrase of `check.ftl`, by its id.
    Phrase(&'static str),
    /// Several phrases of `check.ftl`, by their ids.
    Phrases(Vec<&'static str>),
    /// A file and line, such as `lv/tris-soli/ievads.md:12`.
    Place(Place),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

/// The problems found so far.
pub(crate) struct Report<'s> {
    sources: &'s Sources,
    problems: Vec<Problem>,
}

impl<'s> Report<'s> {
    /// No problems yet in these files.
    pub(crate) fn new(sources: &'s Sources) -> Self {
        Self { sources, problems: Vec::new() }
    }

    /// Notes a problem; what its words name is added with [`Entry::with`].
    pub(crate) fn add(&mut self, code: Code, span: &Span) -> Entry<'_> {
        let place = Place::of(span, self.sources);
        self.problems.push(Problem { code, severity: code.severity(), place, values: Vec::new() });
        let last = self.problems.len() - 1;
        Entry { sources: self.sources, problem: &mut self.problems[last] }
    }

    /// Every problem, ordered by file, line, column and code.
    pub(crate) fn finish(mut self) -> Vec<Problem> {
        self.problems.sort_by(|a, b| a.order().cmp(&b.order()));
        self.problems
    }
}

/// A problem that has just been noted.
pub(crate) struct Entry<'r> {
    sources: &'r Sources,
    problem: &'r mut Problem,
}

impl Entry<'_> {
    /// Adds a value that the words name.
    pub(crate) fn with(self, name: &'static str, value: impl Into<Value>) -> Self {
        self.problem.values.push((name, value.into()));
        self
    }

    /// Adds another place that the words name.
    pub(crate) fn with_place(self, name: &'static str, span: &Span) -> Self {
        let place = Place::of(span, self.sources);
        self.with(name, Value::Place(place))
    }
}
