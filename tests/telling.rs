//! What the sandbox tells: every state, step and message of every scenario has words, in both languages.

mod support;

use atslega::compile::{WayKind, solve};
use atslega::locale::{DeskWords, Locale};
use atslega::sandbox::{
    Act, Action, Advice, Control, Event, Line, Named, Scenario, Screen, Sent, Setup, Spot, Teller, ThingWords, Told,
    Word, World, actions, phase, step,
};
use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};
use std::fs;
use std::hash::Hash;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex};
use std::thread;

/// The scenarios of the course, and those that only test the devices.
fn files() -> Vec<PathBuf> {
    let list = |folder: &str| fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("a file").path());
    let mut files: Vec<PathBuf> = list("content/scenarios").chain(list("tests/fixtures/scenarios")).collect();
    files.retain(|file| file.extension().is_some_and(|kind| kind == "toml"));
    files.sort();
    files
}

fn scenario(file: &Path) -> Scenario {
    let text = fs::read_to_string(file).expect("a scenario's file");
    let setup: Setup = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    setup.drawn().scenario(0).unwrap_or_else(|faults| panic!("{}: {faults:?}", file.display()))
}

/// The words of a scenario of the course: the rows of its table. A scenario without words is told by its own names.
fn names(file: &Path, locale: Locale) -> Named<String> {
    let name = file.file_stem().expect("a name").to_string_lossy();
    let text = fs::read_to_string(format!("content/{locale}/scenarios/{name}.md")).unwrap_or_default();
    let row = |line: &str| {
        let (id, words) = line.strip_prefix("| `")?.split_once("` |")?;
        Some((id.to_owned(), words.trim().trim_end_matches('|').trim().to_owned()))
    };
    text.lines().filter_map(row).collect()
}

/// A scenario, walked: every scene that looks different, and every fact in a world that it is told of differently.
struct Walked {
    place: String,
    scenario: Scenario,
    tellers: [Teller; 2],
    scenes: Vec<World>,
    facts: Vec<(World, Event)>,
}

/// Every scenario, walked to its end; as many at once as the machine has cores.
static WALKED: LazyLock<Vec<Walked>> = LazyLock::new(|| {
    let (left, done) = (Mutex::new(files()), Mutex::new(Vec::new()));
    let next = || left.lock().expect("the files").pop();
    let work = || {
        while let Some(file) = next() {
            let walked = walk(&file);
            done.lock().expect("what is walked").push(walked);
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, NonZero::get) {
            scope.spawn(work);
        }
    });
    done.into_inner().expect("what is walked")
});

/// What the learner has before them: two worlds that agree in this are told alike.
fn scene(world: &World) -> impl Eq + Hash + use<> {
    let pages: Vec<_> = world.browsers.iter().map(|(_, browser)| (browser.page, browser.traces.tick)).collect();
    let sessions: Vec<_> = world.portals.iter().map(|(_, portal)| portal.sessions.clone()).collect();
    let computer = (pages, sessions, world.page_asks(), world.reader.clone(), world.workstation);
    let phones = (world.apps.clone(), world.vendors.pending.clone());
    (actions(world), computer, phones, world.authority.standings.clone(), world.desk.clone(), world.things.clone())
}

/// What else than the event itself its words hang on.
fn setting(before: &World) -> impl Eq + Hash + use<> {
    (before.learner, before.things.clone())
}

fn walk(file: &Path) -> Walked {
    let scenario = scenario(file);
    let tellers = Locale::ALL.map(|locale| Teller::new(DeskWords::new(locale), &scenario, &names(file, locale)));
    let mut known = HashSet::from([scenario.start.clone()]);
    let mut queue = VecDeque::from([scenario.start.clone()]);
    let (mut met, mut told) = (HashSet::new(), HashSet::new());
    let (mut scenes, mut facts) = (Vec::new(), Vec::new());
    while let Some(world) = queue.pop_front() {
        if met.insert(scene(&world)) {
            scenes.push(world.clone());
        }
        let over = scenario.end(&world).is_some();
        for action in actions(&world).into_iter().filter(|_| !over) {
            let (next, events) = step(&world, &action);
            for event in events {
                if told.insert((event, setting(&world))) {
                    facts.push((world.clone(), event));
                }
            }
            if known.insert(next.clone()) {
                queue.push_back(next);
            }
        }
    }
    Walked { place: file.display().to_string(), scenario, tellers, scenes, facts }
}

