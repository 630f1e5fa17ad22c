//! What several integration tests need: reading a course from a folder.
#![allow(dead_code, reason = "each test program uses its own part of this module")]

use atslega::compile::{Conditions, Proofs, Sources, compile_under};
use atslega::course::Date;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The day on which the fixtures are compiled.
pub(crate) fn today() -> Date {
    "2026-11-22".parse().expect("a day")
}

/// The newest day on which a text was checked, so that no build breaks by the calendar.
pub(crate) fn newest_check(sources: &Sources) -> Date {
    let lines = sources.values().flat_map(|text| text.lines());
    let days = lines.filter_map(|line| line.strip_prefix("checked = ")?.trim().parse().ok());
    days.max().expect("a text with a date")
}

/// The files of a course that is sound, without proving its scenarios once more.
pub(crate) fn files(sources: &Sources, today: Date) -> BTreeMap<String, String> {
    compile_under(sources, &unproved(today)).files
}

/// The conditions under which nothing is proved of scenarios: in an unoptimised build that takes a while.
pub(crate) fn unproved(today: Date) -> Conditions {
    Conditions { proofs: Proofs::LeftOut, ..Conditions::on(today) }
}

/// The repository's folder.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file of a folder of the repository, by path inside it.
pub(crate) fn course(folder: &str) -> Sources {
    let folder = root().join(folder);
    let mut sources = Sources::new();
    read_into(&folder, &folder, &mut sources);
    sources
}

fn read_into(root: &Path, folder: &Path, sources: &mut Sources) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            read_into(root, &path, sources);
        } else {
            let name = path.strip_prefix(root).expect("a path inside the folder").to_string_lossy().replace('\\', "/");
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            sources.insert(name, text);
        }
    }
}
