//! Patterns over what happens and over how the world is: the beginning of a saying, with blanks.

use super::word::{Saying, Word};

/// Words that a saying must begin with; a blank fits any word.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Pattern(Vec<Option<Word>>);

impl Pattern {
    /// A pattern of these words, `None` for a blank.
    pub fn new(words: Vec<Option<Word>>) -> Self {
        Self(words)
    }

    /// The words and blanks, in order.
    pub fn words(&self) -> &[Option<Word>] {
        &self.0
    }

    /// Whether a saying is of the same kind: its first word is this one's.
    pub fn is_of_kind(&self, saying: &Saying) -> bool {
        self.0.first().copied().flatten().is_none_or(|first| first == saying[0])
    }

    /// Whether a saying begins so. A blank stands for a word that is there.
    pub fn fits(&self, saying: &Saying) -> bool {
        self.0.len() <= saying.len()
            && self.0.iter().zip(saying).all(|(wanted, word)| match wanted {
                Some(wanted) => wanted == word,
                None => *word != Word::End,
            })
    }
}

/// How the world must be: all of these facts hold, and none of those.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Guard {
    /// What must hold.
    pub all: Vec<Pattern>,
    /// What must not.
    pub none: Vec<Pattern>,
}

impl Guard {
    /// Whether it asks for nothing.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty() && self.none.is_empty()
    }

    /// Whether the world is so.
    pub fn holds(&self, facts: &[Saying]) -> bool {
        let found = |pattern: &Pattern| facts.iter().any(|fact| pattern.fits(fact));
        self.all.iter().all(found) && !self.none.iter().any(found)
    }
}

#[cfg(test)]
mod tests {
    use super::super::word::saying;
    use super::*;

    fn pattern(words: &[Option<&'static str>]) -> Pattern {
        Pattern::new(words.iter().map(|word| word.map(Word::Is)).collect())
    }

    #[test]
    fn a_pattern_is_the_beginning_of_a_saying_with_blanks() {
        let fact = saying([Word::Is("typed"), Word::Is("pin1"), Word::Is("wrong")]);
        assert!(pattern(&[Some("typed")]).fits(&fact));
        assert!(pattern(&[Some("typed"), None, Some("wrong")]).fits(&fact));
        assert!(!pattern(&[Some("typed"), Some("pin2")]).fits(&fact));
        assert!(!pattern(&[Some("typed"), None, None, None]).fits(&fact));
    }

    #[test]
    fn a_guard_asks_for_some_facts_and_forbids_others() {
        let facts = [saying([Word::Is("left")])];
        let left = pattern(&[Some("left")]);
        let codes = pattern(&[Some("codes")]);
        assert!(Guard { all: vec![left.clone()], none: vec![codes.clone()] }.holds(&facts));
        assert!(!Guard { all: vec![codes], none: vec![] }.holds(&facts));
        assert!(!Guard { all: vec![], none: vec![left] }.holds(&facts));
    }
}
