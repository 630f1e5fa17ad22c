//! A313: an option without feedback. Whoever chooses it must learn why it is right or wrong.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::flow::Flow;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (_, question) in course.questions().filter(|(_, question)| question.choice().is_some()) {
        for option in question.options.iter().filter(|option| option.feedback.as_ref().is_none_or(Flow::is_blank)) {
            report.add(Code::A313, &option.span).with("option", option.text.plain_text());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn an_option_that_says_nothing_is_found() {
        sound().replace(LV, "  > Tieši tā.\n", "").finds(&["A313 lv/pirmais/ievads.md:34:1"]);
        sound().replace(LV, "  > Tieši tā.\n", "  >\n").finds(&["A313 lv/pirmais/ievads.md:34:1"]);
    }
}


