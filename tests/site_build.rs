//! `course build`: what it writes into a built folder, and when it leaves the folder alone.

mod site_kit;

use serde_json::Value;
use site_kit::{Desk, INDEX};
use std::fs;
use std::process::Output;

fn said(output: &Output) -> String {
    [&output.stdout[..], &output.stderr[..]].concat().iter().map(|byte| *byte as char).collect()
}

fn build(desk: &Desk) {
    let output = desk.course("build");
    assert!(output.status.success(), "{}", said(&output));
}

fn refuse(desk: &Desk, words: &str) {
    let before = desk.snapshot();
    let output = desk.course("build");
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains(words), "{}", said(&output));
    assert!(before == desk.snapshot(), "the site was touched");
}

fn manifest(desk: &Desk) -> Value {
    let worker = fs::read_to_string(desk.site("sw.js")).unwrap();
    let list = worker.split_once("/*manifest*/").unwrap().1.split_once("/*end*/").unwrap().0;
    serde_json::from_str(list).unwrap()
}

#[test]
fn the_list_names_every_file_that_a_learner_needs() {
    let desk = Desk::new("list");
    build(&desk);
    let manifest = manifest(&desk);
    let paths: Vec<&str> = manifest["files"].as_array().unwrap().iter().map(|file| file[0].as_str().unwrap()).collect();
    assert_eq!(
        paths,
        [
            "a_bg.wasm",
            "boot.js",
            "content/en/desk-later.json",
            "content/en/desk.json",
            "content/en/index.json",
            "content/en/par-kursu.json",
            "content/en/search.json",
            "content/en/soli/ievads.json",
            "content/lv/desk-later.json",
            "content/lv/desk.json",
            "content/lv/index.json",
            "content/lv/par-kursu.json",
            "content/lv/search.json",
            "content/lv/soli/ievads.json",
            "course.webmanifest",
            "icons/key.svg",
            "index.html",
            "locales/lv/app.ftl",
            "look.css",
        ]
    );
}

#[test]
fn hashes_are_those_of_other_tools() {
    let desk = Desk::new("hashes");
    build(&desk);
    let files = manifest(&desk)["files"].clone();
    let hash = |path: &str| files.as_array().unwrap().iter().find(|file| file[0] == path).unwrap()[1].clone();
    // printf 'export {};' | sha256sum; printf 'a{}' | sha256sum
    assert_eq!([hash("boot.js"), hash("look.css")], ["2e29cd9a98755c46", "5f546eb4606b5c2b"]);
    let page = fs::read_to_string(desk.site("index.html")).unwrap();
    // printf 'body{}' | openssl dgst -sha256 -binary | base64
    assert!(page.contains("style-src 'self' 'sha256-fJgEClQWV1hGkK4qHMO0KotTsVnMYMXTq7/suurGyUo=';"), "{page}");
}

#[test]
fn a_second_build_changes_nothing() {
    let desk = Desk::new("twice");
    build(&desk);
    let once = desk.snapshot();
    build(&desk);
    assert!(once == desk.snapshot());
}

#[test]
fn a_changed_text_makes_another_version() {
    let desk = Desk::new("version");
    build(&desk);
    let before = manifest(&desk)["version"].clone();
    desk.edit("lv/soli/ievads.md", "sākas ar identifikāciju", "iesākas ar identifikāciju");
    build(&desk);
    assert_ne!(manifest(&desk)["version"], before);
}

#[test]
fn content_that_is_no_longer_in_the_course_goes_away() {
    let desk = Desk::new("stale");
    desk.write_site("content/lv/vecs/ievads.json", "{}");
    build(&desk);
    assert!(!desk.site("content/lv/vecs").exists());
    assert!(desk.site("content/lv/soli/ievads.json").exists());
}

#[test]
fn a_page_with_an_inline_script_is_refused() {
    let desk = Desk::new("script");
    desk.write_site("index.html", &INDEX.replace("</main>", "</main><script>1</script>"));
    refuse(&desk, "index.html:1: the page has a script without src");
}

#[test]
fn a_page_with_a_style_attribute_is_refused() {
    let desk = Desk::new("style");
    desk.write_site("index.html", &INDEX.replace("<main>", "\n<main style='color:red'>"));
    refuse(&desk, "index.html:2: the page has a style= attribute");
}

#[test]
fn a_course_with_errors_leaves_the_site_untouched() {
    let desk = Desk::new("errors");
    build(&desk);
    desk.edit("lv/soli/ievads.md", "- [x] Identifikācija", "- [ ] Identifikācija");
    refuse(&desk, "lv/soli/ievads.md:");
}

#[test]
fn a_folder_without_a_page_is_refused_with_the_next_step() {
    let desk = Desk::new("no-page");
    fs::remove_file(desk.site("index.html")).unwrap();
    refuse(&desk, "There is no index.html");
}

#[test]
fn a_worker_without_a_place_for_the_list_is_refused() {
    let desk = Desk::new("no-place");
    desk.write_site("sw.js", "self;");
    refuse(&desk, "has no place for the list of files");
}
