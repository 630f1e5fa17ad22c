//! The learner's own steps to be sorted into the three steps of a login. Buttons do it; dragging is an addition.

use super::super::part::{button, hidden, p, span};
use super::super::phase_mark;
use super::{Ended, section};
use atslega::dom;
use atslega::dom::view::{View, el, live};
use atslega::locale::DeskWords;
use atslega::sandbox::{Event, PARTS, Phase, Sorted, Sorting, SortingCard, Word};
use atslega::signals::{Kept, Signal};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The exercise under way. A handle: copies are the same.
#[derive(Clone, Copy)]
struct Exercise {
    given: Kept<Rc<Given>>,
    /// What was chosen for each card, one after the other.
    choices: Signal<Vec<Vec<Phase>>>,
    /// The card that is being dragged.
    dragged: Signal<Option<usize>>,
}

struct Given {
    ended: Rc<Ended>,
    sorting: Sorting,
}

/// The exercise, if the run holds enough to sort.
pub(super) fn view(ended: &Rc<Ended>) -> Option<View> {
    let sorting = Sorting::of(&ended.play)?;
    let words = ended.teller.words();
    let cards = sorting.cards().len();
    let exercise = Exercise {
        given: Kept::new(Rc::new(Given { ended: ended.clone(), sorting })),
        choices: Signal::new(vec![Vec::new(); cards]),
        dragged: Signal::new(None),
    };
    let whole = section("sorting", words.debrief_sort()).class("debrief-section sorting");
    Some(exercise.draggable(whole).holds([
        p("debrief-about", words.debrief_sort_about()),
        el("p").class("hidden").attr("role", "status").text_from(move || exercise.news()),
        live(move || exercise.table()),
    ]))
}

impl Exercise {
    /// Lets cards be dragged into the parts. The whole listens, because a card that has been dropped is no longer there.
    fn draggable(self, whole: View) -> View {
        whole
            .on("dragstart", move |event| self.dragged.set(above(&event, CARD).and_then(|card| card.parse().ok())))
            .on("dragover", |event| {
                if above(&event, PART).is_some() {
                    event.prevent_default();
                }
            })
            .on("drop", move |event| {
                let part = above(&event, PART);
                let part = part.and_then(|word| PARTS.into_iter().find(|part| phase_mark::word(*part) == word));
                if let (Some(card), Some(part)) = (self.dragged.get_untracked(), part) {
                    event.prevent_default();
                    self.choose(card, part);
                }
                self.dragged.set(None);
            })
    }

    fn words(self) -> DeskWords {
        self.given.with(|given| given.ended.teller.words())
    }

    fn sorted(self, card: usize) -> Sorted {
        let last = self.tried(card).last().copied();
        self.given.with(|given| given.sorting.check(card, last))
    }

    /// What was chosen for a card, one after the other.
    fn tried(self, card: usize) -> Vec<Phase> {
        self.choices.with(|choices| choices.get(card).cloned().unwrap_or_default())
    }

    fn is_done(self) -> bool {
        let last: Vec<Option<Phase>> =
            self.choices.with(|choices| choices.iter().map(|tried| tried.last().copied()).collect());
        self.given.with(|given| given.sorting.is_done(&last))
    }

    /// How far it is, for who cannot see it.
    fn news(self) -> String {
        let all = self.choices.with(Vec::len);
        let placed = (0..all).filter(|card| self.sorted(*card) == Sorted::Fits).count();
        let any = self.choices.with(|choices| choices.iter().any(|tried| !tried.is_empty()));
        if any { self.words().debrief_sort_placed(&all, &placed) } else { String::new() }
    }

    fn choose(self, card: usize, part: Phase) {
        self.choices.update(|choices| {
            if let Some(tried) = choices.get_mut(card) {
                tried.push(part);
            }
        });
        let next = match self.sorted(card) {
            Sorted::Fits => format!("{OPEN_CARD}, #sorting-done"),
            Sorted::Elsewhere | Sorted::NotYet => format!("#sorting-card-{card} button:not([data-wrong])"),
        };
        go_on_at(next);
    }

    /// What is still to be sorted, and the three parts with what lies there.
    fn table(self) -> View {
        let cards = self.given.with(|given| given.sorting.cards().to_vec());
        let open = cards.iter().enumerate().filter(|(at, _)| self.sorted(*at) != Sorted::Fits);
        let open: Vec<View> = open.map(|(at, card)| self.card(at, card)).collect();
        let first = if self.is_done() { self.done() } else { el("ol").class("sorting-open").holds(open) };
        let parts = PARTS.into_iter().map(|part| self.part(part, &cards));
        el("div").class("sorting-table").holds([first, el("div").class("sorting-parts").holds(parts)])
    }

