//! Questions: one file per kind, each with three types: what is asked, what was answered, what it is worth.

mod choice;
mod question;
mod read;
mod shuffle;

pub use choice::{Arity, Choice, ChoiceAnswer, ChoiceOption, Marks, OptionMark};
pub use question::{Answer, Citation, Edition, Kind, Level, Order, Question, Tag, Verdict};
pub use shuffle::shuffled;
