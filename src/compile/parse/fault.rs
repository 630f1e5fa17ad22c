//! What could not be read, as facts. The checks decide what each fact means for the author.

use crate::compile::place::Span;

/// Something that could not be read.
pub(crate) struct Fault {
    /// Where it stands.
    pub(crate) span: Span,
    /// What it is.
    pub(crate) what: FaultKind,
}

/// The ways in which reading can go wrong.
pub(crate) enum FaultKind {
    /// A file that the course cannot do without is missing.
    MissingFile,
    /// TOML cannot read a settings file; its own words.
    BrokenToml(String),
    /// TOML cannot read the settings at the top of a text; its own words.
    BrokenFrontMatter(String),
    /// A text does not begin with settings between two lines of `+++`.
    NoFrontMatter,
    /// The same key stands twice in one table.
    DoubleKey(String),
    /// A key that the format does not know.
    UnknownKey {
        /// The key as written.
        key: String,
        /// The keys that may stand here.
        known: String,
    },
    /// A key that must be there.
    MissingKey(String),
    /// A value of the wrong sort.
    WrongValue {
        /// The value's key.
        key: String,
        /// What should stand there.
        wanted: Wanted,
    },
    /// A code fence that nothing closes.
    UnclosedFence,
    /// A question that stands inside a list or a quotation.
    NestedQuestion,
    /// A question's opening line lacks words; the phrases of `check.ftl` that name them.
    MissingHeaderWords(Vec<&'static str>),
    /// A word in a question's opening line that the format does not know.
    UnknownHeaderWord(String),
    /// The first word after `quiz` is no question kind.
    UnknownKind(String),
    /// Something in a question that belongs to none of its parts.
    StrayInQuestion,
    /// An SVG file that cannot be read; the reader's own words.
    BrokenFigure(String),
    /// Something in an SVG file that figures may not hold, as written.
    ForbiddenInFigure(String),
    /// A shape in a figure that says neither its fill nor that it has none; the element's name.
    ShapeWithoutFill(String),
    /// Words in a figure that do not come from `figures.toml`, as written.
    WordsInFigure(String),
}

/// What should stand where something else was found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Wanted {
    /// A text in quotation marks, not empty.
    Text,
    /// A whole number from 1.
    WholeNumber,
    /// A percentage, 1 to 100.
    Percentage,
    /// A day without quotation marks.
    Day,
    /// A list of texts.
    TextList,
    /// A table, `[name]`.
    Table,
    /// Tables, `[[name]]`.
    Tables,
    /// `current`, `historical` or `unverified`.
    Standing,
}

impl Wanted {
    /// The phrase of `check.ftl` that says so.
    pub(crate) fn phrase(self) -> &'static str {
        match self {
            Self::Text => "wanted-text",
            Self::WholeNumber => "wanted-whole-number",
            Self::Percentage => "wanted-percentage",
            Self::Day => "wanted-day",
            Self::TextList => "wanted-text-list",
            Self::Table => "wanted-table",
            Self::Tables => "wanted-tables",
            Self::Standing => "wanted-standing",
        }
    }
}
