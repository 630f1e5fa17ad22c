//! The marks of the phases: each has a colour, a letter and a shape, and no two share any of them.

use super::part::span;
use atslega::dom::view::{View, el, svg};
use atslega::sandbox::{Phase, Teller};

/// A phase's name with its shape.
pub(crate) fn chip(teller: &Teller, phase: Phase) -> View {
    el("span").class("phase").attr("data-phase", word(phase)).holds([shape(phase)]).text(&teller.phase(phase))
}

/// A phase's letter with its shape, for narrow places; a screen reader says the name.
pub(crate) fn seal(teller: &Teller, phase: Phase) -> View {
    el("span").class("phase seal").attr("data-phase", word(phase)).attr("title", &teller.phase(phase)).holds([
        shape(phase),
        span("", teller.phase_letter(phase)).attr("aria-hidden", "true"),
        span("hidden", &teller.phase(phase)),
    ])
}

/// The shape alone.
pub(crate) fn shape(phase: Phase) -> View {
    svg("svg")
        .class("phase-shape")
        .attr("viewBox", "0 0 16 16")
        .attr("aria-hidden", "true")
        .holds([svg("path").attr("d", outline(phase))])
}

/// The word by which the style knows a phase.
pub(crate) fn word(phase: Phase) -> &'static str {
    match phase {
        Phase::Identification => "identification",
        Phase::Authentication => "authentication",
        Phase::Authorization => "authorization",
        Phase::Signature => "signature",
        Phase::Safety => "safety",
        Phase::Audit => "audit",
    }
}

/// The ring, the shaft and the bit of the key; a pen, a shield, a book.
fn outline(phase: Phase) -> &'static str {
    match phase {
        Phase::Identification => "M8 3a5 5 0 1 1 0 10 5 5 0 0 1 0-10z",
        Phase::Authentication => "M2 8h12",
        Phase::Authorization => "M2 5h12M6 5v6M11 5v5",
        Phase::Signature => "M2.5 13.5h11M4.5 11l.6-2.6L10.6 3l2 2-5.5 5.4z",
        Phase::Safety => "M8 2l5 1.8v3.6c0 3.4-2.2 5.3-5 6.6-2.8-1.3-5-3.2-5-6.6V3.8z",
        Phase::Audit => "M4 2.5h8v11H4zM6.5 6h3M6.5 9h3",
    }
}
