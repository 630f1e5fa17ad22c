//! The laws of a step, over random walks: what is offered is done, what is not offered changes nothing.

use super::action::Action;
use super::actions::actions;
use super::event::Event;
use super::scenario::{Scenario, is_sayable, shipped, shipped_names};
use super::step::step;
use super::world::World;
use proptest::prelude::*;
use std::collections::{HashSet, VecDeque};
use std::sync::LazyLock;

/// Every scenario of the course: together they use every device, and cross a border in both directions.
static WALKED: LazyLock<Vec<Scenario>> = LazyLock::new(|| shipped_names().iter().map(|name| shipped(name)).collect());

/// Every action that some scenario offers. In another they name what is not there.
static UNIVERSE: LazyLock<Vec<Action>> = LazyLock::new(|| {
    let offered: HashSet<Action> = WALKED.iter().flat_map(offers).collect();
    offered.into_iter().collect()
});

/// What a scenario offers on the way that a teacher would show, and wherever a step leads to something new from there.
fn offers(scenario: &Scenario) -> HashSet<Action> {
    let mut queue = VecDeque::from(guided(scenario));
    let mut offered: HashSet<Action> = queue.iter().flat_map(actions).collect();
    while let Some(world) = queue.pop_front() {
        for action in actions(&world) {
            let next = step(&world, &action).0;
            let known = offered.len();
            offered.extend(actions(&next));
            queue.extend((offered.len() > known).then_some(next));
        }
    }
    offered
}

/// The worlds on the way that a teacher would show.
fn guided(scenario: &Scenario) -> Vec<World> {
    let mut worlds = vec![scenario.start.clone()];
    for said in &scenario.guide {
        let world = worlds.last().expect("the beginning");
        let action = actions(world).into_iter().find(|action| said.fits(&action.saying())).expect("an offer");
        worlds.push(step(world, &action).0);
    }
    worlds
}

/// Where a walk comes to that always takes the action at the next place of the list.
fn walk(scenario: &Scenario, places: &[prop::sample::Index]) -> World {
    let mut world = scenario.start.clone();
    for place in places {
        let offered = actions(&world);
        if offered.is_empty() {
            break;
        }
        world = step(&world, place.get(&offered)).0;
    }
    world
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn an_action_is_refused_exactly_if_it_is_not_offered_and_then_nothing_changes(
        which in 0..WALKED.len(), places in prop::collection::vec(any::<prop::sample::Index>(), 0..40),
    ) {
        let world = walk(&WALKED[which], &places);
        let offered = actions(&world);
        for action in &*UNIVERSE {
            let (after, events) = step(&world, action);
            prop_assert_eq!(offered.contains(action), !events.contains(&Event::Refused), "{:?}", action);
            if !offered.contains(action) {
                prop_assert_eq!(&after, &world);
                prop_assert_eq!(events, vec![Event::Refused]);
            }
        }
    }

    #[test]
    fn whatever_is_offered_does_something_and_comes_to_rest(
        which in 0..WALKED.len(), places in prop::collection::vec(any::<prop::sample::Index>(), 0..40),
    ) {
        let world = walk(&WALKED[which], &places);
        let offered = actions(&world);
        for (place, action) in offered.iter().enumerate() {
            prop_assert!(!offered[..place].contains(action), "offered twice: {action:?}");
            let (after, events) = step(&world, action);
            prop_assert!(after != world || !events.is_empty(), "{action:?}");
            prop_assert!(!events.iter().any(|event| matches!(event, Event::Refused | Event::Restless)));
            prop_assert_eq!((after, events), step(&world, action));
        }
    }

    #[test]
    fn everything_that_happens_can_be_said_in_the_words_of_patterns(
        which in 0..WALKED.len(), places in prop::collection::vec(any::<prop::sample::Index>(), 0..40),
    ) {
        let world = walk(&WALKED[which], &places);
        for fact in world.facts() {
            prop_assert!(is_sayable(&fact), "{fact:?}");
        }
        for action in actions(&world) {
            prop_assert!(is_sayable(&action.saying()), "{action:?}");
            for event in step(&world, &action).1 {
                prop_assert!(is_sayable(&event.saying(&world.stage)), "{event:?}");
            }
        }
    }
}
