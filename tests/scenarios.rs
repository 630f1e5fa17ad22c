//! The scenarios of the course: everything that can happen in them is walked, and what must be true is proved.

use atslega::sandbox::{Limits, Report, Scenario, Setup, Way, explore};
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

const SCENARIOS: [&str; 3] = ["s01-eid", "s07-smart-id", "s12-pilnvarotais"];

fn setup(name: &str) -> Setup {
    let path = PathBuf::from("content/scenarios").join(name).with_extension("toml");
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

/// What `course solve` will print.
fn solution(scenario: &Scenario, report: &Report) -> String {
    let mut text = format!("{} states, {} steps\n", report.states, report.transitions);
    text += "\nwithout a mistake\n";
    text += &told(scenario, report.flawless.as_ref());
    for (end, way) in &report.ends {
        text = text + "\nend " + &end.0 + "\n" + &told(scenario, way.as_ref());
    }
    for (rule, way) in &report.broken {
        text = text + "\nbreaks " + &rule.0 + "\n" + &told(scenario, way.as_ref());
    }
    text
}

#[test]
fn every_scenario_is_walked_to_the_end_without_a_fault() {
    for name in SCENARIOS {
        let scenario = scenario(name);
        let begun = Instant::now();
        let report = explore(&scenario, Limits::default());
        println!("{name}: {} states, {} steps, {:?}", report.states, report.transitions, begun.elapsed());
        println!("{}", solution(&scenario, &report));
        for fault in &report.faults {
            println!("{name}: {fault:?}");
        }
        assert!(report.faults.is_empty(), "{name}: {:#?}", report.faults.len());
    }
}
