//! The laws of joining: whatever order two tabs' news arrives in, every tab ends with the same record.

use atslega::course::{Anchor, LessonId, ModuleId, QuestionId, ScenarioId};
use atslega::learn::{
    Document, Given, GrowMap, Instant, Join, Life, ModuleRecord, Notebook, Position, Run, Runs, Settings, Stored,
    TabId, TextSize, Theme, read,
};
use atslega::locale::Locale;
use atslega::quiz;
use atslega::quiz::{Answer, ChoiceAnswer, Edition};
use atslega::sandbox::{Kind, Mode, Verdict};
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

/// One thing that a learner may do.
#[derive(Clone, Debug)]
enum Deed {
    Answer { question: u8, option: u8, at: u64 },
    Reach { lesson: u8, anchor: u8 },
    Play { scenario: u8, verdict: u8, undone: bool, at: u64 },
    Theme(u8),
    TextSize(u8),
    Locale(bool),
    Be(u8),
    Wipe(u64),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => (0..3u8, 0..3u8, 0..5u64).prop_map(|(question, option, at)| Deed::Answer { question, option, at }),
        3 => (0..2u8, 0..3u8).prop_map(|(lesson, anchor)| Deed::Reach { lesson, anchor }),
        2 => (0..2u8, 0..3u8, any::<bool>(), 0..5u64)
            .prop_map(|(scenario, verdict, undone, at)| Deed::Play { scenario, verdict, undone, at }),
        1 => (0..3u8).prop_map(Deed::Theme),
        1 => (0..3u8).prop_map(Deed::TextSize),
        1 => any::<bool>().prop_map(Deed::Locale),
        1 => (0..2u8).prop_map(Deed::Be),
        1 => (0..3u64).prop_map(Deed::Wipe),
    ]
}

fn lesson(number: u8) -> LessonId {
    format!("m{number}/l").parse().unwrap()
}

fn apply(notebook: &mut Notebook, deed: &Deed, tab: TabId) {
    match deed {
        Deed::Answer { question, option, at } => {
            let module: ModuleId = format!("m{}", question % 2).parse().unwrap();
            let id: QuestionId = format!("q{question}").parse().unwrap();
            let answer = Answer::Choice(ChoiceAnswer::new(&[*option]));
            let verdict = if *option == 0 { quiz::Verdict::Right } else { quiz::Verdict::Wrong };
            let edition = Edition::new("abc").unwrap();
            notebook.answer(&module, &id, Given { at: Instant(*at), edition, verdict, answer });
        }
        Deed::Reach { lesson: at, anchor } => {
            let anchor: Anchor = format!("h{anchor}").parse().unwrap();
            notebook.reach(&lesson(*at), anchor);
        }
        Deed::Play { scenario, verdict, undone, at } => {
            let verdict = Verdict::ALL[usize::from(*verdict)];
            let (end, rule) = ("e".parse().unwrap(), vec!["r".parse().unwrap()]);
            let (broken, undone) = if *undone { (vec![], rule) } else { (rule, vec![]) };
            let run = Run { at: Instant(*at), mode: Mode::Assessed, end, verdict, broken, undone };
            notebook.play(&format!("s{scenario}").parse().unwrap(), run);
        }
        Deed::Theme(at) => notebook.settings.set_theme(Theme::ALL[usize::from(*at)], tab),
        Deed::TextSize(at) => notebook.settings.set_text_size(TextSize::ALL[usize::from(*at)], tab),
        Deed::Locale(lv) => notebook.settings.set_locale(if *lv { Locale::Lv } else { Locale::En }, tab),
        Deed::Be(at) => notebook.settings.set_position(&Position { lesson: lesson(*at), anchor: None }, tab),
        Deed::Wipe(random) => *notebook = notebook.wiped(*random),
    }
}

/// A notebook after some deeds in a tab.
fn notebook() -> impl Strategy<Value = Notebook> {
    (proptest::collection::vec(deed(), 0..8), 0..3u64).prop_map(|(deeds, tab)| {
        let mut notebook = Notebook::default();
        for deed in &deeds {
            apply(&mut notebook, deed, TabId(tab));
        }
        notebook
    })
}

