//! Looking for programs on the search path, and asking them for their version.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use crate::process;

/// The program of this name that a shell would start.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    in_folders(&env::var_os("PATH")?, name)
}

/// The first file of this name in a list of folders.
fn in_folders(folders: &OsStr, name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(folders).map(|folder| folder.join(&file)).find(|program| program.is_file())
}

/// The version that a program prints for `--version`; nothing if it does not run.
pub(crate) fn version_of(program: &Path) -> Option<String> {
    version_after(program, &["--version"])
}

/// The version that a program prints when called with these arguments.
pub(crate) fn version_after(program: &Path, arguments: &[&str]) -> Option<String> {
    let mut command = process::command(program, Path::new("."));
    command.args(arguments);
    version_in(&process::output(command)?).map(str::to_owned)
}

/// The version in what a program prints about itself: the first word that begins with a digit, or with `v` and a digit.
pub(crate) fn version_in(text: &str) -> Option<&str> {
    text.split_whitespace()
        .map(|word| word.strip_prefix('v').unwrap_or(word))
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_tool_tells_its_version_in_its_own_way() {
        assert_eq!(version_in("trunk 0.21.14\n"), Some("0.21.14"));
        assert_eq!(version_in("wasm-bindgen 0.2.130"), Some("0.2.130"));
        assert_eq!(version_in("wasm-bindgen 0.2.74 (27c7a4d06)"), Some("0.2.74"));
        assert_eq!(version_in("wasm-opt version 132 (version_132)"), Some("132"));
        assert_eq!(version_in("v20.20.2"), Some("20.20.2"));
        assert_eq!(version_in("Chromium 156.0.8078.73 built on Debian"), Some("156.0.8078.73"));
    }

    #[test]
    fn a_text_without_a_number_has_no_version() {
        assert_eq!(version_in("version unknown"), None);
        assert_eq!(version_in(""), None);
    }

    #[test]
    fn a_program_is_looked_for_in_every_folder() {
        let source = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folders = env::join_paths([Path::new("/nowhere"), source]).unwrap_or_default();
        if env::consts::EXE_SUFFIX.is_empty() {
            assert_eq!(in_folders(&folders, "Cargo.toml"), Some(source.join("Cargo.toml")));
        }
        assert_eq!(in_folders(&folders, "no-such-program"), None);
    }
}
