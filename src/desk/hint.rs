//! The next step, in words, where the learner is guided; and the way back for who has left the guide's way.

use super::focus;
use super::place::Place;
use super::session::Session;
use atslega::dom;
use atslega::dom::view::{View, el, live};
use atslega::sandbox::{Action, Advice, Hint, Mode, MomentAt, Play};
use atslega::signals::Memo;

/// The card with the next step.
pub(crate) fn view(session: Session) -> View {
    let hint = Memo::new(move || session.play.with(|play| (play.mode() == Mode::Guided).then(|| play.hint())));
    live(move || hint.get().map(|hint| card(session, hint)))
}

fn card(session: Session, hint: Hint) -> View {
    let words = session.words();
    let Advice { step, reason } = match hint {
        Hint::Do(action) => session.look(|world, teller| teller.advice(world, action)),
        Hint::OffTheWay => Advice { step: words.desk_next_off().to_owned(), reason: None },
        Hint::Done => Advice { step: words.desk_next_done().to_owned(), reason: None },
    };
    let button = |name: &str| el("button").attr("type", "button").class("button small").text(name);
    let help = match hint {
        Hint::Do(action) => Some(button(words.desk_next_show()).on("click", move |_| show(session, action))),
        Hint::OffTheWay => {
            let last = session.play.with_untracked(|play: &Play| MomentAt::last_of(play.moments().len()));
            let back = move |last| focus::around(|| session.back_to(last));
            last.map(|last| button(words.desk_next_back()).on("click", move |_| back(last)))
        }
        Hint::Done => None,
    };
    el("div")
        .class("next-step")
        .holds([el("p").class("caption").text(words.desk_next()), el("p").class("step").text(&step)])
        .holds(reason.map(|reason| el("p").class("reason").text(reason)))
        .holds(help)
}

/// Turns to the place where a step is done, and gives its control the focus.
fn show(session: Session, action: Action) {
    let place = session
        .offers
        .with_untracked(|offers| offers.iter().find(|offer| offer.action == action).and_then(Place::with));
    if let Some(place) = place {
        session.go_to(place);
    }
    dom::after_drawing(|| {
        let hinted = dom::find("#desk [data-hint]:not([role=tab])");
        let inside = hinted.as_ref().and_then(|hinted| hinted.query_selector("button, input").ok().flatten());
        let itself = hinted.filter(|hinted| hinted.tag_name() == "BUTTON" || hinted.tag_name() == "INPUT");
        if let Some(control) = itself.or(inside) {
            focus::go_to(&control);
        }
    });
}
