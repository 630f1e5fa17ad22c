//! What a learner has chosen, and where they were last.

use super::{GrowMap, Join, Register, TabId};
use crate::course::{Anchor, LessonId};
use crate::locale::Locale;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The learner's choices and place, shared by all tabs.
///
/// Each is stored as a word under a name, so that a choice that this version does not know is kept as it is.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Settings(GrowMap<String, Register>);

/// Light or dark.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Theme {
    /// As the device has it.
    #[default]
    Device,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// Every theme, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Device, Self::Light, Self::Dark];

    /// The word for it in a document and on the page.
    pub fn word(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// How large the text is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum TextSize {
    /// The course's own size.
    #[default]
    Normal,
    /// An eighth larger.
    Large,
    /// A quarter larger.
    Larger,
}

impl TextSize {
    /// Every size, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Larger];

    /// The word for it in a document and on the page.
    pub fn word(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Larger => "larger",
        }
    }
}

/// A place in the course, written `module/lesson~heading`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Position {
    /// The lesson that was open.
    pub lesson: LessonId,
    /// The last heading that was on the screen.
    pub anchor: Option<Anchor>,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.lesson)?;
        self.anchor.as_ref().map_or(Ok(()), |anchor| write!(f, "~{anchor}"))
    }
}

impl Position {
    /// Reads a place; `None` for a text that is none.
    fn read(text: &str) -> Option<Self> {
        let (lesson, anchor) = text.split_once('~').map_or((text, None), |(lesson, anchor)| (lesson, Some(anchor)));
        let anchor = anchor.map(Anchor::from_str).transpose().ok()?;
        Some(Self { lesson: lesson.parse().ok()?, anchor })
    }
}

const LOCALE: &str = "locale";
const THEME: &str = "theme";
const TEXT_SIZE: &str = "text-size";
const POSITION: &str = "position";

impl Settings {
    /// The language last read in; an address without a language opens in it.
    pub fn locale(&self) -> Option<Locale> {
        self.get(LOCALE).and_then(Locale::from_code)
    }

    /// Light or dark.
    pub fn theme(&self) -> Theme {
        let word = self.get(THEME);
        Theme::ALL.into_iter().find(|theme| Some(theme.word()) == word).unwrap_or_default()
    }

    /// How large the text is.
    pub fn text_size(&self) -> TextSize {
        let word = self.get(TEXT_SIZE);
        TextSize::ALL.into_iter().find(|size| Some(size.word()) == word).unwrap_or_default()
    }

    /// Where the learner was last.
    pub fn position(&self) -> Option<Position> {
        self.get(POSITION).and_then(Position::read)
    }

    /// Chooses the language.
    pub fn set_locale(&mut self, locale: Locale, tab: TabId) {
        self.set(LOCALE, locale.code(), tab);
    }

    /// Chooses light or dark.
    pub fn set_theme(&mut self, theme: Theme, tab: TabId) {
        self.set(THEME, theme.word(), tab);
    }

    /// Chooses how large the text is.
    pub fn set_text_size(&mut self, size: TextSize, tab: TabId) {
        self.set(TEXT_SIZE, size.word(), tab);
    }

    /// Notes where the learner is.
    pub fn set_position(&mut self, position: &Position, tab: TabId) {
        self.set(POSITION, &position.to_string(), tab);
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.get(&name.to_owned()).map(|register| register.value.as_str())
    }

    fn set(&mut self, name: &str, value: &str, tab: TabId) {
        self.0.entry(&name.to_owned()).set(value, tab);
    }
}

impl Join for Settings {
    fn join(&mut self, other: Self) {
        self.0.join(other.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_found_again() {
        let mut settings = Settings::default();
        assert_eq!(
            (settings.theme(), settings.text_size(), settings.locale()),
            (Theme::Device, TextSize::Normal, None)
        );
        settings.set_theme(Theme::Dark, TabId(1));
        settings.set_text_size(TextSize::Larger, TabId(1));
        settings.set_locale(Locale::En, TabId(1));
        assert_eq!(
            (settings.theme(), settings.text_size(), settings.locale()),
            (Theme::Dark, TextSize::Larger, Some(Locale::En))
        );
    }

    #[test]
    fn a_position_is_read_back_with_and_without_a_heading() {
        for text in ["tris-soli/ievads", "tris-soli/ievads~divi-faktori"] {
            assert_eq!(Position::read(text).map(|position| position.to_string()).as_deref(), Some(text));
        }
        for text in ["", "tris-soli", "a/b~", "a/b~C", "a/b/c"] {
            assert_eq!(Position::read(text), None, "{text}");
        }
    }

    #[test]
    fn a_choice_of_a_later_version_is_kept_and_ignored() {
        let text = r#"{"speech":{"value":"slow","clock":2,"tab":1},"theme":{"value":"sepia","clock":1,"tab":1}}"#;
        let settings: Settings = serde_json::from_str(text).unwrap();
        assert_eq!(settings.theme(), Theme::Device);
        assert_eq!(serde_json::to_string(&settings).unwrap(), text);
    }
}
