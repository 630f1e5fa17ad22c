//! The codes on a phone of which one is to be chosen.

use super::super::offer::{self, Offer};
use super::super::session::Session;
use atslega::dom::view::{View, el};
use atslega::sandbox::{Action, AppAct, AppId, Control, Pick};

/// The codes, if an app shows some. Two wrong ones are one action, but each has its button.
pub(super) fn view(session: Session, app: AppId, offers: &[Offer]) -> Option<View> {
    let choices = session.look(|world, teller| teller.choices(world, app));
    let button = |(digits, pick): (String, Pick)| {
        let offer = offers.iter().find(|offer| offer.action == Action::App(app, AppAct::Pick(pick)))?;
        let control = Control { name: digits, ..offer.control.clone() };
        Some(offer::button(session, &Offer { control, ..offer.clone() }, "button choice"))
    };
    let buttons: Vec<View> = choices.into_iter().filter_map(button).collect();
    (!buttons.is_empty()).then(|| el("div").class("choices").holds(buttons))
}

/// Whether an action is to choose a code.
pub(super) fn is_choice(action: Action) -> bool {
    matches!(action, Action::App(_, AppAct::Pick(_)))
}
