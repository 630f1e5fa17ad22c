//! What a small course becomes.

mod support;

use atslega::compile::{Sources, compile};
use atslega::course::{Block, Index, Lesson, Page};
use atslega::sandbox::ScenarioFile;
use atslega::search::File;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use support::{course, today};

const COURSE: &str = "tests/fixtures/course";
const LESSONS: [&str; 2] = ["lv/pirmais/ievads.json", "en/pirmais/ievads.json"];

fn pretty(json: &str) -> String {
    let mut value: Value = serde_json::from_str(json).unwrap();
    // The version changes with every byte of the course; its own test is below.
    value["version"] = Value::from("…");
    // The format changes with every byte of the sandbox.
    if let Some(format) = value.pointer_mut("/scenario/format") {
        *format = Value::from("…");
    }
    serde_json::to_string_pretty(&value).unwrap()
}

#[test]
fn each_file_is_what_was_reviewed() {
    let files = compile(&course(COURSE), today()).files;
    // The words of the desk are reviewed where they are written: in `locales/`.
    let of_course = || files.iter().filter(|(path, _)| !path.contains("/desk"));
    for (path, json) in of_course() {
        insta::assert_snapshot!(path.replace(['/', '.'], "-"), pretty(json));
    }
    assert_eq!((of_course().count(), files.len()), (10, 14));
}

#[test]
fn the_app_can_read_every_file_and_all_carry_one_version() {
    let files = compile(&course(COURSE), today()).files;
    let mut versions = BTreeSet::new();
    for (path, json) in &files {
        versions.insert(match path.split_once('/').unwrap().1 {
            "index.json" => serde_json::from_str::<Index>(json).unwrap().version,
            "par-kursu.json" => serde_json::from_str::<Page>(json).unwrap().version,
            path if path.starts_with("scenarios/") => {
                serde_json::from_str::<ScenarioFile>(json).unwrap().version.parse().unwrap()
            }
            // The words of the desk are those of the program; what guards them is a fingerprint of their own.
            "desk.json" | "desk-later.json" => continue,
            "search.json" => serde_json::from_str::<File>(json).unwrap().version,
            _ => serde_json::from_str::<Lesson>(json).unwrap().version,
        });
    }
    assert_eq!(versions.len(), 1, "{versions:?}");
}

#[test]
fn another_comma_gives_another_version_and_the_same_editions() {
    let before = compile(&course(COURSE), today()).files;
    let mut sources = course(COURSE);
    replace(&mut sources, "lv/pirmais/ievads.md", "kodu zini.", "kodu, zini.");
    let after = compile(&sources, today()).files;
    let lesson = |files: &BTreeMap<String, String>| -> Lesson { serde_json::from_str(&files[LESSONS[0]]).unwrap() };
    assert_ne!(lesson(&before).version, lesson(&after).version);
    assert_eq!(editions(&before[LESSONS[0]]), editions(&after[LESSONS[0]]));
}

#[test]
fn a_question_has_one_edition_in_both_languages() {
    let files = compile(&course(COURSE), today()).files;
    assert_eq!(editions(&files[LESSONS[0]]), editions(&files[LESSONS[1]]));
    assert_eq!(editions(&files[LESSONS[0]]).iter().collect::<BTreeSet<_>>().len(), 2);
}

#[test]
fn the_words_of_a_latvian_option_make_a_new_edition_and_its_feedback_does_not() {
    let before = editions(&compile(&course(COURSE), today()).files[LESSONS[1]]);
    let edited = |path: &str, from: &str, to: &str| {
        let mut sources = course(COURSE);
        replace(&mut sources, path, from, to);
        editions(&compile(&sources, today()).files[LESSONS[1]])
    };
    assert_ne!(edited("lv/pirmais/ievads.md", "- [ ] Vārds", "- [ ] Uzvārds")[1], before[1]);
    assert_eq!(edited("lv/pirmais/ievads.md", "Vārdu zina visi.", "To zina visi.")[1], before[1]);
    assert_eq!(edited("en/pirmais/ievads.md", "- [ ] A name", "- [ ] A first name")[1], before[1]);
}

