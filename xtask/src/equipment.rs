//! The equipment: everything that a command needs beside cargo, found or installed before the work begins.

mod cache;
mod chromium;
pub(crate) mod lookup;
mod node;
mod recipe;
mod rust;
mod tool;

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::problem::{Outcome, Problem};
use crate::process;
use crate::project::Project;
pub(crate) use rust::WASM;
use tool::Tool;

/// One thing that a command cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Need {
    /// Checks the layout of the code.
    Rustfmt,
    /// Finds likely mistakes in the code.
    Clippy,
    /// Lets the compiler write WebAssembly.
    WasmTarget,
    /// Bundles the program for the browser.
    Trunk,
    /// Writes the JavaScript between the browser and the program.
    WasmBindgen,
    /// Runs wasm-opt, esbuild and the browser tests.
    Node,
    /// Makes the program smaller.
    WasmOpt,
    /// Makes scripts and style smaller.
    Esbuild,
    /// Playwright and what else the browser tests import.
    NpmPackages,
    /// The browser of the browser tests.
    Chromium,
}

impl Need {
    /// Every need, in the order in which `cargo xtask tools` lists them.
    const ALL: [Self; 10] = [
        Self::Rustfmt,
        Self::Clippy,
        Self::WasmTarget,
        Self::Trunk,
        Self::WasmBindgen,
        Self::Node,
        Self::WasmOpt,
        Self::Esbuild,
        Self::NpmPackages,
        Self::Chromium,
    ];

    /// What a build of the program for the browser cannot do without.
    pub(crate) const BUILD: [Self; 3] = [Self::WasmTarget, Self::Trunk, Self::WasmBindgen];

    /// What makes a release build small. It can do without, where it need not be small.
    pub(crate) const SMALL: [Self; 2] = [Self::WasmOpt, Self::Esbuild];

    /// Its name in messages and tables.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Rustfmt => "rustfmt",
            Self::Clippy => "clippy",
            Self::WasmTarget => "WebAssembly target",
            Self::Trunk => "trunk",
            Self::WasmBindgen => "wasm-bindgen",
            Self::Node => "Node.js",
            Self::WasmOpt => "wasm-opt",
            Self::Esbuild => "esbuild",
            Self::NpmPackages => "npm packages",
            Self::Chromium => "Chromium",
        }
    }

    /// Finds it, or installs it.
    fn provide(self, project: &Project) -> Outcome<Found> {
        match self {
            Self::Rustfmt => rust::component(project, rust::Component::Rustfmt),
            Self::Clippy => rust::component(project, rust::Component::Clippy),
            Self::WasmTarget => rust::wasm_target(project),
            Self::Trunk => tool::provide(project, Tool::Trunk),
            Self::WasmBindgen => tool::provide(project, Tool::WasmBindgen),
            Self::Node => node::find(project),
            Self::WasmOpt => node::find(project).and_then(|_| tool::provide(project, Tool::WasmOpt)),
            Self::Esbuild => node::find(project).and_then(|_| tool::provide(project, Tool::Esbuild)),
            Self::NpmPackages => node::find(project).and_then(|_| node::packages(project)),
            Self::Chromium => chromium::provide(project),
        }
    }
}

/// Where something is, and which version of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// The program, or the folder, that will be used.
    path: PathBuf,
    /// Its version, as it says itself.
    version: String,
}

/// What was found or installed for one command, and what could not be.
pub(crate) struct Equipment {
    /// What is there.
    found: BTreeMap<Need, Found>,
    /// What is missing, and what to do about it.
    missing: BTreeMap<Need, Problem>,
}

impl Equipment {
    /// Finds or installs each need, and goes on after one that cannot be had: the caller knows whether it can do without.
    pub(crate) fn gather(project: &Project, needs: &[Need]) -> Self {
        let mut equipment = Self { found: BTreeMap::new(), missing: BTreeMap::new() };
        for &need in needs {
            match need.provide(project) {
                Ok(found) => drop(equipment.found.insert(need, found)),
                Err(problem) => drop(equipment.missing.insert(need, problem)),
            }
        }
        equipment
    }

    /// Finds or installs everything, and prints where each thing is.
    pub(crate) fn report(project: &Project) -> Outcome {
        let equipment = Self::gather(project, &Need::ALL);
        for (need, found) in &equipment.found {
            println!("{:<18}  {:<15}  {}", need.name(), found.version, found.path.display());
        }
        for problem in equipment.problems() {
            println!("{problem}");
        }
        match equipment.missing.len() {
            0 => Ok(()),
            missing => Err(Problem::new(format!("{missing} of {} are missing.", Need::ALL.len()))),
        }
    }

    /// Fails with the first of these needs that is missing.
    pub(crate) fn require(&self, needs: &[Need]) -> Outcome {
        needs.iter().find_map(|need| self.missing.get(need)).map_or(Ok(()), |problem| Err(problem.clone()))
    }

    /// The first of these needs that is missing.
    pub(crate) fn lacking(&self, needs: &[Need]) -> Option<Need> {
        needs.iter().copied().find(|need| self.missing.contains_key(need))
    }

    /// Every problem met while gathering, once: several needs may lack the same thing.
    pub(crate) fn problems(&self) -> Vec<&Problem> {
        let mut problems: Vec<&Problem> = Vec::new();
        for problem in self.missing.values() {
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
        problems
    }

    /// Whether this need is there.
    pub(crate) fn has(&self, need: Need) -> bool {
        self.found.contains_key(&need)
    }

    /// The program for this need, if it is there.
    pub(crate) fn program(&self, need: Need) -> Option<&Path> {
        self.found.get(&need).map(|found| found.path.as_path())
    }

    /// A program to be started in a folder, which finds our tools before any other of the same name.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>, folder: &Path) -> Command {
        let mut command = process::command(program, folder);
        command.env("PATH", self.search_path());
        command
    }

    /// The folders of our tools, then those of the caller.
    fn search_path(&self) -> OsString {
        let inherited = std::env::var_os("PATH").unwrap_or_default();
        let ours = [Need::Trunk, Need::WasmBindgen, Need::WasmOpt]
            .into_iter()
            .filter_map(|need| self.program(need)?.parent().map(Path::to_path_buf));
        // Joining fails only on a folder whose name has the separator in it; then the caller's own path must do.
        std::env::join_paths(ours.chain(std::env::split_paths(&inherited))).unwrap_or(inherited)
    }
}
