//! Values that are followed: who reads one is run again when it has become another.
//!
//! A [`Signal`] is set; a [`Memo`] follows what its closure reads, and tells its own followers only when its value has
//! become another; an effect ([`now`], [`later`]) does something with what it reads. An effect sees either all of a change
//! or nothing of it: changes are noted at once, and effects run when [`settle`] is called, oldest first, so that whoever
//! is about to be made anew is not asked before.
//!
//! Everything belongs to the effect that made it, or to an [`Owner`]: before an effect runs again, and when its owner goes,
//! what it made goes too. What is asked for after that panics, for it would be an error in the program; what is set after
//! that is let go, for a page may have gone while something was fetched.
//!
//! One thread, and no generic code behind the handles: a page's own types cost next to nothing.

mod cell;
mod graph;
mod memo;
mod owner;
#[cfg(test)]
mod tests;

pub use cell::{Kept, Signal};
pub use graph::{settle, untrack, wake_by};
pub use memo::{Memo, Remembered};
pub use owner::{Owner, later, now, on_cleanup};
