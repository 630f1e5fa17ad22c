//! Looking up in the shipped course: what agents type at the desk, and where it must lead.

mod support;

use atslega::locale::Locale;
use atslega::route::{Fragment, Place};
use atslega::search::fold::{fold, tokens};
use atslega::search::write::{Document, DocumentKind, Passage, PassageKind, write};
use atslega::search::{File, Index, Kind};
use proptest::prelude::*;
use std::collections::BTreeMap;
use support::course;

/// What is typed, and the lesson that must come first.
///
/// They were written down before the ranking was tuned. Most are without diacritics, in a form that the texts do not
/// have, or with a slip of the finger.
const LATVIAN: &[(&str, &str)] = &[
    // The three steps.
    ("tris soli", "tris-soli/ievads"),
    ("atslegas gredzens kats zobi", "tris-soli/ievads"),
    ("kas ir faktors", "tris-soli/faktori-un-limeni"),
    ("divi faktori", "tris-soli/faktori-un-limeni"),
    ("pin1 un pin2 atšķirība", "tris-soli/faktori-un-limeni"),
    ("uzticamibas limeni", "tris-soli/faktori-un-limeni"),
    ("lomas maiņa portālā", "tris-soli/tiesibas-un-lomas"),
    ("darbibu vesture", "tris-soli/tiesibas-un-lomas"),
    ("autorizeties vai pieslegties", "tris-soli/vardi-un-likums"),
    // The means.
    ("pin bloķēts", "identitates-lidzekli/eid-karte"),
    ("nobloķējās pins", "identitates-lidzekli/eid-karte"),
    ("aizmirsu puk", "identitates-lidzekli/eid-karte"),
    ("jauna pin aploksne", "identitates-lidzekli/eid-karte"),
    ("karšu lasītājs", "identitates-lidzekli/eid-karte"),
    ("vai eid karte obligata", "identitates-lidzekli/eid-karte"),
    ("karte beigusies sertifikats", "identitates-lidzekli/eid-sertifikati"),
    ("sertifikāta derīguma termiņš", "identitates-lidzekli/eid-sertifikati"),
    ("sertifkats beidzies", "identitates-lidzekli/eid-sertifikati"),
    ("eparakts mobile", "identitates-lidzekli/eparaksts-mobile"),
    ("ka dabut eparaksts mobile", "identitates-lidzekli/eparaksts-mobile"),
    ("smart id", "identitates-lidzekli/smart-id"),
    ("smartid kontroles kods", "identitates-lidzekli/smart-id"),
    ("kods nesakrit", "identitates-lidzekli/smart-id"),
    ("četri cipari", "identitates-lidzekli/smart-id"),
    ("interentbanka", "identitates-lidzekli/internetbanka"),
    ("klientam ir tikai banka", "identitates-lidzekli/internetbanka"),
    ("aizmirsa iziet no portala", "identitates-lidzekli/kur-lieto"),
    ("sesijas noildze", "identitates-lidzekli/kur-lieto"),
    ("viltus lapa", "identitates-lidzekli/viltus-adreses"),
    ("krapnieki adrese", "identitates-lidzekli/viltus-adreses"),
    ("negaidīts pieprasījums telefonā", "identitates-lidzekli/viltus-adreses"),
    ("klients iedod savu karti un pin", "identitates-lidzekli/nedod-citam"),
    ("ka laipni atteikt", "identitates-lidzekli/nedod-citam"),
    ("pazaudeta karte", "identitates-lidzekli/ja-noticis"),
    ("nozagts telefons", "identitates-lidzekli/ja-noticis"),
    ("izkrāpti dati kur zvanīt", "identitates-lidzekli/ja-noticis"),
    ("kuru lidzekli ieteikt", "identitates-lidzekli/parskats"),
    // On a client's behalf.
    ("pilnvarotais e-pakalpojums", "pilnvarotie-e-pakalpojumi/kas-tas-ir"),
    ("vpvkac", "pilnvarotie-e-pakalpojumi/kas-tas-ir"),
    ("kaimins ar svešu karti", "pilnvarotie-e-pakalpojumi/parbaudi-un-nedari"),
    ("klients nevar parakstities", "pilnvarotie-e-pakalpojumi/parbaudi-un-nedari"),
    ("covid sertifikats", "pilnvarotie-e-pakalpojumi/tris-pakalpojumi"),
    ("seši soļi pie letes", "pilnvarotie-e-pakalpojumi/pie-letes"),
    ("eds pilnvara", "pilnvarotie-e-pakalpojumi/pilnvaras-un-parstavji"),
    ("e-adreses skatitajs", "pilnvarotie-e-pakalpojumi/pilnvaras-un-parstavji"),
    // Across borders.
    ("italijas karte", "pari-robezai/arvalstnieks-latvija"),
    ("arzemnieks grib dibinat uznemumu", "pari-robezai/arvalstnieks-latvija"),
    ("latvietis ārzemēs", "pari-robezai/latvietis-arzemes"),
    ("kādus datus sūta pāri robežai", "pari-robezai/dati-un-limeni"),
    ("digitālais maks", "pari-robezai/digitalais-maks"),
    ("digitala maka", "pari-robezai/digitalais-maks"),
    ("lietuvietis pieslēdzas ar savu pin", "pari-robezai/eidas-bildes"),
];