    /// A card that is not yet where it belongs.
    fn card(self, at: usize, card: &SortingCard) -> View {
        let given = self.given.get();
        let (teller, words) = (&given.ended.teller, self.words());
        let tried = self.tried(at);
        let choice = tried.last().copied();
        let answer = |part: Phase| {
            el("button")
                .attr("type", "button")
                .class("sorting-answer")
                .attr_if("data-wrong", tried.contains(&part).then_some(""))
                .on("click", move |_| self.choose(at, part))
                .holds([phase_mark::chip(teller, part)])
        };
        let feedback = choice.map(|chosen| {
            let (part, question) = (teller.phase(chosen), question(words, chosen));
            p("sorting-feedback", &words.debrief_sort_elsewhere(&part, &question))
        });
        let name = format!("sorting-card-{at}");
        let told = format!("{name}-told");
        el("li")
            .id(&name)
            .class("sorting-card card")
            .attr("draggable", "true")
            .attr(CARD, &at.to_string())
            .attr_if("data-sorted", choice.map(|_| "elsewhere"))
            .holds([
                p("sorting-told", &self.tell(card)).id(&told),
                el("div")
                    .class("sorting-answers")
                    .attr("role", "group")
                    .attr("aria-labelledby", &told)
                    .holds(PARTS.map(answer)),
            ])
            .holds(feedback)
    }

    fn tell(self, card: &SortingCard) -> String {
        let given = self.given.get();
        let teller = &given.ended.teller;
        let Some(moment) = given.ended.play.moment(card.moment) else { return String::new() };
        let facts = &moment.before.stage.certificates;
        if let Event::CertificateChosen(chosen) = card.event
            && let Some(certificate) = facts.get(chosen)
        {
            // The certificate's own name says what it is for, which would lead astray here: what was chosen is a name.
            return teller.words().debrief_sort_certificate(&teller.name(Word::Person(certificate.holder)));
        }
        teller.event(&moment.before, &card.event).unwrap_or_default()
    }

    /// A part of the key, with the cards that lie there.
    fn part(self, part: Phase, cards: &[SortingCard]) -> View {
        let given = self.given.get();
        let (teller, words) = (&given.ended.teller, self.words());
        let here = cards.iter().enumerate().filter(|(at, card)| card.part == part && self.sorted(*at) == Sorted::Fits);
        let here = here.map(|(_, card)| {
            let why = teller.why(&card.event).map(|why| p("sorting-why", &why));
            el("li").holds([hidden(words.debrief_sort_fits()), span("sorting-told", &self.tell(card))]).holds(why)
        });
        el("section")
            .class("sorting-part")
            .attr("data-phase", phase_mark::word(part))
            .attr(PART, phase_mark::word(part))
            .holds([
                el("h4").holds([phase_mark::shape(part), span("", &teller.phase(part))]),
                p("sorting-question", question(words, part)),
                el("ul").class("sorting-placed").holds(here),
            ])
    }

    fn done(self) -> View {
        let words = self.words();
        let again = move || {
            self.choices.update(|choices| choices.iter_mut().for_each(Vec::clear));
            go_on_at(OPEN_CARD.to_owned());
        };
        el("div").class("sorting-done").holds([
            el("p").id("sorting-done").attr("tabindex", "-1").text(words.debrief_sort_done()),
            button("button quiet", words.debrief_sort_again(), again),
        ])
    }
}

/// Gives what is first found the focus, once it is drawn.
fn go_on_at(selector: String) {
    dom::after_drawing(move || {
        if let Some(next) = dom::find(&selector) {
            dom::focus(&next);
        }
    });
}

/// What a card carries: its place among the cards.
const CARD: &str = "data-card";
/// What a part of the key carries: the phase's word.
const PART: &str = "data-part";

/// What the nearest element around an event carries under a name.
fn above(event: &web_sys::Event, name: &str) -> Option<String> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest(&format!("[{name}]")).ok().flatten()?.get_attribute(name)
}

/// The first button of a card that is still open.
const OPEN_CARD: &str = ".sorting-card button";

/// The question that a step of a login answers.
fn question(words: DeskWords, part: Phase) -> &'static str {
    match part {
        Phase::Identification => words.debrief_question_identification(),
        Phase::Authentication => words.debrief_question_authentication(),
        Phase::Authorization | Phase::Signature | Phase::Safety | Phase::Audit => {
            words.debrief_question_authorization()
        }
    }
}