/// What the learner puts in with a control.
fn input(control: &Control) -> String {
    match &control.act {
        Act::Press => String::new(),
        Act::Type { at, secret, typed } => format!("{at:?} {secret:?} {typed:?}"),
        Act::Fill { label, text, confirm } => format!("{label} {text} {confirm}"),
    }
}

#[test]
fn no_two_things_to_do_are_called_the_same_in_the_same_place() {
    for Walked { place, tellers, scenes, .. } in &*WALKED {
        for (world, teller) in scenes.iter().flat_map(|world| tellers.iter().map(move |teller| (world, teller))) {
            let told: Vec<(Action, Control)> =
                actions(world).into_iter().map(|action| (action, teller.control(world, action))).collect();
            let (mut seen, mut roles) = (BTreeMap::new(), BTreeMap::new());
            for (action, control) in &told {
                assert!(!control.name.is_empty(), "{place}: {action:?}");
                // A keypad and a field are one control, whatever is typed there.
                let twin = seen.insert((control.spot, &control.name, input(control)), action);
                assert_eq!(twin, None, "{place}: {action:?} and another are both {control:?}");
                let other = roles.insert((control.spot, &control.name), control.act.role());
                assert!(other.is_none_or(|other| other == control.act.role()), "{place}: {control:?}");
            }
        }
    }
}

#[test]
fn a_control_is_in_the_same_place_and_of_the_same_kind_in_both_languages() {
    for Walked { place, tellers: [latvian, english], scenes, .. } in &*WALKED {
        for world in scenes {
            for action in actions(world) {
                let [one, other] = [latvian, english].map(|teller| teller.control(world, action));
                assert_eq!((one.spot, one.act.role()), (other.spot, other.act.role()), "{place}: {action:?}");
                if let (Act::Fill { text, .. }, Act::Fill { text: other, .. }) = (&one.act, &other.act) {
                    assert_eq!(text, other, "{place}");
                }
            }
        }
    }
}

fn assert_screen(screen: &Screen, place: &str) {
    let lines = screen.lines.iter().map(Line::text);
    let parts = [screen.title.as_str()].into_iter().chain(lines).chain(screen.field.as_deref());
    let parts = parts.chain(screen.code.as_deref());
    for part in parts {
        assert!(!part.trim().is_empty(), "{place}: {screen:?}");
    }
}

#[test]
fn every_page_window_request_thing_and_paper_has_words() {
    for Walked { place, tellers, scenes, .. } in &*WALKED {
        for teller in tellers {
            let mut told = BTreeSet::new();
            for world in scenes {
                let pages = world.browsers.iter().filter_map(|(_, browser)| browser.page);
                let mut screens: Vec<Screen> = pages.map(|page| teller.page(world, &page)).collect();
                assert!(screens.iter().all(|screen| !screen.kicker.is_empty()), "{place}");
                screens.extend(teller.reader_window(world).into_iter().chain(teller.lock_screen(world)));
                screens.extend(world.apps.keys().filter_map(|app| teller.phone_request(world, app)));
                screens.extend(teller.form(world).into_iter().chain(teller.service_list(world)));
                for screen in screens {
                    assert_screen(&screen, place);
                    told.insert(screen.title);
                }
                for (thing, _) in world.things.all() {
                    assert_thing(&teller.thing(world, thing), place);
                }
            }
            assert!(!told.is_empty(), "{place}");
        }
    }
}

fn assert_thing(words: &ThingWords, place: &str) {
    let details = words.details.iter().flat_map(|(label, value)| [label, value]);
    for part in [&words.name, &words.owner, &words.place].into_iter().chain(details) {
        assert!(!part.is_empty(), "{place}: {words:?}");
    }
}

#[test]
fn every_event_and_every_message_has_words() {
    for Walked { place, tellers, facts, .. } in &*WALKED {
        for (world, event) in facts {
            for teller in tellers {
                assert_told(teller, world, event, place);
            }
        }
    }
}

