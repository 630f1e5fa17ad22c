//! The table of readability at the end of `course check`.

use super::readability::{Readability, limits};
use super::table::aligned;
use super::words::CheckWords;
use crate::locale::Locale;

/// The columns behind the name, by the ids of their headings in `check.ftl`.
const COLUMNS: [&str; 6] = [
    "readability-words",
    "readability-sentences",
    "readability-sentence-length",
    "readability-long",
    "readability-word-length",
    "readability-lix",
];

/// One line a lesson, aligned, below a heading that names the measure; nothing without lessons.
pub fn render_readability(lessons: &[Readability], locale: Locale) -> String {
    if lessons.is_empty() {
        return String::new();
    }
    let words = CheckWords::new(locale);
    let headings = std::iter::once("readability-text").chain(COLUMNS).map(|id| words.format(id, &[]));
    let mut rows: Vec<Vec<String>> = vec![headings.collect()];
    rows.extend(lessons.iter().map(|lesson| row(lesson, locale)));
    let [lv, en] = Locale::ALL.map(|locale| limits(locale).long_sentence);
    let note = words.format("readability-note", &[("lv", lv.into()), ("en", en.into())]);
    aligned(&rows) + note.trim_end() + "\n"
}

fn row(lesson: &Readability, locale: Locale) -> Vec<String> {
    let counts = &lesson.counts;
    let percent = format!("{} %", decimal(counts.long_sentence_share(), 0, locale));
    vec![
        lesson.text.clone(),
        counts.words.to_string(),
        counts.sentences.to_string(),
        decimal(counts.sentence_length(), 1, locale),
        percent,
        decimal(counts.word_length(), 1, locale),
        decimal(counts.lix(), 0, locale),
    ]
}

/// A number as the language writes it.
fn decimal(number: f64, places: usize, locale: Locale) -> String {
    let written = format!("{number:.places$}");
    match locale {
        Locale::Lv => written.replace('.', ","),
        Locale::En => written,
    }
}

#[cfg(test)]
mod tests {
    use super::super::readability::Counts;
    use super::*;

    #[test]
    fn numbers_stand_below_each_other_and_follow_the_language() {
        let counts = |words, sentences| Counts { words, sentences, long_sentences: 1, long_words: 3, letters: 55 };
        let lessons = [("lv/a/b", counts(10, 2)), ("lv/a/longer", counts(200, 8))];
        let lessons = lessons.map(|(text, counts)| Readability { text: text.to_owned(), counts });
        let table = render_readability(&lessons, Locale::Lv);
        let lines: Vec<&str> = table.lines().collect();
        assert!(lines[1].starts_with("lv/a/b     ") && lines[1].contains("5,0") && lines[1].ends_with("35"), "{table}");
        assert!(lines[2].contains("25,0"), "{table}");
        let widths: Vec<usize> = lines[..3].iter().map(|line| line.chars().count()).collect();
        assert!(widths.iter().all(|width| *width == widths[0]), "{table}");
        assert_eq!(render_readability(&[], Locale::Lv), "");
    }
}
