//! A706: a phrase that the course words otherwise: officialese, a calque, straight quotation marks.
//!
//! Which ones these are stands in `style.toml` of each language, where a trainer adds to them. Words that are spoken of,
//! between quotation marks or in italics, are left alone: a lesson must be able to discuss them.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::passages::{Passage, Role, of_course};
use crate::compile::problem::Report;
use crate::locale::Locale;
use std::collections::BTreeMap;
use std::ops::Range;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    let phrases = |locale: Locale| {
        let written = course.style.get(&locale).into_iter().flatten();
        written.map(|(phrase, better)| (Phrase::of(&phrase.value), better.value.as_str())).collect()
    };
    let phrases: BTreeMap<Locale, Vec<(Phrase, &str)>> =
        Locale::ALL.into_iter().map(|locale| (locale, phrases(locale))).collect();
    for passage in of_course(course).iter().filter(|passage| is_ours(passage)) {
        let words = Lowered::of(&passage.text);
        for (phrase, better) in phrases.get(&passage.locale).into_iter().flatten() {
            for range in words.find(phrase).into_iter().filter(|range| !passage.is_mention(range)) {
                let entry = report.add(Code::A706, &passage.span(&range));
                entry.with("phrase", &passage.text[range]).with("better", *better);
            }
        }
    }
}

/// Whether the course words it: the name of a source is worded by others.
fn is_ours(passage: &Passage) -> bool {
    match passage.role {
        Role::Running | Role::Item | Role::Label => true,
        Role::Name => false,
    }
}

/// A text in small letters, and where each of them stands in the text as written.
struct Lowered {
    text: String,
    /// For each byte of `text`, the byte of the written text that its letter begins at; behind the last one, its end.
    written: Vec<usize>,
}

impl Lowered {
    fn of(written: &str) -> Self {
        let mut lowered = Self { text: String::new(), written: Vec::new() };
        for (at, c) in written.char_indices() {
            lowered.text.extend(plain(c).to_lowercase());
            lowered.written.resize(lowered.text.len(), at);
        }
        lowered.written.push(written.len());
        lowered
    }

    /// Every place where a phrase stands.
    fn find(&self, phrase: &Phrase) -> Vec<Range<usize>> {
        let Some((first, rest)) = phrase.0.split_first() else { return Vec::new() };
        let starts = self.text.match_indices(first.as_str()).map(|(start, _)| start);
        starts.filter_map(|start| self.match_at(start, first, rest)).collect()
    }

    fn match_at(&self, start: usize, first: &str, rest: &[String]) -> Option<Range<usize>> {
        if first.is_empty() || (begins_with_letter(first) && ends_with_letter(&self.text[..start])) {
            return None;
        }
        let mut end = start + first.len();
        for piece in rest {
            end += self.text[end..].find(|c: char| !c.is_alphanumeric()).unwrap_or(self.text.len() - end);
            end = self.text[end..].starts_with(piece.as_str()).then_some(end + piece.len())?;
        }
        let inside_a_word = ends_with_letter(&self.text[..end]) && begins_with_letter(&self.text[end..]);
        (!inside_a_word).then(|| self.written[start]..self.written[end])
    }
}

/// A phrase in small letters, cut where `*` stands for any ending of a word.
struct Phrase(Vec<String>);

impl Phrase {
    fn of(written: &str) -> Self {
        Self(written.to_lowercase().split('*').map(|piece| piece.chars().map(plain).collect()).collect())
    }
}

/// A character as phrases are written: every space is a plain one.
fn plain(c: char) -> char {
    if c.is_whitespace() { ' ' } else { c }
}

fn begins_with_letter(text: &str) -> bool {
    text.starts_with(char::is_alphanumeric)
}

fn ends_with_letter(text: &str) -> bool {
    text.ends_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};
    use super::*;

    const STYLE: &str = "\"tiek veikt*\" = \"dara\"\n\"sakarā ar\" = \"jo\"\n'\"' = \"„…”\"\n";

    #[track_caller]
    fn check(text: &str, phrase: &str, expected: &[&str]) {
        let found: Vec<&str> = Lowered::of(text).find(&Phrase::of(phrase)).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, expected, "{phrase}");
    }

    #[test]
    fn a_phrase_is_found_whole_and_in_any_letters() {
        check("Sakarā ar to SAKARĀ\u{a0}AR.", "sakarā ar", &["Sakarā ar", "SAKARĀ\u{a0}AR"]);
        check("Nesakarā arī", "sakarā ar", &[]);
    }

    #[test]
    fn an_asterisk_is_any_ending() {
        check("Tiek veikta, tiek veikti un tiek veikt.", "tiek veikt*", &["Tiek veikta", "tiek veikti", "tiek veikt"]);
        check("Viņš autorizējas portālā.", "autorizēj* portālā", &["autorizējas portālā"]);
        check("autorizējas tagad portālā", "autorizēj* portālā", &[]);
    }

    #[test]
    fn a_phrase_in_the_text_is_reported_at_its_place() {
        let course = || sound().file("lv/style.toml", STYLE);
        course().append("\nPārbaude tiek **veikta** šodien.\n").finds(&["A706 lv/pirmais/ievads.md:65:10"]);
        course().replace(LV, "title = \"", "title = \"Sakarā ar ").finds(&["A706 lv/pirmais/ievads.md:3:10"]);
        course().append("\nSpied \"Labi\".\n").finds(&["A706 lv/pirmais/ievads.md:65:7", "A706 lv/pirmais/ievads.md:65:12"]);
    }

    #[test]
    fn a_phrase_that_is_spoken_of_is_left_alone() {
        let text = "\nSaki „dara”, nevis „tiek veikta” vai *tiek veikts*.\n";
        sound().file("lv/style.toml", STYLE).append(text).finds(&[]);
    }

    #[test]
    fn each_language_has_its_own_phrases() {
        sound().file("en/style.toml", STYLE).append("\nTas tiek veikts.\n").finds(&[]);
    }
}
