//! The trainers' guide: the format as written by hand in `guide/`, and a section for each code from `check.ftl`.

use super::checks::Code;
use super::problem::Severity;
use super::words::CheckWords;
use crate::locale::Locale;
use fluent_bundle::FluentValue;
use std::fmt::Write as _;

/// What stands where a problem's words name something of a particular course.
const ANYTHING: &str = "…";
/// Every variable that the words of a problem use.
const VARIABLES: [&str; 42] = [
    "address",
    "anchor",
    "better",
    "count",
    "date",
    "expected",
    "figure",
    "file",
    "first",
    "html",
    "id",
    "key",
    "kind",
    "kinds",
    "known",
    "lang",
    "level",
    "levels",
    "lix",
    "longest",
    "mark",
    "message",
    "most",
    "name",
    "number",
    "objective",
    "option",
    "other",
    "path",
    "phrase",
    "questions",
    "scheme",
    "source",
    "term",
    "title",
    "today",
    "total",
    "wanted",
    "way",
    "what",
    "word",
    "words",
];

/// The whole guide in a language, as it stands in `docs/authoring.<lang>.md`.
pub fn authoring_guide(locale: Locale) -> String {
    let words = CheckWords::new(locale);
    let mut guide = format_guide(locale).to_owned();
    let heading = words.format("guide-codes", &[]);
    // Writing to a string cannot fail.
    let _ = write!(guide, "\n## {heading}\n");
    for code in Code::ALL {
        guide.push_str(&section(*code, &words));
    }
    guide
}

/// The part that is written by hand.
fn format_guide(locale: Locale) -> &'static str {
    match locale {
        Locale::Lv => include_str!("guide/lv.md"),
        Locale::En => include_str!("guide/en.md"),
    }
}

/// The section on a code.
fn section(code: Code, words: &CheckWords) -> String {
    let values: Vec<(&str, FluentValue<'_>)> =
        VARIABLES.iter().map(|name| (*name, FluentValue::from(ANYTHING))).collect();
    let part = |name: &str| words.format(&format!("{}.{name}", code.number()), &values);
    let severity = match code.severity() {
        Severity::Error => "guide-error",
        Severity::Warning => "guide-warning",
    };
    format!(
        "\n### {}: {}\n\n`{}`. {}\n\n{}\n\n{}\n\n~~~~text\n{}\n~~~~\n",
        code.number(),
        words.format(code.number(), &values),
        code.slug(),
        words.format(severity, &[]),
        part("reason"),
        part("mend"),
        part("example"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compile::{Sources, compile};
    use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

    /// The fences of a guide: what stands behind the tildes, and the text inside.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "events are the Markdown parser's enum, of which a few matter here"
    )]
    fn fences(locale: Locale) -> Vec<(String, String)> {
        let mut fences = Vec::new();
        let mut open: Option<(String, String)> = None;
        for event in Parser::new(format_guide(locale)) {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                    open = Some((info.to_string(), String::new()));
                }
                Event::Text(text) => {
                    if let Some((_, inside)) = &mut open {
                        inside.push_str(&text);
                    }
                }
                Event::End(TagEnd::CodeBlock) => fences.extend(open.take()),
                _ => {}
            }
        }
        fences
    }

    /// The files that both guides show, which together are one course.
    fn shown_course() -> Sources {
        let mut sources = Sources::new();
        for (info, text) in Locale::ALL.into_iter().flat_map(fences) {
            let Some((_, path)) = info.split_once(' ') else { continue };
            if let Some(other) = sources.insert(path.to_owned(), text.clone()) {
                assert_eq!(other, text, "{path} is shown differently in the two guides");
            }
        }
        sources
    }

    /// The questions of kinds that are not built yet.
    fn later_questions(locale: Locale) -> Vec<String> {
        let questions =
            fences(locale).into_iter().filter(|(info, text)| info == "markdown" && text.starts_with("```quiz"));
        questions.map(|(_, text)| text).collect()
    }

    #[test]
    fn the_files_shown_in_the_guides_are_a_sound_course() {
        let sources = shown_course();
        assert_eq!(sources.len(), 16, "{:?}", sources.keys());
        let compiled = compile(&sources, "2026-11-22".parse().unwrap());
        assert_eq!(compiled.problems, []);
        assert_eq!(compiled.files.len(), 14);
    }

    #[test]
    fn the_kinds_of_a_later_day_are_written_rightly_and_only_not_built_yet() {
        let mut sources = shown_course();
        for locale in Locale::ALL {
            let lesson = sources.get_mut(&format!("{locale}/tris-soli/ievads.md")).unwrap();
            for question in later_questions(locale) {
                lesson.push('\n');
                lesson.push_str(&question);
            }
        }
        let problems = compile(&sources, "2026-11-22".parse().unwrap()).problems;
        assert_eq!(problems.len(), 16, "{problems:#?}");
        assert!(problems.iter().all(|problem| problem.code == Code::A304), "{problems:#?}");
    }

    /// Who adds a word adds a row to the tables of `guide/lv.md` and `guide/en.md`.
    #[test]
    fn every_word_of_scenarios_stands_in_the_guides() {
        for locale in Locale::ALL {
            let codes: Vec<&str> = format_guide(locale).split('`').skip(1).step_by(2).collect();
            let stands = |word: &str| codes.iter().any(|code| code.split_whitespace().any(|part| part == word));
            let missing: Vec<&str> = crate::sandbox::format_words().filter(|word| !stands(word)).collect();
            assert!(missing.is_empty(), "{locale}: {missing:?}");
        }
    }

    #[test]
    fn every_code_has_its_section_with_nothing_left_open() {
        for locale in Locale::ALL {
            let guide = authoring_guide(locale);
            for code in Code::ALL {
                assert!(guide.contains(&format!("\n### {}: ", code.number())), "{locale} {code:?}");
            }
            assert!(!guide.contains("{$"), "{locale}");
        }
    }
}
