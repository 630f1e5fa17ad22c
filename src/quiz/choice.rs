//! Choose one or several of the options given.

use super::{Order, Verdict};
use crate::course::Html;
use serde::{Deserialize, Serialize};

/// A list of options, some of which are right.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Choice {
    /// Whether the learner chooses one or several.
    pub arity: Arity,
    /// Whether the options may be shuffled.
    #[serde(default)]
    pub order: Order,
    /// The options in the author's order.
    pub options: Vec<ChoiceOption>,
}

/// How many options are right.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Arity {
    /// Exactly one: `quiz one`.
    One,
    /// Two or more, which the learner must find all: `quiz many`.
    Many,
}

/// One option, with what choosing it teaches.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ChoiceOption {
    /// Whether the key marks the option.
    pub mark: OptionMark,
    /// The option's words.
    pub text: Html,
    /// What the learner reads after choosing it.
    pub feedback: Html,
}

/// Whether an option is right.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OptionMark {
    /// `- [x]`
    Right,
    /// `- [ ]`
    Wrong,
}

/// The options that a learner chose, as places in the author's order.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ChoiceAnswer(Vec<u8>);

/// How an answer compares with the key, option by option.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Marks {
    /// Right options that were chosen.
    pub found: usize,
    /// Right options that were left out.
    pub missed: usize,
    /// Wrong options that were chosen.
    pub mistaken: usize,
}

impl ChoiceAnswer {
    /// An answer from the places of the options, in any order; a place named twice counts once.
    pub fn new(places: &[u8]) -> Self {
        // In order by construction; the standard sort would weigh more than the rest of this module.
        Self((0..=u8::MAX).filter(|place| places.contains(place)).collect())
    }

    /// The places in order.
    pub fn places(&self) -> &[u8] {
        &self.0
    }

    /// Whether the option at this place was chosen.
    pub fn chose(&self, place: u8) -> bool {
        self.0.contains(&place)
    }
}

impl Choice {
    /// What the answer is worth: right only if it names every right option and no other.
    pub fn judge(&self, answer: &ChoiceAnswer) -> Verdict {
        let unknown = answer.0.iter().any(|at| usize::from(*at) >= self.options.len());
        let marks = self.marks(answer);
        let whole = marks.missed == 0 && marks.mistaken == 0 && !unknown && marks.found > 0;
        if whole { Verdict::Right } else { Verdict::Wrong }
    }

    /// How the answer compares with the key.
    pub fn marks(&self, answer: &ChoiceAnswer) -> Marks {
        let mut marks = Marks::default();
        for (at, option) in self.options.iter().enumerate() {
            let chosen = u8::try_from(at).is_ok_and(|at| answer.chose(at));
            match (option.mark, chosen) {
                (OptionMark::Right, true) => marks.found += 1,
                (OptionMark::Right, false) => marks.missed += 1,
                (OptionMark::Wrong, true) => marks.mistaken += 1,
                (OptionMark::Wrong, false) => {}
            }
        }
        marks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str) -> Html {
        serde_json::from_value(serde_json::Value::from(text)).unwrap()
    }

    fn choice(arity: Arity, key: &str) -> Choice {
        let option = |mark| ChoiceOption { mark, text: html("t"), feedback: html("f") };
        let options =
            key.chars().map(|c| option(if c == 'x' { OptionMark::Right } else { OptionMark::Wrong })).collect();
        Choice { arity, order: Order::Fixed, options }
    }

    #[track_caller]
    fn check(key: &str, chosen: &[u8], expected: Verdict) {
        let answer = ChoiceAnswer::new(chosen);
        assert_eq!(choice(Arity::Many, key).judge(&answer), expected, "{key} {chosen:?}");
    }

    #[test]
    fn only_the_whole_key_and_nothing_else_is_right() {
        check("-x-", &[1], Verdict::Right);
        check("-x-", &[0], Verdict::Wrong);
        check("xx-", &[0, 1], Verdict::Right);
        check("xx-", &[0], Verdict::Wrong);
        check("xx-", &[0, 1, 2], Verdict::Wrong);
    }

    #[test]
    fn an_empty_answer_is_never_right() {
        check("x-", &[], Verdict::Wrong);
        check("--", &[], Verdict::Wrong);
    }

    #[test]
    fn an_option_that_does_not_exist_makes_the_answer_wrong() {
        check("x-", &[0, 7], Verdict::Wrong);
    }

    #[test]
    fn marks_count_found_missed_and_mistaken_options() {
        let answer = ChoiceAnswer::new(&[0, 2]);
        assert_eq!(choice(Arity::Many, "xx-").marks(&answer), Marks { found: 1, missed: 1, mistaken: 1 });
    }
}