#[test]
fn who_has_stepped_away_sees_nothing_of_the_desk() {
    let mut unseen = 0;
    for Walked { place, tellers: [teller, _], scenes, .. } in &*WALKED {
        for world in scenes.iter().filter(|world| actions(world).contains(&Action::StepAway)) {
            let (_, events) = step(world, &Action::StepAway);
            let (noticed, others): (Vec<&Event>, Vec<&Event>) =
                events.iter().partition(|event| teller.is_noticed(world, Action::StepAway, event));
            let heard = |event: &&Event| matches!(event, Event::SteppedAway | Event::Said(..));
            assert!(noticed.iter().all(heard), "{place}: {noticed:?}");
            unseen += others.iter().filter(|event| teller.event(world, event).is_some()).count();
        }
    }
    assert!(unseen > 0, "nobody does anything meanwhile");
}

fn assert_told(teller: &Teller, world: &World, event: &Event, place: &str) {
    if let Event::Sent(sent) = event {
        let told = teller.message(sent);
        let fields = told.technical.fields.iter().flat_map(|(label, value)| [label, value]);
        for part in [&told.plain, &told.technical.name].into_iter().chain(fields) {
            assert!(!part.trim().is_empty(), "{place}: {sent:?} {told:?}");
        }
        for party in [sent.from, sent.message.to()] {
            assert!(!teller.party(party).is_empty(), "{place}: {party:?}");
        }
        // A protocol is verified, or says that it is not.
        let assumed = told.technical.fields.iter().any(|(label, _)| label == teller.words().note());
        assert!(told.technical.protocol.is_none() || assumed != told.technical.source.is_some(), "{told:?}");
    } else {
        let why = teller.why(event);
        assert!(why.is_some_and(|why| why.ends_with('.') || why.ends_with('”')), "{place}: {event:?}");
        let told = teller.event(world, event);
        assert!(told.is_none_or(|told| told.len() > 3 && !told.contains("  ")), "{place}: {event:?}");
    }
}

fn spot(teller: &Teller, spot: Spot) -> String {
    match spot {
        Spot::Computer => "computer".to_owned(),
        Spot::Reader => "reader".to_owned(),
        Spot::Phone(phone) => format!("phone: {}", teller.name(Word::Phone(phone))),
        Spot::Counter => "counter".to_owned(),
        Spot::People(person) => format!("person: {}", teller.name(Word::Person(person))),
        Spot::Room => "room".to_owned(),
    }
}

fn screen_lines(screen: &Screen) -> Vec<String> {
    let Screen { kicker, title, lines, code, field, tone } = screen;
    let first = format!("  | {kicker} | {title} ({tone:?})");
    let rest = lines.iter().map(Line::text).chain(code.as_deref()).map(|line| format!("  |   {line}"));
    let field = field.iter().map(|field| format!("  |   [{field}]"));
    [first].into_iter().chain(rest).chain(field).collect()
}

fn message_line(teller: &Teller, sent: &Sent) -> String {
    let Told { plain, technical } = teller.message(sent);
    let fields = technical.fields.iter().map(|(label, value)| format!("{label}={value}"));
    let known = technical.protocol.map(|protocol| teller.protocol(protocol).to_owned()).into_iter();
    let known: Vec<String> =
        known.chain(technical.source.map(|source| teller.source(source).to_owned())).chain(fields).collect();
    let (from, to) = (teller.party(sent.from), teller.party(sent.message.to()));
    format!("      {from} → {to}: {plain} ‹{}› {}", technical.name, known.join(", "))
}

fn event_line(teller: &Teller, before: &World, action: Action, event: &Event) -> Option<String> {
    let told = teller.event(before, event)?;
    let letter = phase(event, &before.stage).map_or("·", |phase| teller.phase_letter(phase));
    let noticed = if teller.is_noticed(before, action, event) { "" } else { " (unnoticed)" };
    Some(format!("  {letter} {told}{noticed}"))
}

