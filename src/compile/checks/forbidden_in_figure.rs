//! A604: an element, attribute, class or address that a figure may not hold.
//!
//! Colours come only from classes, so that a figure follows the theme; programs, styles and other people's addresses
//! have no place in a course.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::fault::FaultKind;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for fault in &course.faults {
        if let FaultKind::ForbiddenInFigure(what) = &fault.what {
            report.add(Code::A604, &fault.span).with("what", what);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[track_caller]
    fn check(with: &str, column: usize) {
        let place = format!("A604 figures/karte.svg:3:{column}");
        sound().replace("figures/karte.svg", "<g ", with).finds(&[&place]);
    }

    #[test]
    fn a_program_a_style_or_a_foreign_element_is_refused() {
        check("<script>1</script><g ", 3);
        check("<style>a{}</style><g ", 3);
        check("<foreignObject/><g ", 3);
    }

    #[test]
    fn a_colour_or_an_event_is_refused() {
        check("<g stroke=\"#ff0000\" ", 6);
        check("<g style=\"fill:red\" ", 6);
        check("<g onclick=\"x\" ", 6);
        check("<g fill=\"red\" ", 6);
    }

    #[test]
    fn a_class_of_a_colour_that_does_not_exist_is_refused() {
        sound().replace("figures/karte.svg", "fill-ink", "fill-pink").finds(&["A604 figures/karte.svg:4:23"]);
    }

    #[test]
    fn an_address_outside_the_figure_is_refused() {
        sound().replace("figures/karte.svg", "url(#mala)", "url(https://a.lv)").finds(&["A604 figures/karte.svg:3:27"]);
        check("<use href=\"https://a.lv\"/><g ", 8);
    }

    #[test]
    fn the_drawing_has_no_size_of_its_own() {
        sound().replace("figures/karte.svg", "viewBox", "width=\"9\" viewBox").finds(&["A604 figures/karte.svg:1:41"]);
    }
}
