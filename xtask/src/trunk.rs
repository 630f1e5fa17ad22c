//! Trunk, which compiles the program for the browser and bundles it into a site.

use std::path::Path;

use crate::equipment::{Equipment, Need};
use crate::lock;
use crate::problem::Outcome;
use crate::process::{self, Shown, Step};
use crate::profile::Profile;
use crate::project::Project;

/// Whether wasm-opt can make the program smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Optimizer {
    /// It is there.
    Present,
    /// It is not, because there is no Node.js.
    Absent,
}

/// Fetches every crate that `Cargo.lock` names, because Trunk is then kept off the network.
pub(crate) fn fetch_crates(project: &Project) -> Outcome {
    let mut command = process::command("cargo", project.root());
    command.arg("fetch");
    let step = Step {
        doing: "Fetching the crates",
        takes: "less than a minute, then nothing",
        log: "cargo-fetch",
        shown: Shown::NothingUnlessItFails,
    };
    step.run(&project.logs(), command)
}

/// Compiles the program and bundles it into a folder. If that fails, the folder stays as it was.
pub(crate) fn bundle(project: &Project, equipment: &Equipment, profile: Profile, site: &Path) -> Outcome {
    let optimizer = if equipment.has(Need::WasmOpt) { Optimizer::Present } else { Optimizer::Absent };
    let trunk = equipment.program(Need::Trunk).unwrap_or(Path::new("trunk"));
    let mut command = equipment.command(trunk, project.root());
    command
        .args(["build", "--quiet", "--dist"])
        .arg(site)
        .args(arguments(profile, optimizer))
        // Every tool is on the search path in the right version; Trunk shall say so if not, and fetch nothing.
        .env("TRUNK_OFFLINE", "true")
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // The compiler's message is what matters, not where in Trunk it was passed on.
        .env("RUST_LIB_BACKTRACE", "0")
        // Trunk refuses --quiet beside this variable.
        .env_remove("RUST_LOG");
    if std::env::var_os("NO_COLOR").is_some() {
        // Trunk understands only `true` here, while the convention is any value.
        command.env("NO_COLOR", "true");
    }
    let step = Step { doing: doing(profile), takes: takes(profile), log: "trunk", shown: Shown::Findings };
    // Two runs of `serve` build the same site whenever a source changes.
    lock::alone(&project.lock("trunk"), "building the program", || step.run(&project.logs(), command))
}

/// Trunk's arguments for a profile.
///
/// Trunk cannot be told to leave wasm-opt out of a release build. Without it, the release profile is therefore given
/// to cargo alone.
fn arguments(profile: Profile, optimizer: Optimizer) -> &'static [&'static str] {
    match (profile, optimizer) {
        (Profile::Development, Optimizer::Present | Optimizer::Absent) => &[],
        (Profile::Release, Optimizer::Present) => &["--release"],
        (Profile::Release, Optimizer::Absent) => &["--cargo-profile=release"],
    }
}

/// What a build does, as the beginning of a sentence.
fn doing(profile: Profile) -> &'static str {
    match profile {
        Profile::Development => "Building the program for the browser",
        Profile::Release => "Building the program for learners",
    }
}

/// How long a build takes on two cores.
fn takes(profile: Profile) -> &'static str {
    match profile {
        Profile::Development => "about 2 min the first time, then seconds",
        Profile::Release => "about 3 min the first time, then less than one",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_build_uses_wasm_opt_only_where_it_is_there() {
        assert_eq!(arguments(Profile::Release, Optimizer::Present), ["--release"]);
        assert!(!arguments(Profile::Release, Optimizer::Absent).contains(&"--release"));
    }

    #[test]
    fn a_development_build_is_the_same_with_and_without_wasm_opt() {
        assert_eq!(
            arguments(Profile::Development, Optimizer::Present),
            arguments(Profile::Development, Optimizer::Absent)
        );
    }
}
