//! `course serve`: what it answers over HTTP, and what it tells an open page.

mod site_kit;

use serde_json::{Value, json};
use site_kit::Desk;
use std::fs;
use std::process::{Command, Stdio};

const LESSON: &str = "lv/soli/ievads.md";
const SERVED: &str = "/content/lv/soli/ievads.json";

/// The first problem of the lesson.
fn in_lesson(told: &Value) -> Option<&Value> {
    told["problems"].as_array().unwrap().iter().find(|problem| problem["lv"]["place"]["file"] == LESSON)
}

#[test]
fn each_kind_of_file_has_its_content_type() {
    let desk = Desk::new("types");
    let server = desk.serve();
    for (path, kind) in [
        ("/", "text/html; charset=utf-8"),
        ("/index.html", "text/html; charset=utf-8"),
        ("/boot.js", "text/javascript; charset=utf-8"),
        ("/a_bg.wasm", "application/wasm"),
        ("/look.css?v=1", "text/css; charset=utf-8"),
        ("/icons/key.svg", "image/svg+xml"),
        ("/course.webmanifest", "application/manifest+json"),
        ("/locales/lv/app.ftl", "text/plain; charset=utf-8"),
        ("/__course/live.js", "text/javascript; charset=utf-8"),
        ("/__course/live.css", "text/css; charset=utf-8"),
        (SERVED, "application/json"),
    ] {
        let answer = server.get(path);
        assert_eq!((answer.status, answer.header("content-type")), (200, Some(kind)), "{path}");
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
    }
}

#[test]
fn what_lies_outside_the_site_or_is_hidden_is_not_there() {
    let desk = Desk::new("outside");
    let server = desk.serve();
    let outside = ["/../content/course.toml", "/%2e%2e/content/course.toml", "/icons/..%2f..%2fcontent/course.toml"];
    for path in outside.into_iter().chain(["/.stage/half.js", "/icons", "/nav.js"]) {
        assert_eq!(server.get(path).status, 404, "{path}");
    }
}

#[test]
fn a_question_for_the_head_has_no_body() {
    let desk = Desk::new("head");
    let answer = desk.serve().ask("HEAD", "/boot.js", "");
    assert_eq!((answer.status, answer.header("content-length"), answer.body.as_str()), (200, Some("10"), ""));
}

#[test]
fn lessons_come_from_the_texts_and_not_from_the_built_folder() {
    let desk = Desk::new("memory");
    desk.write_site("content/lv/soli/ievads.json", "old");
    desk.write_site("content/lv/soli/vecs.json", "old");
    let server = desk.serve();
    assert!(server.get(SERVED).body.contains("Pieslēgšanās sākas"));
    assert_eq!(server.get("/content/lv/soli/vecs.json").status, 404);
}

#[test]
fn the_page_has_its_policy_and_the_live_script() {
    let desk = Desk::new("page");
    let page = desk.serve().get("/").body;
    assert!(page.contains("style-src 'self' 'sha256-fJgEClQWV1hGkK4qHMO0KotTsVnMYMXTq7/suurGyUo=';"), "{page}");
    assert!(page.contains("<script src=\"__course/live.js\" data-version=\""), "{page}");
    assert!(!fs::read_to_string(desk.site("index.html")).unwrap().contains("__course"));
}

#[test]
fn there_is_no_service_worker_but_an_old_one_is_retired() {
    let desk = Desk::new("worker");
    let server = desk.serve();
    assert_eq!(server.get("/sw.js").status, 404);
    let successor = server.ask("GET", "/sw.js", "Service-Worker: script\r\n");
    assert!(successor.status == 200 && successor.body.contains("unregister"));
}

#[test]
fn a_saved_text_makes_the_page_reload() {
    let desk = Desk::new("reload");
    let server = desk.serve();
    let version = server.version();
    let mut events = server.events(&version);
    assert_eq!(events.next().0, "problems");
    desk.edit(LESSON, "Pieslēgšanās sākas", "Pieslēgšanās iesākas");
    let told = events.wait_for("reload", |_| true);
    assert!(server.get(SERVED).body.contains("Pieslēgšanās iesākas"));
    assert_eq!(told["version"], server.version());
}