/// A way as a debrief might tell it: what was done, what happened, what devices said, what is on the screens then.
fn story(teller: &Teller, scenario: &Scenario, way: &[Action]) -> String {
    let mut world = scenario.start.clone();
    let mut lines = Vec::new();
    for action in way {
        let control = teller.control(&world, *action);
        lines.push(format!("\n> {}: {} {}", spot(teller, control.spot), control.name, input(&control)));
        let (next, events) = step(&world, action);
        lines.extend(events.iter().filter_map(|event| {
            if let Event::Sent(sent) = event {
                Some(message_line(teller, sent))
            } else {
                event_line(teller, &world, *action, event)
            }
        }));
        world = next;
        let page = world.stage.desk().and_then(|desk| world.browsers[desk].page);
        lines.extend(page.iter().flat_map(|page| screen_lines(&teller.page(&world, page))));
        lines.extend(teller.reader_window(&world).iter().flat_map(screen_lines));
        let requests = world.apps.keys().filter_map(|app| teller.phone_request(&world, app));
        lines.extend(requests.flat_map(|screen| screen_lines(&screen)));
    }
    lines.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\n")
}

/// The guide's acts, each by its saying.
fn guided(scenario: &Scenario) -> Vec<Action> {
    let mut world = scenario.start.clone();
    let mut way = Vec::new();
    for said in &scenario.guide {
        let offered = actions(&world).into_iter().find(|action| said.fits(&action.saying()));
        let action = offered.unwrap_or_else(|| panic!("{said:?} is not offered"));
        world = step(&world, &action).0;
        way.push(action);
    }
    way
}

#[test]
fn the_way_that_a_teacher_shows_reads_well_in_both_languages() {
    for name in ["s01-eid", "s07-smart-id", "s12-pilnvarotais"] {
        let walked = WALKED.iter().find(|walked| walked.place.contains(&format!("content/scenarios/{name}")));
        let Walked { scenario, tellers, .. } = walked.expect("a scenario of the course");
        let way = guided(scenario);
        for (locale, teller) in Locale::ALL.into_iter().zip(tellers) {
            insta::assert_snapshot!(format!("{name}-{locale}"), story(teller, scenario, &way));
        }
    }
}

/// What a program reads that plays a scenario in a browser.
#[test]
fn solve_names_the_control_of_every_step_in_the_language_asked_for() {
    let sources = support::course("content");
    for locale in Locale::ALL {
        let solved = solve(&sources, support::today(), Some("s07-smart-id"), locale);
        let guide = solved[0].ways.iter().find(|way| way.kind == WayKind::Guide).expect("a guide");
        let steps: Vec<String> = guide.steps.iter().map(|step| serde_json::to_string(step).expect("JSON")).collect();
        insta::assert_snapshot!(format!("solved-{locale}"), steps.join("\n"));
    }
}

/// Whether this is said in a sentence, and not only named.
fn is_sentence(text: &str) -> bool {
    text.contains(' ') && text.ends_with(['.', '”']) && !text.contains("  ")
}

#[test]
fn every_step_can_be_advised_and_a_code_never_stands_alone() {
    for Walked { place, tellers, scenes, .. } in &*WALKED {
        for (world, teller) in scenes.iter().flat_map(|world| tellers.iter().map(move |teller| (world, teller))) {
            for action in actions(world) {
                let (advice, control) = (teller.advice(world, action), teller.control(world, action));
                assert!(!advice.step.is_empty(), "{place}: {action:?}");
                assert!(advice.reason.is_none_or(is_sentence), "{place}: {advice:?}");
                let is_code = control.name.bytes().all(|byte| byte.is_ascii_digit()) && advice.reason.is_some();
                if is_code || control.act != Act::Press {
                    assert!(is_sentence(&advice.step), "{place}: {advice:?}");
                }
            }
        }
    }
}

#[test]
fn the_code_that_the_computer_shows_is_advised_with_its_reason() {
    let walked = WALKED.iter().find(|walked| walked.place.contains("content/scenarios/s03-nav-lasitaja"));
    let Walked { scenario, tellers, .. } = walked.expect("a scenario of the course");
    let [latvian, english] = tellers;
    let mut world = scenario.start.clone();
    let mut advised = Vec::new();
    for action in guided(scenario) {
        advised.push([latvian, english].map(|teller| teller.advice(&world, action)));
        world = step(&world, &action).0;
    }
    let lines = |[latvian, english]: &[Advice; 2]| {
        [latvian, english].map(|advice| format!("{} {}", advice.step, advice.reason.unwrap_or("–"))).join("\n")
    };
    insta::assert_snapshot!("advised", advised.iter().map(lines).collect::<Vec<_>>().join("\n\n"));
}
