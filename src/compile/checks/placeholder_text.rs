//! A702: placeholder text left over, such as `TODO`.

use super::Code;
use crate::compile::Sources;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::place::Span;
use crate::compile::problem::Report;

/// Marks that count as they are written here.
const MARKS: [&str; 4] = ["TODO", "TBD", "FIXME", "XXX"];
/// Marks that count in capitals too.
const PHRASES: [&str; 2] = ["lorem ipsum", "jāpapildina"];

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (file, start, line) in lines(course.files) {
        let lower = line.to_lowercase();
        let mark = MARKS.into_iter().find_map(|mark| Some((mark, word_at(line, mark)?)));
        // Lower case may have another length, so a phrase is only placed when the line has kept its own.
        let phrase = PHRASES.into_iter().find_map(|phrase| Some((phrase, word_at(&lower, phrase)?)));
        let phrase = phrase.map(|(phrase, at)| (phrase, if lower.len() == line.len() { at } else { 0 }));
        if let Some((mark, at)) = mark.or(phrase) {
            let span = Span { file: file.into(), start: start + at, end: start + at + mark.len() };
            report.add(Code::A702, &span).with("mark", mark);
        }
    }
}

/// Every line that reaches a learner: of each text and settings file, without comments.
fn lines(files: &Sources) -> impl Iterator<Item = (&str, usize, &str)> {
    files.iter().flat_map(|(path, text)| {
        let kind = path.rsplit_once('.').map_or("", |(_, kind)| kind);
        let text = if matches!(kind, "md" | "toml") { text.as_str() } else { "" };
        let mut start = 0;
        text.split_inclusive('\n').filter_map(move |line| {
            let at = start;
            start += line.len();
            let comment = kind == "toml" && line.trim_start().starts_with('#');
            (!comment).then_some((path.as_str(), at, line))
        })
    })
}

/// Where a word stands in a line, not as part of a longer one.
pub(super) fn word_at(line: &str, word: &str) -> Option<usize> {
    line.match_indices(word).map(|(at, _)| at).find(|at| {
        let letter = |c: char| c.is_alphanumeric() || c == '_';
        let before = line[..*at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        !before.is_some_and(letter) && !after.is_some_and(letter)
    })
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};
    use super::*;

    #[test]
    fn a_mark_is_found_in_prose_and_settings() {
        sound().replace(LV, "kodu zini.", "kodu TODO zini.").finds(&["A702 lv/pirmais/ievads.md:11:26"]);
        sound().replace("course.toml", "Vēl top.", "JĀPAPILDINA").finds(&["A702 course.toml:21:15"]);
    }

    #[test]
    fn a_comment_in_a_settings_file_reaches_nobody() {
        sound().replace("course.toml", "pass_mark", "# TODO\npass_mark").finds(&[]);
    }

    #[test]
    fn a_part_of_a_word_is_no_mark() {
        assert_eq!(word_at("TODOS un XXXL", "TODO"), None);
        assert_eq!(word_at("aTODO (TODO)", "TODO"), Some(7));
    }
}
