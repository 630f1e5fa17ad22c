//! The drawings of the desk. Each is a table of paths; the classes take their colours from `desk.css`.
//!
//! Nothing here imitates a real card, document or device.

use atslega::course::Date;
use atslega::dom::view::{View, svg};

/// A drawing: the box that it fills, and its shapes from the back to the front, each with its class.
pub(crate) struct Drawing {
    view_box: &'static str,
    shapes: &'static [(&'static str, &'static str)],
}

impl Drawing {
    /// The drawing, as decoration: what it shows is said beside it.
    pub(crate) fn view(&self, classes: &str) -> View {
        let shapes = self.shapes.iter().map(|(class, path)| svg("path").class(class).attr("d", path));
        svg("svg")
            .class(classes)
            .attr("viewBox", self.view_box)
            .attr("aria-hidden", "true")
            .attr("focusable", "false")
            .holds(shapes)
    }
}

/// A card with a chip and a photograph.
pub(crate) const CARD: Drawing = Drawing {
    view_box: "0 0 128 82",
    shapes: &[
        ("card-body", "M10 1h108a9 9 0 0 1 9 9v62a9 9 0 0 1-9 9H10a9 9 0 0 1-9-9V10a9 9 0 0 1 9-9z"),
        ("card-wave", "M1 58c22-14 42 10 64-2s40-10 62 0v16a9 9 0 0 1-9 9H10a9 9 0 0 1-9-9z"),
        (
            "card-belt",
            "M1 17h126M7 13l4 4-4 4-4-4zm16 0l4 4-4 4-4-4zm16 0l4 4-4 4-4-4zm16 0l4 4-4 4-4-4zm16 0l4 4-4 4-4-4zm16 0l4 4-4 4-4-4zm16 0l4 4-4 4-4-4zm16 0l4 4-4 4-4-4z",
        ),
        ("card-chip", "M18 30h18a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H18a4 4 0 0 1-4-4V34a4 4 0 0 1 4-4z"),
        ("card-chip-line", "M14 37h8m-8 6h8m18-6h-8m8 6h-8M22 30v20m10-20v20"),
        ("card-photo", "M92 28h22a3 3 0 0 1 3 3v32a3 3 0 0 1-3 3H92a3 3 0 0 1-3-3V31a3 3 0 0 1 3-3z"),
        ("card-face", "M103 35a6 6 0 1 1 0 12 6 6 0 0 1 0-12zm-11 31c0-9 5-14 11-14s11 5 11 14z"),
        ("card-line", "M50 36h28M50 44h20M14 62h40M14 70h28"),
    ],
};

/// The reader, seen from the front; its slot is above.
pub(crate) const READER: Drawing = Drawing {
    view_box: "0 0 200 96",
    shapes: &[
        ("reader-cable", "M172 74c22 0 26-20 26-40V2"),
        ("reader-shade", "M18 84h160l10 6a2 2 0 0 1-1 4H11a2 2 0 0 1-1-4z"),
        (
            "reader-body",
            "M30 20h132a10 10 0 0 1 10 8l10 50a10 10 0 0 1-10 12H20a10 10 0 0 1-10-12l10-50a10 10 0 0 1 10-8z",
        ),
        ("reader-top", "M32 20h128a8 8 0 0 1 8 6l2 10H22l2-10a8 8 0 0 1 8-6z"),
        ("reader-slot", "M42 25h108a3 3 0 0 1 0 6H42a3 3 0 0 1 0-6z"),
        (
            "reader-mark",
            "M88 56h16a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H88a4 4 0 0 1-4-4V60a4 4 0 0 1 4-4zm-4 7h7m-7 5h7m17-5h-7m7 5h-7",
        ),
        ("reader-light", "M150 64a5 5 0 1 1 0 10 5 5 0 0 1 0-10z"),
    ],
};

/// A booklet.
pub(crate) const PASSPORT: Drawing = Drawing {
    view_box: "0 0 128 92",
    shapes: &[
        ("paper-shade", "M8 88h112l4 3H4z"),
        ("passport-cover", "M10 2h108a6 6 0 0 1 6 6v74a6 6 0 0 1-6 6H10a6 6 0 0 1-6-6V8a6 6 0 0 1 6-6z"),
        ("paper-sheet", "M12 7h51v76H12a3 3 0 0 1-3-3V10a3 3 0 0 1 3-3zm53 0h51a3 3 0 0 1 3 3v70a3 3 0 0 1-3 3H65z"),
        ("card-photo", "M18 18h26a2 2 0 0 1 2 2v36a2 2 0 0 1-2 2H18a2 2 0 0 1-2-2V20a2 2 0 0 1 2-2z"),
        ("card-face", "M31 25a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM18 58c0-10 5-15 13-15s13 5 13 15z"),
        ("paper-line", "M73 22h36M73 32h28M73 42h36M73 52h20M16 68h40M16 75h40M73 68h36M73 75h36"),
    ],
};

