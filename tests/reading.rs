//! The browser's way of reading course files agrees with serde's.

mod support;

use atslega::course::{Index, Lesson, Page, Read};
use atslega::locale::DeskTable;
use atslega::sandbox::ScenarioFile;
use atslega::search::File;
use serde::de::DeserializeOwned;
use std::fmt::Debug;
use support::{course, files};

#[track_caller]
fn agree<T: Read + DeserializeOwned + PartialEq + Debug>(json: &str) {
    let value: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!(T::read_from(&value), Some(serde_json::from_str(json).unwrap()));
}

#[test]
fn every_file_of_the_shipped_course_is_read_as_serde_reads_it() {
    let files = files(&course("content"), "2026-11-22".parse().unwrap());
    assert!(files.len() >= 12, "{:?}", files.keys());
    for (path, json) in &files {
        match path.rsplit_once('/').unwrap().1 {
            "index.json" => agree::<Index>(json),
            _ if path.contains("/scenarios/") => agree::<ScenarioFile>(json),
            "par-kursu.json" => agree::<Page>(json),
            "desk.json" | "desk-later.json" => agree::<DeskTable>(json),
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
