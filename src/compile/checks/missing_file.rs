//! A110: a file that must be there is missing: `course.toml`, `sources.toml`, the page about the course, or a text that
//! `course.toml` names and that no language has.

use super::Code;
use crate::compile::parse::COURSE_FILE;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::fault::FaultKind;
use crate::compile::place::Span;
use crate::compile::problem::Report;
use crate::locale::Locale;
use crate::route::PageName;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for fault in &course.faults {
        if let FaultKind::MissingFile = fault.what {
            report.add(Code::A110, &fault.span).with("file", &*fault.span.file);
        }
    }
    let settings = &course.settings;
    for module in &settings.modules {
        for lesson in &module.lessons {
            named(course, &format!("{}/{}", module.id.value, lesson.value), &lesson.span, report);
        }
    }
    for page in &settings.pages {
        named(course, &page.value, &page.span, report);
    }
    let about = PageName::About.id();
    if course.could_read(COURSE_FILE) && !settings.pages.iter().any(|page| page.value == about) {
        report.add(Code::A110, &Span::top(COURSE_FILE)).with("file", file_of(about));
    }
}

/// A text that `course.toml` names must be there, in one language at least; `A401` asks for the other.
fn named(course: &CourseDraft<'_>, name: &str, span: &Span, report: &mut Report<'_>) {
    if Locale::ALL.into_iter().all(|locale| course.text(locale, name).is_none()) {
        report.add(Code::A110, span).with("file", file_of(name));
    }
}

fn file_of(name: &str) -> String {
    format!("{}/{name}.md", Locale::Lv)
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn a_lesson_that_is_only_named_is_missing() {
        sound().replace("course.toml", "[\"ievads\"]", "[\"ievads\", \"otra\"]").finds(&["A110 course.toml:10:22"]);
    }

    #[test]
    fn a_course_without_sources_is_no_course() {
        sound().without("sources.toml").finds(&["A110 sources.toml:1:1"]);
    }

    #[test]
    fn a_course_without_its_file_names_only_that() {
        sound().without("course.toml").finds(&["A110 course.toml:1:1"]);
    }

    #[test]
    fn the_page_about_the_course_must_be_named() {
        sound()
            .replace("course.toml", "[[pages]]\nid = \"par-kursu\"\n", "pages = []\n")
            .replace("course.toml", "pass_mark = 80\n", "pass_mark = 80\npages = []\n")
            .replace("course.toml", "making.\"\n\npages = []\n", "making.\"\n")
            .finds(&["A110 course.toml:1:1", "A111 en/par-kursu.md:1:1", "A111 lv/par-kursu.md:1:1"]);
    }
}
