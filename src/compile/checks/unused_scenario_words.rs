//! A817: words of a scenario that nothing in it needs, most often because a name was changed or misspelt.

use super::Code;
use crate::compile::parse::draft::{CourseDraft, TextDraft, TextKind};
use crate::compile::parse::scenario_words::{Aspect, WordsDraft};
use crate::compile::place::Word;
use crate::compile::problem::{Report, Value};
use crate::compile::words::ContentWords;
use crate::sandbox::Scenario;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for text in course.texts.iter().filter(|text| text.kind == TextKind::Scenario) {
        let id = text.name.rsplit('/').next().unwrap_or_default();
        if let Some(scenario) = course.scenario(id).and_then(|draft| draft.scenario.as_ref()) {
            of_scenario(text, scenario, report);
        }
    }
}

fn unused(id: &Word, what: &'static str, report: &mut Report<'_>) {
    report.add(Code::A817, &id.span).with("what", Value::Phrase(what)).with("id", &id.value);
}

fn of_scenario(text: &TextDraft, scenario: &Scenario, report: &mut Report<'_>) {
    let words = WordsDraft::of(text);
    for heading in &words.strange {
        unused(heading, "unused-heading", report);
    }
    for (at, (name, _)) in words.names.iter().enumerate() {
        let known = scenario.names.shown().any(|(_, shown)| shown == name.value);
        let before = words.names.iter().take(at).any(|(other, _)| other.value == name.value);
        if !known || before {
            unused(name, "unused-name", report);
        }
    }
    for end in &words.ends {
        if !scenario.ends.iter().any(|known| known.id.0.as_str() == end.id.value) {
            unused(&end.id, "unused-end", report);
        }
    }
    let phrases = ContentWords::new(text.locale);
    for rule in &words.rules {
        if !scenario.rules.iter().any(|known| known.id.0.as_str() == rule.id.value) {
            unused(&rule.id, "unused-rule", report);
        }
        for (title, _) in rule.definitions() {
            if !Aspect::ALL.into_iter().any(|aspect| phrases.plain(aspect.phrase()) == title) {
                unused(&Word::new(title, rule.id.span.clone()), "unused-aspect", report);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{SCENARIO_LV, sound};

    #[test]
    fn words_for_a_name_that_is_not_there_are_found() {
        sound()
            .replace(SCENARIO_LV, "| `janis` | Jānis |\n", "| `janis` | Jānis |\n| `juris` | Juris |\n")
            .finds(&["A817 lv/scenarios/mazais.md:23:3"]);
    }
}
