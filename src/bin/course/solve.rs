//! `course solve`: the ways through scenarios, for people to read and for programs that play them.

use crate::content_folder;
use crate::say;
use crate::site::course::today;
use crate::site::trouble::Trouble;
use crate::site::words::words;
use atslega::compile::{Solution, explain_nothing_solved, solve};
use atslega::locale::Locale;
use std::path::PathBuf;
use std::process::ExitCode;

/// What `course solve` is told.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The scenario, such as s01-eid; all of them if not given
    scenario: Option<String>,
    /// Only the ways to this end, or to breaking this rule
    #[arg(long)]
    to: Option<String>,
    /// For programs: one JSON object a line, one line a scenario
    #[arg(long)]
    json: bool,
    /// The folder with the lessons
    #[arg(long, default_value = "content")]
    content: PathBuf,
}

/// Prints the ways: status 0 if there are any, 1 if there is no such scenario, end or rule, 2 when nothing can be read.
pub(crate) fn run(options: &Options, lang: Locale) -> ExitCode {
    let sources = match content_folder::read(&options.content) {
        Ok(sources) => sources,
        Err(unreadable) => {
            eprintln!("{}", Trouble::from(unreadable).explain(&words(lang)));
            return ExitCode::from(2);
        }
    };
    let solutions: Vec<Solution> = solve(&sources, today(), options.scenario.as_deref(), lang)
        .into_iter()
        .map(|solution| match &options.to {
            Some(id) => solution.only_to(id),
            None => solution,
        })
        .filter(|solution| !solution.ways.is_empty())
        .collect();
    if solutions.is_empty() {
        let asked = options.to.iter().chain(&options.scenario).next().map_or("", String::as_str);
        eprintln!("{}", explain_nothing_solved(asked, lang));
        return ExitCode::FAILURE;
    }
    for solution in &solutions {
        if options.json {
            say::line(serde_json::to_string(solution).unwrap_or_default());
        } else {
            say::line(solution.render(lang));
        }
    }
    ExitCode::SUCCESS
}