fn joined(a: &Notebook, b: &Notebook) -> Notebook {
    let mut joined = a.clone();
    joined.join(b.clone());
    joined
}

proptest! {
    #[test]
    fn joining_is_commutative(a in notebook(), b in notebook()) {
        prop_assert_eq!(joined(&a, &b), joined(&b, &a));
    }

    #[test]
    fn joining_is_associative(a in notebook(), b in notebook(), c in notebook()) {
        prop_assert_eq!(joined(&joined(&a, &b), &c), joined(&a, &joined(&b, &c)));
    }

    #[test]
    fn joining_a_record_with_itself_changes_nothing(a in notebook()) {
        prop_assert_eq!(joined(&a, &a), a);
    }

    #[test]
    fn nothing_answered_is_lost_within_one_life(a in notebook(), b in notebook()) {
        let both = joined(&a, &b);
        for one in [&a, &b] {
            if one.life == both.life {
                prop_assert_eq!(joined(&both, one), both.clone());
            }
        }
    }

    #[test]
    fn a_wipe_wins_over_any_record_of_the_life_before(a in notebook(), b in notebook(), random in any::<u64>()) {
        let known = joined(&a, &b);
        let wiped = known.wiped(random);
        prop_assert_eq!(joined(&b, &wiped), wiped.clone());
        prop_assert_eq!(joined(&wiped, &a), wiped);
    }
}

/// The documents of a version: settings, a module, the runs of scenarios.
type Documents = (&'static str, &'static str, &'static str);

const FIRST: Documents = (
    include_str!("fixtures/progress/v1-settings.json"),
    include_str!("fixtures/progress/v1-module.json"),
    include_str!("fixtures/progress/v1-scenarios.json"),
);
const SECOND: Documents = (
    include_str!("fixtures/progress/v2-settings.json"),
    include_str!("fixtures/progress/v2-module.json"),
    include_str!("fixtures/progress/v2-scenarios.json"),
);

/// The content of a stored document.
fn whole<T: DeserializeOwned + Debug>(text: &str) -> T {
    let stored: Stored<T> = read(text);
    let Stored::Whole(Document { life, data, .. }) = stored else { panic!("{stored:?}") };
    assert_eq!(life, Life { count: 1, id: 4_503_599_627_370_497 });
    data
}

/// The runs of S07 in a stored document.
fn runs_of(text: &str) -> Runs {
    whole::<GrowMap<ScenarioId, Runs>>(text).get(&"s07-smart-id".parse().unwrap()).unwrap().clone()
}

#[test]
fn the_stored_form_of_every_version_can_still_be_read() {
    for (settings, module, runs) in [FIRST, SECOND] {
        let (settings, module): (Settings, ModuleRecord) = (whole(settings), whole(module));
        assert_eq!(settings.theme(), Theme::Dark);
        assert_eq!(settings.position().unwrap().lesson, "tris-soli/ievads".parse().unwrap());
        let answers = module.answers.get(&"ko-pierada-pin1".parse::<QuestionId>().unwrap()).unwrap();
        assert_eq!(
            answers.iter().map(|given| given.verdict).collect::<Vec<_>>(),
            [quiz::Verdict::Wrong, quiz::Verdict::Right]
        );
        assert_eq!(module.lessons.get(&"ievads".parse().unwrap()).unwrap().reached.as_slice().len(), 2);
        assert_eq!(runs_of(runs).first().unwrap().verdict, Verdict::Harm);
    }
}

#[test]
fn a_run_of_the_first_version_has_nothing_taken_back_and_joins_with_runs_of_the_second() {
    let ((_, _, old), (_, _, new)) = (FIRST, SECOND);
    let (mut old, new) = (runs_of(old), runs_of(new));
    assert!(old.best().unwrap().is_mastered());
    assert_eq!(new.best().unwrap().slips(), 1);
    let best = old.best().cloned();
    old.join(new.clone());
    assert_eq!((old.first(), old.best().cloned()), (new.first(), best));
}
