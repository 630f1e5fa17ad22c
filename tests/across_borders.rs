//! What crosses a border in the sandbox: two foreigners at a Latvian counter, and a Latvian at an Italian portal.

use atslega::sandbox::{Action, Mode, Play, Scenario, Setup, actions};
use std::collections::BTreeSet;
use std::fs;

fn scenario(name: &str) -> Scenario {
    let text = fs::read_to_string(format!("content/scenarios/{name}.toml")).expect("a scenario's file");
    let setup = toml::from_str::<Setup>(&text).expect("a setup").drawn();
    setup.scenario(0).unwrap_or_else(|faults| panic!("{name}: {faults:?}"))
}

/// A scenario after these acts, in words.
fn played(name: &str, acts: &[&str]) -> Play {
    let mut play = Play::new(scenario(name), Mode::Free);
    for words in acts {
        let offered = actions(play.world());
        let said = |action: &Action| play.scenario().names.say(&action.saying());
        let action = offered.iter().copied().find(|action| said(action) == *words);
        let others = offered.iter().map(said).collect::<Vec<_>>();
        play.act(action.unwrap_or_else(|| panic!("{name}: `{words}` is not offered: {others:?}")));
    }
    play
}

/// What is so in the world, in words.
fn facts(play: &Play) -> BTreeSet<String> {
    play.world().facts().iter().map(|fact| play.scenario().names.say(fact)).collect()
}

/// What could be done, in words.
fn offers(play: &Play) -> BTreeSet<String> {
    actions(play.world()).iter().map(|action| play.scenario().names.say(&action.saying())).collect()
}

const TO_THE_COUNTRIES: [&str; 4] =
    ["say marco ka-varu-palidzet", "open registrs", "press log-in uznemuma-pieteikums", "press method eidas"];

#[test]
fn a_foreigner_whom_the_register_knows_comes_in_and_one_whom_it_does_not_know_stays_outside() {
    let liisa = ["kura-valsts", "vai-ir-karte", "ielieciet-karti", "apstipriniet-pats", "izlasiet-un-izlemiet"];
    let liisa = liisa.map(|sentence| format!("say liisa {sentence}"));
    let acts: Vec<&str> = TO_THE_COUNTRIES.into_iter().chain(liisa.iter().map(String::as_str)).collect();
    let outside = facts(&played("s15-arvalstnieks", &acts));
    assert!(outside.contains("page klientu-dators login-module failed"), "{outside:?}");
    assert!(!outside.iter().any(|fact| fact.starts_with("session")), "{outside:?}");
    let marco = acts.iter().map(|act| act.replace("liisa", "marco")).collect::<Vec<_>>();
    let inside = facts(&played("s15-arvalstnieks", &marco.iter().map(String::as_str).collect::<Vec<_>>()));
    assert!(inside.contains("session klientu-dators marco registrs"), "{inside:?}");
    assert!(inside.contains("page klientu-dators registrs rights"), "{inside:?}");
}

#[test]
fn a_means_that_is_too_weak_lets_its_owner_in_and_no_further() {
    let with_the_app = [
        "say marco kura-valsts",
        "say marco kuru-lidzekli",
        "say marco ierakstiet-kodu",
        "say marco apstipriniet-pats",
        "say marco izlasiet-un-izlemiet",
    ];
    let known = facts(&played("s15-arvalstnieks", &[&TO_THE_COUNTRIES[..], &with_the_app[..]].concat()));
    assert!(known.contains("session klientu-dators marco registrs"), "{known:?}");
    assert!(known.contains("page klientu-dators registrs denied"), "{known:?}");
}

#[test]
fn a_countrys_own_means_goes_no_way_round_by_another_country() {
    let countries = offers(&played("s15-arvalstnieks", &TO_THE_COUNTRIES));
    assert!(countries.contains("press country italija") && !countries.contains("press country latvija"));
    let to_italy = ["open italijas-portals", "press log-in nodoklu-kods", "press method eidas"];
    let countries = offers(&played("s16-italija", &to_italy));
    assert!(countries.contains("press country latvija") && !countries.contains("press country italija"));
    // The Latvian card is none of Italy's, whatever its shape.
    let with_cie = ["press means cie", "insert andra-karte", "choose andra-autentifikacija", "type right"];
    let refused = facts(&played("s16-italija", &[&to_italy[..2], &with_cie[..]].concat()));
    assert!(refused.contains("page andra-dators italija-login failed"), "{refused:?}");
}

#[test]
fn only_what_latvia_has_notified_proves_anything_abroad() {
    let to_latvia =
        ["open italijas-portals", "press log-in nodoklu-kods", "press method eidas", "press country latvija"];
    let means = offers(&played("s16-italija", &to_latvia));
    assert!(means.contains("press method eid"), "{means:?}");
    assert!(!means.contains("press method smart-id"), "{means:?}");
}

#[test]
fn italy_knows_who_it_is_and_still_asks_for_something_first() {
    let known = [
        "open italijas-portals",
        "press log-in registret-uznemumu",
        "press method eidas",
        "press country latvija",
        "press method eid",
        "insert andra-karte",
        "choose andra-autentifikacija",
        "type right",
        "press agree",
    ];
    let denied = facts(&played("s16-italija", &known));
    assert!(denied.contains("session andra-dators andris italijas-portals"), "{denied:?}");
    assert!(denied.contains("page andra-dators italijas-portals denied"), "{denied:?}");
    let first = ["press want nodoklu-kods", "press open nodoklu-kods", "press submit", "press want registret-uznemumu"];
    let granted = facts(&played("s16-italija", &[&known[..], &first[..]].concat()));
    assert!(granted.contains("page andra-dators italijas-portals rights"), "{granted:?}");
}
