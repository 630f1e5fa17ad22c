//! A316: a footnote in a question. A question cites with `source=` in its first line.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (text, question) in course.questions() {
        let source = course.files.get(&*text.file).map_or("", String::as_str);
        for flow in question.flows() {
            for note in flow.note_references().chain(flow.dangling_notes(source)) {
                report.add(Code::A316, &note.span).with("source", note.value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_question_cites_in_its_first_line() {
        sound()
            .replace(LV, "Ko pierāda PIN1?", "Ko pierāda PIN1?[^slaids]")
            .finds(&["A316 lv/pirmais/ievads.md:30:17"]);
        sound().replace(LV, "> Tieši tā.", "> Tieši tā.[^nav]").finds(&["A316 lv/pirmais/ievads.md:35:14"]);
    }
}


