//! Every text whose words readers, trainers or learners see, with the place of each word.

use super::extract::{Stretch, fluent, markdown, markup};
use super::tokens::words;
use super::{Found, Language};
use crate::support::{course, root, today};
use atslega::compile::{Role, passages};
use atslega::locale::Locale;
use std::env;
use std::fs;

/// Names another folder with a course, to check the words of drafts.
const CONTENT: &str = "ATSLEGA_CONTENT";

/// Every word of the course, the interface, the messages, the guides and the first view.
pub(crate) fn every_word() -> Vec<Found> {
    let folder = env::var(CONTENT).unwrap_or_else(|_| "content".to_owned());
    let mut found = of_course(&folder);
    for locale in Locale::ALL {
        // What trainers read is full of keys, commands and samples, whose words are English in both languages.
        let (readers, trainers) = (Language::Only(locale), Language::Either(locale));
        let files =
            [("app", readers), ("content", readers), ("sandbox", readers), ("check", trainers), ("serve", trainers)];
        for (file, language) in files {
            found.extend(of_file(&format!("locales/{locale}/{file}.ftl"), |text| fluent(text, language)));
        }
        found.extend(of_file(&format!("src/compile/guide/{locale}.md"), |text| markdown(text, trainers)));
    }
    found.extend(of_file("index.html", markup));
    found
}

/// Every word of a course.
fn of_course(folder: &str) -> Vec<Found> {
    let sources = course(folder);
    let mut found = Vec::new();
    for passage in passages(&sources, today()) {
        for (at, word) in words(&passage.text) {
            // What is quoted may be words of the other language: a button, the title of a law; so may a source's name.
            let mention = passage.role == Role::Name || passage.is_mention(&(at..at + 1));
            let language = if mention { Language::Either(passage.locale) } else { Language::Only(passage.locale) };
            let place = passage.place(&(at..at + 1), &sources);
            let place = format!("{folder}/{}:{}", place.file, place.line);
            found.push(Found { language, place, word });
        }
    }
    found
}

/// The words of a file, out of the stretches of it that are seen.
fn of_file(path: &str, stretches: impl Fn(&str) -> Vec<Stretch>) -> Vec<Found> {
    let text = fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    of_stretches(path, &text, &stretches(&text))
}

/// The words of stretches of a text.
pub(crate) fn of_stretches(path: &str, text: &str, stretches: &[Stretch]) -> Vec<Found> {
    let mut found = Vec::new();
    for stretch in stretches {
        for (at, word) in words(&text[stretch.range.clone()]) {
            let line = text[..stretch.range.start + at].matches('\n').count() + 1;
            found.push(Found { language: stretch.language, place: format!("{path}:{line}"), word });
        }
    }
    found
}
