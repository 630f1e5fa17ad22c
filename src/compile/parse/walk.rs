//! Ways through the draft that several checks and the builder take.

use super::SCENARIOS_FOLDER;
use super::draft::{CourseDraft, Piece, QuestionDraft, QuestionKind, SourceDraft, TermDraft, TextDraft};
use super::fault::FaultKind;
use super::flow::{Flow, Heading};
use super::scenario::ScenarioDraft;
use crate::compile::place::Word;
use crate::locale::Locale;
use crate::quiz::{Arity, OptionMark};

impl CourseDraft<'_> {
    /// Whether a file is there and TOML could read it, so that what seems to be missing in it really is.
    pub(crate) fn could_read(&self, file: &str) -> bool {
        !self.faults.iter().any(|fault| {
            let unreadable = matches!(fault.what, FaultKind::MissingFile | FaultKind::BrokenToml(_));
            unreadable && *fault.span.file == *file
        })
    }

    /// The text with this name in this language.
    pub(crate) fn text(&self, locale: Locale, name: &str) -> Option<&TextDraft> {
        self.text_in_file(&format!("{locale}/{name}.md"))
    }

    /// The text in this file.
    pub(crate) fn text_in_file(&self, file: &str) -> Option<&TextDraft> {
        let at = self.texts.binary_search_by(|text| (*text.file).cmp(file)).ok()?;
        self.texts.get(at)
    }

    /// The texts of a language.
    pub(crate) fn texts_in(&self, locale: Locale) -> impl Iterator<Item = &TextDraft> {
        self.texts.iter().filter(move |text| text.locale == locale)
    }

    /// Each Latvian text with its English counterpart.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&TextDraft, &TextDraft)> {
        self.texts_in(Locale::Lv).filter_map(|lv| Some((lv, self.text(Locale::En, &lv.name)?)))
    }

    /// The scenario with this id.
    pub(crate) fn scenario(&self, id: &str) -> Option<&ScenarioDraft> {
        self.scenarios.iter().find(|scenario| scenario.id == id)
    }

    /// The words of a scenario in a language.
    pub(crate) fn scenario_words(&self, locale: Locale, id: &str) -> Option<&TextDraft> {
        self.text(locale, &format!("{SCENARIOS_FOLDER}/{id}"))
    }

    /// The source with this id.
    pub(crate) fn source(&self, id: &str) -> Option<&SourceDraft> {
        self.sources.iter().find(|source| source.id.value == id)
    }

    /// The term with this id in this language.
    pub(crate) fn term(&self, locale: Locale, id: &str) -> Option<&TermDraft> {
        self.glossaries.get(&locale)?.iter().find(|term| term.id.value == id)
    }

    /// The words of a placeholder of a figure in this language.
    pub(crate) fn figure_word(&self, locale: Locale, figure: &str, placeholder: &str) -> Option<&str> {
        let words = self.figure_words.get(&locale)?.iter().find(|words| words.figure.value == figure)?;
        words.words.iter().find(|(key, _)| key.value == placeholder).map(|(_, text)| text.value.as_str())
    }

    /// Every question of the course with its text.
    pub(crate) fn questions(&self) -> impl Iterator<Item = (&TextDraft, &QuestionDraft)> {
        self.texts.iter().flat_map(|text| text.questions().map(move |question| (text, question)))
    }

    /// Every run of Markdown of the course with its text.
    pub(crate) fn flows(&self) -> impl Iterator<Item = (&TextDraft, &Flow)> {
        self.texts.iter().flat_map(|text| text.flows().into_iter().map(move |flow| (text, flow)))
    }
}

impl TextDraft {
    /// The questions in order.
    pub(crate) fn questions(&self) -> impl Iterator<Item = &QuestionDraft> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Question(question) => Some(&**question),
            Piece::Prose(_) | Piece::Listing(_) | Piece::Scenario(_) => None,
        })
    }

    /// The scenarios that the text offers to play.
    pub(crate) fn scenarios(&self) -> impl Iterator<Item = &Word> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Scenario(id) => Some(id),
            Piece::Prose(_) | Piece::Question(_) | Piece::Listing(_) => None,
        })
    }

    /// The prose between the questions.
    pub(crate) fn prose(&self) -> impl Iterator<Item = &Flow> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Prose(flow) => Some(flow),
            Piece::Question(_) | Piece::Listing(_) | Piece::Scenario(_) => None,
        })
    }

    /// Every run of Markdown: prose, parts of questions, notes.
    pub(crate) fn flows(&self) -> Vec<&Flow> {
        let questions = self.questions().flat_map(QuestionDraft::flows);
        self.prose().chain(questions).chain(self.notes.iter().map(|note| &note.text)).collect()
    }

    /// The headings of the prose in order.
    pub(crate) fn headings(&self) -> Vec<Heading> {
        self.prose().flat_map(Flow::headings).collect()
    }
}

impl QuestionDraft {
    /// Every run of Markdown of the question.
    pub(crate) fn flows(&self) -> Vec<&Flow> {
        let options = self.options.iter().flat_map(|option| std::iter::once(&option.text).chain(&option.feedback));
        std::iter::once(&self.prompt).chain(options).chain(&self.hint).chain(&self.explanation).collect()
    }

    /// How many options are to be chosen, when the kind is one that is built.
    pub(crate) fn choice(&self) -> Option<Arity> {
        match self.header.kind.as_ref()?.value {
            QuestionKind::One => Some(Arity::One),
            QuestionKind::Many => Some(Arity::Many),
            QuestionKind::Order
            | QuestionKind::Match
            | QuestionKind::Sort
            | QuestionKind::Gaps
            | QuestionKind::Text
            | QuestionKind::Number
            | QuestionKind::Spot
            | QuestionKind::Scenario => None,
        }
    }

    /// How many options are marked as right.
    pub(crate) fn right_options(&self) -> usize {
        self.options.iter().filter(|option| option.mark == Some(OptionMark::Right)).count()
    }
}
