//! A question in the flow of the text: ask, answer, learn why, try again.

mod card;
mod choice;
mod stage;

pub(crate) use card::{Asked, card};
