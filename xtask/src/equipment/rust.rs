//! What the Rust tool chain must have beside the compiler: the WebAssembly target, the formatter, the linter.

use std::path::{Path, PathBuf};

use super::{Found, lookup};
use crate::problem::{Outcome, Problem};
use crate::process::{self, Shown, Step};
use crate::project::Project;

/// The target that the program for the browser is compiled for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// A part of the tool chain that a minimal installation lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Component {
    /// Checks the layout of the code.
    Rustfmt,
    /// Finds likely mistakes in the code.
    Clippy,
}

impl Component {
    /// Its name for rustup.
    fn name(self) -> &'static str {
        match self {
            Self::Rustfmt => "rustfmt",
            Self::Clippy => "clippy",
        }
    }

    /// Cargo's command for it.
    fn cargo_command(self) -> &'static str {
        match self {
            Self::Rustfmt => "fmt",
            Self::Clippy => "clippy",
        }
    }

    /// What it is for.
    fn purpose(self) -> &'static str {
        match self {
            Self::Rustfmt => "It checks the layout of the code.",
            Self::Clippy => "It finds likely mistakes in the code.",
        }
    }
}

/// Finds the standard library for WebAssembly, or lets rustup add it.
pub(crate) fn wasm_target(project: &Project) -> Outcome<Found> {
    let found = || {
        let folder = target_library(project.root()).filter(|folder| folder.is_dir())?;
        Some(Found { path: folder, version: compiler_version().unwrap_or_default() })
    };
    if let Some(found) = found() {
        return Ok(found);
    }
    rustup(project, ["target", "add", WASM], "It lets the compiler write programs for the browser.")?;
    found().ok_or_else(|| {
        Problem::new(format!("rustup added {WASM}, but the compiler in use does not have it."))
            .because("The compiler on the search path is not rustup's.")
            .remedy("rustup which rustc; rustc --print sysroot")
    })
}

/// Finds a component, or lets rustup add it.
pub(crate) fn component(project: &Project, component: Component) -> Outcome<Found> {
    let found = || {
        let version = lookup::version_after(Path::new("cargo"), &[component.cargo_command(), "--version"])?;
        let path = lookup::on_path(&format!("cargo-{}", component.cargo_command()))?;
        Some(Found { path, version })
    };
    if let Some(found) = found() {
        return Ok(found);
    }
    rustup(project, ["component", "add", component.name()], component.purpose())?;
    found().ok_or_else(|| {
        Problem::new(format!("rustup added {}, but cargo does not find it.", component.name()))
            .because(component.purpose())
            .remedy(format!("cargo {} --version", component.cargo_command()))
    })
}

/// Lets rustup add something to the tool chain in use, which it knows from the folder and from `RUSTUP_TOOLCHAIN`.
fn rustup(project: &Project, arguments: [&str; 3], purpose: &str) -> Outcome {
    let [kind, _, name] = arguments;
    let by_hand = format!("rustup {}", arguments.join(" "));
    if lookup::on_path("rustup").is_none() {
        return Err(Problem::new(format!("The {kind} {name} is missing, and rustup is not here to add it."))
            .because(purpose)
            .remedy(format!("install rustup (https://rustup.rs), then: {by_hand}")));
    }
    let mut command = process::command("rustup", project.root());
    command.args(arguments);
    let doing = format!("Adding the {kind} {name} to Rust");
    let log = format!("rustup-{name}");
    let step = Step { doing: &doing, takes: "less than a minute", log: &log, shown: Shown::NothingUnlessItFails };
    step.run(&project.logs(), command).map_err(|problem| problem.because(purpose).remedy(by_hand))
}

/// Where the compiler keeps the standard library for WebAssembly; it names the folder whether or not it is there.
fn target_library(root: &Path) -> Option<PathBuf> {
    let mut command = process::command("rustc", root);
    command.args(["--print", "target-libdir", "--target", WASM]);
    process::output(command).map(|folder| PathBuf::from(folder.trim()))
}

/// The compiler's version.
fn compiler_version() -> Option<String> {
    lookup::version_of(Path::new("rustc"))
}
