//! A603: an SVG file that cannot be read.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::fault::FaultKind;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for fault in &course.faults {
        if let FaultKind::BrokenFigure(message) = &fault.what {
            report.add(Code::A603, &fault.span).with("message", message);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn an_element_that_is_not_closed_is_found() {
        sound().replace("figures/karte.svg", "</text>", "").finds(&["A603 figures/karte.svg:5:1"]);
    }
}
