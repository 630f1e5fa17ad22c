//! A818: where a scenario says that it belongs, there is nothing: no such module, lesson or difficulty.

use super::Code;
use crate::compile::parse::COURSE_FILE;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::place::Word;
use crate::compile::problem::Report;
use crate::course::Difficulty;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    let could_read = course.could_read(COURSE_FILE);
    for draft in &course.scenarios {
        let places = &draft.places;
        let mut unknown = |key: &str, word: &Word| {
            report.add(Code::A818, &word.span).with("key", key).with("word", &word.value);
        };
        if let Some(word) = places.difficulty.as_ref().filter(|word| Difficulty::of(&word.value).is_none()) {
            unknown("difficulty", word);
        }
        if !could_read {
            continue;
        }
        if let Some(word) = places.module.as_ref().filter(|word| !has_module(course, &word.value)) {
            unknown("module", word);
        }
        for word in places.lessons.iter().filter(|word| !has_lesson(course, &word.value)) {
            unknown("lessons", word);
        }
    }
}

fn has_module(course: &CourseDraft<'_>, id: &str) -> bool {
    course.settings.modules.iter().any(|module| module.id.value == id)
}

fn has_lesson(course: &CourseDraft<'_>, id: &str) -> bool {
    let Some((folder, slug)) = id.split_once('/') else { return false };
    let mut modules = course.settings.modules.iter().filter(|module| module.id.value == folder);
    modules.any(|module| module.lessons.iter().any(|lesson| lesson.value == slug))
}

#[cfg(test)]
mod tests {
    use super::super::harness::{SCENARIO, sound};

    #[test]
    fn a_lesson_that_the_course_lacks_is_found() {
        sound().replace(SCENARIO, "pirmais/ievads", "pirmais/nav").finds(&["A818 scenarios/mazais.toml:6:12"]);
    }

    #[test]
    fn a_module_and_a_difficulty_are_known_ones() {
        sound().replace(SCENARIO, "module = \"pirmais\"", "module = \"nav\"").finds(&["A818 scenarios/mazais.toml:3:10"]);
        sound().replace(SCENARIO, "\"easy\"", "\"simple\"").finds(&["A818 scenarios/mazais.toml:5:14"]);
    }
}
