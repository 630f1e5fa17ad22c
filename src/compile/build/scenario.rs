//! Scenarios: the file that the browser plays from, and the line of the catalogue.

use super::{Builder, CourseVersion, Locale, SCENARIOS_FOLDER};
use crate::compile::parse::draft::TextDraft;
use crate::compile::parse::flow::{Flow, plain_text, until};
use crate::compile::parse::scenario::ScenarioDraft;
use crate::compile::parse::scenario_words::{Aspect, Entry, Part, WordsDraft};
use crate::compile::render::{Manner, Renderer, unbroken};
use crate::course::{Difficulty, ScenarioEntry};
use crate::sandbox::{EndWords, Named, PackedScenario, RuleWords, ScenarioFile, ScenarioWords};
use pulldown_cmark::{Event, Tag, TagEnd};

impl<'c> Builder<'c> {
    /// The scenarios that can be played in a language.
    pub(super) fn catalogue(&self, locale: Locale) -> Vec<ScenarioEntry> {
        self.course.scenarios.iter().filter_map(|draft| self.scenario_entry(locale, draft)).collect()
    }

    fn scenario_entry(&self, locale: Locale, draft: &ScenarioDraft) -> Option<ScenarioEntry> {
        let (text, setup) = (self.sound_scenario(locale, draft)?, draft.setup.as_ref()?);
        let words = WordsDraft::of(text);
        Some(ScenarioEntry {
            id: draft.id.parse().ok()?,
            title: unbroken(&text.front.title.as_ref()?.value),
            module: setup.module.as_ref()?.parse().ok()?,
            minutes: setup.minutes?,
            difficulty: Difficulty::of(setup.difficulty.as_ref()?)?,
            lessons: setup.lessons.iter().filter_map(|lesson| lesson.parse().ok()).collect(),
            practise: items(words.text(Part::Practise)?),
            rules: u16::try_from(setup.rules.len()).ok()?,
        })
    }

    /// A scenario as the browser plays it.
    pub(super) fn scenario(
        &self,
        locale: Locale,
        draft: &ScenarioDraft,
        version: &CourseVersion,
    ) -> Option<ScenarioFile> {
        let text = self.sound_scenario(locale, draft)?;
        Some(ScenarioFile {
            version: version.to_string(),
            id: draft.id.clone(),
            title: unbroken(&text.front.title.as_ref()?.value),
            scenario: PackedScenario::of(draft.scenario.as_ref()?),
            words: self.scenario_words(text)?,
        })
    }

    /// The words of a scenario, if neither they nor the scenario have an error.
    fn sound_scenario(&self, locale: Locale, draft: &ScenarioDraft) -> Option<&'c TextDraft> {
        draft.scenario.as_ref().filter(|_| !self.is_broken(&draft.file))?;
        self.sound_text(locale, &format!("{SCENARIOS_FOLDER}/{}", draft.id))
    }

    fn scenario_words(&self, text: &'c TextDraft) -> Option<ScenarioWords> {
        let words = WordsDraft::of(text);
        // What is read before playing and what is read after it never stand on the screen together, so each has notes
        // and terms of its own.
        let mut before = self.renderer(text)?;
        let story = before.html(words.text(Part::Story)?, Manner::Page);
        let practise = before.html_with_ending(words.text(Part::Practise)?);
        let mut after = self.renderer(text)?;
        let mut ends = Named::default();
        for end in &words.ends {
            let text = after.html(&end.text, Manner::Page);
            ends.insert(end.id.value.clone(), EndWords { title: unbroken(&end.title), text });
        }
        let mut rules = Named::default();
        for rule in &words.rules {
            rules.insert(rule.id.value.clone(), self.rule_words(text.locale, rule, &mut after)?);
        }
        let life = words.text(Part::Life).cloned().unwrap_or_else(|| Flow::new(&text.file, Vec::new()));
        let life = Some(after.html_with_ending(&life)).filter(|life| !life.is_empty());
        let names = words.names.iter().map(|(id, name)| (id.value.clone(), unbroken(&name.value))).collect();
        Some(ScenarioWords { story, practise, names, ends, rules, life })
    }

    fn rule_words(&self, locale: Locale, rule: &Entry, renderer: &mut Renderer<'_>) -> Option<RuleWords> {
        let definitions = rule.definitions();
        let mut about = |aspect: Aspect| {
            let word = self.words.get(&locale)?.plain(aspect.phrase());
            let (_, text) = definitions.iter().find(|(title, _)| *title == word)?;
            Some(renderer.html(text, Manner::Page))
        };
        Some(RuleWords {
            title: unbroken(&rule.title),
            life: about(Aspect::Life)?,
            why: about(Aspect::Why)?,
            right: about(Aspect::Right)?,
        })
    }
}

/// The items of a list, or the paragraphs where there is none, as plain text.
fn items(flow: &Flow) -> Vec<String> {
    let of = |start: fn(&Event<'_>) -> bool, end: fn(&TagEnd) -> bool| -> Vec<String> {
        let starts = flow.events.iter().enumerate().filter(|(_, (event, _))| start(event));
        starts.map(|(at, _)| unbroken(plain_text(until(&flow.events[at + 1..], end)).trim())).collect()
    };
    let items = of(|event| matches!(event, Event::Start(Tag::Item)), |end| *end == TagEnd::Item);
    if items.is_empty() {
        return of(|event| matches!(event, Event::Start(Tag::Paragraph)), |end| *end == TagEnd::Paragraph);
    }
    items
}
