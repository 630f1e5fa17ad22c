//! Searches over the finished graph.

use super::Way;
use super::graph::Graph;
use crate::sandbox::action::Action;
use crate::sandbox::scenario::{Judgement, RuleAt, Scenario, Verdict};
use std::collections::{HashMap, VecDeque};

/// Shortest ways to keep and to break a rule.
pub(super) struct RuleWays {
    pub(super) kept: Option<Way>,
    pub(super) broken: Option<Way>,
}

/// Walks the graph as long as one rule's monitor is open.
pub(super) fn ways_of_rule(graph: &Graph, rule: RuleAt) -> RuleWays {
    let mut ways = RuleWays { kept: None, broken: None };
    let mut trail = Trail::new(graph.nodes.len());
    while let Some(node) = trail.next() {
        let mut note = |judgement, way: &dyn Fn() -> Way| {
            let place = match judgement {
                Judgement::Open => return,
                Judgement::Kept => &mut ways.kept,
                Judgement::Broken => &mut ways.broken,
            };
            place.get_or_insert_with(way);
        };
        if let Some((_, marks)) = graph.nodes[node].over {
            note(marks.of(rule), &|| trail.way(node));
            continue;
        }
        let mut next = Vec::new();
        for edge in graph.nodes[node].out.iter().map(|edge| &graph.edges[*edge]) {
            let judgement = edge.marks.of(rule);
            note(judgement, &|| trail.way_by(node, edge.action));
            if judgement == Judgement::Open {
                next.push((edge.to, edge.action));
            }
        }
        for (to, action) in next {
            trail.reach(to, node, action);
        }
        if ways.kept.is_some() && ways.broken.is_some() {
            break;
        }
    }
    ways
}

/// A breadth-first walk over nodes, with the way to each.
struct Trail {
    from: Vec<Option<(usize, Action)>>,
    met: Vec<bool>,
    queue: VecDeque<usize>,
}

impl Trail {
    fn new(nodes: usize) -> Self {
        let mut met = vec![false; nodes];
        if let Some(first) = met.first_mut() {
            *first = true;
        }
        Self { from: vec![None; nodes], met, queue: VecDeque::from([0]) }
    }

    fn next(&mut self) -> Option<usize> {
        self.queue.pop_front()
    }

    fn reach(&mut self, node: usize, from: usize, action: Action) {
        if !std::mem::replace(&mut self.met[node], true) {
            self.from[node] = Some((from, action));
            self.queue.push_back(node);
        }
    }

    fn way(&self, node: usize) -> Way {
        let mut way = Vec::new();
        let mut at = node;
        while let Some((from, action)) = self.from[at] {
            way.push(action);
            at = from;
        }
        way.reverse();
        way
    }

    fn way_by(&self, node: usize, action: Action) -> Way {
        let mut way = self.way(node);
        way.push(action);
        way
    }
}

/// What can be reached without breaking any rule.
pub(super) struct Flawless {
    /// A shortest way to a goal.
    pub(super) goal: Option<Way>,
    /// Harmful ends, each with a shortest way.
    pub(super) harm: Vec<(usize, Way)>,
}

/// A world, and the rules that are kept for good.
type Standing = (usize, u32);

/// Walks the graph with all monitors at once, as long as none is broken.
pub(super) fn flawless(scenario: &Scenario, graph: &Graph) -> Flawless {
    let mut found = Flawless { goal: None, harm: Vec::new() };
    let mut from: HashMap<Standing, Option<(Standing, Action)>> = HashMap::from([((0, 0), None)]);
    let mut queue: VecDeque<Standing> = VecDeque::from([(0, 0)]);
    while let Some(here) = queue.pop_front() {
        let (node, kept) = here;
        if let Some((end, marks)) = graph.nodes[node].over {
            if marks.broken & !kept == 0 {
                arrive(scenario, end, &mut found, || way(&from, here));
            }
            continue;
        }
        for edge in graph.nodes[node].out.iter().map(|edge| &graph.edges[*edge]) {
            let next = (edge.to, kept | edge.marks.kept);
            if edge.marks.broken & !kept == 0 && !from.contains_key(&next) {
                from.insert(next, Some((here, edge.action)));
                queue.push_back(next);
            }
        }
    }
    found
}

fn arrive(scenario: &Scenario, end: usize, found: &mut Flawless, way: impl FnOnce() -> Way) {
    match scenario.ends[end].verdict {
        Verdict::Goal => {
            found.goal.get_or_insert_with(way);
        }
        Verdict::Harm => {
            if !found.harm.iter().any(|(known, _)| *known == end) {
                found.harm.push((end, way()));
            }
        }
        Verdict::Honest => {}
    }
}

fn way(from: &HashMap<Standing, Option<(Standing, Action)>>, to: Standing) -> Way {
    let mut way = Vec::new();
    let mut at = to;
    while let Some((before, action)) = from.get(&at).copied().flatten() {
        way.push(action);
        at = before;
    }
    way.reverse();
    way
}
