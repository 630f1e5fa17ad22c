//! A704: a sentence of so many words that its beginning is forgotten before its end.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;
use crate::compile::readability::{for_each_sentence, limits};
use crate::compile::sentences::words;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for text in &course.texts {
        let most = limits(text.locale).longest_sentence;
        for_each_sentence(text, course.files, |passage, range| {
            let count = words(&passage.text[range.clone()]);
            if count > most {
                report.add(Code::A704, &passage.span(&range)).with("count", count).with("most", most);
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{EN, LV, sound};

    fn sentence(words: usize) -> String {
        format!("\nTu{} zini.\n", " arī".repeat(words - 2))
    }

    #[test]
    fn a_sentence_may_have_so_many_words_and_no_more() {
        sound().append(&sentence(25)).finds(&[]);
        sound().append(&sentence(26)).finds(&["A704 lv/pirmais/ievads.md:65:1"]);
    }

    #[test]
    fn a_long_sentence_is_marked_behind_a_short_one() {
        let long = sentence(26);
        sound().append(&format!("\nTā ir **karte**. {}", long.trim_start())).finds(&["A704 lv/pirmais/ievads.md:65:18"]);
    }

    #[test]
    fn english_may_have_more_words() {
        let lead = "You know it.";
        let long = format!("{lead} You{} know.", " also".repeat(28));
        sound().replace(EN, "+++\n\n", &format!("+++\n\n{long}\n\n")).finds(&[]);
        let longer = long.replace("know.", "know that.");
        sound().replace(EN, "+++\n\n", &format!("+++\n\n{longer}\n\n")).finds(&["A704 en/pirmais/ievads.md:11:14"]);
    }

    #[test]
    fn a_heading_and_a_cell_are_no_sentences() {
        let many = "arī ".repeat(30);
        let table = format!("\n| {many} |\n|---|\n| {many} |\n");
        sound().append(&table).finds(&[]);
        sound().replace(LV, "title = \"", &format!("title = \"{many}")).finds(&[]);
    }
}
