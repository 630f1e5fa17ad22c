//! A114: a file that was not saved as UTF-8, so that its letters with marks are lost.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::place::Span;
use crate::compile::problem::Report;

/// What stands for bytes that are no UTF-8.
const LOST: char = '\u{fffd}';

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (path, text) in course.files {
        // One letter is enough to know; the whole file was saved like this.
        if let Some(start) = text.find(LOST) {
            report.add(Code::A114, &Span { file: path.as_str().into(), start, end: start + LOST.len_utf8() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn the_first_lost_letter_is_found() {
        sound().replace(LV, "četri cipari", "\u{fffd}etri \u{fffd}ipari").finds(&["A114 lv/pirmais/ievads.md:15:34"]);
    }
}
