//! What the browser is shown at a moment: the compiled course, its problems, and a name for both.

use super::diagnosis::Diagnosis;
use crate::site::course::Course;
use crate::site::files;
use std::collections::{BTreeMap, BTreeSet};

/// One state of the served course.
pub(crate) struct Edition {
    /// A hash of everything that a page is made of; a page that was made of something else reloads.
    pub(crate) version: String,
    /// The problems of the course as JSON, ready to be sent.
    pub(crate) problems: String,
    files: BTreeMap<String, String>,
    /// The course files that there would be if their texts had no errors.
    withheld: BTreeSet<String>,
}

/// What there is to answer for a file of the course.
#[derive(PartialEq, Eq, Debug)]
pub(crate) enum Answer<'a> {
    /// The file.
    File(&'a str),
    /// The file is withheld because of errors.
    Withheld,
    /// The course has no such file.
    Missing,
}

impl Edition {
    /// The state of a course, shown by a site whose files have this hash.
    pub(crate) fn new(course: &Course, site: &str) -> Self {
        let files = course.compiled.files.clone();
        let problems: Vec<Diagnosis> = Diagnosis::of_course(course);
        let problems = serde_json::to_string(&problems).expect("diagnoses are plain data");
        let withheld = course.sources.keys().filter_map(|source| Some(format!("{}.json", source.strip_suffix(".md")?)));
        let index = |language: &str| format!("{language}/index.json");
        let withheld = withheld.chain(["lv", "en"].map(index)).filter(|path| !files.contains_key(path)).collect();
        let mut all = files.iter().fold(site.to_owned(), |all, (path, text)| all + path + "\0" + text + "\0");
        all.push('\0');
        Self { version: files::hash(all.as_bytes()), problems, files, withheld }
    }

    /// What to answer for a path below `content/`.
    pub(crate) fn answer(&self, path: &str) -> Answer<'_> {
        match self.files.get(path) {
            Some(text) => Answer::File(text),
            None if self.withheld.contains(path) => Answer::Withheld,
            None => Answer::Missing,
        }
    }
}
