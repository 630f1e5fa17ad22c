//! The browser's way of reading course files agrees with serde's.

use atslega::compile::{Sources, compile};
use atslega::course::{Index, Lesson, Page, Read};
use atslega::search::File;
use serde::de::DeserializeOwned;
use std::fmt::Debug;
use std::path::Path;

/// The text files of the shipped course.
fn shipped() -> Sources {
    fn walk(folder: &Path, root: &Path, sources: &mut Sources) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, root, sources);
            } else if let Ok(text) = std::fs::read_to_string(&path) {
                sources.insert(path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/"), text);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let mut sources = Sources::new();
    walk(&root, &root, &mut sources);
    sources
}

#[track_caller]
fn agree<T: Read + DeserializeOwned + PartialEq + Debug>(json: &str) {
    let value: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!(T::read_from(&value), Some(serde_json::from_str(json).unwrap()));
}

#[test]
fn every_file_of_the_shipped_course_is_read_as_serde_reads_it() {
    let files = compile(&shipped(), "2026-11-22".parse().unwrap()).files;
    assert!(files.len() >= 12, "{:?}", files.keys());
    for (path, json) in &files {
        match path.rsplit_once('/').unwrap().1 {
            "index.json" => agree::<Index>(json),
            "par-kursu.json" => agree::<Page>(json),
            "search.json" => agree::<File>(json),
            _ => agree::<Lesson>(json),
        }
    }
}

#[test]
fn what_is_not_a_course_file_is_refused() {
    for json in
        ["null", "[]", "{}", r#"{"version":"a","title":3,"modules":[]}"#, r#"{"version":"a","title":"t","modules":{}}"#]
    {
        assert_eq!(Index::read_from(&serde_json::from_str::<serde_json::Value>(json).unwrap()), None, "{json}");
    }
}
