//! Values that follow what a closure reads.

use super::cell::there;
use super::graph::{self, NodeId};
use std::any::Any;
use std::cell::Cell;
use std::marker::PhantomData;
use std::rc::Rc;

/// What a memo can hold.
pub trait Remembered: PartialEq + 'static {}

impl<T: PartialEq + 'static> Remembered for T {}

/// A value that follows what its closure reads, and tells those who follow it only when it has become another. A handle:
/// copies are the same.
pub struct Memo<T> {
    id: NodeId,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

impl<T: Remembered> Memo<T> {
    /// Remembers what the closure gives; it is first asked when somebody asks for the value.
    pub fn new(read: impl Fn() -> T + 'static) -> Self {
        Self { id: remember(Box::new(move || Rc::new(read())), equal::<T>), of: PhantomData }
    }

    /// Looks at the value; whoever looks follows it.
    pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(held(&there(graph::read(self.id))))
    }

    /// Looks at the value without following it.
    pub fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(held(&there(graph::peek(self.id))))
    }

    /// The value; whoever asks follows it.
    pub fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }
}

/// Whether two values are of a type and equal.
type Equal = fn(&dyn Any, &dyn Any) -> bool;

fn remember(read: Box<dyn Fn() -> Rc<dyn Any>>, equal: Equal) -> NodeId {
    // The closure must know its own node, which is made of it.
    let own = Rc::new(Cell::new(None::<NodeId>));
    let known = own.clone();
    let id = graph::remember(Rc::new(move || {
        let Some(id) = own.get() else { return false };
        let fresh = read();
        let has_changed = graph::last(id).is_none_or(|last| !equal(&*last, &*fresh));
        if has_changed {
            graph::put(id, fresh);
        }
        has_changed
    }));
    known.set(Some(id));
    id
}

fn equal<T: Remembered>(one: &dyn Any, other: &dyn Any) -> bool {
    one.downcast_ref::<T>() == other.downcast_ref::<T>()
}

#[expect(clippy::expect_used, reason = "a memo holds what its own closure gave")]
fn held<T: 'static>(value: &Rc<dyn Any>) -> &T {
    value.downcast_ref().expect("a value of the memo's type")
}