/// A sealed envelope.
pub(crate) const ENVELOPE: Drawing = Drawing {
    view_box: "0 0 128 86",
    shapes: &[
        ("paper-shade", "M6 82h116l3 3H3z"),
        ("paper-sheet", "M8 4h112a5 5 0 0 1 5 5v68a5 5 0 0 1-5 5H8a5 5 0 0 1-5-5V9a5 5 0 0 1 5-5z"),
        ("paper-fold", "M4 80l44-38m76 38L80 42M4 8l60 46 60-46"),
        ("paper-seal", "M64 38l9 9-9 9-9-9z"),
    ],
};

/// A sheet that is filled in and signed.
pub(crate) const FORM: Drawing = Drawing {
    view_box: "0 0 100 124",
    shapes: &[
        ("paper-shade", "M8 119h86l3 4H5z"),
        ("paper-sheet", "M10 3h58l24 24v88a5 5 0 0 1-5 5H10a5 5 0 0 1-5-5V8a5 5 0 0 1 5-5z"),
        ("paper-corner", "M68 3v19a5 5 0 0 0 5 5h19z"),
        ("paper-title", "M18 20h38"),
        ("paper-line", "M18 36h60M18 46h60M18 56h44M18 66h60M18 100h44"),
    ],
};

/// What a hand writes at the bottom of the form.
pub(crate) const SIGNATURE: Drawing = Drawing {
    view_box: "0 0 100 124",
    shapes: &[("paper-ink", "M20 98c4-12 9-16 11-11s-6 12-3 12 7-12 11-12-2 11 2 11 6-9 9-9 0 8 4 8 6-3 10-5")],
};

/// A list on a board.
pub(crate) const LIST: Drawing = Drawing {
    view_box: "0 0 100 124",
    shapes: &[
        ("paper-shade", "M8 119h86l3 4H5z"),
        ("board", "M11 9h78a6 6 0 0 1 6 6v99a6 6 0 0 1-6 6H11a6 6 0 0 1-6-6V15a6 6 0 0 1 6-6z"),
        ("paper-sheet", "M13 18h74v94H13z"),
        ("board-clip", "M36 3h28a4 4 0 0 1 4 4v13H32V7a4 4 0 0 1 4-4z"),
        ("paper-tick", "M22 36l4 4 7-8M22 58l4 4 7-8M22 80l4 4 7-8"),
        ("paper-line", "M42 37h36M42 59h36M42 81h36M22 100h30"),
    ],
};

/// A door that stands open.
pub(crate) const DOOR: Drawing = Drawing {
    view_box: "0 0 24 24",
    shapes: &[("sign", "M4 21h16M6 21V4a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v17M14 3l-1 18M15.5 12.5h.01")],
};

/// A clock.
pub(crate) const CLOCK: Drawing =
    Drawing { view_box: "0 0 24 24", shapes: &[("sign", "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7v5l3.4 2")] };

/// A screen on its foot.
pub(crate) const COMPUTER: Drawing = Drawing {
    view_box: "0 0 24 24",
    shapes: &[("sign", "M4 4h16a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM9 21h6M12 17v4")],
};

/// A phone.
pub(crate) const PHONE: Drawing = Drawing {
    view_box: "0 0 24 24",
    shapes: &[("sign", "M8 2.5h8a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2zM11 18.5h2")],
};

/// A screen on its foot, as part of a still life.
pub(crate) const STILL_COMPUTER: Drawing = Drawing {
    view_box: "0 0 150 122",
    shapes: &[
        ("reader-shade", "M44 116h62l6 5H38z"),
        ("plastic", "M62 96h26l3 18h10a3 3 0 0 1 3 4H46a3 3 0 0 1 3-4h10z"),
        ("bezel", "M10 4h130a7 7 0 0 1 7 7v80a7 7 0 0 1-7 7H10a7 7 0 0 1-7-7V11a7 7 0 0 1 7-7z"),
        ("still-screen", "M10 11h130v78H10z"),
        ("still-bar", "M10 11h130v15H10z"),
        ("still-address", "M20 15h96a3.5 3.5 0 0 1 0 7H20a3.5 3.5 0 0 1 0-7z"),
        ("still-title", "M22 42h52"),
        ("paper-line", "M22 54h84M22 63h62"),
        ("still-button", "M24 72h36a5 5 0 0 1 0 10H24a5 5 0 0 1 0-10z"),
    ],
};

