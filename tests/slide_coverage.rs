//! `docs/slide-coverage.md`: nothing of the slide is missing, and everything that the page names exists.

mod support;

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use support::{course, files};

/// A row of the page's table.
struct Row {
    statement: String,
    taught: Vec<String>,
    asked: Vec<String>,
}

fn page() -> String {
    std::fs::read_to_string("docs/slide-coverage.md").expect("the page")
}

fn rows() -> Vec<Row> {
    let page = page();
    let rows = page.lines().filter(|line| line.starts_with("| „"));
    rows.map(|line| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').collect();
        Row { statement: cells[0].to_owned(), taught: names(cells[1]), asked: names(cells[2]) }
    })
    .collect()
}

/// What stands between backticks.
fn names(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The compiled course: each text's headings, and every question's id.
fn taught_and_asked() -> (BTreeMap<String, String>, BTreeSet<String>) {
    let sources = course("content");
    let mut texts = BTreeMap::new();
    let mut questions = BTreeSet::new();
    for (path, json) in files(&sources, "2026-11-23".parse().unwrap()) {
        let Some(name) = path.strip_prefix("lv/").and_then(|path| path.strip_suffix(".json")) else { continue };
        let file: Value = serde_json::from_str(&json).unwrap();
        let blocks = file["reading"]["blocks"].as_array().cloned().unwrap_or_default();
        questions.extend(blocks.iter().filter_map(|block| block["question"]["id"].as_str()).map(str::to_owned));
        texts.insert(name.to_owned(), blocks.iter().filter_map(|block| block["html"].as_str()).collect());
    }
    (texts, questions)
}

#[test]
fn every_line_of_the_slide_is_quoted() {
    let statements: String = rows().iter().map(|row| row.statement.as_str()).collect();
    let slide = std::fs::read_to_string("tests/fixtures/slide.txt").unwrap();
    let missing: Vec<&str> = slide.lines().filter(|line| !statements.contains(line.trim())).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn every_lesson_and_heading_that_the_page_names_exists() {
    let (texts, _) = taught_and_asked();
    // Below the table stands what the course teaches beyond the slide.
    let page = page();
    let beyond = page.lines().skip_while(|line| !line.starts_with("Beyond")).flat_map(names);
    let named = rows().into_iter().flat_map(|row| row.taught).chain(beyond);
    let missing: Vec<String> = named
        .filter(|name| {
            let (text, heading) = name.split_once('#').unwrap_or((name, ""));
            let html = texts.get(text);
            !html.is_some_and(|html| heading.is_empty() || html.contains(&format!("id=\"{heading}\"")))
        })
        .collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_question_that_the_page_names_exists() {
    let (_, questions) = taught_and_asked();
    let missing: Vec<String> =
        rows().into_iter().flat_map(|row| row.asked).filter(|id| !questions.contains(id)).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_statement_is_taught_and_all_but_the_imprint_is_asked() {
    // Who made and who paid for the slide is told on the page about the course and asked of nobody.
    let imprint = |row: &Row| row.taught.first().is_some_and(|text| text.starts_with("par-kursu"));
    for row in rows() {
        assert!(!row.taught.is_empty(), "{}", row.statement);
        assert!(imprint(&row) || !row.asked.is_empty(), "{}", row.statement);
    }
    assert_eq!(rows().iter().filter(|row| imprint(row)).count(), 2);
}
