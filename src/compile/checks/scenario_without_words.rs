//! A815: a scenario without words in any language; nobody can play it.

use super::Code;
use crate::compile::parse::SCENARIOS_FOLDER;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;
use crate::locale::Locale;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for draft in course.scenarios.iter().filter(|draft| draft.scenario.is_some()) {
        if Locale::ALL.into_iter().all(|locale| course.scenario_words(locale, &draft.id).is_none()) {
            let file = format!("{}/{SCENARIOS_FOLDER}/{}.md", Locale::Lv, draft.id);
            report.add(Code::A815, &draft.top()).with("file", file);
        }
    }
}
