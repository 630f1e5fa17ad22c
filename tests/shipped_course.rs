//! The course in `content/` is sound.

mod support;

use atslega::compile::{Colour, compile, render_problems};
use atslega::locale::Locale;
use support::{course, newest_check};

#[test]
fn the_course_has_neither_errors_nor_warnings() {
    let sources = course("content");
    let problems = compile(&sources, newest_check(&sources)).problems;
    assert!(problems.is_empty(), "\n{}", render_problems(&problems, &sources, Locale::En, Colour::Plain));
}

#[test]
fn every_text_of_the_course_is_compiled() {
    let sources = course("content");
    let files = compile(&sources, newest_check(&sources)).files;
    let texts = sources.keys().filter_map(|path| path.strip_suffix(".md"));
    let missing: Vec<String> =
        texts.map(|path| format!("{path}.json")).filter(|path| !files.contains_key(path)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
