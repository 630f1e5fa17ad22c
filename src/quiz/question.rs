//! What every question has, whatever its kind.

use super::choice::{Choice, ChoiceAnswer};
use crate::course::{Html, InvalidId, ObjectiveId, QuestionId, SourceId};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A question as the learner meets it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Question {
    /// The question's id, unique in the course and equal in both languages.
    pub id: QuestionId,
    /// Which wording of the key this is; answers to another edition are history.
    pub edition: Edition,
    /// The ability that the question asks for, one of its lesson's objectives.
    pub objective: ObjectiveId,
    /// How deep the question goes.
    pub level: Level,
    /// What else the author says of the question.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
    /// What is asked.
    pub prompt: Html,
    /// The kind, with all that only this kind has.
    pub kind: Kind,
    /// Shown on request, before the answer is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<Html>,
    /// Shown once the question was answered rightly.
    pub explanation: Html,
    /// Where the answer can be read up.
    pub sources: Vec<Citation>,
}

/// The question kinds.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One or several right options out of a list.
    Choice(Choice),
}

/// What a learner gave, kept as a fact.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// The options chosen.
    Choice(ChoiceAnswer),
}

/// What an answer is worth.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Not, or not wholly, what the key says.
    Wrong,
    /// Exactly what the key says.
    Right,
}

/// A short hash of a question's kind, options and key: a change of any of them makes a new edition.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Edition(String);

impl Edition {
    /// An edition from its hash, as the compiler computes it.
    ///
    /// # Errors
    /// When the text is not lower-case hexadecimal.
    pub fn new(hash: &str) -> Result<Self, InvalidId> {
        let hexadecimal = !hash.is_empty() && hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if hexadecimal { Ok(Self(hash.to_owned())) } else { Err(InvalidId(hash.to_owned())) }
    }

    /// The hash.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How deep a question goes, after the revised taxonomy of Bloom, without its last level (“create”), which no closed
/// question can ask for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Recall a fact.
    Remember,
    /// Say it in other words.
    Understand,
    /// Use it in a known situation.
    Apply,
    /// Take a situation apart.
    Analyze,
    /// Judge what is best and why.
    Evaluate,
}

impl Level {
    /// Every level, from shallow to deep.
    pub const ALL: [Self; 5] = [Self::Remember, Self::Understand, Self::Apply, Self::Analyze, Self::Evaluate];

    /// The word that an author writes after `level=`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Remember => "remember",
            Self::Understand => "understand",
            Self::Apply => "apply",
            Self::Analyze => "analyze",
            Self::Evaluate => "evaluate",
        }
    }
}

/// Whether options may be shuffled.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// Each learner sees an order of their own.
    #[default]
    Shuffled,
    /// The author's order carries meaning.
    Fixed,
}

/// What an author says of a question after `tag=`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tag {
    /// The question is about staying safe.
    Safety,
}

/// A source as a question names it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Citation {
    /// The source's id.
    pub id: SourceId,
    /// Its title, plain text.
    pub title: String,
    /// Its address, always `https:`; some sources have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Question {
    /// What an answer to this question is worth.
    ///
    /// An answer that belongs to another kind, or names an option that the question lacks, is wrong.
    pub fn judge(&self, answer: &Answer) -> Verdict {
        match (&self.kind, answer) {
            (Kind::Choice(choice), Answer::Choice(answer)) => choice.judge(answer),
        }
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
