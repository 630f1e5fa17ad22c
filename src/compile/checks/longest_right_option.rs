//! A701: in more than 40 % of a module's questions with one right option, that option is the longest.
//!
//! Learners notice, and then choose by length instead of thinking.

use super::Code;
use crate::compile::parse::draft::{CourseDraft, ModuleDraft, QuestionDraft, TextDraft};
use crate::compile::problem::Report;
use crate::locale::Locale;
use crate::quiz::{Arity, OptionMark};

/// The share, in percent, up to which it may happen by chance.
const MOST: usize = 40;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for module in &course.settings.modules {
        for locale in Locale::ALL {
            let questions = questions(course, module, locale);
            let longest: Vec<&str> =
                questions.iter().filter(|question| right_is_longest(question)).map(|question| id(question)).collect();
            if longest.len() * 100 > questions.len() * MOST {
                let entry = report.add(Code::A701, &module.id.span).with("lang", locale.code());
                let entry = entry.with("longest", longest.len()).with("total", questions.len());
                entry.with("questions", longest.join(", "));
            }
        }
    }
}

/// The questions of a module that have exactly one right option.
fn questions<'c>(course: &'c CourseDraft<'_>, module: &ModuleDraft, locale: Locale) -> Vec<&'c QuestionDraft> {
    let name = |lesson: &str| format!("{}/{lesson}", module.id.value);
    let texts = module.lessons.iter().filter_map(|lesson| course.text(locale, &name(&lesson.value)));
    let questions = texts.flat_map(TextDraft::questions);
    questions.filter(|question| is_single_choice(question)).collect()
}

fn is_single_choice(question: &QuestionDraft) -> bool {
    question.choice() == Some(Arity::One) && question.right_options() == 1 && question.options.len() > 1
}

/// Whether no option has more characters on the screen than the right one.
fn right_is_longest(question: &QuestionDraft) -> bool {
    let length = |mark: OptionMark| {
        let options = question.options.iter().filter(move |option| option.mark == Some(mark));
        options.map(|option| option.text.plain_text().chars().count()).max()
    };
    length(OptionMark::Right) >= length(OptionMark::Wrong)
}

fn id(question: &QuestionDraft) -> &str {
    question.header.id.as_ref().map_or("", |id| &id.value)
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_right_option_that_is_longest_is_found_in_its_module() {
        sound()
            .replace(LV, "Ka tu zini kodu", "Ka tu zini četru ciparu kodu un to nevienam nesaki")
            .finds(&["A701 course.toml:9:6"]);
    }

    #[test]
    fn a_tie_counts_and_markup_does_not() {
        // 38 characters each.
        sound()
            .replace(LV, "Ka tu zini kodu", "Ka tu **zini** kodu, un nevienam to nesaki")
            .finds(&["A701 course.toml:9:6"]);
        sound().replace(LV, "Ka tu zini kodu", "Ka tu **zini** kodu un nevienam to nesaki").finds(&[]);
    }
}
