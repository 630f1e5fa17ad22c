//! A111: a text that `course.toml` does not name, so that nobody would ever see it.

use super::Code;
use crate::compile::parse::COURSE_FILE;
use crate::compile::parse::draft::{CourseDraft, TextDraft, TextKind};
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    if !course.could_read(COURSE_FILE) {
        return;
    }
    for text in course.texts.iter().filter(|text| !is_listed(course, text)) {
        report.add(Code::A111, &text.front.span).with("name", &text.name);
    }
}

fn is_listed(course: &CourseDraft<'_>, text: &TextDraft) -> bool {
    let settings = &course.settings;
    match (text.kind, text.name.split_once('/')) {
        (TextKind::Lesson, Some((folder, slug))) => {
            let mut modules = settings.modules.iter().filter(|module| module.id.value == folder);
            modules.any(|module| module.lessons.iter().any(|lesson| lesson.value == slug))
        }
        // Words without a scenario, `A817`, are a mistake of their own.
        (TextKind::Scenario, _) => true,
        (TextKind::Page | TextKind::Lesson, _) => settings.pages.iter().any(|page| page.value == text.name),
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn a_lesson_that_no_module_names_is_found() {
        sound().replace("course.toml", "[\"ievads\"]", "[]").finds(&[
            "A111 en/pirmais/ievads.md:1:1",
            "A111 lv/pirmais/ievads.md:1:1",
            "A818 scenarios/mazais.toml:6:12",
        ]);
    }
}
