//! Values that are set.

use super::graph::{self, NodeId};
use std::any::Any;
use std::cell::RefCell;
use std::marker::PhantomData;
use std::rc::Rc;

/// A value that is followed. A handle: copies are the same.
pub struct Signal<T>(Kept<T>);

/// A value that nobody follows, and that goes with whatever it belongs to. A handle: copies are the same.
pub struct Kept<T> {
    id: NodeId,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Signal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Signal<T> {}

impl<T> Clone for Kept<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Kept<T> {}

impl<T: 'static> Signal<T> {
    /// A signal with a value.
    pub fn new(value: T) -> Self {
        Self(Kept::new(value))
    }

    /// Looks at the value; whoever looks follows it.
    pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(&cell::<T>(&there(graph::read(self.0.id))).borrow())
    }

    /// Looks at the value without following it.
    pub fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
        self.0.with(look)
    }

    /// Sets the value, and tells who follows it.
    pub fn set(self, value: T) {
        self.0.set(value);
        graph::changed(self.0.id);
    }

    /// Changes the value, and tells who follows it.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        self.0.update(change);
        graph::changed(self.0.id);
    }

    /// Whether the signal is still there.
    pub fn is_there(self) -> bool {
        graph::last(self.0.id).is_some()
    }

    /// The value; whoever asks follows it.
    pub fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }

    /// The value, without following it.
    pub fn get_untracked(self) -> T
    where
        T: Clone,
    {
        self.0.get()
    }
}

impl<T: 'static> Kept<T> {
    /// Keeps a value.
    pub fn new(value: T) -> Self {
        Self { id: graph::hold(Rc::new(RefCell::new(value))), of: PhantomData }
    }

    /// Looks at the value.
    pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(&cell::<T>(&there(graph::last(self.id))).borrow())
    }

    /// Sets the value; after the old one has gone it is let go.
    pub fn set(self, value: T) {
        if let Some(held) = graph::last(self.id) {
            cell::<T>(&held).replace(value);
        }
    }

    /// Changes the value; after it has gone there is nothing to change.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        if let Some(held) = graph::last(self.id) {
            change(&mut cell::<T>(&held).borrow_mut());
        }
    }

    /// The value.
    pub fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }
}

#[expect(clippy::expect_used, reason = "to ask for what has gone is an error in the program")]
pub(super) fn there(value: Option<Rc<dyn Any>>) -> Rc<dyn Any> {
    value.expect("a value whose owner is still there")
}

#[expect(clippy::expect_used, reason = "a handle of this type made the cell")]
fn cell<T: 'static>(held: &Rc<dyn Any>) -> &RefCell<T> {
    held.downcast_ref().expect("a value of the handle's type")
}
