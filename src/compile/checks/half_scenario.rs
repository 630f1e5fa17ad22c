//! A815: one half of a scenario: a story without words in any language, or words without a story; nobody can play it.

use super::Code;
use crate::compile::parse::SCENARIOS_FOLDER;
use crate::compile::parse::draft::{CourseDraft, TextKind};
use crate::compile::problem::Report;
use crate::locale::Locale;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for draft in course.scenarios.iter().filter(|draft| draft.scenario.is_some()) {
        if Locale::ALL.into_iter().all(|locale| course.scenario_words(locale, &draft.id).is_none()) {
            let file = format!("{}/{SCENARIOS_FOLDER}/{}.md", Locale::Lv, draft.id);
            report.add(Code::A815, &draft.top()).with("file", file);
        }
    }
    for text in course.texts.iter().filter(|text| text.kind == TextKind::Scenario) {
        if course.scenarios.iter().all(|draft| text.name != format!("{SCENARIOS_FOLDER}/{}", draft.id)) {
            report.add(Code::A815, &text.front.span).with("file", format!("{}.toml", text.name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{SCENARIO, SCENARIO_LV, sound};

    #[test]
    fn a_story_without_words_is_found() {
        sound().without(SCENARIO_LV).without("en/scenarios/mazais.md").finds(&["A815 scenarios/mazais.toml:1:1"]);
    }

    #[test]
    fn words_without_a_story_are_found() {
        sound()
            .without(SCENARIO)
            .finds(&["A815 en/scenarios/mazais.md:1:1", "A815 lv/scenarios/mazais.md:1:1"]);
    }
}
