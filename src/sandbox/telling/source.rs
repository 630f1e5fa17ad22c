//! What the X-ray's engineer leans on: sources of the course.

use super::Teller;

/// A source of the course that says how real systems speak.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// A library that speaks with the unified login module: WS-Federation.
    Library,
    /// The user types of the unified login module.
    UserTypes,
    /// The interface of Smart-ID, and its result codes.
    SmartId,
    /// The code of those who use the eParaksts platform.
    Eparaksts,
    /// The steps that VISS publishes for an e-service with eIDAS.
    Steps,
    /// The eIDAS SAML attribute profile.
    Attributes,
}

impl Source {
    /// Every source, in the order in which the compiler writes their addresses.
    pub const ALL: [Self; 6] =
        [Self::Library, Self::UserTypes, Self::SmartId, Self::Eparaksts, Self::Steps, Self::Attributes];

    /// Its id in `sources.toml`.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn id(self) -> &'static str {
        match self {
            Self::Library => "omniauth-latvija",
            Self::UserTypes => "viss-lomas",
            Self::SmartId => "smart-id-izstradatajiem",
            Self::Eparaksts => "eparaksts-kods",
            Self::Steps => "viss-eidas",
            Self::Attributes => "eidas-profils",
        }
    }
}

impl Teller {
    /// A source's short name.
    pub fn source(&self, source: Source) -> &'static str {
        match source {
            Source::Library => self.words.source_library(),
            Source::UserTypes => self.words.source_user_types(),
            Source::SmartId => self.words.source_smart_id(),
            Source::Eparaksts => self.words.source_eparaksts(),
            Source::Steps => self.words.source_steps(),
            Source::Attributes => self.words.source_attributes(),
        }
    }
}
