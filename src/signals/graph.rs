//! Who follows whom, and who belongs to whom.

use std::any::Any;
use std::cell::RefCell;
use std::mem;
use std::rc::Rc;

/// A node: the older it is, the smaller. Its place may go to another one after it, its age never.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct NodeId {
    age: u32,
    place: usize,
}

/// What a node does.
pub(super) enum Work {
    /// It holds a value that is set from outside, or owns other nodes.
    Nothing,
    /// It works out a value, and says whether that has become another.
    Remember(Rc<dyn Fn() -> bool>),
    /// It does something.
    Act(Rc<RefCell<dyn FnMut()>>),
}

/// What is done when something goes.
type Cleanup = Box<dyn FnOnce()>;

/// How a node stands to what it has read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// It has seen all there is.
    Fresh,
    /// Something behind what it read has changed, and perhaps what it read.
    Unsure,
    /// Something that it read has changed.
    Stale,
}

struct Node {
    value: Option<Rc<dyn Any>>,
    work: Work,
    state: State,
    sources: Vec<NodeId>,
    followers: Vec<NodeId>,
    owned: Vec<NodeId>,
    cleanups: Vec<Cleanup>,
}

#[derive(Default)]
struct Graph {
    nodes: Vec<Option<(u32, Node)>>,
    free: Vec<usize>,
    next_age: u32,
    /// Whoever is running: what is made belongs to it.
    owner: Option<NodeId>,
    /// Whoever is running, if it follows what it reads.
    reader: Option<NodeId>,
    /// The effects that are to run.
    waiting: Vec<NodeId>,
    wake: Option<fn()>,
}

thread_local! {
    static GRAPH: RefCell<Graph> = RefCell::default();
}

/// Looks at the graph, or changes it. No closure of others may run meanwhile.
fn graph<R>(look: impl FnOnce(&mut Graph) -> R) -> R {
    GRAPH.with_borrow_mut(look)
}

impl Graph {
    fn node(&mut self, id: NodeId) -> Option<&mut Node> {
        let (age, node) = self.nodes.get_mut(id.place)?.as_mut()?;
        (*age == id.age).then_some(node)
    }

    fn add(&mut self, node: Node) -> NodeId {
        let place = self.free.pop().unwrap_or(self.nodes.len());
        self.next_age += 1;
        let (id, entry) = (NodeId { age: self.next_age, place }, Some((self.next_age, node)));
        match self.nodes.get_mut(place) {
            Some(free) => *free = entry,
            None => self.nodes.push(entry),
        }
        if let Some(owner) = self.owner.and_then(|owner| self.node(owner)) {
            owner.owned.push(id);
        }
        id
    }

    /// Whoever runs now follows a node.
    fn follow(&mut self, id: NodeId) {
        let Some(reader) = self.reader else { return };
        let Some(reading) = self.node(reader) else { return };
        if reading.sources.contains(&id) {
            return;
        }
        reading.sources.push(id);
        if let Some(node) = self.node(id) {
            node.followers.push(reader);
        }
    }

    /// Tells the followers of a node that it has changed, and theirs that it may be so.
    fn tell(&mut self, id: NodeId, state: State) {
        let followers = self.node(id).map(|node| node.followers.clone()).unwrap_or_default();
        for follower in followers {
            let Some(node) = self.node(follower) else { continue };
            let before = node.state;
            if before != State::Stale {
                node.state = state;
            }
            let acts = matches!(node.work, Work::Act(_));
            if acts && !self.waiting.contains(&follower) {
                self.wait(follower);
            } else if before == State::Fresh {
                self.tell(follower, State::Unsure);
            }
        }
    }

    fn wait(&mut self, effect: NodeId) {
        self.waiting.push(effect);
        if let (1, Some(wake)) = (self.waiting.len(), self.wake) {
            wake();
        }
    }

    /// A node reads anew, so it forgets what it has read and gives up what it has made.
    fn clear(&mut self, id: NodeId) -> (Vec<NodeId>, Vec<Cleanup>) {
        let Some(node) = self.node(id) else { return Default::default() };
        let (sources, owned) = (mem::take(&mut node.sources), mem::take(&mut node.owned));
        let cleanups = mem::take(&mut node.cleanups);
        for source in sources {
            if let Some(source) = self.node(source) {
                source.followers.retain(|follower| *follower != id);
            }
        }
        (owned, cleanups)
    }
}

/// Says what is called when effects begin to wait; it has to see to it that [`settle`] is called soon.
pub fn wake_by(wake: fn()) {
    graph(|graph| graph.wake = Some(wake));
}

/// Runs the effects that wait, and those that begin to wait meanwhile, until none does.
pub fn settle() {
    while let Some(effect) = graph(|graph| graph.waiting.iter().min().copied()) {
        graph(|graph| graph.waiting.retain(|waiting| *waiting != effect));
        refresh(effect);
    }
}

