//! The course compiler: Markdown and TOML in, a checked course and a list of problems out.
//!
//! It is pure: the files come in as [`Sources`], today's date as an argument, and nothing is written.
//!
//! 1. `parse` reads the files into a draft, mistakes included; it never fails.
//! 2. `proofs` walks everything that can happen in its scenarios.
//! 3. `checks` look at the draft, one file per code, and note problems.
//! 4. `build` and `render` write what has no error in it as the [`course`](crate::course).

mod build;
mod checks;
mod explain;
mod guide;
mod links;
mod parse;
mod passages;
mod place;
mod problem;
mod proofs;
mod proofs_table;
mod quotations;
mod readability;
mod readability_table;
mod render;
mod sentences;
mod skeleton;
mod solve;
mod table;
mod words;

pub use checks::Code;
pub use explain::{Colour, Explanation, SourceLine, render_problems};
pub use guide::authoring_guide;
pub use passages::{LITERAL, Passage, Role};
pub use place::Place;
pub use problem::{Problem, Severity};
pub use proofs::{Clock, Proof, Proofs};
pub use proofs_table::render_proofs;
pub use readability::{Counts, Limits, Readability, limits};
pub use readability_table::render_readability;
pub use render::markdown_as_written;
pub use skeleton::{NewLesson, NoNewLesson, new_lesson};
pub use solve::{Solution, SolvedWay, Step, StepControl, StepInput, WayKind, explain_nothing_solved, solve};

use crate::course::Date;
use problem::Report;
use std::collections::BTreeMap;
use std::time::Duration;

/// The text files of a course, by path inside the content folder (`lv/tris-soli/ievads.md`), with `/` between the parts.
///
/// Lines end in `\n`; whoever reads the files turns `\r\n` into it and drops a byte order mark.
pub type Sources = BTreeMap<String, String>;

/// What became of a course.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Compiled {
    /// The files of the course by path: `lv/index.json`, `lv/tris-soli/ievads.json`, `lv/par-kursu.json` …
    ///
    /// A text with errors is left out; with an error in `course.toml` or `sources.toml` there is none at all.
    pub files: BTreeMap<String, String>,
    /// Every problem found, ordered by file, line, column and code.
    pub problems: Vec<Problem>,
    /// How heavily each lesson reads, by path.
    pub readability: Vec<Readability>,
    /// What was found out about each scenario that can be played.
    pub proofs: Vec<Proof>,
}

/// What a compilation depends on besides the files.
#[derive(Clone, Copy, Debug)]
pub struct Conditions {
    /// The day against which dates of checking are measured.
    pub today: Date,
    /// The clock that measures how long proofs take.
    pub clock: Clock,
    /// Whether scenarios are proved.
    pub proofs: Proofs,
}

impl Conditions {
    /// Everything is proved on this day, and nobody looks at the clock.
    pub fn on(today: Date) -> Self {
        Self { today, clock: || Duration::ZERO, proofs: Proofs::Made }
    }
}

/// Compiles a course; `today` is the day against which dates of checking are measured.
pub fn compile(sources: &Sources, today: Date) -> Compiled {
    compile_under(sources, &Conditions::on(today))
}

/// Compiles a course under the given conditions.
pub fn compile_under(sources: &Sources, conditions: &Conditions) -> Compiled {
    let mut draft = parse::read(sources, conditions.today);
    draft.proofs = match conditions.proofs {
        Proofs::Made => proofs::prove(&draft, conditions.clock),
        Proofs::LeftOut => Vec::new(),
    };
    let mut report = Report::new(sources);
    checks::check(&draft, &mut report);
    let problems = report.finish();
    let (files, readability) = (build::build(&draft, &problems), readability::of_course(&draft));
    Compiled { files, problems, readability, proofs: draft.proofs }
}

/// Everything that a reader reads in the course, in both languages, without markup; the words of the program are not.
pub fn passages(sources: &Sources, today: Date) -> Vec<Passage> {
    passages::of_course(&parse::read(sources, today))
}