#[test]
fn a_text_with_an_error_is_left_out_and_keeps_its_place_in_the_index() {
    let mut sources = course(COURSE);
    replace(&mut sources, "lv/pirmais/ievads.md", "kodu zini.", "kodu <b>zini.");
    let files = compile(&sources, today()).files;
    assert!(!files.contains_key(LESSONS[0]) && files.contains_key(LESSONS[1]), "{:?}", files.keys());
    let index: Index = serde_json::from_str(&files["lv/index.json"]).unwrap();
    assert!(index.lesson(&"pirmais/ievads".parse().unwrap()).is_some());
}

#[test]
fn a_lesson_offers_a_scenario_where_its_fence_stands() {
    let mut sources = course(COURSE);
    for path in ["lv/pirmais/ievads.md", "en/pirmais/ievads.md"] {
        sources.get_mut(path).unwrap().push_str("\n```scenario mazais\n```\n");
    }
    let lesson: Lesson = serde_json::from_str(&compile(&sources, today()).files[LESSONS[0]]).unwrap();
    let offered = lesson.reading.blocks.iter().filter(|block| **block == Block::Scenario("mazais".parse().unwrap()));
    assert_eq!(offered.count(), 1);
}

#[test]
fn a_lesson_offers_what_practises_it_before_its_notes() {
    let lesson: Lesson =
        serde_json::from_str(&compile(&course(COURSE), today()).files["lv/pirmais/ievads.json"]).unwrap();
    let [.., offered, Block::Html(notes)] = lesson.reading.blocks.as_slice() else { panic!("{lesson:?}") };
    assert_eq!(*offered, Block::Scenario("mazais".parse().unwrap()));
    assert!(notes.as_str().starts_with("<section class=\"notes\""));
}

#[test]
fn a_scenario_with_an_error_is_neither_a_file_nor_in_the_catalogue() {
    let mut sources = course(COURSE);
    replace(&mut sources, "lv/scenarios/mazais.md", "| `labi` | Labi. |\n", "");
    let files = compile(&sources, today()).files;
    let listed = |path: &str| serde_json::from_str::<Index>(&files[path]).unwrap().scenarios.len();
    assert!(!files.contains_key("lv/scenarios/mazais.json") && files.contains_key("en/scenarios/mazais.json"));
    assert_eq!((listed("lv/index.json"), listed("en/index.json")), (0, 1));
}

#[test]
fn a_broken_figure_leaves_out_only_the_texts_that_show_it() {
    let mut sources = course(COURSE);
    replace(&mut sources, "figures/karte.svg", "</text>", "");
    let left: Vec<String> = compile(&sources, today()).files.into_keys().collect();
    let expected = ["desk-later", "desk", "index", "par-kursu", "scenarios/mazais", "search"];
    let expected = expected.map(|name| format!("{name}.json"));
    let expected: Vec<String> =
        ["en", "lv"].iter().flat_map(|lang| expected.iter().map(move |name| format!("{lang}/{name}"))).collect();
    assert_eq!(left, expected);
}

#[test]
fn an_error_in_the_course_file_leaves_nothing() {
    let mut sources = course(COURSE);
    replace(&mut sources, "course.toml", "pass_mark = 80", "pass_mark = ");
    assert!(compile(&sources, today()).files.is_empty());
}

fn editions(json: &str) -> Vec<String> {
    let lesson: Lesson = serde_json::from_str(json).unwrap();
    lesson.reading.questions().map(|question| question.edition.to_string()).collect()
}

#[track_caller]
fn replace(sources: &mut Sources, path: &str, from: &str, to: &str) {
    let text = sources.get_mut(path).unwrap();
    assert!(text.contains(from), "`{from}` in {path}");
    *text = text.replace(from, to);
}
