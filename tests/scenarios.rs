//! The scenarios of the course: everything that can happen in them is walked, and what must be true is proved.

mod support;

use atslega::compile::solve;
use atslega::locale::Locale;
use atslega::sandbox::{
    Action, EndId, Fault, Limits, Mode, Play, Report, Scenario, Setup, Verdict, Way, actions, explore, step,
};
use std::fs;
use std::num::NonZero;
use std::path::PathBuf;
use std::sync::Mutex;
use std::thread;
use std::time::Instant;
use support::{course, today};

/// Every scenario that is shipped.
fn shipped() -> Vec<String> {
    let files = fs::read_dir("content/scenarios").expect("the folder").map(|entry| entry.expect("a file").path());
    let mut names: Vec<String> = files.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn setup(name: &str) -> Setup {
    setup_in("content/scenarios", name)
}

fn setup_in(folder: &str, name: &str) -> Setup {
    let path = PathBuf::from(folder).join(name).with_extension("toml");
    let text = fs::read_to_string(&path).expect("a scenario's file");
    toml::from_str::<Setup>(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display())).drawn()
}

fn scenario(name: &str) -> Scenario {
    setup(name).scenario(0).unwrap_or_else(|faults| panic!("{name}: {faults:?}"))
}

fn told(scenario: &Scenario, way: Option<&Way>) -> String {
    let Some(way) = way else { return "  (no way)\n".to_owned() };
    way.iter().fold(String::new(), |text, action| text + "  " + &scenario.names.say(&action.saying()) + "\n")
}

/// What `course solve` prints, in short.
fn solution(scenario: &Scenario, report: &Report) -> String {
    let mut text = format!("{} states, {} steps\n", report.states, report.transitions);
    text += "\nwithout a mistake\n";
    text += &told(scenario, report.flawless.as_ref());
    for (end, way) in &report.ends {
        text = text + "\nend " + end.0.as_str() + "\n" + &told(scenario, way.as_ref());
    }
    for (rule, way) in &report.broken {
        text = text + "\nbreaks " + rule.0.as_str() + "\n" + &told(scenario, way.as_ref());
    }
    text
}

#[test]
fn every_scenario_is_walked_to_the_end_without_a_fault() {
    // As many at once as the machine has cores: unoptimised, a large one takes seconds.
    let left = Mutex::new(shipped());
    let next = || left.lock().expect("the names").pop();
    let walk = || {
        while let Some(name) = next() {
            let scenario = scenario(&name);
            let begun = Instant::now();
            let report = explore(&scenario, Limits::default());
            println!("{name}: {} states, {} steps, {:?}", report.states, report.transitions, begun.elapsed());
            assert_eq!(report.faults, [], "{name}");
            insta::assert_snapshot!(name, solution(&scenario, &report));
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, NonZero::get) {
            scope.spawn(walk);
        }
    });
}

/// The way that a teacher would show is a way, and a faultless one.
#[test]
fn every_guide_leads_to_the_goal_without_a_broken_rule() {
    for name in shipped() {
        let name = name.as_str();
        let guide = setup(name).guide;
        assert!(!guide.is_empty(), "{name} has no guide");
        let mut play = Play::new(scenario(name), Mode::Guided);
        for words in &guide {
            let offered = actions(play.world());
            let said = |action: &Action| play.scenario().names.say(&action.saying());
            let action = offered.iter().copied().find(|action| said(action) == *words);
            let others = offered.iter().map(said).collect::<Vec<_>>();
            play.act(action.unwrap_or_else(|| panic!("{name}: `{words}` is not offered: {others:?}")));
        }
        let outcome = play.outcome().unwrap_or_else(|| panic!("{name}: the guide leads to no end"));
        assert_eq!((outcome.verdict, outcome.broken), (Verdict::Goal, vec![]), "{name}");
    }
}

