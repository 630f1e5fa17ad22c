//! What the last step brought about, in a few sentences, each with its phase: shown, and announced politely.

use super::key;
use super::session::Session;
use atslega::dom::view::{View, el, list, live};
use atslega::sandbox::{Mode, Moment, Phase, Teller, World, phase};
use atslega::signals::Memo;

/// The most sentences that are said at once.
const MOST: usize = 3;

/// A sentence, and the phase that it belongs to.
type Told = (Option<Phase>, String);

/// The card of what happened.
pub(crate) fn view(session: Session) -> View {
    let words = session.words();
    let told = Memo::new(move || {
        let teller = session.teller();
        session.play.with(|play| {
            let last = play.moments().last();
            let said = last.map(|moment| told(&teller, moment)).map(|said| or_opened(&teller, play.world(), said));
            (play.moments().len(), said, play.mode())
        })
    });
    let lines = live(move || {
        let (_, told, mode) = told.get();
        match told {
            Some(told) => list(told.into_iter().map(|told| line(session, mode, told))),
            None => el("li").class("nothing").text(words.desk_happened_nothing()),
        }
    });
    el("div").class("happened").holds([
        el("p").class("caption").text(words.desk_happened()),
        el("ul").attr("aria-live", "polite").attr("data-happened", "").holds([lines]),
    ])
}

fn line(session: Session, mode: Mode, (phase, said): Told) -> View {
    let mark = phase.filter(|_| key::is_shown(mode)).map(|phase| chip(&session.teller(), phase));
    el("li").holds(mark).holds([el("span").text(&said)])
}

/// The name of a phase on its colour.
pub(crate) fn chip(teller: &Teller, phase: Phase) -> View {
    el("span").class(&format!("phase {}", phase_class(phase))).text(&teller.phase(phase))
}

fn phase_class(phase: Phase) -> &'static str {
    match phase {
        Phase::Identification => "id",
        Phase::Authentication => "au",
        Phase::Authorization => "az",
        Phase::Signature | Phase::Safety | Phase::Audit => "side",
    }
}

/// Where nothing is to be told, at least what stands on the screen now.
fn or_opened(teller: &Teller, world: &World, said: Vec<Told>) -> Vec<Told> {
    if !said.is_empty() {
        return said;
    }
    let page = || world.browsers.get(world.stage.desk()?)?.page.map(|page| teller.page(world, &page));
    let shown = teller.reader_window(world).or_else(page);
    shown.map(|screen| (None, teller.words().desk_happened_opened(&screen.title))).into_iter().collect()
}

/// The first thing that happened is what the learner did; of the rest, the last say what came of it.
fn told(teller: &Teller, moment: &Moment) -> Vec<Told> {
    let told = |event| Some((phase(event, &moment.before.stage), teller.event(&moment.before, event)?));
    let noticed = moment.events.iter().filter(|event| teller.is_noticed(&moment.before, moment.action, event));
    let all: Vec<Told> = noticed.filter_map(told).collect();
    let skipped = all.len().saturating_sub(MOST);
    all.into_iter().enumerate().filter(|(at, _)| *at == 0 || *at > skipped).map(|(_, told)| told).collect()
}
