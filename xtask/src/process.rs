//! Other programs: how they are started, what of their words is shown, and what is told when they fail.

mod follow;

use std::env;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use crate::problem::{Outcome, Problem};
use follow::Heard;

/// Variables that `cargo run` sets about this crate. They would look to crates built later as if the surroundings had
/// changed, and make cargo compile them again.
const CARGO_RUN_VARIABLES: [&str; 4] = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_CRATE_", "CARGO_BIN_"];

/// What of a program's output is shown where it does not go to a terminal. On a terminal everything is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    /// All of it: a test runner's report, a server's messages.
    Everything,
    /// Warnings, errors and results, without the hundreds of lines that say which crate is compiled.
    Findings,
    /// Nothing, unless it fails: then the end of it.
    NothingUnlessItFails,
    /// Nothing, because a failure is no failure yet: there is another way.
    Nothing,
}

/// One program to run to its end.
pub(crate) struct Step<'a> {
    /// What it does, as the beginning of a sentence: `Compiling trunk 0.21.14`.
    pub(crate) doing: &'a str,
    /// How long that may take.
    pub(crate) takes: &'a str,
    /// Its output is kept in a file of this name.
    pub(crate) log: &'a str,
    /// What of its output is shown.
    pub(crate) shown: Shown,
}

impl Step<'_> {
    /// Runs the program to its end, telling what it does and, in a log, that it is still alive.
    pub(crate) fn run(&self, logs: &Path, mut command: Command) -> Outcome {
        println!("→ {} ({})", self.doing, self.takes);
        if io::stderr().is_terminal() || self.shown == Shown::Everything {
            let status = command.status().map_err(|error| not_started(&command, &error))?;
            return self.judge(status, None);
        }
        let path = logs.join(format!("{}.log", self.log));
        let (status, tail) = self.follow(&path, &mut command)?;
        let outcome = self.judge(status, Some(&path));
        if outcome.is_err() && self.shown == Shown::NothingUnlessItFails {
            eprintln!("{}", tail.join("\n"));
        }
        outcome
    }

    /// Runs the program with its output going to a log file, and gives its end and the last lines.
    fn follow(&self, path: &Path, command: &mut Command) -> Outcome<(ExitStatus, Vec<String>)> {
        let log = create(path)?;
        // Results go to the standard output, which stays as it is, so that nothing of a runner's report is lost.
        let stdout = match self.shown {
            Shown::Everything | Shown::Findings => Stdio::inherit(),
            Shown::NothingUnlessItFails | Shown::Nothing => Stdio::piped(),
        };
        let mut child = command
            .stdin(Stdio::null())
            .stdout(stdout)
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| not_started(command, &error))?;
        let tail = Heard::new(log, self.doing, self.shown).follow(&mut child);
        let status = child.wait().map_err(|error| not_started(command, &error))?;
        Ok((status, tail))
    }

    /// Turns a program's end into an outcome.
    fn judge(&self, status: ExitStatus, log: Option<&PathBuf>) -> Outcome {
        if status.success() {
            return Ok(());
        }
        let problem = Problem::new(format!("{} failed ({status}).", self.doing));
        let Some(log) = log.map(|path| path.display()) else {
            return Err(problem);
        };
        Err(problem.remedy(match self.shown {
            Shown::Nothing => format!("read its output in {log}"),
            Shown::Everything | Shown::Findings | Shown::NothingUnlessItFails => {
                format!("read the messages above; the whole output is in {log}")
            }
        }))
    }
}

/// A program to be started in a folder, freed from what `cargo run` says about this crate.
pub(crate) fn command(program: impl AsRef<OsStr>, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder);
    for (name, _) in env::vars_os() {
        if CARGO_RUN_VARIABLES.iter().any(|prefix| name.to_string_lossy().starts_with(prefix)) {
            command.env_remove(name);
        }
    }
    command
}

/// The standard output of a program that ends at once, if it succeeded.
pub(crate) fn output(mut command: Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A new file, with the folder it is in.
pub(crate) fn create(path: &Path) -> Outcome<File> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| Problem::file("create the folder", folder, &error))?;
    }
    File::create(path).map_err(|error| Problem::file("write", path, &error))
}

/// The problem of a program that could not even be started.
fn not_started(command: &Command, error: &io::Error) -> Problem {
    Problem::new(format!("{} could not be started: {error}.", command.get_program().to_string_lossy()))
}
