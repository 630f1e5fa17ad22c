//! Lists that no author writes: the compiler puts them together.

/// What the compiler puts together where a fence with its name stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Listing {
    /// All sources.
    Sources,
    /// All terms.
    Glossary,
}

impl Listing {
    /// Every listing.
    pub(crate) const ALL: [Self; 2] = [Self::Sources, Self::Glossary];

    /// The word that an author writes after the backticks.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Sources => "sources",
            Self::Glossary => "glossary",
        }
    }

    /// The listing with this word.
    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|listing| listing.word() == word)
    }
}
