//! A605: a shape or text in a figure that says neither its fill nor that it has none. It would be black in both themes.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::fault::FaultKind;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for fault in &course.faults {
        if let FaultKind::ShapeWithoutFill(name) = &fault.what {
            report.add(Code::A605, &fault.span).with("name", name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn a_text_needs_a_colour() {
        sound().replace("figures/karte.svg", " class=\"fill-ink\"", "").finds(&["A605 figures/karte.svg:4:3"]);
    }

    #[test]
    fn a_shape_takes_the_colour_of_its_group_or_none() {
        sound()
            .replace("figures/karte.svg", "<g class=\"fill-id-soft\" ", "<g ")
            .finds(&["A605 figures/karte.svg:3:29"]);
        sound().replace("figures/karte.svg", "class=\"fill-id-soft\" ", "fill=\"none\" ").finds(&[]);
    }
}

