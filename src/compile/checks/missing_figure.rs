//! A602: a picture that is not one of `figures/*.svg`.

use super::Code;
use crate::compile::links::figure_name;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (text, flow) in course.flows() {
        for picture in flow.pictures() {
            let name = figure_name(text, &picture.address);
            if !name.is_some_and(|name| course.figures.iter().any(|figure| figure.name == name)) {
                report.add(Code::A602, &picture.span).with("address", picture.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_picture_must_be_there() {
        sound().replace(LV, "karte.svg", "nav.svg").finds(&["A602 lv/pirmais/ievads.md:20:1"]);
    }

    #[test]
    fn a_picture_of_another_place_is_not_taken() {
        sound()
            .replace(LV, "../../figures/karte.svg", "https://a.lv/karte.svg")
            .finds(&["A602 lv/pirmais/ievads.md:20:1"]);
    }
}


