//! The field that narrows the glossary to the terms with the words that were typed.

use crate::app::platform::dom;
use atslega::locale::Messages;
use leptos::prelude::*;
use std::cell::RefCell;
use web_sys::HtmlElement;

/// The field, with a button beside it. It hides what does not match; the list itself is the compiler's.
pub(crate) fn search(words: Messages, beside: AnyView) -> AnyView {
    let status = RwSignal::new(None);
    let entries: StoredValue<RefCell<Option<Vec<Entry>>>, LocalStorage> = StoredValue::new_local(RefCell::new(None));
    let narrow = move |text: &str| {
        entries.with_value(|entries| {
            let mut entries = entries.borrow_mut();
            // Read when first needed: while the field is drawn, the list is not there yet.
            let entries = entries.get_or_insert_with(every_entry);
            let found = show_only(entries, text);
            status.set((!text.trim().is_empty()).then(|| match found {
                0 => words.glossary_nothing().to_owned(),
                found => words.glossary_found(&found),
            }));
        });
    };
    view! {
        <form class="glossary-search" role="search" on:submit=|event| event.prevent_default()>
            <label for="glossary-search">{words.glossary_search()}</label>
            <input type="search" id="glossary-search" autocomplete="off" spellcheck="false" on:input=move |event| narrow(&event_target_value(&event))/>
            {beside}
            <p class="glossary-status" role="status">{move || status.get()}</p>
        </form>
    }
    .into_any()
}

/// An entry of the list and its words as they are searched.
struct Entry {
    element: HtmlElement,
    words: String,
}

fn every_entry() -> Vec<Entry> {
    let entries = dom::find_all("#main .entry").into_iter();
    entries.map(|element| Entry { words: folded(&element.text_content().unwrap_or_default()), element }).collect()
}

/// Hides the entries that lack one of the words, and the letters that are left empty; returns how many entries remain.
fn show_only(entries: &[Entry], text: &str) -> usize {
    let text = folded(text);
    let wanted: Vec<&str> = text.split_whitespace().collect();
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

/// Small letters without marks, so that „sertifikats” finds „sertifikāts”.
fn folded(text: &str) -> String {
    text.to_lowercase()
}
