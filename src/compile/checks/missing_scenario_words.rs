//! A816: words that a scenario lacks in a language: a part, a name, an end, a rule, or something about a rule.

use super::Code;
use crate::compile::parse::draft::{CourseDraft, TextDraft};
use crate::compile::parse::scenario_words::{Aspect, Part, WordsDraft};
use crate::compile::place::Span;
use crate::compile::problem::{Report, Value};
use crate::compile::words::ContentWords;
use crate::locale::Locale;
use crate::sandbox::Scenario;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for draft in &course.scenarios {
        let Some(scenario) = &draft.scenario else { continue };
        for text in Locale::ALL.into_iter().filter_map(|locale| course.scenario_words(locale, &draft.id)) {
            let words = WordsDraft::of(text);
            parts(text, &words, report);
            names(scenario, &words, report);
            entries(scenario, &words, report);
            rules(text.locale, &words, report);
        }
    }
}

fn missing(span: &Span, what: &'static str, id: &str, report: &mut Report<'_>) {
    report.add(Code::A816, span).with("what", Value::Phrase(what)).with("id", id);
}

/// Every part must be there; what differs in life may be left out.
fn parts(text: &TextDraft, words: &WordsDraft, report: &mut Report<'_>) {
    for part in Part::ALL.into_iter().filter(|part| *part != Part::Life) {
        match words.parts.get(&part) {
            None => missing(&text.front.span, "words-of-part", part.anchor(), report),
            Some(found) if part.prefix().is_none() && found.text.is_blank() => {
                missing(&found.head, "words-of-part", part.anchor(), report);
            }
            Some(_) => {}
        }
    }
}

fn names(scenario: &Scenario, words: &WordsDraft, report: &mut Report<'_>) {
    let Some(part) = words.parts.get(&Part::Names) else { return };
    for (_, name) in scenario.names.shown() {
        match words.names.iter().find(|(id, _)| id.value == name) {
            None => missing(&part.head, "words-of-name", name, report),
            Some((id, said)) if said.value.trim().is_empty() => missing(&id.span, "words-of-name", name, report),
            Some(_) => {}
        }
    }
}

fn entries(scenario: &Scenario, words: &WordsDraft, report: &mut Report<'_>) {
    let ends = scenario.ends.iter().map(|end| (Part::Ends, "words-of-end", end.id.0.as_str()));
    let rules = scenario.rules.iter().map(|rule| (Part::Rules, "words-of-rule", rule.id.0.as_str()));
    for (part, what, id) in ends.chain(rules) {
        let Some(found) = words.parts.get(&part) else { continue };
        match words.entries(part).iter().find(|entry| entry.id.value == id) {
            None => missing(&found.head, what, id, report),
            Some(entry) if entry.text.is_blank() => missing(&entry.id.span, what, id, report),
            Some(_) => {}
        }
    }
}

/// Of every rule the three things must be said.
fn rules(locale: Locale, words: &WordsDraft, report: &mut Report<'_>) {
    let phrases = ContentWords::new(locale);
    for rule in words.rules.iter().filter(|rule| !rule.text.is_blank()) {
        let definitions = rule.definitions();
        for aspect in Aspect::ALL {
            let word = phrases.plain(aspect.phrase());
            let said = definitions.iter().any(|(title, text)| *title == word && !text.is_blank());
            if !said {
                missing(&rule.id.span, "words-about-rule", &word, report);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{SCENARIO_LV, sound};

    #[test]
    fn a_name_without_words_is_found_at_the_heading_of_the_table() {
        sound()
            .replace(SCENARIO_LV, "| `janis` | Jānis |\n", "")
            .finds(&["A816 lv/scenarios/mazais.md:17:1"]);
        sound()
            .replace(SCENARIO_LV, "| `janis` | Jānis |\n", "| `janis` | |\n")
            .finds(&["A816 lv/scenarios/mazais.md:22:3"]);
    }

    #[test]
    fn a_rule_says_what_happens_in_life_why_and_how_to_do_it_right() {
        sound()
            .replace(SCENARIO_LV, "Kāpēc\n: ", "Tāpēc\n: ")
            .finds(&["A816 lv/scenarios/mazais.md:45:1", "A817 lv/scenarios/mazais.md:45:1"]);
    }

    #[test]
    fn a_part_without_its_heading_is_found() {
        sound()
            .replace(SCENARIO_LV, "## Ko tu vingrini {#vingrini}\n\n", "")
            .finds(&["A404 en/scenarios/mazais.md:12:1", "A816 lv/scenarios/mazais.md:1:1"]);
    }
}