/// The English queries.
const ENGLISH: &[(&str, &str)] = &[
    ("three steps", "tris-soli/ievads"),
    ("two factors", "tris-soli/faktori-un-limeni"),
    ("activity log", "tris-soli/tiesibas-un-lomas"),
    ("blocked pin", "identitates-lidzekli/eid-karte"),
    ("forgot puk", "identitates-lidzekli/eid-karte"),
    ("certificate expired", "identitates-lidzekli/eid-sertifikati"),
    ("codes dont match", "identitates-lidzekli/smart-id"),
    ("fake website", "identitates-lidzekli/viltus-adreses"),
    ("unexpected request", "identitates-lidzekli/viltus-adreses"),
    ("lost card", "identitates-lidzekli/ja-noticis"),
    ("stolen phone", "identitates-lidzekli/ja-noticis"),
    ("internet bank", "identitates-lidzekli/internetbanka"),
    ("session timeout", "identitates-lidzekli/kur-lieto"),
    ("refuse politely", "identitates-lidzekli/nedod-citam"),
    ("client cannot sign", "pilnvarotie-e-pakalpojumi/parbaudi-un-nedari"),
    ("authorized e-services", "pilnvarotie-e-pakalpojumi/kas-tas-ir"),
    ("wallet", "pari-robezai/digitalais-maks"),
    ("foreigner with italian card", "pari-robezai/arvalstnieks-latvija"),
];

/// What is typed, and the scenario that must be among the first.
const TO_PRACTISE: [&[(&str, &str)]; 2] = [
    &[
        ("smart-id uzbrukums", "s07-smart-id"),
        ("kodi nesakrit", "s07-smart-id"),
        ("kontroles kods", "s07-smart-id"),
        ("bloketa karte puk", "s02-bloketa"),
        ("nav karsu lasitaja", "s03-nav-lasitaja"),
        ("viltus adrese", "s09-viltus-adrese"),
        ("nozagta karte", "s20-nozaudeta"),
        ("bibliotekas dators", "s18-kopigs-dators"),
    ],
    &[
        ("blocked pin", "s02-bloketa"),
        ("codes differ", "s07-smart-id"),
        ("compare codes", "s06-kodi-sakrit"),
        ("no card reader", "s03-nav-lasitaja"),
        ("fake address", "s09-viltus-adrese"),
        ("library computer", "s18-kopigs-dators"),
        ("stolen card", "s20-nozaudeta"),
    ],
];