/// Runs a closure that follows nothing of what it reads.
pub fn untrack<R>(read: impl FnOnce() -> R) -> R {
    let reader = graph(|graph| graph.reader.take());
    let result = read();
    graph(|graph| graph.reader = reader);
    result
}

/// Adds a node with a value.
pub(super) fn hold(value: Rc<dyn Any>) -> NodeId {
    add(Some(value), Work::Nothing, State::Fresh)
}

/// Adds a node that owns others.
pub(super) fn own() -> NodeId {
    add(None, Work::Nothing, State::Fresh)
}

/// Adds a node that remembers a value, which is worked out when it is first asked for.
pub(super) fn remember(read: Rc<dyn Fn() -> bool>) -> NodeId {
    add(None, Work::Remember(read), State::Stale)
}

/// Adds a node that does something.
pub(super) fn act(act: Rc<RefCell<dyn FnMut()>>) -> NodeId {
    add(None, Work::Act(act), State::Stale)
}

fn add(value: Option<Rc<dyn Any>>, work: Work, state: State) -> NodeId {
    let (sources, followers, owned, cleanups) = Default::default();
    graph(|graph| graph.add(Node { value, work, state, sources, followers, owned, cleanups }))
}

/// An effect waits for its turn.
pub(super) fn wait(effect: NodeId) {
    graph(|graph| graph.wait(effect));
}

/// The value of a node as it is now, which whoever runs follows; nothing if the node has gone.
pub(super) fn read(id: NodeId) -> Option<Rc<dyn Any>> {
    // First the value, for a memo that becomes another now tells all who follow it.
    let value = peek(id);
    graph(|graph| graph.follow(id));
    value
}

/// The value of a node as it is now.
pub(super) fn peek(id: NodeId) -> Option<Rc<dyn Any>> {
    refresh(id);
    graph(|graph| graph.node(id)?.value.clone())
}

/// The value of a node as it was last.
pub(super) fn last(id: NodeId) -> Option<Rc<dyn Any>> {
    graph(|graph| graph.node(id)?.value.clone())
}

/// Puts another value in a node. The old one is let go when nobody looks at the graph.
pub(super) fn put(id: NodeId, value: Rc<dyn Any>) {
    let _old = graph(|graph| graph.node(id)?.value.replace(value));
}

/// Says that a node's value has changed.
pub(super) fn changed(id: NodeId) {
    graph(|graph| graph.tell(id, State::Stale));
}

/// Runs a closure for a node: what is made belongs to it.
pub(super) fn within<R>(owner: NodeId, run: impl FnOnce() -> R) -> R {
    let outer = graph(|graph| graph.owner.replace(owner));
    let result = run();
    graph(|graph| graph.owner = outer);
    result
}

/// Has something done when the owner gives up what belongs to it.
pub(super) fn clean(cleanup: Cleanup) {
    graph(|graph| {
        if let Some(owner) = graph.owner.and_then(|owner| graph.node(owner)) {
            owner.cleanups.push(cleanup);
        }
    });
}

/// Takes a node away, with all that belongs to it.
pub(super) fn remove(id: NodeId) {
    give_up(id);
    let _node = graph(|graph| {
        graph.node(id)?;
        graph.free.push(id.place);
        graph.nodes.get_mut(id.place)?.take()
    });
}

/// What a node has made goes, youngest first; what it has read is forgotten. What is done at that still finds all there.
pub(super) fn give_up(id: NodeId) {
    let (owned, cleanups) = graph(|graph| graph.clear(id));
    for cleanup in cleanups {
        cleanup();
    }
    for node in owned.into_iter().rev() {
        remove(node);
    }
}

/// Brings a node up to what it has read.
pub(super) fn refresh(id: NodeId) {
    if state(id) == Some(State::Unsure) {
        let sources = graph(|graph| graph.node(id).map(|node| node.sources.clone())).unwrap_or_default();
        for source in sources {
            refresh(source);
            if state(id) != Some(State::Unsure) {
                break;
            }
        }
    }
    let was = graph(|graph| graph.node(id).map(|node| mem::replace(&mut node.state, State::Fresh)));
    if was == Some(State::Stale) {
        run(id);
    }
}

fn state(id: NodeId) -> Option<State> {
    graph(|graph| graph.node(id).map(|node| node.state))
}

fn run(id: NodeId) {
    let work = graph(|graph| match &graph.node(id)?.work {
        Work::Nothing => None,
        Work::Remember(read) => Some(Work::Remember(read.clone())),
        Work::Act(act) => Some(Work::Act(act.clone())),
    });
    let Some(work) = work else { return };
    give_up(id);
    let reader = graph(|graph| graph.reader.replace(id));
    let has_changed = within(id, || match &work {
        Work::Nothing => false,
        Work::Remember(read) => read(),
        Work::Act(act) => {
            act.borrow_mut()();
            false
        }
    });
    graph(|graph| graph.reader = reader);
    if has_changed {
        changed(id);
    }
}
