//! Looking back at a run that is over: what came of it, the learner's own steps, the rules, the run once more with its
//! messages, and an exercise made of it.

mod key;
mod replay;
mod rules;
mod sorting;
mod steps;
mod top;
mod ways;

use super::focus;
use super::part::phrase;
use super::session::Session;
use atslega::dom;
use atslega::dom::view::{View, el, list, live};
use atslega::sandbox::{Play, ScenarioFile, Teller};
use atslega::signals::Signal;
use std::rc::Rc;

/// The id of the debrief's first heading.
const TITLE: &str = "debrief-title";

/// What the sections of a debrief share: the run as it ended, and what it is told with.
struct Ended {
    session: Session,
    teller: Rc<Teller>,
    file: Rc<ScenarioFile>,
    play: Rc<Play>,
    /// How many moments the replay shows.
    shown: Signal<usize>,
}

/// What is shown when a run is over.
pub(crate) fn view(session: Session) -> View {
    let play = Rc::new(session.play.with_untracked(Play::clone));
    let shown = Signal::new(play.moments().len());
    let ended = Rc::new(Ended { session, teller: session.teller(), file: session.file(), play, shown });
    dom::after_drawing(|| {
        if let Some(title) = dom::by_id(TITLE) {
            dom::window().scroll_to_with_x_and_y(0.0, 0.0);
            focus::go_to(&title);
        }
    });
    let verdict = ended.play.outcome().map(|outcome| top::verdict_word(outcome.verdict));
    el("article").class("debrief").attr_if("data-verdict", verdict).holds([
        top::view(&ended),
        el("div").class("debrief-columns").holds([rules::view(&ended), steps::view(&ended)]),
        further(ended),
    ])
}

/// What stands further down. It is made when the answer to the last act has been drawn, for it is more than half of the
/// work, and nobody sees it in that frame.
fn further(ended: Rc<Ended>) -> View {
    let begun = Signal::new(false);
    dom::after_drawing(move || {
        dom::later(0, move || begun.set(true));
    });
    live(move || {
        if !begun.get() {
            return list([]);
        }
        list([replay::view(&ended), View::from(sorting::view(&ended)), View::from(life(&ended)), ways::view(&ended)])
    })
}

/// How life differs from the simulation: helplines, assumptions, sources.
fn life(ended: &Ended) -> Option<View> {
    let text = ended.file.words.life.as_ref()?;
    let words = ended.teller.words();
    let prose = phrase(text);
    // The sources have a heading of their own, which stands below this section's.
    if let Ok(Some(heading)) = prose.element().query_selector("h2") {
        let _ = heading.set_attribute("aria-level", "4");
    }
    Some(section("life", words.debrief_in_life()).class("debrief-section debrief-life card").holds([prose]))
}

/// A section with its heading.
fn section(id: &str, title: &str) -> View {
    let id = format!("debrief-{id}");
    el("section").class("debrief-section").attr("aria-labelledby", &id).holds([el("h3").id(&id).text(title)])
}