/// A phone that shows a code, as part of a still life.
pub(crate) const STILL_PHONE: Drawing = Drawing {
    view_box: "0 0 62 122",
    shapes: &[
        ("reader-shade", "M6 117h50l4 4H2z"),
        ("bezel", "M12 3h38a9 9 0 0 1 9 9v98a9 9 0 0 1-9 9H12a9 9 0 0 1-9-9V12a9 9 0 0 1 9-9z"),
        ("still-screen", "M13 8h36a5 5 0 0 1 5 5v96a5 5 0 0 1-5 5H13a5 5 0 0 1-5-5V13a5 5 0 0 1 5-5z"),
        ("still-title", "M17 28h28"),
        ("paper-line", "M17 39h28"),
        ("still-dots", "M17 56h.1M26 56h.1M35 56h.1M44 56h.1"),
        ("still-keys", "M17 72h6M28 72h6M39 72h6M17 82h6M28 82h6M39 82h6M17 92h6M28 92h6M39 92h6"),
    ],
};

/// Somebody.
pub(crate) const PERSON: Drawing = Drawing {
    view_box: "0 0 24 24",
    shapes: &[("sign", "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20.5c.6-4.4 3.5-6.5 7.5-6.5s6.9 2.1 7.5 6.5")],
};

/// A sheet of paper.
pub(crate) const PAPER: Drawing = Drawing {
    view_box: "0 0 24 24",
    shapes: &[("sign", "M6 3h8l5 5v12a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM14 3v5h5M8.5 12.5h7M8.5 16h7")],
};

/// A small card.
pub(crate) const SMALL_CARD: Drawing = Drawing {
    view_box: "0 0 24 24",
    shapes: &[(
        "sign",
        "M4 5h16a1.5 1.5 0 0 1 1.5 1.5v11A1.5 1.5 0 0 1 20 19H4a1.5 1.5 0 0 1-1.5-1.5v-11A1.5 1.5 0 0 1 4 5zM6 10h4v4H6zM13.5 10.5h5M13.5 14h3.5",
    )],
};

/// The way out of a page.
pub(crate) const OUT: Drawing = Drawing {
    view_box: "0 0 24 24",
    shapes: &[("sign", "M14 4H6a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h8M11 12h10M17.5 8.5L21 12l-3.5 3.5")],
};

/// A telephone's handset: somebody on the line.
pub(crate) const HANDSET: Drawing = Drawing {
    view_box: "0 0 24 24",
    shapes: &[(
        "sign",
        "M6 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2C11 19.3 4.7 13 4 5.7a2 2 0 0 1 2-2.2z",
    )],
};

/// A globe: another country.
pub(crate) const GLOBE: Drawing = Drawing {
    view_box: "0 0 24 24",
    shapes: &[(
        "sign",
        "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM3.5 9.5h17M3.5 14.5h17M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18",
    )],
};

/// A cross that closes.
pub(crate) const CLOSE: Drawing =
    Drawing { view_box: "0 0 24 24", shapes: &[("sign", "M6.5 6.5l11 11M17.5 6.5l-11 11")] };

/// A padlock.
pub(crate) const LOCK: Drawing = Drawing {
    view_box: "0 0 24 24",
    shapes: &[(
        "sign",
        "M6 11h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1zM8 11V8a4 4 0 0 1 8 0v3",
    )],
};

/// The key that deletes a digit.
pub(crate) const DELETE: Drawing = Drawing {
    view_box: "0 0 24 24",
    shapes: &[("sign", "M9 5h11a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H9l-6-7zM12 9.5l5 5M17 9.5l-5 5")],
};

/// A pen: the side mark of a signature.
pub(crate) const PEN: Drawing =
    Drawing { view_box: "0 0 24 24", shapes: &[("sign", "M4 20l1-4L16 5l3 3L8 19zM13.5 7.5l3 3M12 20h8")] };

/// A shield: the side mark of safety.
pub(crate) const SHIELD: Drawing = Drawing {
    view_box: "0 0 24 24",
    shapes: &[("sign", "M12 3l7 2.5V11c0 5-3 8-7 10-4-2-7-5-7-10V5.5zM9 11.5l2.2 2.2L15 10")],
};

/// Footprints in a book: the side mark of an audit trail.
pub(crate) const TRAIL: Drawing = Drawing {
    view_box: "0 0 24 24",
    shapes: &[(
        "sign",
        "M6 3h12a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM8 8l1.2 1.2L11.5 7M8 15l1.2 1.2L11.5 14M14 8.5h2.5M14 15.5h2.5",
    )],
};

/// The year; whoever was born in it or later, or nobody says when, is drawn young.
const FIRST_YOUNG: i16 = 1970;

