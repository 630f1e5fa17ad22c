//! How an X-ray is shown: in plain words or in technical ones, as lanes or as a list.

use super::super::part::span;
use atslega::dom::view::{View, el};
use atslega::locale::DeskWords;
use atslega::signals::Signal;

/// Whose words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Wording {
    /// As one person would say it to another.
    Plain,
    /// As an engineer would.
    Technical,
}

/// How it is drawn. What a screen reader reads is the same list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// With a lane for each device.
    Lanes,
    /// Words alone.
    List,
}

/// What the learner has chosen. A handle: copies are the same.
#[derive(Clone, Copy)]
pub(crate) struct Switches {
    /// Whose words.
    pub(crate) wording: Signal<Wording>,
    /// How it is drawn.
    pub(crate) form: Signal<Form>,
}

impl Switches {
    /// Plain words, with lanes.
    pub(crate) fn new() -> Self {
        Self { wording: Signal::new(Wording::Plain), form: Signal::new(Form::Lanes) }
    }

    /// The two switches.
    pub(crate) fn view(self, words: DeskWords) -> View {
        el("div").class("xray-switches").holds([
            choice(
                words.xray_wording(),
                self.wording,
                [(Wording::Plain, words.xray_plain()), (Wording::Technical, words.xray_technical())],
            ),
            choice(words.xray_form(), self.form, [(Form::Lanes, words.xray_lanes()), (Form::List, words.xray_list())]),
        ])
    }
}

/// A choice of two.
fn choice<T: Copy + PartialEq + 'static>(name: &str, chosen: Signal<T>, options: [(T, &str); 2]) -> View {
    let options = options.map(|(value, label)| {
        el("button")
            .attr("type", "button")
            .attr_from("aria-pressed", move || Some(if chosen.get() == value { "true" } else { "false" }))
            .on("click", move |_| chosen.set(value))
            .text(label)
    });
    el("div").class("segments").attr("role", "group").attr("aria-label", name).holds([
        span("segments-name", name).attr("aria-hidden", "true"),
        el("span").class("segments-row").holds(options),
    ])
}
