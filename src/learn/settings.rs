//! What a learner has chosen, and where they were last.

use super::{Join, Register};
use crate::course::{Anchor, LessonId};
use crate::locale::Locale;
use serde::{Deserialize, Serialize};

/// Light or dark.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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
}

/// How large the text is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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
}

/// A place in the course.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Position {
    /// The lesson that was open.
    pub lesson: LessonId,
    /// The last heading that was on the screen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchor: Option<Anchor>,
}

/// The learner's choices and place, shared by all tabs.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language last read in; an address without a language opens in it.
    pub locale: Register<Option<Locale>>,
    /// Light or dark.
    pub theme: Register<Theme>,
    /// How large the text is.
    pub text_size: Register<TextSize>,
    /// Where the learner was last.
    pub position: Register<Option<Position>>,
}

impl Join for Settings {
    fn join(&mut self, other: Self) {
        self.locale.join(other.locale);
        self.theme.join(other.theme);
        self.text_size.join(other.text_size);
        self.position.join(other.position);
    }
}