/// Somebody, drawn; everybody keeps the same looks, in every language. A scenario's name for a woman ends in *-a* or *-e*.
pub(crate) fn person(known_as: &str, born: Option<Date>) -> Option<&'static Drawing> {
    let looks = usize::from(!known_as.ends_with(['a', 'e']));
    let generation = usize::from(born.is_some_and(|day| day.parts().0 < FIRST_YOUNG));
    PEOPLE.get(looks + 2 * generation)
}

/// The people of the desk; who they are is said beside them.
const PEOPLE: [Drawing; 4] = [
    Drawing {
        view_box: "0 0 120 120",
        shapes: &[
            ("hair-1", "M60 12c24 0 34 18 33 40-1 14-6 22-10 26H37c-4-4-9-12-10-26-1-22 9-40 33-40z"),
            ("cloth-1", "M14 120c2-26 16-36 34-39h24c18 3 32 13 34 39z"),
            ("skin-1", "M51 68h18v14c0 6-4 10-9 10s-9-4-9-10z"),
            ("skin-1", "M60 26c14 0 21 10 21 24 0 16-9 27-21 27s-21-11-21-27c0-14 7-24 21-24z"),
            ("hair-1", "M38 50c-1-18 9-27 22-27s23 9 22 27c-4-8-9-13-16-15-8 6-18 8-25 8-1 2-2 4-3 7z"),
            ("face", "M52 52v2m16-2v2M60 55c-1 3-2 5 .5 5.5M54 67c4 3 8 3 12 0"),
            ("collar", "M48 84l12 13 12-13"),
        ],
    },
    Drawing {
        view_box: "0 0 120 120",
        shapes: &[
            ("cloth-2", "M12 120c2-27 16-37 35-39h26c19 2 33 12 35 39z"),
            ("skin-2", "M50 66h20v16c0 6-5 10-10 10s-10-4-10-10z"),
            ("skin-2", "M60 24c15 0 22 10 22 25s-9 28-22 28-22-13-22-28 7-25 22-25z"),
            ("hair-2", "M37 49c-3-22 8-33 24-33 17 0 26 11 22 33-2-7-4-11-7-14-9 2-22 2-30-2-4 3-7 8-9 16z"),
            ("face", "M51 50v2m18-2v2M60 53c-1 3-2 6 .5 6.5M54 67c4 3 8 3 12 0"),
            ("collar", "M60 93v27M49 83l11 10 11-10"),
        ],
    },
    Drawing {
        view_box: "0 0 120 120",
        shapes: &[
            (
                "hair-3",
                "M60 8a13 13 0 0 1 11 20c13 5 18 17 16 30-1 8-4 13-8 17H41c-4-4-7-9-8-17-2-13 3-25 16-30A13 13 0 0 1 60 8z",
            ),
            ("cloth-3", "M13 120c2-26 16-36 35-39h24c19 3 33 13 35 39z"),
            ("skin-1", "M51 68h18v14c0 6-4 10-9 10s-9-4-9-10z"),
            ("skin-1", "M60 28c14 0 21 9 21 23 0 16-9 27-21 27s-21-11-21-27c0-14 7-23 21-23z"),
            ("hair-3", "M38 51c-2-17 9-26 22-26s24 9 22 26c-5-6-8-10-11-15-8 6-20 8-27 7-3 2-5 5-6 8z"),
            ("glasses", "M44 49h12v9H44zm20 0h12v9H64zM56 52h8"),
            ("face", "M50 53v1m20-1v1M60 57c-1 2-2 4 .5 4.5M54 68c4 3 8 3 12 0"),
        ],
    },
    Drawing {
        view_box: "0 0 120 120",
        shapes: &[
            ("cloth-4", "M12 120c2-27 16-37 35-39h26c19 2 33 12 35 39z"),
            ("skin-3", "M50 66h20v16c0 6-5 10-10 10s-10-4-10-10z"),
            ("skin-3", "M60 24c15 0 22 10 22 25s-9 28-22 28-22-13-22-28 7-25 22-25z"),
            ("hair-4", "M38 56c0 18 9 28 22 28s22-10 22-28c-3 7-8 9-12 8-6-2-14-2-20 0-4 1-9-1-12-8z"),
            ("hair-4", "M37 48c-2-21 9-31 23-31s25 10 23 31c-3-6-5-10-9-13-9-3-19-3-28 0-4 3-6 7-9 13z"),
            ("face", "M51 49v2m18-2v2M60 52c-1 3-2 6 .5 6.5"),
            ("lips", "M54 71c4 2 8 2 12 0"),
        ],
    },
];

/// The three parts of the key, for its own view: the ring, the shaft, the bit.
pub(crate) const KEY_PARTS: [(&str, &str); 3] = [
    ("bow", "M28 8a20 20 0 1 1 0 40 20 20 0 0 1 0-40z"),
    ("shaft", "M53 28h51"),
    ("bit", "M114 28h51M134 28v19M156 28v14"),
];