/// The ways through the small scenario of the fixtures.
#[test]
fn the_ways_are_told_in_the_words_of_their_actions() {
    let sources = course("tests/fixtures/course");
    let solutions = solve(&sources, today(), None, Locale::Lv);
    let told: String = solutions.iter().map(|solution| solution.render(Locale::En)).collect();
    insta::assert_snapshot!("solve-mazais", told);
    let json = serde_json::to_value(solutions[0].clone().only_to("aizgaja")).expect("JSON");
    assert_eq!((&json["scenario"], &json["ways"][0]["kind"]), (&"mazais".into(), &"end".into()));
    assert_eq!(json["ways"][0]["steps"][0]["action"], "leave");
    assert_eq!(solve(&sources, today(), Some("nav"), Locale::Lv), []);
}

#[test]
fn other_codes_come_first_by_chance_and_nothing_else_changes() {
    let setup = setup("s07-smart-id");
    for chance in 1..4 {
        let scenario = setup.scenario(chance).expect("a sound setup");
        assert_ne!(scenario.start, setup.scenario(0).expect("a sound setup").start);
        assert_eq!(explore(&scenario, Limits::default()).faults, []);
    }
}

#[test]
fn a_setup_is_known_again_by_its_json() {
    for name in shipped() {
        let name = name.as_str();
        let setup = setup(name);
        let json = serde_json::to_string(&setup).expect("JSON");
        assert_eq!(serde_json::from_str::<Setup>(&json).expect("a setup"), setup, "{name}");
    }
}

/// A counterfeit passes the code on, so comparing codes does not help; only the address tells.
#[test]
fn the_codes_agree_on_a_counterfeit_and_yet_a_stranger_is_in() {
    let scenario = setup_in("tests/fixtures/scenarios", "s09-relay").drawn().scenario(0).expect("a setup");
    let report = explore(&scenario, Limits::default());
    println!("s09-relay: {} states, {} steps", report.states, report.transitions);
    let way = |id: &str| report.ends.iter().find(|(end, _)| end.0.as_str() == id).and_then(|(_, way)| way.clone());
    let mut world = scenario.start.clone();
    let mut codes = Vec::new();
    for action in way("stranger-is-in").expect("a way") {
        let facts = world.facts().iter().map(|fact| scenario.names.say(fact)).collect::<Vec<_>>();
        codes.extend(facts.into_iter().filter(|fact| fact.starts_with("codes-")));
        world = step(&world, &action).0;
    }
    assert_eq!(codes, ["codes-same annas-app"]);
    assert_eq!(report.faults, []);
}

/// Scenarios that only data tell apart from the course's: a trainer needs no Rust for them.
#[test]
fn other_scenarios_are_composed_of_the_same_devices() {
    for name in ["s02-pin-blocked", "s06-codes-agree", "s13-neighbour", "s14-card-and-pin", "s18-shared-computer"] {
        let scenario = setup_in("tests/fixtures/scenarios", name).drawn().scenario(0).expect(name);
        let report = explore(&scenario, Limits::default());
        println!("{name}: {} states, {} steps", report.states, report.transitions);
        assert_eq!(report.faults, [], "{name}");
    }
}

#[test]
fn a_blocked_pin_is_opened_by_the_puk_alone_and_only_with_the_envelope() {
    let scenario = setup_in("tests/fixtures/scenarios", "s02-pin-blocked").scenario(0).expect("a setup");
    let way = explore(&scenario, Limits::default()).flawless.expect("a way");
    let said: Vec<String> = way.iter().map(|action| scenario.names.say(&action.saying())).collect();
    let asked = said.iter().position(|act| act == "say wife bring-the-envelope").expect("the envelope is needed");
    assert!(said.iter().position(|act| act == "type right") > Some(asked), "{said:?}");
}

#[test]
fn whatever_one_does_a_revoked_certificate_opens_nothing() {
    let scenario = setup_in("tests/fixtures/scenarios", "s19-revoked").scenario(0).expect("a setup");
    let faults = explore(&scenario, Limits::default()).faults;
    assert_eq!(faults, [Fault::EndUnreachable(EndId("in-after-all".parse().expect("an id")))]);
}
