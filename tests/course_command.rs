//! `course check` and `course new` as a trainer starts them.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use support::root;

/// A copy of a course in a folder of its own, removed at the end.
struct Copy(PathBuf);

impl Copy {
    fn of(fixture: &str, name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("atslega-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        for (path, text) in support::course(fixture) {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a writable folder");
            fs::write(path, text).expect("a writable file");
        }
        Self(folder)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).expect("the file is there")
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn course(arguments: &[&str], content: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_course"));
    command.args(arguments).arg("--content").arg(content).env("LANG", "C");
    command.output().expect("the command starts")
}

fn check(content: &Path, more: &[&str]) -> (Option<i32>, String) {
    let output = course(&[&["check", "--today", "2026-11-22"], more].concat(), content);
    (output.status.code(), String::from_utf8(output.stdout).expect("text"))
}

#[test]
fn a_sound_course_has_status_0() {
    let (status, text) = check(&root().join("tests/fixtures/course"), &[]);
    assert_eq!(status, Some(0));
    assert!(text.ends_with("\n\nKļūdu nav. Brīdinājumu nav.\n"), "{text}");
    assert!(!text.contains("brīdinājums["), "{text}");
}

#[test]
fn whoever_reads_only_the_beginning_sees_no_panic() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_course"));
    command.args(["check", "--today", "2026-11-22", "--content"]).arg(root().join("tests/fixtures/course"));
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}

#[test]
fn each_lesson_has_a_line_with_its_readability() {
    let (_, text) = check(&root().join("tests/fixtures/course"), &["--lang", "en"]);
    let figures = |path: &str| {
        let line = text.lines().find(|line| line.starts_with(path)).unwrap_or_else(|| panic!("{path} in\n{text}"));
        line.split_whitespace().skip(1).filter_map(|figure| figure.parse::<f64>().ok()).collect::<Vec<_>>()
    };
    for path in ["lv/pirmais/ievads", "en/pirmais/ievads"] {
        let figures = figures(path);
        // Words, sentences, words per sentence, the share of long ones, letters per word, LIX.
        assert_eq!(figures.len(), 6, "{text}");
        assert!((figures[0] / figures[1] - figures[2]).abs() < 0.06, "{text}");
    }
    assert!(!text.contains("par-kursu"), "a page is no lesson\n{text}");
}

#[test]
fn warnings_alone_have_status_0_too() {
    let course = Copy::of("tests/fixtures/course", "warning");
    let path = course.0.join("lv/pirmais/ievads.md");
    fs::write(&path, course.read("lv/pirmais/ievads.md").replace("checked = 2026-11-22", "checked = 2024-11-22"))
        .unwrap();
    let (status, text) = check(&course.0, &[]);
    assert_eq!(status, Some(0));
    assert!(text.ends_with("Kļūdu nav. 1 brīdinājums.\n"), "{text}");
}

#[test]
fn errors_have_status_1_and_a_summary_in_the_language_asked_for() {
    let content = root().join("tests/fixtures/mistakes");
    let (status, text) = check(&content, &["--lang", "en"]);
    assert_eq!(status, Some(1));
    assert!(text.contains("error[A201]: There is HTML in the text: <b>"), "{text}");
    assert!(text.ends_with("82 errors. 7 warnings.\n"), "{text}");
    let output = Command::new(env!("CARGO_BIN_EXE_course"))
        .args(["check", "--content"])
        .arg(&content)
        .env("LANG", "en_GB.UTF-8")
        .output()
        .unwrap();
    assert!(String::from_utf8_lossy(&output.stdout).contains("error[A201]"));
}

#[test]
fn a_folder_that_is_not_there_has_status_2() {
    let output = course(&["check"], &root().join("tests/fixtures/nav"));
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty() && !output.stderr.is_empty());
}

#[test]
fn a_new_lesson_is_written_in_both_languages_and_named_in_the_course() {
    let content = Copy::of("tests/fixtures/course", "new");
    let before = content.read("course.toml");
    let output = course(&["new", "lesson", "otrais/jauna", "--today", "2026-11-22"], &content.0);
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("lv/otrais/jauna.md") && said.contains("en/otrais/jauna.md"), "{said}");
    assert_eq!(content.read("course.toml"), before.replace("lessons = []", "lessons = [\"jauna\"]"));
    let (status, text) = check(&content.0, &[]);
    let codes = |text: &str| text.matches("kļūda[").count() + text.matches("brīdinājums[").count();
    assert_eq!((status, codes(&text)), (Some(1), text.matches("kļūda[A702]").count()), "{text}");
}

#[test]
fn a_lesson_that_is_there_is_left_as_it_is() {
    let content = Copy::of("tests/fixtures/course", "exists");
    let before = content.read("lv/pirmais/ievads.md");
    let output = course(&["new", "lesson", "pirmais/ievads"], &content.0);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(content.read("lv/pirmais/ievads.md"), before);
}

#[test]
fn a_scenario_has_a_line_with_the_length_of_its_ways() {
    let (_, text) = check(&root().join("tests/fixtures/course"), &["--lang", "en"]);
    let line = text.lines().find(|line| line.starts_with("mazais")).unwrap_or_else(|| panic!("{text}"));
    assert!(line.ends_with("padarits 2, ielaida 2, aizgaja 1"), "{text}");
}

#[test]
fn ways_are_solved_for_people_and_for_programs() {
    let content = root().join("tests/fixtures/course");
    let solved = |arguments: &[&str]| {
        let output = course(&[&["solve"], arguments].concat(), &content);
        (output.status.code(), String::from_utf8(output.stdout).expect("text"))
    };
    let (status, text) = solved(&["mazais", "--to", "ielaida"]);
    assert_eq!(status, Some(0));
    assert!(text.ends_with("  say janis nac-ieksa\n  leave\n\n"), "{text}");
    let (_, json) = solved(&["mazais", "--json"]);
    let solution: serde_json::Value = serde_json::from_str(json.trim_end()).expect("one object");
    assert_eq!(solution["ways"][0]["kind"], "guide");
    assert_eq!(solution["ways"][0]["steps"][1]["action"], "leave");
    assert_eq!(solved(&["nav"]).0, Some(1));
}
