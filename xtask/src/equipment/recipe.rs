//! How each tool is installed: ready-made where that is possible, else compiled as quickly as possible.

use std::path::Path;
use std::process::Command;

use super::lookup;
use super::tool::{Release, Tool};
use crate::problem::Outcome;
use crate::process::{self, Shown, Step};
use crate::project::Project;

/// What a tool is compiled with. Its own release profile takes several times as long, and nobody notices the difference.
const QUICK_PROFILE: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
    ("CARGO_PROFILE_RELEASE_STRIP", "symbols"),
];

/// One way to install a tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// A ready-made program, fetched by `cargo binstall`.
    Fetched,
    /// Compiled with the versions of its crates that its authors tested.
    CompiledAsLocked,
    /// Compiled with the newest versions of its crates that this compiler can read. A lock file may name a version
    /// that the registry does not serve; cargo says so within a second.
    CompiledWithNewest,
    /// A package of npm.
    Npm,
}

/// Installs a tool into a folder, by the first way that works.
pub(crate) fn fill(project: &Project, release: &Release, folder: &Path, workshop: &Path) -> Outcome {
    let (package, purpose) = (release.tool.package(), release.tool.purpose());
    println!("{package} {} is not here yet. {purpose}", release.version);
    let attempt = |way: Way, shown| way.follow(project, release, folder, workshop, shown);
    let (mut way, others) = ways(release.tool, has_binstall());
    for &next in others {
        match attempt(way, Shown::Nothing) {
            Ok(()) => return Ok(()),
            Err(problem) => println!("{problem}\n  There is another way."),
        }
        way = next;
    }
    attempt(way, Shown::NothingUnlessItFails).map_err(|problem| problem.because(purpose))
}

/// Whether the user has cargo binstall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Binstall {
    /// It runs.
    Present,
    /// It is not there.
    Absent,
}

/// Asks cargo binstall whether it is there.
fn has_binstall() -> Binstall {
    // `-V` is its own version; its `--version` asks for one and prints none.
    match lookup::version_after(Path::new("cargo"), &["binstall", "-V"]) {
        Some(_) => Binstall::Present,
        None => Binstall::Absent,
    }
}

/// The ways to install a tool: the best one, and those to try after it. Trunk does not compile with the newest crates.
fn ways(tool: Tool, binstall: Binstall) -> (Way, &'static [Way]) {
    match (tool, binstall) {
        (Tool::WasmOpt | Tool::Esbuild, Binstall::Present | Binstall::Absent) => (Way::Npm, &[]),
        (Tool::Trunk, Binstall::Absent) => (Way::CompiledAsLocked, &[]),
        (Tool::Trunk, Binstall::Present) => (Way::Fetched, &[Way::CompiledAsLocked]),
        (Tool::WasmBindgen, Binstall::Absent) => (Way::CompiledAsLocked, &[Way::CompiledWithNewest]),
        (Tool::WasmBindgen, Binstall::Present) => (Way::Fetched, &[Way::CompiledAsLocked, Way::CompiledWithNewest]),
    }
}

impl Way {
    /// Installs the tool in this way.
    fn follow(self, project: &Project, release: &Release, folder: &Path, workshop: &Path, shown: Shown) -> Outcome {
        let doing = self.doing(release);
        let log = doing.replace(' ', "-").to_lowercase();
        let step = Step { doing: &doing, takes: self.takes(release.tool), log: &log, shown };
        step.run(&project.logs(), self.command(release, folder, workshop))
    }

    /// What it does, as the beginning of a sentence.
    fn doing(self, release: &Release) -> String {
        let tool = format!("{} {}", release.tool.package(), release.version);
        match self {
            Self::Fetched => format!("Fetching {tool}"),
            Self::CompiledAsLocked => format!("Compiling {tool}"),
            Self::CompiledWithNewest => format!("Compiling {tool} with the newest crates"),
            Self::Npm => format!("Installing {tool}"),
        }
    }

