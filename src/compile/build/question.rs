//! A question as the learner meets it.

use super::Builder;
use super::version::short_hash;
use crate::compile::parse::draft::{OptionDraft, QuestionDraft, TextDraft};
use crate::compile::parse::flow::Flow;
use crate::compile::render::{Manner, Renderer};
use crate::course::Html;
use crate::locale::Locale;
use crate::quiz::{Choice, ChoiceOption, Citation, Edition, Kind, OptionMark, Question};

/// How much of a question's hash is its edition.
const EDITION_LENGTH: usize = 8;

impl Builder<'_> {
    /// Writes a question; `None` when something is missing, which a check has reported.
    pub(super) fn question(
        &self,
        text: &TextDraft,
        draft: &QuestionDraft,
        renderer: &mut Renderer<'_>,
    ) -> Option<Question> {
        let citations = draft.header.sources.iter().map(|source| self.citation(text.locale, &source.value));
        Some(Question {
            id: draft.header.id.as_ref()?.value.parse().ok()?,
            edition: self.edition(text, draft)?,
            objective: draft.header.objective.as_ref()?.value.parse().ok()?,
            level: draft.header.level?,
            tags: draft.header.tags.clone(),
            prompt: renderer.html(&draft.prompt, Manner::Page),
            kind: choice(draft, renderer)?,
            hint: draft.hint.as_ref().map(|hint| renderer.html(hint, Manner::Page)),
            explanation: renderer.html(draft.explanation.as_ref()?, Manner::Page),
            sources: citations.collect::<Option<_>>()?,
        })
    }

    fn citation(&self, locale: Locale, id: &str) -> Option<Citation> {
        let source = self.course.source(id)?;
        let title = source.title.get(&locale)?.value.clone();
        Some(Citation { id: id.parse().ok()?, title, url: source.url.as_ref().map(|url| url.value.clone()) })
    }

    /// The question's edition: that of the Latvian question, so that who changes the language keeps their answers.
    fn edition(&self, text: &TextDraft, draft: &QuestionDraft) -> Option<Edition> {
        let id = |question: &QuestionDraft| question.header.id.as_ref().map(|id| id.value.clone());
        let latvian = self.course.text(Locale::Lv, &text.name).and_then(|latvian| {
            let question = latvian.questions().find(|question| id(question) == id(draft))?;
            Some((latvian, question))
        });
        let (text, draft) = latvian.unwrap_or((text, draft));
        let kind = choice(draft, &mut self.renderer(text)?)?;
        let Kind::Choice(choice) = kind;
        let options = choice.options.iter().map(|option| (option.mark, &option.text));
        let key = serde_json::to_vec(&(choice.arity, options.collect::<Vec<_>>())).ok()?;
        Edition::new(&short_hash(&key, EDITION_LENGTH)).ok()
    }
}

fn choice(draft: &QuestionDraft, renderer: &mut Renderer<'_>) -> Option<Kind> {
    let arity = draft.choice()?;
    let options = draft.options.iter().map(|option| choice_option(option, renderer)).collect::<Option<_>>()?;
    Some(Kind::Choice(Choice { arity, order: draft.header.order, options }))
}

fn choice_option(draft: &OptionDraft, renderer: &mut Renderer<'_>) -> Option<ChoiceOption> {
    let mut html = |flow: &Flow, manner: Manner| -> Html { renderer.html(flow, manner) };
    let mark: OptionMark = draft.mark?;
    let text = html(&draft.text, Manner::Label);
    Some(ChoiceOption { mark, text, feedback: html(draft.feedback.as_ref()?, Manner::Page) })
}