#[test]
fn a_text_saved_by_renaming_or_taken_away_and_put_back_is_noticed() {
    let desk = Desk::new("rename");
    let server = desk.serve();
    let mut events = server.events(&server.version());
    let text = fs::read_to_string(desk.text(LESSON)).unwrap();
    for words in ["pirmais", "otrais"] {
        desk.write_text("lv/soli/.ievads.md.tmp", &text.replace("Pieslēgšanās", words));
        fs::rename(desk.text("lv/soli/.ievads.md.tmp"), desk.text(LESSON)).unwrap();
        events.wait_for("reload", |_| server.get(SERVED).body.contains(words));
    }
    fs::remove_file(desk.text(LESSON)).unwrap();
    events.wait_for("reload", |_| server.get(SERVED).status == 404);
    desk.write_text(LESSON, &text);
    events.wait_for("reload", |_| server.get(SERVED).body.contains("Pieslēgšanās"));
}

#[test]
fn a_content_folder_that_is_replaced_is_followed() {
    let desk = Desk::new("replaced");
    let server = desk.serve();
    let mut events = server.events(&server.version());
    fs::rename(desk.text(""), desk.site("../old")).unwrap();
    let copied = Command::new("cp").arg("-r").arg(desk.site("../old")).arg(desk.site("../content")).status().unwrap();
    assert!(copied.success());
    desk.edit(LESSON, "Pieslēgšanās", "Jaunums");
    events.wait_for("reload", |_| server.get(SERVED).body.contains("Jaunums"));
}

#[test]
fn a_rebuilt_program_makes_the_page_reload() {
    let desk = Desk::new("rebuilt");
    let server = desk.serve();
    let mut events = server.events(&server.version());
    desk.write_site("a_bg.wasm", "\0asm2");
    events.wait_for("reload", |_| true);
    assert_eq!(server.get("/a_bg.wasm").body, "\0asm2");
}

#[test]
fn a_page_made_of_something_else_is_told_to_reload_at_once() {
    let desk = Desk::new("other");
    assert_eq!(desk.serve().events("0123").next().0, "reload");
}

#[test]
fn a_lesson_with_an_error_is_withheld_and_explained_until_it_is_mended() {
    let desk = Desk::new("broken");
    let server = desk.serve();
    let mut events = server.events(&server.version());
    assert_eq!(events.next().1["problems"], json!([]));
    desk.edit(LESSON, "- [x] Identifikācija", "- [ ] Identifikācija");
    let told = events.wait_for("reload", |told| in_lesson(told).is_some());
    let [lv, en] = ["lv", "en"].map(|language| &in_lesson(&told).unwrap()[language]);
    assert_eq!(lv["severity"], "error");
    for words in ["title", "reason", "mend"] {
        assert_ne!(lv[words], en[words], "{words}");
    }
    let line = usize::try_from(lv["place"]["line"].as_u64().unwrap()).unwrap();
    let text = fs::read_to_string(desk.text(LESSON)).unwrap();
    let line = text.lines().nth(line - 1).unwrap();
    let shown = &lv["lines"][0];
    assert_eq!(["before", "marked", "after"].map(|part| shown[part].as_str().unwrap()).concat(), line);
    assert_eq!(server.get(SERVED).status, 422);

    desk.edit(LESSON, "- [ ] Identifikācija", "- [x] Identifikācija");
    events.wait_for("reload", |told| told["problems"] == json!([]));
    assert_eq!(server.get(SERVED).status, 200);
}

#[test]
fn a_port_in_use_is_named_together_with_the_next_step() {
    let desk = Desk::new("port");
    let server = desk.serve();
    let port = server.address.rsplit_once(':').unwrap().1;
    let second = Command::new(env!("CARGO_BIN_EXE_course"))
        .args(["serve", "--lang", "en", "--port", port, "--site"])
        .arg(desk.site(""))
        .arg("--content")
        .arg(desk.text(""))
        .stdout(Stdio::null())
        .output()
        .unwrap();
    let words = String::from_utf8_lossy(&second.stderr);
    assert_eq!(second.status.code(), Some(1));
    assert!(words.contains(&format!("port {port}")) && words.contains("--port"), "{words}");
}

#[test]
fn a_folder_without_a_page_is_not_served() {
    let desk = Desk::new("empty");
    fs::remove_file(desk.site("index.html")).unwrap();
    let refused = desk.course("serve");
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("There is no index.html"));
}
