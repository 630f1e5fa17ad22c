//! Looking up: from a few typed words to the passage of the course that answers them.
//!
//! People at a desk type as they do everywhere: without diacritics, in any inflection, half a word, with a slip of the
//! finger. So everything is compared in a reduced form:
//!
//! 1. [`fold`] cuts a text into words and takes case and diacritics away.
//! 2. `stem` takes the ending off a word: [`stem_lv`], [`stem_en`].
//! 3. [`write`](mod@write) makes the index of a course when it is compiled; [`file`](mod@file) is its stored form.
//! 4. [`index`] opens it again; [`closeness`] says how near a word of the index is to a typed one.
//! 5. [`query`] reads what was typed, `rank` puts the answers in order, and [`snippet`] shows the words in their place.
//!
//! Text and query go through the same steps, and folding comes first; so a word with its diacritics and the same word
//! without them can never part ways later.
//! Nothing here knows a browser, a file or a clock.

pub mod closeness;
pub mod file;
pub mod fold;
pub mod index;
pub mod query;
mod rank;
pub mod snippet;
pub mod stem_en;
pub mod stem_lv;
mod stop;
pub mod write;

pub use file::File;
pub use index::Index;
pub use query::{Found, Kind};
pub use snippet::Marked;

use crate::locale::Locale;

/// A number of things, for reckoning weights.
#[expect(clippy::cast_precision_loss, reason = "what a course has is far below 2^23, and weights are no accounts")]
fn number(of: usize) -> f32 {
    of as f32
}

/// A folded word without its ending.
pub fn stem(locale: Locale, word: &str) -> &str {
    match locale {
        Locale::Lv => stem_lv::stem(word),
        Locale::En => stem_en::stem(word),
    }
}
