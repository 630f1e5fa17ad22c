//! The tools that turn a compiled program into a site, each in exactly one version.

use std::fs;
use std::path::{Path, PathBuf};

use super::cache::{self, Place};
use super::{Found, lookup, recipe};
use crate::problem::{Outcome, Problem};
use crate::project::Project;

/// A tool that is kept in the tools' own folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tool {
    /// Bundles the program for the browser.
    Trunk,
    /// Writes the JavaScript between the browser and the program.
    WasmBindgen,
    /// Makes the program smaller.
    WasmOpt,
    /// Makes scripts and style smaller.
    Esbuild,
}

impl Tool {
    /// The program's name.
    pub(crate) fn program(self) -> &'static str {
        match self {
            Self::Trunk => "trunk",
            Self::WasmBindgen => "wasm-bindgen",
            Self::WasmOpt => "wasm-opt",
            Self::Esbuild => "esbuild",
        }
    }

    /// The package that brings the program.
    pub(crate) fn package(self) -> &'static str {
        match self {
            Self::Trunk => "trunk",
            Self::WasmBindgen => "wasm-bindgen-cli",
            Self::WasmOpt => "binaryen",
            Self::Esbuild => "esbuild",
        }
    }

    /// What it is for, as it is told before it is installed.
    pub(crate) fn purpose(self) -> &'static str {
        match self {
            Self::Trunk => "It bundles the program for the browser.",
            Self::WasmBindgen => "It writes the JavaScript between the browser and the program.",
            Self::WasmOpt => "It makes the program for learners about half as big.",
            Self::Esbuild => "It makes the scripts and the style for learners smaller.",
        }
    }

    /// The program inside the tool's folder.
    fn program_in(self, folder: &Path) -> PathBuf {
        match self {
            Self::Trunk | Self::WasmBindgen => folder.join("bin"),
            Self::WasmOpt | Self::Esbuild => folder.join("node_modules").join(".bin"),
        }
        .join(format!("{}{}", self.program(), std::env::consts::EXE_SUFFIX))
    }
}

/// A tool in the one version that is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Release {
    /// The tool.
    pub(crate) tool: Tool,
    /// The version of its package.
    pub(crate) version: String,
}

impl Release {
    /// The version of a tool that the project uses.
    fn wanted(tool: Tool, project: &Project) -> Outcome<Self> {
        let version = match tool {
            // The last version that compiles with Rust 1.95.
            Tool::Trunk => "0.21.14".to_owned(),
            Tool::WasmBindgen => wasm_bindgen_version(project)?,
            Tool::WasmOpt => "132.0.0".to_owned(),
            Tool::Esbuild => "0.28.2".to_owned(),
        };
        Ok(Self { tool, version })
    }

    /// Whether the version that the program prints is this one. Binaryen's programs print only the first number.
    fn is_printed_as(&self, printed: &str) -> bool {
        match self.tool {
            Tool::Trunk | Tool::WasmBindgen | Tool::Esbuild => self.version == printed,
            Tool::WasmOpt => self.version.split('.').next() == Some(printed),
        }
    }

    /// The program, if it is there, runs, and has this version.
    fn accept(&self, program: PathBuf) -> Option<Found> {
        let printed = lookup::version_of(&program).filter(|printed| self.is_printed_as(printed))?;
        Some(Found { path: program, version: printed })
    }
}

/// Finds a tool in its exact version, on the search path or in the tools' folder, or installs it there.
pub(crate) fn provide(project: &Project, tool: Tool) -> Outcome<Found> {
    let release = Release::wanted(tool, project)?;
    if let Some(found) = lookup::on_path(tool.program()).and_then(|program| release.accept(program)) {
        return Ok(found);
    }
    let place = Place::new(&cache::tools()?, format!("{}-{}", tool.package(), release.version));
    let installed = || release.accept(tool.program_in(&place.folder()));
    if let Some(found) = installed() {
        return Ok(found);
    }
    place.install(
        |folder| release.accept(tool.program_in(folder)).is_some(),
        |folder| recipe::fill(project, &release, folder, &place.workshop()),
    )?;
    installed().ok_or_else(|| Problem::new(format!("{} was installed but does not run.", tool.program())))
}

/// The version that `Cargo.lock` names: the tool and the crate must be of one version.
fn wasm_bindgen_version(project: &Project) -> Outcome<String> {
    let path = project.lock_file();
    let lock = fs::read_to_string(&path).map_err(|error| {
        Problem::file("read", &path, &error)
            .because("It names the version of every crate.")
            .remedy("cargo generate-lockfile")
    })?;
    locked_version(&lock, "wasm-bindgen").map(str::to_owned).ok_or_else(|| {
        Problem::new("Cargo.lock names no wasm-bindgen.")
            .because("The tool wasm-bindgen must have the same version as the crate.")
            .remedy("cargo generate-lockfile")
    })
}

/// The version of a package in the text of a `Cargo.lock`.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    lock.split("[[package]]")
        .skip(1)
        .find(|entry| field(entry, "name") == Some(package))
        .and_then(|entry| field(entry, "version"))
}

/// The value of `name = "value"` in an entry of a `Cargo.lock`.
fn field<'a>(entry: &'a str, name: &str) -> Option<&'a str> {
    entry.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = \"")?.strip_suffix('"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The beginning of a real lock file.
    const LOCK: &str = r#"
version = 4

[[package]]
name = "wasm-bindgen-futures"
version = "0.4.80"
dependencies = [
 "wasm-bindgen",
]

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
source = "registry"
"#;

    #[test]
    fn the_version_is_read_from_the_entry_of_exactly_that_package() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(LOCK, "wasm-bindgen-futures"), Some("0.4.80"));
    }

    #[test]
    fn a_package_that_is_not_locked_has_no_version() {
        assert_eq!(locked_version(LOCK, "wasm"), None);
        assert_eq!(locked_version("", "wasm-bindgen"), None);
    }

    #[test]
    fn a_tool_in_another_version_is_not_taken() {
        let trunk = Release { tool: Tool::Trunk, version: "0.21.14".to_owned() };
        assert!(trunk.is_printed_as("0.21.14"));
        assert!(!trunk.is_printed_as("0.21.1"));
        assert!(!trunk.is_printed_as("0.22.0"));
    }

    #[test]
    fn wasm_opt_prints_only_the_first_number_of_its_version() {
        let wasm_opt = Release { tool: Tool::WasmOpt, version: "132.0.0".to_owned() };
        assert!(wasm_opt.is_printed_as("132"));
        assert!(!wasm_opt.is_printed_as("108"));
    }
}
