//! A value that follows what its closure reads, and tells those who follow it only when it has become another.
//!
//! The values are boxed, so that Leptos' machinery behind a memo stands in a program once and not once for each type.

use reactive_graph::computed;
use reactive_graph::prelude::*;
use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

/// What a memo can hold.
pub trait Remembered: PartialEq + Send + Sync + 'static {}

impl<T: PartialEq + Send + Sync + 'static> Remembered for T {}

/// A remembered value. A handle: copies are the same.
pub struct Memo<T> {
    value: computed::Memo<Held>,
    of: PhantomData<fn() -> T>,
}

/// A value of whatever type.
#[derive(Clone)]
struct Held(Arc<dyn Holds>);

trait Holds: Send + Sync {
    fn any(&self) -> &dyn Any;
    fn equals(&self, other: &dyn Any) -> bool;
}

impl<T: Remembered> Holds for T {
    fn any(&self) -> &dyn Any {
        self
    }

    fn equals(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<T>().is_some_and(|other| self == other)
    }
}

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_ref().equals(other.0.as_ref().any())
    }
}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

impl<T: Remembered> Memo<T> {
    /// Remembers what the closure gives.
    pub fn new(read: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self { value: remember(Box::new(move || Held(Arc::new(read())))), of: PhantomData }
    }

    /// Looks at the value; whoever looks follows it.
    pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(held(&self.value.get()))
    }

    /// The value; whoever asks follows it.
    pub fn get(self) -> T
    where
        T: Clone,
    {
        held::<T>(&self.value.get()).clone()
    }

    /// Looks at the value without following it.
    pub fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(held(&self.value.get_untracked()))
    }
}

fn remember(read: Box<dyn Fn() -> Held + Send + Sync>) -> computed::Memo<Held> {
    computed::Memo::new(move |_| read())
}

#[expect(clippy::expect_used, reason = "a memo holds what its own closure gave")]
fn held<T: Remembered>(held: &Held) -> &T {
    held.0.as_ref().any().downcast_ref().expect("a value of the memo's type")
}
