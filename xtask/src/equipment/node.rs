//! Node.js, which runs wasm-opt, esbuild and the browser tests, and the packages of those tests.

use std::fs;
use std::path::Path;

use super::{Found, lookup};
use crate::lock;
use crate::problem::{Outcome, Problem};
use crate::process::{self, Shown, Step};
use crate::project::Project;

/// The oldest Node.js that Playwright and wasm-opt are tried with.
const OLDEST: u32 = 20;

/// Why Node.js is needed.
const PURPOSE: &str =
    "It runs wasm-opt and esbuild, which make the program for learners about half as big, and the browser tests.";

/// Finds Node.js and npm. They are not installed, because everyone has a way of their own to do that.
pub(crate) fn find(project: &Project) -> Outcome<Found> {
    let install = format!("install Node.js {OLDEST} or newer with npm (https://nodejs.org, or your system's packages)");
    let path =
        lookup::on_path("node").ok_or_else(|| Problem::new("Node.js is missing.").because(PURPOSE).remedy(&install))?;
    let version = lookup::version_of(&path)
        .ok_or_else(|| Problem::new("Node.js is there but does not run.").because(PURPOSE).remedy("node --version"))?;
    if major(&version).is_none_or(|major| major < OLDEST) {
        return Err(Problem::new(format!("Node.js {version} is too old.")).because(PURPOSE).remedy(install));
    }
    let mut npm = process::command("npm", project.root());
    npm.arg("--version");
    match process::output(npm) {
        Some(_) => Ok(Found { path, version }),
        None => Err(Problem::new("npm is missing.")
            .because("It installs wasm-opt, esbuild and Playwright.")
            .remedy(install)),
    }
}

/// The first number of a version.
fn major(version: &str) -> Option<u32> {
    version.split('.').next()?.parse().ok()
}

/// Installs exactly the packages that the browser tests' lock file names, unless they are there already.
pub(crate) fn packages(project: &Project) -> Outcome<Found> {
    let folder = project.browser_tests();
    let list = folder.join("package-lock.json");
    let wanted = fs::read(&list)
        .map_err(|error| Problem::file("read", &list, &error).because("It names the packages of the browser tests."))?;
    // npm ci always begins anew; remembering what it installed makes the second start quick.
    let stamp = folder.join("node_modules").join(".installed-from");
    let are_there = || fs::read(&stamp).is_ok_and(|installed| installed == wanted);
    if !are_there() {
        let doing = "installing the packages of the browser tests";
        lock::alone(&project.lock("npm"), doing, || {
            if are_there() {
                return Ok(());
            }
            npm_ci(project, &folder)?;
            fs::write(&stamp, &wanted).map_err(|error| Problem::file("write", &stamp, &error))
        })?;
    }
    let path = folder.join("node_modules");
    let version = lookup::version_of(&path.join(".bin").join("playwright")).unwrap_or_default();
    Ok(Found { path, version })
}

/// Lets npm install what the lock file names, and nothing else.
fn npm_ci(project: &Project, folder: &Path) -> Outcome {
    let mut command = process::command("npm", folder);
    command
        .args(["ci", "--no-audit", "--no-fund"])
        // The system's Chromium is used; a download would take long, or not be possible.
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    let step = Step {
        doing: "Installing the packages of the browser tests",
        takes: "less than a minute",
        log: "npm-ci",
        shown: Shown::NothingUnlessItFails,
    };
    step.run(&project.logs(), command).map_err(|problem| {
        problem
            .because(
                "They bring Playwright, and what other tests read: the specification of Markdown and the dictionaries.",
            )
            .remedy("cd tests/e2e && npm ci")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_number_of_a_version_is_its_major_one() {
        assert_eq!(major("20.20.2"), Some(20));
        assert_eq!(major("8.0.0"), Some(8));
        assert_eq!(major("unknown"), None);
    }
}
