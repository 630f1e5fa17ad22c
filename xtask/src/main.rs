//! The project's own commands, run as `cargo xtask <command>`.
//!
//! A newcomer needs two of them: `serve` and `test`. Each installs what it needs into a cache folder of its own, tells
//! what it does and how long that may take, and calls the usual tools: cargo, Trunk, the `course` command, Playwright.
//! What cannot be installed is told in one message with the command to run.

#![forbid(unsafe_code)]

mod cli;
mod clock;
mod course;
mod desktop;
mod equipment;
mod lock;
mod minify;
mod names;
mod problem;
mod process;
mod profile;
mod project;
mod release;
mod scripts;
mod serve;
mod stage;
mod suite;
mod trunk;
mod watch;

use std::process::ExitCode;

use cli::Request;
use equipment::Equipment;
use problem::Outcome;
use project::Project;
use scripts::Script;

/// Reads the command line, carries it out, and tells what stopped it.
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match cli::parse(&arguments).and_then(carry_out) {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// Carries out one request; an exit code other than success means that the failures have been told already.
fn carry_out(request: Request) -> Outcome<ExitCode> {
    match request {
        Request::Help => println!("{}", cli::USAGE),
        Request::Tools => Equipment::report(&Project::find()?)?,
        Request::Serve(wishes) => serve::run(&Project::find()?, wishes)?,
        Request::Build => release::run(&Project::find()?)?,
        Request::Test(stages) => {
            return Ok(suite::run(&Project::find()?, &stages).exit_code());
        }
        Request::Bench(arguments) => scripts::run(&Project::find()?, Script::Bench, &arguments)?,
        Request::Screenshots(arguments) => {
            scripts::run(&Project::find()?, Script::Screenshots, &arguments)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