    /// How long it may take on two cores.
    fn takes(self, tool: Tool) -> &'static str {
        match (self, tool) {
            (Self::Fetched, _) => "some seconds; if there is no ready-made program, it is compiled",
            (Self::Npm, _) => "some seconds",
            (Self::CompiledAsLocked | Self::CompiledWithNewest, Tool::Trunk) => "about 3 min on two cores, only once",
            (Self::CompiledAsLocked | Self::CompiledWithNewest, Tool::WasmBindgen | Tool::WasmOpt | Tool::Esbuild) => {
                "about 2 min on two cores, only once"
            }
        }
    }

    /// The command that puts the tool into a folder.
    fn command(self, release: &Release, folder: &Path, workshop: &Path) -> Command {
        match self {
            Self::Fetched => binstall(release, folder),
            Self::CompiledAsLocked => {
                let mut command = compile(release, folder, workshop);
                command.arg("--locked");
                command
            }
            Self::CompiledWithNewest => compile(release, folder, workshop),
            Self::Npm => npm(release, folder),
        }
    }
}

/// Fetches a ready-made program; compiling is left to us, because our profile is quicker.
fn binstall(release: &Release, folder: &Path) -> Command {
    let mut command = process::command("cargo", folder);
    command
        .args([
            "binstall",
            "--no-confirm",
            "--force",
            "--no-symlinks",
            "--disable-strategies",
            "compile",
            "--install-path",
        ])
        .arg(folder.join("bin"))
        .arg(format!("{}@{}", release.tool.package(), release.version));
    command
}

/// Compiles a tool. It runs outside the repository, whose cargo settings are not meant for tools.
fn compile(release: &Release, folder: &Path, workshop: &Path) -> Command {
    let mut command = process::command("cargo", folder);
    command
        .args(["install", release.tool.package(), "--version", &release.version, "--root"])
        .arg(folder)
        .envs(QUICK_PROFILE)
        .env("CARGO_TARGET_DIR", workshop)
        // Without a lock file, take no crate that is too new for this compiler.
        .env("CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS", "fallback")
        .env_remove("CARGO_BUILD_TARGET");
    match release.tool {
        // It mostly waits for others, so it need not be fast itself: unoptimised it compiles in half the time. Its
        // features are encryption for downloads, and a look for updates: neither is used here.
        Tool::Trunk => {
            command.arg("--no-default-features").env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
        }
        // It works through the whole program at every build, which unoptimised takes three times as long. Its other
        // programs are for another kind of browser tests than ours.
        Tool::WasmBindgen => {
            command.args(["--bin", "wasm-bindgen"]).env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
        }
        Tool::WasmOpt | Tool::Esbuild => {}
    }
    command
}

/// Installs a package of npm.
fn npm(release: &Release, folder: &Path) -> Command {
    let mut command = process::command("npm", folder);
    command.args(["install", "--no-audit", "--no-fund", "--prefix"]).arg(folder).arg(format!(
        "{}@{}",
        release.tool.package(),
        release.version
    ));
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ready_made_program_comes_before_a_compiled_one() {
        assert_eq!(ways(Tool::Trunk, Binstall::Present).0, Way::Fetched);
    }

    #[test]
    fn trunk_is_never_compiled_with_the_newest_crates() {
        for binstall in [Binstall::Present, Binstall::Absent] {
            let (first, others) = ways(Tool::Trunk, binstall);
            assert!(first != Way::CompiledWithNewest && !others.contains(&Way::CompiledWithNewest));
        }
    }

    #[test]
    fn without_binstall_wasm_bindgen_is_compiled_as_locked_and_then_with_the_newest_crates() {
        let (first, others) = ways(Tool::WasmBindgen, Binstall::Absent);
        assert_eq!((first, others), (Way::CompiledAsLocked, &[Way::CompiledWithNewest][..]));
    }

    #[test]
    fn wasm_opt_and_esbuild_come_from_npm_whatever_else_is_there() {
        for tool in [Tool::WasmOpt, Tool::Esbuild] {
            assert_eq!(ways(tool, Binstall::Present).0, Way::Npm);
            assert_eq!(ways(tool, Binstall::Absent).0, Way::Npm);
        }
    }
}
