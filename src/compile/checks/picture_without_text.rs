//! A601: a picture without a text alternative, so that who cannot see it learns nothing from it.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (_, flow) in course.flows() {
        for picture in flow.pictures().filter(|picture| picture.alternative.trim().is_empty()) {
            report.add(Code::A601, &picture.span).with("address", picture.address);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_picture_says_what_it_shows() {
        sound().replace(LV, "![Karte ar uzrakstu „Karte”.]", "![]").finds(&["A601 lv/pirmais/ievads.md:20:1"]);
    }
}

