//! The drawings of an X-ray: what a device looks like, the lines of life, an arrow from lane to lane.

use super::super::phase_mark;
use atslega::dom::view::{View, svg};
use atslega::sandbox::{Figure, Phase};

/// What a device looks like.
pub(super) fn figure(figure: Figure) -> View {
    svg("svg")
        .class("xray-figure")
        .attr("viewBox", "0 0 24 24")
        .attr("aria-hidden", "true")
        .holds([svg("path").attr("d", outline(figure))])
}

/// A line for each lane, from top to bottom.
pub(super) fn lines(lanes: usize, class: &str) -> View {
    svg("svg").class(class).attr("aria-hidden", "true").holds((0..lanes).map(|lane| {
        let x = percent(lane, lanes);
        svg("line").attr("x1", &x).attr("x2", &x).attr("y1", "0").attr("y2", "100%")
    }))
}

/// An arrow from the middle of one lane to that of another. Within a lane it is a dot.
pub(super) fn arrow(from: usize, to: usize, lanes: usize, phase: Option<Phase>, class: &str) -> View {
    let (begin, end) = (percent(from, lanes), percent(to, lanes));
    let drawing = svg("svg").class(class).attr("aria-hidden", "true");
    let drawing = drawing.attr("data-phase", phase.map_or("none", phase_mark::word));
    if from == to {
        return drawing.holds([svg("circle").attr("cx", &begin).attr("cy", "50%").attr("r", "5")]);
    }
    let head = if from < to { "M-10-5L-2 0L-10 5" } else { "M10-5L2 0L10 5" };
    drawing.holds([
        svg("line").attr("x1", &begin).attr("x2", &end).attr("y1", "50%").attr("y2", "50%"),
        svg("circle").attr("cx", &begin).attr("cy", "50%").attr("r", "3.5"),
        // A drawing in the drawing: its origin is where the arrow ends, whatever the width.
        svg("svg").attr("x", &end).attr("y", "50%").attr("overflow", "visible").holds([svg("path").attr("d", head)]),
    ])
}

/// The middle of a lane, counted from the left.
fn percent(lane: usize, lanes: usize) -> String {
    let twentieths = (2 * lane + 1) * 1000 / (2 * lanes.max(1));
    format!("{}.{}%", twentieths / 10, twentieths % 10)
}

fn outline(figure: Figure) -> &'static str {
    match figure {
        Figure::Person => "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20.5c.6-4.4 3.5-6.5 7.5-6.5s6.9 2.1 7.5 6.5",
        Figure::Computer => "M4 4h16a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM9 21h6M12 17v4",
        Figure::Reader => "M5 12h14l2 7a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1zM8 12V4h8v8M8 15.5h8",
        Figure::Card => {
            "M4 5h16a1.5 1.5 0 0 1 1.5 1.5v11A1.5 1.5 0 0 1 20 19H4a1.5 1.5 0 0 1-1.5-1.5v-11A1.5 1.5 0 0 1 4 5zM6 10h4v4H6zM13.5 10.5h5M13.5 14h3.5"
        }
        Figure::Phone => "M8 2.5h8a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2zM11 18.5h2",
        Figure::Server => {
            "M5 4h14a1 1 0 0 1 1 1v5H4V5a1 1 0 0 1 1-1zM4 14h16v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM7.5 7.2h.01M7.5 17h.01M4 10v4M20 10v4"
        }
        Figure::Register => {
            "M12 3c4 0 7 1.2 7 2.8S16 8.6 12 8.6 5 7.400 5 5.800 8 3 12 3zM5 5.800v12.400C5 19.800 8 21 12 21s7-1.200 7-2.800V5.800M5 12c0 1.600 3 2.800 7 2.800s7-1.200 7-2.800"
        }
        Figure::Counterfeit => {
            "M3.500 6c6 2.200 11 2.200 17 0 .8 8-2.500 12.500-8.500 14.500C6 18.500 2.700 14 3.500 6zM7.500 11.500c1-1 2.500-1 3.300 0M13.200 11.500c.8-1 2.300-1 3.300 0M9 16.500c2-1.300 4-1.300 6 0"
        }
    }
}
