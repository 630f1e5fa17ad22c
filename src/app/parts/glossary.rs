//! The field that narrows the glossary to the terms with the words that were typed.

use atslega::dom;
use atslega::dom::view::{View, el};
use atslega::locale::{Locale, Messages};
use atslega::search::fold::fold;
use atslega::search::stem;
use atslega::signals::Signal;
use std::cell::OnceCell;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, HtmlInputElement};

/// The field, with a button beside it. It hides what does not match; the list itself is the compiler's.
pub(crate) fn search(locale: Locale, words: Messages, beside: View) -> View {
    let status = Signal::new(String::new());
    // Read when first needed: while the field is drawn, the list is not there yet.
    let entries = OnceCell::new();
    let narrow = move |event: Event| {
        let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
        let text = field.value();
        let found = show_only(entries.get_or_init(every_entry), locale, &text);
        status.set(match found {
            _ if text.trim().is_empty() => String::new(),
            0 => words.glossary_nothing().to_owned(),
            found => words.glossary_found(&found),
        });
    };
    let field = el("input").id("glossary-search").attr("type", "search").attr("autocomplete", "off");
    el("form").class("glossary-search").attr("role", "search").on("submit", |event| event.prevent_default()).holds([
        el("label").attr("for", "glossary-search").text(words.glossary_search()),
        field.attr("spellcheck", "false").on("input", narrow),
        beside,
        el("p").class("glossary-status").attr("role", "status").text_from(move || status.get()),
    ])
}

/// An entry of the list, and its term and definition as they are searched.
struct Entry {
    element: HtmlElement,
    words: String,
}

fn every_entry() -> Vec<Entry> {
    let entry = |element: HtmlElement| {
        let text = |selector| element.query_selector(selector).ok()??.text_content();
        let words = [text("dt"), text("dd > p")].map(Option::unwrap_or_default);
        Entry { words: fold(&words.join(" ")), element }
    };
    dom::find_all("#main .entry").into_iter().map(entry).collect()
}

/// Hides the entries that lack one of the words, whatever its ending, and the letters that are left empty; returns how many
/// entries remain.
fn show_only(entries: &[Entry], locale: Locale, text: &str) -> usize {
    let text = fold(text);
    let wanted: Vec<&str> = text.split(' ').map(|word| stem(locale, word)).collect();
    let mut found = 0;
    for entry in entries {
        let matches = wanted.iter().all(|word| entry.words.contains(word));
        entry.element.set_hidden(!matches);
        found += usize::from(matches);
    }
    for letter in dom::find_all("#main .letter") {
        letter.set_hidden(letter.query_selector(".entry:not([hidden])").ok().flatten().is_none());
    }
    found
}
