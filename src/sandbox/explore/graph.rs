//! All worlds of a scenario and the steps between them.

use super::{Fault, Limits, Stepper, Way};
use crate::sandbox::action::Action;
use crate::sandbox::actions::actions;
use crate::sandbox::event::Event;
use crate::sandbox::safety::breach;
use crate::sandbox::scenario::{Judgement, RuleAt, Scenario};
use crate::sandbox::world::World;
use std::collections::{HashMap, VecDeque};

/// The most rules that marks have room for.
pub(super) const MOST_RULES: usize = 32;

/// What happens to the rules' open monitors: one bit for each rule.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub(super) struct Marks {
    pub(super) kept: u32,
    pub(super) broken: u32,
}

impl Marks {
    fn of_all(judged: impl Iterator<Item = (RuleAt, Judgement)>) -> Self {
        judged.fold(Self::default(), |marks, (RuleAt(rule), judgement)| match judgement {
            Judgement::Open => marks,
            Judgement::Kept => Self { kept: marks.kept | 1 << rule, ..marks },
            Judgement::Broken => Self { broken: marks.broken | 1 << rule, ..marks },
        })
    }

    /// What happens to one rule's.
    pub(super) fn of(self, RuleAt(rule): RuleAt) -> Judgement {
        match (self.kept & (1 << rule) != 0, self.broken & (1 << rule) != 0) {
            (_, true) => Judgement::Broken,
            (true, false) => Judgement::Kept,
            (false, false) => Judgement::Open,
        }
    }
}

/// A world, as far as the searches need it.
pub(super) struct Node {
    /// The step by which it was first reached.
    first: Option<usize>,
    /// The end that it is at, and what the end makes of the monitors that are still open.
    pub(super) over: Option<(usize, Marks)>,
    /// The steps that lead on.
    pub(super) out: Vec<usize>,
}

impl Node {
    /// The end that it is at.
    pub(super) fn end(&self) -> Option<usize> {
        self.over.map(|(end, _)| end)
    }
}

/// A step.
pub(super) struct Edge {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) action: Action,
    pub(super) marks: Marks,
}

/// All worlds and steps. The node 0 is the beginning.
pub(super) struct Graph {
    pub(super) nodes: Vec<Node>,
    pub(super) edges: Vec<Edge>,
}

/// There are more states than the limit.
pub(super) struct Beyond;

impl Graph {
    /// Walks everything from the beginning, breadth-first; an end is not left again.
    pub(super) fn walk(
        scenario: &Scenario,
        limits: Limits,
        step: Stepper<'_>,
        faults: &mut Vec<Fault>,
    ) -> Result<Self, Beyond> {
        let mut walk = Walk { scenario, faults, graph: Self { nodes: vec![], edges: vec![] }, known: HashMap::new() };
        let mut queue = VecDeque::from([(walk.meet(&scenario.start, None), scenario.start.clone())]);
        while let Some((from, world)) = queue.pop_front() {
            if walk.graph.nodes[from].over.is_some() {
                continue;
            }
            for action in actions(&world) {
                let (next, events) = step(&world, &action);
                let met = walk.graph.nodes.len();
                let to = walk.follow(from, action, &world, &events, &next);
                if to == met {
                    queue.push_back((to, next));
                }
            }
            if walk.graph.nodes.len() > limits.states {
                return Err(Beyond);
            }
        }
        Ok(walk.graph)
    }

    /// The shortest way to a node.
    pub(super) fn way(&self, node: usize) -> Way {
        let mut way = Vec::new();
        let mut at = node;
        while let Some(edge) = self.nodes[at].first {
            way.push(self.edges[edge].action);
            at = self.edges[edge].from;
        }
        way.reverse();
        way
    }

    /// A node from which no end can be reached, one of the nearest.
    pub(super) fn stuck(&self) -> Option<usize> {
        let mut back: Vec<Vec<usize>> = vec![Vec::new(); self.nodes.len()];
        for edge in &self.edges {
            back[edge.to].push(edge.from);
        }
        let mut saved: Vec<bool> = self.nodes.iter().map(|node| node.over.is_some()).collect();
        let mut open: Vec<usize> = (0..self.nodes.len()).filter(|node| saved[*node]).collect();
        while let Some(node) = open.pop() {
            for from in back[node].iter().copied() {
                if !std::mem::replace(&mut saved[from], true) {
                    open.push(from);
                }
            }
        }
        saved.iter().position(|saved| !saved)
    }
}

/// A walk under way.
struct Walk<'s> {
    scenario: &'s Scenario,
    faults: &'s mut Vec<Fault>,
    graph: Graph,
    known: HashMap<World, usize>,
}

impl Walk<'_> {
    /// The node of a world; a new one if it was never met.
    fn meet(&mut self, world: &World, first: Option<usize>) -> usize {
        if let Some(node) = self.known.get(world) {
            return *node;
        }
        self.graph.nodes.push(node(self.scenario, world, first));
        let at = self.graph.nodes.len() - 1;
        self.known.insert(world.clone(), at);
        at
    }

    fn follow(&mut self, from: usize, action: Action, before: &World, events: &[Event], after: &World) -> usize {
        let edge = self.graph.edges.len();
        let to = self.meet(after, Some(edge));
        self.graph.edges.push(Edge { from, to, action, marks: marks(self.scenario, before, events) });
        self.graph.nodes[from].out.push(edge);
        if let Some(property) = breach(before, events, after) {
            // One way for each property is enough.
            if !self.faults.iter().any(|fault| matches!(fault, Fault::Breach(known, _) if *known == property)) {
                let mut way = self.graph.way(from);
                way.push(action);
                self.faults.push(Fault::Breach(property, way));
            }
        }
        to
    }
}

fn node(scenario: &Scenario, world: &World, first: Option<usize>) -> Node {
    Node { first, over: over(scenario, world), out: Vec::new() }
}

/// The end that a world is at, and what the end makes of the monitors that are still open.
pub(super) fn over(scenario: &Scenario, world: &World) -> Option<(usize, Marks)> {
    let facts = world.facts();
    let end = scenario.ends.iter().position(|end| end.when.holds(&facts))?;
    Some((end, Marks::of_all(scenario.rules().map(|(at, rule)| (at, rule.at_end(&facts))))))
}

/// What a step does to the rules.
pub(super) fn marks(scenario: &Scenario, before: &World, events: &[Event]) -> Marks {
    Marks::of_all(scenario.judged(before, events))
}
