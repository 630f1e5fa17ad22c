//! Filling the service worker's list of files.
//!
//! The list stands between two comments, which stay, so that a filled worker can be filled again.

use super::files::{SiteFile, hash};
use serde_json::json;
use std::fmt::Write as _;

/// The service worker's own file, which the browser itself looks after.
pub(crate) const WORKER: &str = "sw.js";
/// What stands before the list.
const BEGIN: &str = "/*manifest*/";
/// What stands after the list.
const END: &str = "/*end*/";

/// The worker with the list of what it keeps; `None` if it has no place for a list.
pub(crate) fn fill(worker: &str, files: &[SiteFile]) -> Option<String> {
    let (before, rest) = worker.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    let kept: Vec<&SiteFile> = files.iter().filter(|file| is_kept(&file.path)).collect();
    let pairs: Vec<[&str; 2]> = kept.iter().map(|file| [file.path.as_str(), file.hash.as_str()]).collect();
    let manifest = json!({ "version": version(&kept), "files": pairs });
    Some([before, BEGIN, &manifest.to_string(), END, after].concat())
}

/// Whether a learner without a network needs the file.
fn is_kept(path: &str) -> bool {
    path != WORKER && !path.rsplit_once('.').is_some_and(|(_, kind)| kind.eq_ignore_ascii_case("map"))
}

/// A short hash of all paths and hashes: it changes exactly when a kept file does.
fn version(files: &[&SiteFile]) -> String {
    let lines = files.iter().fold(String::new(), |mut lines, file| {
        writeln!(lines, "{} {}", file.path, file.hash).expect("a string takes it");
        lines
    });
    hash(lines.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> SiteFile {
        SiteFile { path: path.to_owned(), hash: "00".to_owned(), bytes: 1 }
    }

    #[test]
    fn the_list_leaves_out_the_worker_and_maps() {
        let files = [file("a.js"), file("a.js.map"), file("lv/sw.js"), file("sw.js")];
        let filled = fill("const M = /*manifest*/null/*end*/;", &files).unwrap();
        assert!(filled.contains(r#""files":[["a.js","00"],["lv/sw.js","00"]]"#), "{filled}");
    }

    #[test]
    fn a_filled_worker_can_be_filled_again() {
        let once = fill("x/*manifest*/null/*end*/y", &[file("a")]).unwrap();
        assert_eq!(fill(&once, &[file("a")]).unwrap(), once);
        assert_ne!(fill(&once, &[file("b")]).unwrap(), once);
    }

    #[test]
    fn a_worker_without_a_place_is_not_filled() {
        assert_eq!(fill("const M = null;", &[]), None);
    }
}
