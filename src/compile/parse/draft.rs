//! The course as it was read, mistakes included: what the checks look at and the builder writes from.

use super::SCENARIOS_FOLDER;
use super::fault::Fault;
use super::figure::FigureDraft;
use super::flow::Flow;
use super::listing::Listing;
use super::scenario::ScenarioDraft;
use crate::compile::Sources;
use crate::compile::place::{Located, Span, Word};
use crate::compile::proofs::Proof;
use crate::course::Date;
use crate::locale::Locale;
use crate::quiz::{Level, OptionMark, Order, Tag};
use std::collections::BTreeMap;
use std::rc::Rc;

/// The whole course as read.
pub(crate) struct CourseDraft<'s> {
    /// The day on which the course is compiled.
    pub(crate) today: Date,
    /// Every file, as it was handed in.
    pub(crate) files: &'s Sources,
    /// `course.toml`.
    pub(crate) settings: Settings,
    /// `sources.toml`, in the order of the file.
    pub(crate) sources: Vec<SourceDraft>,
    /// `vardnica.toml` of each language.
    pub(crate) glossaries: BTreeMap<Locale, Vec<TermDraft>>,
    /// `figures.toml` of each language.
    pub(crate) figure_words: BTreeMap<Locale, Vec<FigureWords>>,
    /// `style.toml` of each language that has one: each phrase with a better one.
    pub(crate) style: BTreeMap<Locale, Vec<(Word, Word)>>,
    /// `figures/*.svg`.
    pub(crate) figures: Vec<FigureDraft>,
    /// The scenarios, sorted by id.
    pub(crate) scenarios: Vec<ScenarioDraft>,
    /// What was proved of the scenarios; nothing until somebody does.
    pub(crate) proofs: Vec<Proof>,
    /// Every lesson, page and scenario's words, sorted by path.
    pub(crate) texts: Vec<TextDraft>,
    /// What could not be read.
    pub(crate) faults: Vec<Fault>,
}

/// `course.toml`.
#[derive(Default)]
pub(crate) struct Settings {
    /// The course's title in each language.
    pub(crate) title: BTreeMap<Locale, Word>,
    /// Names of real people that may not appear anywhere.
    pub(crate) forbidden_names: Vec<Word>,
    /// The modules in teaching order.
    pub(crate) modules: Vec<ModuleDraft>,
    /// The names of pages outside the modules.
    pub(crate) pages: Vec<Word>,
}

/// A module as `course.toml` names it.
pub(crate) struct ModuleDraft {
    /// The module's id and folder.
    pub(crate) id: Word,
    /// The lessons' names in teaching order.
    pub(crate) lessons: Vec<Word>,
    /// The title in each language.
    pub(crate) title: BTreeMap<Locale, Word>,
    /// One sentence on the module in each language.
    pub(crate) summary: BTreeMap<Locale, Word>,
}

/// A source as `sources.toml` names it.
pub(crate) struct SourceDraft {
    /// The source's id.
    pub(crate) id: Word,
    /// The title in each language.
    pub(crate) title: BTreeMap<Locale, Word>,
    /// The address, for what can be read on the web.
    pub(crate) url: Option<Word>,
    /// The day on which it was read.
    pub(crate) read: Option<Date>,
    /// How far it can be trusted.
    pub(crate) standing: Standing,
}

impl SourceDraft {
    /// The address, where it is one that the course links to.
    pub(crate) fn link(&self) -> Option<&str> {
        self.url.as_ref().map(|url| url.value.as_str()).filter(|url| url.starts_with("https://"))
    }
}

/// How far a source can be trusted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Standing {
    /// It holds today.
    #[default]
    Current,
    /// It says how things were.
    Historical,
    /// Nobody has confirmed it yet.
    Unverified,
}

impl Standing {
    /// Every standing.
    pub(crate) const ALL: [Self; 3] = [Self::Current, Self::Historical, Self::Unverified];

    /// The word that an author writes after `standing =`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Historical => "historical",
            Self::Unverified => "unverified",
        }
    }
}

/// A term of the glossary in one language.
pub(crate) struct TermDraft {
    /// The term's id.
    pub(crate) id: Word,
    /// The term.
    pub(crate) word: Word,
    /// What it means, plain text.
    pub(crate) definition: Word,
    /// The id of the source that says so.
    pub(crate) source: Word,
}

/// The words of one figure in one language.
pub(crate) struct FigureWords {
    /// The figure's name.
    pub(crate) figure: Word,
    /// Each placeholder with its words.
    pub(crate) words: Vec<(Word, Word)>,
}

