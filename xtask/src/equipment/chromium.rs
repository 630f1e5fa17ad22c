//! Chromium, the browser of the browser tests.
//!
//! The system's own is used, because Playwright's download is not possible everywhere.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Found, lookup};
use crate::problem::{Outcome, Problem};
use crate::process::{self, Shown, Step};
use crate::project::Project;

/// The names under which systems install it.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Debian's packages. `DejaVu` has the Latvian letters; without a font the screenshots would show empty boxes.
const PACKAGES: [&str; 2] = ["chromium", "fonts-dejavu-core"];

/// Why it is needed.
const PURPOSE: &str = "The browser tests use the course in it as a learner would.";

/// Finds Chromium, or lets apt-get install it where it may.
pub(crate) fn provide(project: &Project) -> Outcome<Found> {
    if let Some(found) = find() {
        return Ok(found);
    }
    let by_hand =
        format!("apt-get install {}   (or set CHROMIUM to the path of a Chromium or Chrome)", PACKAGES.join(" "));
    let Some(power) = install_power(project.root()) else {
        return Err(Problem::new("Chromium is missing.").because(PURPOSE).remedy(by_hand));
    };
    install(project, power).map_err(|problem| problem.because(PURPOSE).remedy(&by_hand))?;
    find().ok_or_else(|| Problem::new("Chromium was installed but does not run.").because(PURPOSE).remedy(by_hand))
}

/// The Chromium that `CHROMIUM` names, or the first one on the search path that runs.
fn find() -> Option<Found> {
    let named = env::var_os("CHROMIUM").filter(|path| !path.is_empty()).map(PathBuf::from);
    let usual = NAMES.into_iter().filter_map(lookup::on_path);
    named.into_iter().chain(usual).find_map(|path| {
        let version = lookup::version_of(&path)?;
        Some(Found { path, version })
    })
}

/// What lets this user install packages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Power {
    /// The user is root.
    Root,
    /// sudo asks for no password.
    Sudo,
}

/// Whether and how this user may install packages with apt-get.
fn install_power(root: &Path) -> Option<Power> {
    lookup::on_path("apt-get")?;
    let mut who = process::command("id", root);
    who.arg("-u");
    if process::output(who)?.trim() == "0" {
        return Some(Power::Root);
    }
    let mut sudo = process::command("sudo", root);
    sudo.args(["-n", "true"]);
    process::output(sudo).map(|_| Power::Sudo)
}

/// Reads the package lists anew, then installs.
fn install(project: &Project, power: Power) -> Outcome {
    let mut update = apt_get(power, project.root());
    update.arg("update");
    let step = Step {
        doing: "Reading the system's package lists",
        takes: "less than a minute",
        log: "apt-get-update",
        shown: Shown::NothingUnlessItFails,
    };
    step.run(&project.logs(), update)?;
    let mut install = apt_get(power, project.root());
    install.args(["install", "-y", "--no-install-recommends"]).args(PACKAGES);
    let step = Step {
        doing: "Installing Chromium with the system's packages",
        takes: "1 to 3 min",
        log: "apt-get-install",
        shown: Shown::NothingUnlessItFails,
    };
    step.run(&project.logs(), install)
}

/// apt-get with the needed rights, asking no questions.
fn apt_get(power: Power, root: &Path) -> Command {
    let mut command = match power {
        Power::Root => process::command("env", root),
        Power::Sudo => {
            let mut command = process::command("sudo", root);
            command.args(["-n", "env"]);
            command
        }
    };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    command
}
