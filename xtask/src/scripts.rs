//! Scripts that use the release build in a browser, beside the tests: measurements and pictures.

use crate::course;
use crate::equipment::{Equipment, Need};
use crate::problem::Outcome;
use crate::process::{Shown, Step};
use crate::project::Project;
use crate::release;

/// One of the scripts in `tests/e2e`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    /// Measures how quickly a learner gets to the first question.
    Bench,
    /// Takes a picture of every page.
    Screenshots,
}

impl Script {
    /// Its file.
    fn file(self) -> &'static str {
        match self {
            Self::Bench => "tests/e2e/bench.mjs",
            Self::Screenshots => "tests/e2e/screenshots.mjs",
        }
    }

    /// What it does, as the beginning of a sentence.
    fn doing(self) -> &'static str {
        match self {
            Self::Bench => "Measuring the first lesson",
            Self::Screenshots => "Taking pictures of every page",
        }
    }
}

/// What a script and the browser tests need beside the release build.
pub(crate) const NEEDS: [Need; 3] = [Need::Node, Need::NpmPackages, Need::Chromium];

/// Builds if needed, then runs a script with the caller's arguments.
pub(crate) fn run(project: &Project, script: Script, arguments: &[String]) -> Outcome {
    let needs = [&Need::BUILD[..], &Need::SMALL, &NEEDS].concat();
    let equipment = Equipment::gather(project, &needs);
    equipment.require(&needs)?;
    release::build_if_needed(project, &equipment)?;
    let mut command = equipment.command("node", project.root());
    command.arg(script.file()).args(arguments).envs(environment(project, &equipment));
    let step = Step { doing: script.doing(), takes: "some minutes", log: "script", shown: Shown::Everything };
    step.run(&project.logs(), command)
}

/// What scripts and browser tests are told: the built site, the course command, the browser.
pub(crate) fn environment(project: &Project, equipment: &Equipment) -> Vec<(&'static str, std::path::PathBuf)> {
    let chromium = equipment.program(Need::Chromium).map(|path| ("CHROMIUM", path.to_path_buf()));
    [("ATSLEGA_DIST", project.dist()), ("ATSLEGA_COURSE", course::program(project))]
        .into_iter()
        .chain(chromium)
        .collect()
}
