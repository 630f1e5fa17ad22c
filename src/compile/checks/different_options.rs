//! A403: the options of a question differ between the languages: another number of them, or other ones are right.
//!
//! An answer is kept as the places of the chosen options, so they must stand in the same order.

use super::Code;
use crate::compile::parse::draft::{CourseDraft, QuestionDraft};
use crate::compile::problem::Report;
use crate::quiz::OptionMark;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (lv, en) in course.pairs() {
        // Where the ids differ, `A402` speaks.
        let pairs = lv.questions().zip(en.questions()).take_while(|(latvian, english)| id(latvian) == id(english));
        for (latvian, english) in pairs.filter(|(_, english)| english.choice().is_some()) {
            if marks(latvian) != marks(english) {
                report.add(Code::A403, &english.head).with("id", id(english)).with_place("other", &latvian.head);
            }
        }
    }
}

fn id(question: &QuestionDraft) -> &str {
    question.header.id.as_ref().map_or("", |id| &id.value)
}

fn marks(question: &QuestionDraft) -> Vec<Option<OptionMark>> {
    question.options.iter().map(|option| option.mark).collect()
}

#[cfg(test)]
mod tests {
    use super::super::harness::{EN, sound};

    #[test]
    fn an_option_more_is_a_difference() {
        sound()
            .replace(EN, "- [ ] A name", "- [ ] A hat\n  > No.\n- [ ] A name")
            .finds(&["A403 en/pirmais/ievads.md:51:1"]);
    }

    #[test]
    fn another_right_option_is_a_difference() {
        sound()
            .replace(EN, "- [x] That you", "- [ ] That you")
            .replace(EN, "- [ ] Nothing", "- [x] Nothing")
            .finds(&["A403 en/pirmais/ievads.md:29:1"]);
    }
}

