//! Ways through the shipped scenarios, and the ends that they must come to.

use super::Verdict;
use crate::sandbox::play::Mode;
use crate::sandbox::play::testing::played;

/// How a shipped scenario ends on a way.
fn end_of(name: &str, way: &[&str]) -> (String, Verdict) {
    let outcome = played(name, Mode::Guided, way).outcome().expect("an end");
    (outcome.end.0.as_str().to_owned(), outcome.verdict)
}

#[test]
fn whoever_leaves_with_what_is_anothers_has_done_harm() {
    let way = ["open portals", "press log-in vecaku-pabalsts", "press method eid", "say juris varbut-aizdod-karti"];
    let kept = end_of("s03-nav-lasitaja", &[&way[..], &["leave"]].concat());
    assert_eq!(kept, ("jura-karte-prom".to_owned(), Verdict::Harm));
    let given_back = end_of("s03-nav-lasitaja", &[&way[..], &["give jura-karte juris", "leave"]].concat());
    assert_eq!(given_back, ("atnaks-ar-lasitaju".to_owned(), Verdict::Honest));
}

#[test]
fn a_code_that_was_told_cannot_be_taken_back() {
    let way = ["say zvanitajs pacel-klausuli", "say zvanitajs nosauc-pin2", "reject annas-smart-id"];
    let way = [&way[..], &["say zvanitajs noliek-klausuli", "leave"]].concat();
    assert_eq!(end_of("s08-negaidits", &way), ("pin2-zinams".to_owned(), Verdict::Harm));
    let way = ["say velta ka-varu-palidzet", "say velta prasa-bankas-kodus", "leave"];
    assert_eq!(end_of("s12-pilnvarotais", &way), ("bankas-kodi-pie-tevis".to_owned(), Verdict::Harm));
}

#[test]
fn whoever_approves_the_thiefs_login_lets_the_thief_in() {
    let stopped = [
        "say palidzibas-talrunis apturiet-sertifikatus",
        "say palidzibas-talrunis atbilde-uz-jautajumu",
        "say banka blokejiet-karti",
    ];
    let asked = ["say policija zinoju-par-zadzibu", "say pmlp vajag-jaunu-karti"];
    let way = [&stopped[..], &asked, &["type annas-eparaksts right"]].concat();
    assert_eq!(end_of("s20-nozaudeta", &way), ("svesa-sesija".to_owned(), Verdict::Harm));
}
