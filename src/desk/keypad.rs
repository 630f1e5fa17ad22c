//! The keypad: digits become right, wrong or another code here, and go nowhere else.

use super::drawing;
use super::offer::{Offer, pointed_at};
use super::session::Session;
use super::{focus, why};
use atslega::dom::view::{View, el, live};
use atslega::sandbox::{Act, Action, Carrier, Element, Secret, Typed, length};
use atslega::signals::Signal;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// What a keypad takes, and what can become of it.
#[derive(Clone, Copy)]
struct Keypad {
    session: Session,
    at: Carrier,
    secret: Secret,
    digits: Signal<String>,
}

/// The keypad that these offers need, if they need one. `listens` is the window or screen that hears the keyboard for it.
pub(crate) fn view(session: Session, offers: &[Offer]) -> Option<(View, impl Fn(View) -> View + use<>)> {
    let (at, secret, name) = offers.iter().find_map(|offer| match &offer.control.act {
        Act::Type { at, secret, .. } => Some((*at, *secret, offer.control.name.clone())),
        Act::Press | Act::Fill { .. } => None,
    })?;
    let keypad = Keypad { session, at, secret, digits: Signal::new(String::new()) };
    let codes: Vec<(Typed, Action)> = offers.iter().filter_map(typed).collect();
    let (pressed, keyed) = (codes.clone(), codes.clone());
    let words = session.words();
    let group =
        el("div").class("keypad").attr("role", "group").attr("aria-label", &name).attr("data-keypad", "").holds([
            keypad.display(),
            el("div").class("keys").holds(
                ["1", "2", "3", "4", "5", "6", "7", "8", "9"].into_iter().map(|digit| keypad.key(digit)).chain([
                    el("span"),
                    keypad.key("0"),
                    keypad
                        .tool("digit", move || keypad.delete())
                        .attr("aria-label", words.desk_keypad_delete())
                        .holds([drawing::DELETE.view("sign-small")]),
                    keypad
                        .tool("button primary confirm", move || keypad.confirm(&pressed))
                        .text(words.desk_keypad_confirm()),
                ]),
            ),
        ]);
    let group = pointed_at(group, session, move |action| codes.iter().any(|(_, code)| *code == action));
    let group = why::of(group, session, Element::Keypad(secret));
    Some((group, move |around: View| keypad.heard_in(around, keyed.clone())))
}

fn typed(offer: &Offer) -> Option<(Typed, Action)> {
    match offer.control.act {
        Act::Type { typed, .. } => Some((typed, offer.action)),
        Act::Press | Act::Fill { .. } => None,
    }
}

impl Keypad {
    /// Dots for the digits; how many there are is said.
    fn display(self) -> View {
        let words = self.session.words();
        let wanted = length(self.at, self.secret);
        let dots = move || {
            let typed = self.digits.with(String::len);
            let dot = move |at: usize| el("i").attr_if("class", (at < typed).then_some("typed"));
            el("span").class("dots").attr("aria-hidden", "true").holds((0..wanted.max(typed)).map(dot))
        };
        let said = move || match self.digits.with(String::len) {
            0 => words.desk_keypad_empty().to_owned(),
            count => words.desk_keypad_typed(&count),
        };
        el("div")
            .class("display")
            .holds([live(dots), el("span").class("hidden").attr("role", "status").text_from(said)])
    }

    fn key(self, digit: &'static str) -> View {
        self.tool("digit", move || self.add(digit)).text(digit)
    }

    fn tool(self, classes: &str, act: impl Fn() + 'static) -> View {
        el("button").attr("type", "button").class(classes).on("click", move |event| {
            if !self.session.asks() {
                // What is around may be drawn anew before the event would reach it.
                event.stop_propagation();
                act();
            }
        })
    }

    fn add(self, digit: &str) {
        // Longer than any code: whoever types on does not notice a mistake sooner.
        if self.digits.with_untracked(String::len) < length(self.at, Secret::Puk) {
            self.digits.update(|digits| digits.push_str(digit));
        }
    }

    fn delete(self) {
        self.digits.update(|digits| {
            digits.pop();
        });
    }

    fn confirm(self, codes: &[(Typed, Action)]) {
        let digits = self.digits.get_untracked();
        if digits.is_empty() {
            return;
        }
        self.digits.set(String::new());
        let read = self.session.codes().read(self.at, self.secret, &digits);
        let of = |wanted: Typed| codes.iter().find(|(typed, _)| *typed == wanted).map(|(_, action)| *action);
        // A code that nobody here can know is only a lucky guess, and guesses are wrong.
        if let Some(action) = of(read).or_else(|| of(Typed::Wrong)) {
            focus::around(|| self.session.act(action));
        }
    }

    /// Lets what is around the keypad hear the keyboard for it.
    fn heard_in(self, around: View, codes: Vec<(Typed, Action)>) -> View {
        around.on("keydown", move |event| {
            let Some(pressed) = event.dyn_ref::<KeyboardEvent>() else { return };
            // The browser's own shortcuts, and what is asked about, are not digits.
            if pressed.ctrl_key() || pressed.alt_key() || pressed.meta_key() || self.session.asks() {
                return;
            }
            let key = pressed.key();
            match key.as_str() {
                "Backspace" => self.delete(),
                "Enter" if !on_button(&event) => self.confirm(&codes),
                digit if digit.len() == 1 && digit.bytes().all(|byte| byte.is_ascii_digit()) => self.add(digit),
                _ => return,
            }
            event.prevent_default();
        })
    }
}

/// Whether the focus is on a button other than a digit: Enter then presses that.
fn on_button(event: &web_sys::Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|target| target.tag_name() == "BUTTON")
}
