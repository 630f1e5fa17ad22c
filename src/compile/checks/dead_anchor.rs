//! A204: a link to a heading that its text does not have.

use super::Code;
use crate::compile::links::{Astray, resolve};
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (text, flow) in course.flows() {
        for link in flow.links() {
            if let Err(Astray::NoAnchor(file, anchor)) = resolve(course, text, &link.address) {
                report.add(Code::A204, &link.span).with("file", file).with("anchor", anchor);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn an_anchor_in_another_text_must_be_there() {
        sound().replace(LV, "../par-kursu.md#avoti", "../par-kursu.md#nav").finds(&["A204 lv/pirmais/ievads.md:49:6"]);
    }

    #[test]
    fn an_anchor_in_the_same_text_must_be_there() {
        sound().replace(LV, "(#tabula)", "(#tabulas)").finds(&["A204 lv/pirmais/ievads.md:49:42"]);
    }
}