/// The compiled files of the course. `ATSLEGA_CONTENT` names another folder, for tuning against texts not yet here.
fn files() -> BTreeMap<String, String> {
    let folder = std::env::var("ATSLEGA_CONTENT").unwrap_or_else(|_| "content".to_owned());
    // A day after every day of checking; the calendar shall break no test.
    support::files(&course(&folder), "2099-12-31".parse().unwrap())
}

fn search_file(files: &BTreeMap<String, String>, locale: Locale) -> File {
    serde_json::from_str(&files[&format!("{locale}/search.json")]).unwrap()
}

fn index(files: &BTreeMap<String, String>, locale: Locale) -> Index {
    Index::open(locale, search_file(files, locale))
}

#[test]
fn every_query_finds_its_lesson_first() {
    let files = files();
    let mut missed = Vec::new();
    for (locale, queries) in [(Locale::Lv, LATVIAN), (Locale::En, ENGLISH)] {
        let index = index(&files, locale);
        for (query, lesson) in queries {
            let found = index.search(query, 3);
            let places: Vec<&str> = found.iter().map(|found| found.place.as_str()).collect();
            if places.first().and_then(|place| place.split('~').next()) != Some(&format!("/{lesson}")) {
                missed.push(format!("{query}: {lesson}, but found {places:?}"));
            }
        }
    }
    assert!(missed.is_empty(), "{} missed:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn what_can_be_practised_is_found_among_the_first() {
    let files = files();
    let mut missed = Vec::new();
    for (locale, queries) in Locale::ALL.into_iter().zip(TO_PRACTISE) {
        let index = index(&files, locale);
        for (query, scenario) in queries {
            let found = index.search(query, 6);
            let place = format!("/smilskaste/{scenario}");
            if !found.iter().any(|found| found.kind == Kind::Scenario && found.place == place) {
                let places: Vec<&str> = found.iter().map(|found| found.place.as_str()).collect();
                missed.push(format!("{query}: {scenario}, but found {places:?}"));
            }
        }
    }
    assert!(missed.is_empty(), "{} missed:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn there_are_queries_of_every_kind() {
    let without = |query: &&(&str, &str)| query.0.is_ascii();
    assert!(LATVIAN.len() + ENGLISH.len() >= 40);
    assert!(LATVIAN.iter().filter(without).count() * 2 >= LATVIAN.len(), "half are without diacritics");
    assert!(ENGLISH.len() * 4 >= LATVIAN.len() + ENGLISH.len(), "a quarter is English");
}

#[test]
fn every_result_leads_to_a_place_that_the_app_has() {
    let files = files();
    for locale in Locale::ALL {
        for line in search_file(&files, locale).documents.lines() {
            let name = line.split('\t').nth(3).unwrap();
            let Fragment::Route(route) = Fragment::parse(&format!("#/{locale}/{name}"), locale) else {
                panic!("{name}")
            };
            let is_known = match route.place {
                Place::Lesson(id, _) => files.contains_key(&format!("{locale}/{id}.json")),
                Place::Page(page, _) => files.contains_key(&format!("{locale}/{}.json", page.id())),
                Place::Scenario(id) => files.contains_key(&format!("{locale}/scenarios/{id}.json")),
                Place::Home | Place::Module(_) | Place::Sandbox | Place::Settings | Place::Unknown(_) => false,
            };
            assert!(is_known, "{name}");
        }
    }
}

#[test]
fn every_word_of_the_course_finds_its_passage_with_and_without_diacritics() {
    let files = files();
    for locale in Locale::ALL {
        let index = index(&files, locale);
        let file = search_file(&files, locale);
        let lines = file.passages.lines().filter_map(|line| line.split('\t').nth(3));
        // Every fifth passage: the whole course takes long without optimisation.
        for text in lines.step_by(5) {
            for word in text.split_whitespace().step_by(7) {
                let folded = fold(word);
                if folded.is_empty() {
                    continue;
                }
                let found = [index.search(word, usize::MAX), index.search(&folded, usize::MAX)];
                assert!(!found[0].is_empty(), "{word}");
                let places = found.map(|found| found.into_iter().map(|found| found.place).collect::<Vec<_>>());
                assert_eq!(places[0], places[1], "{word}, {folded}");
            }
        }
    }
}

#[test]
fn a_beginning_finds_what_the_word_finds() {
    let index = index(&files(), Locale::Lv);
    for typed in ["autent", "autentif", "autentifikāc", "autentifikacija"] {
        let found = index.search(typed, 3);
        assert!(found.iter().any(|found| found.place.starts_with("/tris-soli/")), "{typed}: {found:?}");
    }
}

#[test]
fn the_words_are_marked_where_they_stand() {
    let index = index(&files(), Locale::Lv);
    let found = index.search("aizmirsti kodi", 1);
    let marks: Vec<String> =
        found[0].passage.marks.iter().map(|mark| found[0].passage.text[mark.clone()].to_lowercase()).collect();
    assert!(marks.iter().any(|mark| mark == "aizmirsti") && marks.iter().any(|mark| mark == "kodi"), "{found:?}");
}

#[test]
fn a_lesson_with_an_error_is_not_found() {
    let mut sources = course("content");
    let lesson = sources.get_mut("lv/tris-soli/ievads.md").unwrap();
    lesson.push_str("\n<b>\n");
    let files = support::files(&sources, "2099-12-31".parse().unwrap());
    let has = |locale| search_file(&files, locale).documents.contains("tris-soli/ievads");
    assert_eq!((has(Locale::Lv), has(Locale::En)), (false, true));
}

#[test]
fn nothing_typed_finds_nothing() {
    let index = index(&files(), Locale::Lv);
    for typed in ["", "   ", "?!", "—", "xqzwvy"] {
        assert_eq!(index.search(typed, 5), [], "{typed}");
    }
}

/// A small index of these texts.
fn small(texts: &[String]) -> Index {
    let passage = |text: &String| Passage {
        kind: PassageKind::Section,
        anchor: "a".to_owned(),
        heading: String::new(),
        text: text.clone(),
    };
    let document = |(at, text): (usize, &String)| Document {
        kind: DocumentKind::Lesson,
        name: format!("m/l{at}"),
        title: String::new(),
        module: String::new(),
        passages: vec![passage(text)],
    };
    let documents: Vec<Document> = texts.iter().enumerate().map(document).collect();
    Index::open(Locale::Lv, write(Locale::Lv, "0".parse().unwrap(), &documents))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_and_any_query_are_taken(texts in proptest::collection::vec(".{0,60}", 0..4), typed in ".{0,60}") {
        let _ = small(&texts).search(&typed, 5);
    }

    #[test]
    fn every_word_of_a_text_finds_it(texts in proptest::collection::vec("([a-zāčēģīķļņšūž]{1,9}[ -]){1,8}", 1..6)) {
        let index = small(&texts);
        for (at, text) in texts.iter().enumerate() {
            for token in tokens(text) {
                let found = index.search(&token.word, usize::MAX);
                let place = format!("/m/l{at}~a");
                prop_assert!(found.iter().any(|found| found.place == place), "{} in {text}: {found:?}", token.word);
            }
        }
    }

    #[test]
    fn a_file_with_anything_in_it_is_opened(cells in proptest::collection::vec("[lptsq0-9A-Za-z\t\n]{0,40}", 4), typed in "[a-z ]{0,9}") {
        let [documents, passages, words, postings] = &cells[..] else { unreachable!() };
        let file = File {
            version: "0".parse().unwrap(),
            documents: documents.clone(),
            passages: passages.clone(),
            words: words.clone(),
            postings: postings.clone(),
        };
        let _ = Index::open(Locale::En, file).search(&typed, 5);
    }
}
