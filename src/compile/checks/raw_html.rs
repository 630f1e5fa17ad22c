//! A201: raw HTML. A text is only Markdown, so that it reads well everywhere and can carry nothing harmful.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (_, flow) in course.flows() {
        let mut end_of_last = None;
        for html in flow.raw_html() {
            // The lines of one block come one by one.
            if end_of_last != Some(html.span.start) {
                report.add(Code::A201, &html.span).with("html", html.value.trim());
            }
            end_of_last = Some(html.span.end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_tag_in_a_line_is_raw_html() {
        sound().replace(LV, "kodu zini.", "kodu <b>zini.").finds(&["A201 lv/pirmais/ievads.md:11:26"]);
    }

    #[test]
    fn a_block_of_several_lines_is_one_mistake() {
        sound().append("\n<div>\nx\n</div>\n").finds(&["A201 lv/pirmais/ievads.md:65:1"]);
    }

    #[test]
    fn a_comment_is_raw_html_too() {
        sound().append("\n<!-- vēlāk -->\n").finds(&["A201 lv/pirmais/ievads.md:65:1"]);
    }

    #[test]
    fn a_tag_in_a_question_is_found_there() {
        sound().replace(LV, "Ko pierāda PIN1?", "Ko pierāda <i>PIN1</i>?").finds(&[
            "A201 lv/pirmais/ievads.md:30:12",
            "A201 lv/pirmais/ievads.md:30:19",
        ]);
    }
}


