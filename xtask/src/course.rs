//! The trainer's `course` command, which compiles, checks and serves the course.

use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};

use crate::equipment::lookup;
use crate::problem::{Outcome, Problem};
use crate::process::{self, Shown, Step};
use crate::project::Project;

/// The compiled program. It is optimised: walking every scenario to its end takes two seconds instead of twenty.
pub(crate) fn program(project: &Project) -> PathBuf {
    project.target().join("command").join(format!("course{EXE_SUFFIX}"))
}

/// Compiles the command.
pub(crate) fn compile(project: &Project) -> Outcome<PathBuf> {
    let mut command = process::command("cargo", project.root());
    command.args(["build", "--profile", "command", "--bin", "course"]);
    let step = Step {
        doing: "Compiling the course command",
        takes: "two minutes the first time, then seconds",
        log: "course-command",
        shown: Shown::Findings,
    };
    step.run(&project.logs(), command)?;
    Ok(program(project))
}

/// Lists every mistake in the course.
pub(crate) fn check(project: &Project, program: &Path) -> Outcome {
    let mut command = process::command(program, project.root());
    command.args(["check", "--content", "content"]);
    let step = Step { doing: "Checking the course", takes: "seconds", log: "course-check", shown: Shown::Everything };
    step.run(&project.logs(), command)
}

/// Compiles the course into a bundled site, and writes what depends on the site's files.
pub(crate) fn build_into(project: &Project, program: &Path, site: &Path) -> Outcome {
    let mut command = process::command(program, project.root());
    command.args(["build", "--content", "content", "--site"]).arg(site);
    let step = Step { doing: "Compiling the course", takes: "seconds", log: "course-build", shown: Shown::Everything };
    step.run(&project.logs(), command)
}

/// The course command while it serves a site. It ends with this value.
pub(crate) struct Server {
    /// The running program.
    child: Child,
}

impl Server {
    /// Starts serving a site at a port of this machine.
    pub(crate) fn start(project: &Project, program: &Path, site: &Path, port: u16) -> Outcome<Self> {
        let mut command = ending_with_us(program, project.root());
        command.args(["serve", "--content", "content", "--port", &port.to_string(), "--site"]).arg(site);
        let child = command
            .spawn()
            .map_err(|error| Problem::new(format!("The course command could not be started: {error}.")))?;
        Ok(Self { child })
    }

    /// How it ended, if it did so by itself.
    pub(crate) fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().ok().flatten()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already, and then there is nothing to do.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A program that ends when we end, however that comes about. On a terminal Ctrl+C reaches both; where only we are
/// ended, Linux's setpriv has the system end the program too, so that it does not keep the port.
fn ending_with_us(program: &Path, folder: &Path) -> Command {
    match lookup::on_path("setpriv") {
        Some(setpriv) => {
            let mut command = process::command(setpriv, folder);
            command.args(["--pdeathsig", "TERM", "--"]).arg(program);
            command
        }
        None => process::command(program, folder),
    }
}
