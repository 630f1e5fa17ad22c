//! A705: a lesson or a page whose LIX lies far above that of plain text.
//!
//! No sentence need be too long for it: it is the long words that tire, and what hides in them.

use super::Code;
use crate::compile::parse::draft::{CourseDraft, TextDraft};
use crate::compile::place::Span;
use crate::compile::problem::Report;
use crate::compile::readability::{Counts, limits, measure};

/// With fewer sentences a figure says nothing.
const FEWEST_SENTENCES: usize = 10;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for text in &course.texts {
        let counts = measure(text, course.files);
        let (lix, most) = (whole(&counts), limits(text.locale).lix);
        if lix > most && counts.sentences >= FEWEST_SENTENCES {
            report.add(Code::A705, &place(text)).with("lix", lix).with("most", most);
        }
    }
}

/// LIX without its fraction.
fn whole(counts: &Counts) -> usize {
    match (counts.words, counts.sentences) {
        (0, _) | (_, 0) => 0,
        (words, sentences) => (words * words + 100 * counts.long_words * sentences) / (words * sentences),
    }
}

/// The title, or what stands at the top instead.
fn place(text: &TextDraft) -> Span {
    text.front.title.as_ref().map_or_else(|| text.front.span.clone(), |title| title.span.clone())
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;
    use super::whole;
    use crate::compile::readability::Counts;

    #[test]
    fn a_text_of_long_words_is_heavy() {
        let heavy = "\nElektroniskās identifikācijas nodrošināšana notiek atbilstoši normatīvajiem aktiem.\n";
        sound().append(&heavy.repeat(40)).finds(&["A705 lv/pirmais/ievads.md:3:9"]);
    }

    #[test]
    fn a_text_of_short_words_is_not() {
        sound().append(&"\nTu zini kodu, un karte ir tava.\n".repeat(40)).finds(&[]);
    }

    #[test]
    fn the_whole_figure_is_the_one_of_the_table() {
        let counts = Counts { words: 910, sentences: 134, long_words: 257, ..Counts::default() };
        assert_eq!(format!("{:.0}", counts.lix() - 0.5), whole(&counts).to_string());
        assert_eq!(whole(&Counts::default()), 0);
    }
}
