//! What a screen says, before anything draws it.

/// A screen in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Screen {
    /// Whose screen it says it is.
    pub kicker: String,
    /// What it is about.
    pub title: String,
    /// Its text, line by line.
    pub lines: Vec<Line>,
    /// The digits of a verification code.
    pub code: Option<String>,
    /// The label of its field.
    pub field: Option<String>,
    /// How it sounds.
    pub tone: Tone,
}

/// A line of a screen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Line {
    /// A sentence.
    Plain(String),
    /// A label, a colon and what it names.
    Fact(String),
    /// What the simulation only assumes.
    Note(String),
}

/// How a screen sounds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tone {
    /// It tells or asks.
    Plain,
    /// Something has succeeded.
    Good,
    /// Something has failed.
    Bad,
    /// It waits for something that happens elsewhere.
    Waiting,
}

impl Line {
    /// What it says.
    pub fn text(&self) -> &str {
        match self {
            Self::Plain(text) | Self::Fact(text) | Self::Note(text) => text,
        }
    }
}

impl From<String> for Line {
    fn from(text: String) -> Self {
        Self::Plain(text)
    }
}

impl From<&str> for Line {
    fn from(text: &str) -> Self {
        Self::Plain(text.to_owned())
    }
}

impl Screen {
    /// A screen with a title and nothing else.
    pub(super) fn new(kicker: String, title: impl Into<String>, tone: Tone) -> Self {
        Self { kicker, title: title.into(), lines: Vec::new(), code: None, field: None, tone }
    }

    pub(super) fn with(mut self, line: impl Into<Line>) -> Self {
        self.lines.push(line.into());
        self
    }

    pub(super) fn fact(self, line: String) -> Self {
        self.with(Line::Fact(line))
    }

    pub(super) fn note(self, line: &str) -> Self {
        self.with(Line::Note(line.to_owned()))
    }

    pub(super) fn and(mut self, lines: impl IntoIterator<Item = impl Into<Line>>) -> Self {
        self.lines.extend(lines.into_iter().map(Into::into));
        self
    }
}
