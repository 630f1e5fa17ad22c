//! `course check`: every problem of the course at once, each with its place, its reason and an example.

use crate::content_folder;
use crate::say;
use crate::site::course::today;
use crate::site::trouble::Trouble;
use crate::site::words::words;
use atslega::compile::{
    Colour, Conditions, Proofs, Severity, compile_under, render_problems, render_proofs, render_readability,
};
use atslega::course::Date;
use atslega::locale::Locale;
use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// What `course check` is told.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The folder with the lessons
    #[arg(long, default_value = "content")]
    content: PathBuf,
    /// The day against which dates are measured, as YYYY-MM-DD; today if not given
    #[arg(long)]
    today: Option<Date>,
}

/// The exit status when the content folder cannot be read.
const UNREADABLE: u8 = 2;

/// Checks the course and says what it found: status 0 without errors, 1 with errors, 2 when there is nothing to read.
pub(crate) fn run(options: &Options, lang: Locale) -> ExitCode {
    let sources = match content_folder::read(&options.content) {
        Ok(sources) => sources,
        Err(unreadable) => {
            eprintln!("{}", Trouble::from(unreadable).explain(&words(lang)));
            return ExitCode::from(UNREADABLE);
        }
    };
    let conditions =
        Conditions { today: options.today.unwrap_or_else(today), clock: since_start, proofs: Proofs::Made };
    let compiled = compile_under(&sources, &conditions);
    let problems = compiled.problems;
    let colour = if std::io::stdout().is_terminal() { Colour::Coloured } else { Colour::Plain };
    say::line(render_readability(&compiled.readability, lang));
    if !compiled.proofs.is_empty() {
        say::line(render_proofs(&compiled.proofs, lang));
    }
    say::text(render_problems(&problems, &sources, lang, colour));
    let has_errors = problems.iter().any(|problem| problem.severity == Severity::Error);
    if has_errors { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// How long this program has been looking at its clock.
fn since_start() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed()
}
