//! Fingerprints: what the program and a file that it fetches must agree on.

use std::fs;
use std::path::{Path, PathBuf};

/// The fingerprint of a text, which is the same wherever this is built: its FNV-1a hash.
pub(crate) fn of(text: &str) -> String {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

/// The fingerprint of all that stands in a folder.
pub(crate) fn of_folder(folder: &Path) -> String {
    let texts: Vec<String> = files(folder).iter().map(|file| crate::read(file)).collect();
    of(&texts.concat())
}

/// The files of a folder and of those in it, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths.into_iter().flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
