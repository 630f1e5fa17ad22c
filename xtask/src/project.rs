//! Where things stand in the repository.

use std::path::{Path, PathBuf};

use crate::problem::{Outcome, Problem};
use crate::process;

/// The repository that the command was called in.
pub(crate) struct Project {
    /// The repository's top folder.
    root: PathBuf,
    /// Cargo's target folder; cargo is asked, because environment and configuration may move it.
    target: PathBuf,
}

impl Project {
    /// Finds the repository around the current folder.
    pub(crate) fn find() -> Outcome<Self> {
        let here = std::env::current_dir()
            .map_err(|error| Problem::new(format!("The current folder cannot be read: {error}.")))?;
        let root = here
            .ancestors()
            .find(|folder| folder.join("xtask").join("Cargo.toml").is_file())
            .ok_or_else(|| Problem::new("This is not inside the repository.").remedy("cd to the repository's folder"))?
            .to_path_buf();
        let mut metadata = process::command("cargo", &root);
        metadata.args(["metadata", "--no-deps", "--format-version", "1"]);
        let target = process::output(metadata)
            .as_deref()
            .and_then(|json| string_field(json, "target_directory"))
            .map_or_else(|| root.join("target"), PathBuf::from);
        Ok(Self { root, target })
    }

    /// The repository's top folder.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Cargo's target folder.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// The lock file, which names the version of every crate.
    pub(crate) fn lock_file(&self) -> PathBuf {
        self.root.join("Cargo.lock")
    }

    /// The release build: the folder that goes onto a web server.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The site under `serve`. Not `dist/`, so that work on the code never spoils a release build.
    pub(crate) fn served_site(&self) -> PathBuf {
        self.scratch().join("site")
    }

    /// The folder of the browser tests.
    pub(crate) fn browser_tests(&self) -> PathBuf {
        self.root.join("tests").join("e2e")
    }

    /// Where the output of long steps is kept.
    pub(crate) fn logs(&self) -> PathBuf {
        self.scratch().join("logs")
    }

    /// The lock that a run holds while it does something in this repository.
    pub(crate) fn lock(&self, name: &str) -> PathBuf {
        self.scratch().join(format!("{name}.lock"))
    }

    /// Says which sources the release build in `dist/` was made from.
    pub(crate) fn release_stamp(&self) -> PathBuf {
        self.scratch().join("release.stamp")
    }

    /// This crate's own files inside the target folder.
    fn scratch(&self) -> PathBuf {
        self.target.join("xtask")
    }
}

/// The first string field of this name in a JSON text. Enough for a path in cargo's own output, and no dependency.
fn string_field(json: &str, name: &str) -> Option<String> {
    let (_, rest) = json.split_once(&format!("\"{name}\":\""))?;
    let mut value = String::new();
    let mut characters = rest.chars();
    loop {
        match characters.next()? {
            '"' => return Some(value),
            '\\' => value.push(characters.next()?),
            character => value.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_field_is_found_among_others() {
        let json = r#"{"packages":[],"target_directory":"/home/me/target","version":1}"#;
        assert_eq!(string_field(json, "target_directory").as_deref(), Some("/home/me/target"));
    }

    #[test]
    fn an_escaped_backslash_or_quote_is_read_as_itself() {
        let json = r#"{"target_directory":"C:\\work\\a \"b\""}"#;
        assert_eq!(string_field(json, "target_directory").as_deref(), Some(r#"C:\work\a "b""#));
    }

    #[test]
    fn a_missing_or_unfinished_field_is_nothing() {
        assert_eq!(string_field("{}", "target_directory"), None);
        assert_eq!(string_field(r#"{"target_directory":"/home"#, "target_directory"), None);
    }
}