/// A lesson, a page or the words of a scenario in one language.
pub(crate) struct TextDraft {
    /// The path of the file.
    pub(crate) file: Rc<str>,
    /// The language, from the folder.
    pub(crate) locale: Locale,
    /// The path inside the language's folder without `.md`: `tris-soli/ievads`.
    pub(crate) name: String,
    /// Where it belongs.
    pub(crate) kind: TextKind,
    /// The lines between `+++` at the top.
    pub(crate) front: FrontDraft,
    /// What stands below them, in order.
    pub(crate) pieces: Vec<Piece>,
    /// Notes that the author wrote out, by name.
    pub(crate) notes: Vec<NoteDraft>,
}

/// Where a text belongs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum TextKind {
    /// In a module's folder.
    Lesson,
    /// Beside the modules.
    Page,
    /// The words of a scenario.
    Scenario,
}

impl TextKind {
    /// The kind of a text with this name.
    pub(crate) fn of(name: &str) -> Self {
        match name.split_once('/') {
            Some((SCENARIOS_FOLDER, _)) => Self::Scenario,
            Some(_) => Self::Lesson,
            None => Self::Page,
        }
    }
}

/// The settings at the top of a lesson or page.
pub(crate) struct FrontDraft {
    /// Where the settings stand, or the top of the file when there are none.
    pub(crate) span: Span,
    /// Whether they could be read.
    pub(crate) state: FrontState,
    /// The text's own name, `module/slug`.
    pub(crate) id: Option<Word>,
    /// The title.
    pub(crate) title: Option<Word>,
    /// The lead under the title.
    pub(crate) summary: Option<Word>,
    /// Estimated time.
    pub(crate) minutes: Option<u16>,
    /// The day of the last check against the sources.
    pub(crate) checked: Option<Located<Date>>,
    /// The objectives: id and words.
    pub(crate) objectives: Vec<(Word, Word)>,
}

/// Whether the settings at the top of a text could be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum FrontState {
    /// They are there, and TOML could read them.
    Whole,
    /// They are missing or TOML could not read them; other checks then keep silent about what they lack.
    Broken,
}

/// A part of a text.
pub(crate) enum Piece {
    /// Markdown.
    Prose(Flow),
    /// A question.
    Question(Box<QuestionDraft>),
    /// Something that the compiler puts together.
    Listing(Listing),
    /// A scenario to play, by its id.
    Scenario(Word),
}

/// A note that the author wrote out (`[^vards]: …`).
pub(crate) struct NoteDraft {
    /// The note's name.
    pub(crate) name: Word,
    /// Its text.
    pub(crate) text: Flow,
}

/// A question as read.
pub(crate) struct QuestionDraft {
    /// The opening line of the fence.
    pub(crate) head: Span,
    /// What the opening line says.
    pub(crate) header: HeaderDraft,
    /// What is asked.
    pub(crate) prompt: Flow,
    /// The options in order.
    pub(crate) options: Vec<OptionDraft>,
    /// The hint, if there is one.
    pub(crate) hint: Option<Flow>,
    /// The explanation.
    pub(crate) explanation: Option<Flow>,
}

/// The opening line of a question.
#[derive(Default)]
pub(crate) struct HeaderDraft {
    /// The first word.
    pub(crate) kind: Option<Located<QuestionKind>>,
    /// The question's id.
    pub(crate) id: Option<Word>,
    /// After `objective=`.
    pub(crate) objective: Option<Word>,
    /// After `level=`.
    pub(crate) level: Option<Level>,
    /// After `source=`.
    pub(crate) sources: Vec<Word>,
    /// After `tag=`.
    pub(crate) tags: Vec<Tag>,
    /// `fixed` or not.
    pub(crate) order: Order,
}

/// The question kinds of the format.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum QuestionKind {
    /// Choose the one right option.
    One,
    /// Choose every right option.
    Many,
    /// Put in order.
    Order,
    /// Find the pairs.
    Match,
    /// Sort into groups.
    Sort,
    /// Fill the gaps in a text.
    Gaps,
    /// Type a text.
    Text,
    /// Type a number.
    Number,
    /// Find a place in a figure.
    Spot,
    /// Play a scenario.
    Scenario,
}

impl QuestionKind {
    /// Every kind.
    pub(crate) const ALL: [Self; 10] = [
        Self::One,
        Self::Many,
        Self::Order,
        Self::Match,
        Self::Sort,
        Self::Gaps,
        Self::Text,
        Self::Number,
        Self::Spot,
        Self::Scenario,
    ];

    /// The word that an author writes.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Many => "many",
            Self::Order => "order",
            Self::Match => "match",
            Self::Sort => "sort",
            Self::Gaps => "gaps",
            Self::Text => "text",
            Self::Number => "number",
            Self::Spot => "spot",
            Self::Scenario => "scenario",
        }
    }
}

/// An option of a question.
pub(crate) struct OptionDraft {
    /// The option's line.
    pub(crate) span: Span,
    /// Right, wrong, or without a mark.
    pub(crate) mark: Option<OptionMark>,
    /// The option's words.
    pub(crate) text: Flow,
    /// What is said when it was chosen.
    pub(crate) feedback: Option<Flow>,
}
