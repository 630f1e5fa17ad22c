//! Noticing that files have changed, by looking at them every now and then: no dependency, the same on every system.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs::{self, DirEntry, Metadata};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// What the program for the browser and the course command are compiled from.
pub(crate) const SOURCES: [&str; 6] = ["src", "locales", "assets", "index.html", "Cargo.toml", "build"];

/// When a file was last written, and its length: some editors keep the time.
type State = (SystemTime, u64);

/// The state of a set of files at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Snapshot {
    /// Every file with its state.
    files: BTreeMap<PathBuf, State>,
}

impl Snapshot {
    /// Looks at files, and at folders with everything in them. What is not there is left out.
    pub(crate) fn of(root: &Path, paths: &[&str]) -> Self {
        let mut snapshot = Self::default();
        for path in paths {
            snapshot.add(&root.join(path));
        }
        snapshot
    }

    /// Adds a file, or everything in a folder.
    pub(crate) fn add(&mut self, path: &Path) {
        // A file that vanishes while we look is simply not there.
        let Ok(metadata) = fs::symlink_metadata(path) else {
            return;
        };
        if metadata.is_dir() {
            let entries = fs::read_dir(path).into_iter().flatten().flatten();
            for entry in entries.filter(|entry| !is_temporary(entry)) {
                self.add(&entry.path());
            }
        } else if let Some(state) = state(&metadata) {
            self.files.insert(path.to_path_buf(), state);
        }
    }

    /// The files that were written, added or removed since an earlier look.
    pub(crate) fn changed_since<'a>(&'a self, earlier: &'a Self) -> Vec<&'a Path> {
        let written = self.files.iter().filter(|(path, state)| earlier.files.get(*path) != Some(state));
        let removed = earlier.files.iter().filter(|(path, _)| !self.files.contains_key(*path));
        written.chain(removed).map(|(path, _)| path.as_path()).collect()
    }

    /// One line for each file, to be compared with a later look.
    pub(crate) fn to_text(&self) -> String {
        let mut text = String::new();
        for (path, (written, length)) in &self.files {
            let written = written.duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{written} {length} {}", path.display());
        }
        text
    }
}

/// A file's state, where the system keeps it.
fn state(metadata: &Metadata) -> Option<State> {
    Some((metadata.modified().ok()?, metadata.len()))
}

/// Whether a file is one that editors make beside the one that is edited.
fn is_temporary(entry: &DirEntry) -> bool {
    let name = entry.file_name();
    let name = name.to_string_lossy();
    name.starts_with('.') || name.ends_with('~')
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    /// A look at files written some seconds after the beginning of time.
    fn snapshot(files: &[(&str, u64)]) -> Snapshot {
        let files =
            files.iter().map(|(path, second)| (PathBuf::from(path), (UNIX_EPOCH + Duration::from_secs(*second), 1)));
        Snapshot { files: files.collect() }
    }

    #[test]
    fn a_written_an_added_and_a_removed_file_are_changes() {
        let earlier = snapshot(&[("kept", 1), ("written", 1), ("removed", 1)]);
        let later = snapshot(&[("kept", 1), ("written", 2), ("added", 1)]);
        assert_eq!(later.changed_since(&earlier), ["added", "written", "removed"].map(Path::new));
    }

    #[test]
    fn a_file_put_back_to_an_earlier_time_is_a_change() {
        assert_eq!(snapshot(&[("file", 1)]).changed_since(&snapshot(&[("file", 2)])), [Path::new("file")]);
    }

    #[test]
    fn without_a_change_there_is_nothing_to_tell() {
        let files = snapshot(&[("one", 1), ("two", 2)]);
        assert!(files.changed_since(&files.clone()).is_empty());
    }

    #[test]
    fn a_snapshot_as_text_has_one_line_for_each_file() {
        assert_eq!(snapshot(&[("b", 2), ("a", 1)]).to_text(), "1000000000 1 a\n2000000000 1 b\n");
    }

    #[test]
    fn folders_are_looked_at_with_everything_in_them() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let snapshot = Snapshot::of(here, &["src", "no-such-folder"]);
        assert!(snapshot.files.contains_key(&here.join("src").join("equipment").join("tool.rs")));
    }
}
