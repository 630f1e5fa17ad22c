//! Whatever stands in the files, the compiler answers: with problems, never with a panic.

mod support;

use atslega::compile::{
    Colour, Compiled, Sources, compile, compile_under, render_problems, render_proofs, render_readability,
};
use atslega::locale::Locale;
use proptest::prelude::*;
use proptest::sample::Index;
use std::sync::LazyLock;
use support::{course, today, unproved};

/// The course of the fixtures, into which random files are put.
static SMALL: LazyLock<Sources> = LazyLock::new(|| course("tests/fixtures/course"));
/// The course that is shipped, whose lessons are mutilated.
static SHIPPED: LazyLock<Sources> = LazyLock::new(|| course("content"));

/// Compiles and explains everything; to come back is to pass.
fn survive(sources: &Sources) {
    survived(sources, &compile(sources, today()));
}

/// As [`survive`], without walking scenarios: mutilated, a large one may become a very large one.
fn survive_unproved(sources: &Sources) {
    survived(sources, &compile_under(sources, &unproved(today())));
}

fn survived(sources: &Sources, compiled: &Compiled) {
    let text = render_problems(&compiled.problems, sources, Locale::Lv, Colour::Plain);
    assert!(!text.is_empty());
    let _ = render_readability(&compiled.readability, Locale::Lv);
    let _ = render_proofs(&compiled.proofs, Locale::Lv);
    for problem in &compiled.problems {
        let explanation = problem.explain(sources, Locale::En);
        assert!(explanation.place.line > 0 && explanation.place.column > 0);
    }
}

fn with_file(sources: &Sources, path: &str, text: String) -> Sources {
    let mut sources = sources.clone();
    sources.insert(path.to_owned(), text);
    sources
}

/// Text made of the pieces that mean something in a lesson.
fn lesson_like() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("+++\n".to_owned()),
        Just("id = \"pirmais/ievads\"\n".to_owned()),
        Just("[objectives]\n".to_owned()),
        Just("checked = 2026-11-22\n".to_owned()),
        Just("```quiz one a objective=b level=apply source=slaids\n".to_owned()),
        Just("```\n".to_owned()),
        Just("~~~~ sources\n".to_owned()),
        Just("- [x] ā\n".to_owned()),
        Just("- [ ] š\n  > ž\n".to_owned()),
        Just("> [!NOTE]\n".to_owned()),
        Just("> > - ```quiz\n".to_owned()),
        Just("[^slaids]".to_owned()),
        Just("[^slaids]: ".to_owned()),
        Just("[a](../vardnica.toml#pin1)".to_owned()),
        Just("![](../../figures/karte.svg)".to_owned()),
        Just("[x]: #y\n".to_owned()),
        Just("## Ā {#a .b c=d}\n".to_owned()),
        Just("| a | b |\n|:-:|--|\n| ".to_owned()),
        Just("<b".to_owned()),
        Just("<!--".to_owned()),
        Just("\n\n".to_owned()),
        Just("\t  ".to_owned()),
        Just(": d\n".to_owned()),
        ".{0,6}",
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// What may happen to a file: a stretch is taken away, doubled, or moved.
#[derive(Clone, Debug)]
enum Mutilation {
    Delete(Index, Index),
    Double(Index, Index),
    Swap(Index, Index),
    Cut(Index),
    Insert(Index, String),
}

fn mutilation() -> impl Strategy<Value = Mutilation> {
    prop_oneof![
        any::<(Index, Index)>().prop_map(|(a, b)| Mutilation::Delete(a, b)),
        any::<(Index, Index)>().prop_map(|(a, b)| Mutilation::Double(a, b)),
        any::<(Index, Index)>().prop_map(|(a, b)| Mutilation::Swap(a, b)),
        any::<Index>().prop_map(Mutilation::Cut),
        (any::<Index>(), ".{0,4}").prop_map(|(at, text)| Mutilation::Insert(at, text)),
    ]
}

fn mutilated(text: &str, mutilation: &Mutilation) -> String {
    let chars: Vec<char> = text.chars().collect();
    let at = |index: &Index| index.index(chars.len() + 1);
    let range = |a: &Index, b: &Index| (at(a).min(at(b)), at(a).max(at(b)));
    let string = |parts: &[&[char]]| parts.concat().into_iter().collect::<String>();
    match mutilation {
        Mutilation::Delete(a, b) => {
            let (a, b) = range(a, b);
            string(&[&chars[..a], &chars[b..]])
        }
        Mutilation::Double(a, b) => {
            let (a, b) = range(a, b);
            string(&[&chars[..b], &chars[a..]])
        }
        Mutilation::Swap(a, b) => {
            let (a, b) = range(a, b);
            string(&[&chars[b..], &chars[a..b], &chars[..a]])
        }
        Mutilation::Cut(a) => string(&[&chars[..at(a)]]),
        Mutilation::Insert(a, inserted) => {
            let inserted: Vec<char> = inserted.chars().collect();
            string(&[&chars[..at(a)], &inserted, &chars[at(a)..]])
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn random_text_in_any_file(path in path_of_the_small_course(), text in "\\PC{0,200}|(?s).{0,200}") {
        survive(&with_file(&SMALL, &path, text));
    }

    #[test]
    fn random_bytes_as_a_lesson(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        survive(&with_file(&SMALL, "lv/pirmais/ievads.md", String::from_utf8_lossy(&bytes).into_owned()));
    }

    #[test]
    fn a_mutilated_scenario(steps in prop::collection::vec(mutilation(), 1..3)) {
        let path = "scenarios/mazais.toml";
        let text = steps.iter().fold(SMALL[path].clone(), |text, step| mutilated(&text, step));
        survive(&with_file(&SMALL, path, text));
    }

    #[test]
    fn pieces_of_lessons_in_any_order(text in lesson_like()) {
        survive(&with_file(&SMALL, "lv/pirmais/ievads.md", text));
    }

    #[test]
    fn settings_above_pieces_of_lessons(text in lesson_like()) {
        let front = "+++\nid = \"pirmais/ievads\"\ntitle = \"T\"\nsummary = \"S\"\nminutes = 1\nchecked = 2026-11-22\n[objectives]\nb = \"c\"\n+++\n";
        survive(&with_file(&SMALL, "lv/pirmais/ievads.md", format!("{front}{text}")));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn a_mutilated_file_of_the_shipped_course(file in any::<Index>(), steps in prop::collection::vec(mutilation(), 1..4)) {
        let (path, text) = SHIPPED.iter().nth(file.index(SHIPPED.len())).expect("the course has files");
        let text = steps.iter().fold(text.clone(), |text, step| mutilated(&text, step));
        survive_unproved(&with_file(&SHIPPED, path, text));
    }
}

fn path_of_the_small_course() -> impl Strategy<Value = String> {
    any::<Index>().prop_map(|index| SMALL.keys().nth(index.index(SMALL.len())).expect("the course has files").clone())
}
