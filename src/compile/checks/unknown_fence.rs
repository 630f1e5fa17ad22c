//! A210: a fence whose first word the format does not know, such as a misspelt `quiz`, which would be shown as it is.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::listing::Listing;
use crate::compile::parse::text::SCENARIO_FENCE;
use crate::compile::problem::Report;

/// What may stand after the backticks; a fence without a word shows its text as it is, like `text`.
const KNOWN: [&str; 3] = ["quiz", SCENARIO_FENCE, "text"];

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (_, flow) in course.flows() {
        for fence in flow.fences() {
            if let Some(word) = fence.value.split_whitespace().next().filter(|word| !is_known(word)) {
                report.add(Code::A210, &fence.span).with("word", word);
            }
        }
    }
}

fn is_known(word: &str) -> bool {
    KNOWN.contains(&word) || Listing::from_word(word).is_some()
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn a_misspelt_quiz_is_found() {
        sound().append("\n```quizz one x\nKo?\n```\n").finds(&["A210 lv/pirmais/ievads.md:65:1"]);
    }

    #[test]
    fn an_example_may_stand_in_a_fence() {
        sound().append("\n```\nDEMO-000001\n```\n\n```text\nx\n```\n").finds(&[]);
    }
}

