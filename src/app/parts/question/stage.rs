//! Where the learner is with a question.

use atslega::learn::Answers;
use atslega::quiz::{Answer, Question, Verdict};

/// Where the learner is with a question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Stage {
    /// Thinking.
    Open,
    /// Answered; what was given and what it is worth.
    Judged(Answer, Verdict),
    /// Asked to see the answer.
    Revealed,
}

impl Stage {
    /// Where the learner was when they last had the question before them.
    pub(super) fn resume(question: &Question, answers: Option<&Answers>) -> Self {
        let latest = answers.and_then(|answers| answers.latest_of(&question.edition));
        latest.map_or(Self::Open, |given| Self::Judged(given.answer.clone(), given.verdict))
    }

    /// Whether the explanation is shown.
    pub(super) fn is_over(&self) -> bool {
        match self {
            Self::Open | Self::Judged(_, Verdict::Wrong) => false,
            Self::Judged(_, Verdict::Right) | Self::Revealed => true,
        }
    }
}
