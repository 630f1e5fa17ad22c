//! What things belong to, and what is done.

use super::graph::{self, NodeId};
use std::cell::RefCell;
use std::rc::Rc;

/// What things belong to that no effect has made. It goes with the part around it, or when it is told to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Owner(NodeId);

impl Owner {
    /// An owner of nothing yet.
    #[expect(clippy::new_without_default, reason = "it is no value, but a node of its own each time")]
    pub fn new() -> Self {
        Self(graph::own())
    }

    /// Runs a closure; what it makes belongs to this owner.
    pub fn with<R>(self, make: impl FnOnce() -> R) -> R {
        graph::within(self.0, make)
    }

    /// Lets go of all that belongs to this owner.
    pub fn cleanup(self) {
        graph::give_up(self.0);
    }
}

/// Does something at once, and again after each change of what it has read.
pub fn now(run: Box<dyn FnMut()>) {
    graph::refresh(graph::act(Rc::new(RefCell::new(run))));
}

/// Does something when what is being drawn has been drawn, and again after each change of what it has read.
pub fn later(run: impl FnMut() + 'static) {
    graph::wait(graph::act(Rc::new(RefCell::new(run))));
}

/// Does something when whoever runs now runs again or goes.
pub fn on_cleanup(cleanup: impl FnOnce() + 'static) {
    graph::clean(Box::new(cleanup));
}
