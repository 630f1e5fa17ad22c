//! The address bar: it can be looked at part by part.

use super::super::drawing;
use super::super::session::Session;
use super::super::why;
use atslega::dom::view::{View, el, list};
use atslega::sandbox::Element;
use atslega::signals::Signal;

/// The bar with an address.
pub(super) fn view(session: Session, address: &str) -> View {
    let words = session.words();
    let open = Signal::new(false);
    let (before, domain) = parts(address);
    let explained = [
        ("scheme", "https://", words.desk_address_scheme()),
        ("before", before, words.desk_address_before()),
        ("domain", domain, words.desk_address_domain()),
    ];
    let explained: Vec<_> = explained.into_iter().filter(|(_, part, _)| !part.is_empty()).collect();
    let rows =
        explained.into_iter().map(|(kind, part, said)| list([el("dt").class(kind).text(part), el("dd").text(said)]));
    let explanation = el("div")
        .class("address-parts")
        .id("address-parts")
        .attr_from("hidden", move || (!open.get()).then_some(""))
        .holds([el("p").class("caption").text(words.desk_address_title()), el("dl").holds(rows)]);
    let bar = el("button")
        .attr("type", "button")
        .class("address")
        .attr("aria-label", &words.desk_address(&format!("https://{address}")))
        .attr("aria-controls", "address-parts")
        .attr_from("aria-expanded", move || Some(if open.get() { "true" } else { "false" }));
    let bar = why::of(bar, session, Element::AddressBar).on("click", move |_| {
        if !session.asks() {
            open.update(|open| *open = !*open);
        }
    });
    list([
        bar.holds([
            drawing::LOCK.view("sign-small"),
            el("span").holds([
                el("span").class("scheme").text("https://"),
                el("span").class("before").text(before),
                el("b").text(domain),
            ]),
        ]),
        explanation,
    ])
}

/// The part that names the owner, and what stands before it.
fn parts(address: &str) -> (&str, &str) {
    let dots: Vec<usize> = address.match_indices('.').map(|(at, _)| at).collect();
    let cut = dots.len().checked_sub(2).and_then(|at| dots.get(at)).map_or(0, |at| at + 1);
    address.split_at_checked(cut).unwrap_or(("", address))
}
