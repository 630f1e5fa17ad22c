//! The key whose three parts are the three steps. The drawing stands in `index.html`.

use atslega::locale::Messages;
use leptos::prelude::*;

/// The small key of the logo; it says nothing that the name beside it does not.
pub(crate) fn logo() -> impl IntoView {
    view! { <svg class="key" aria-hidden="true"><use href="#draw-key"/></svg> }
}

/// The large key of the home page, with the question of each part.
pub(crate) fn hero(words: Messages) -> impl IntoView {
    let part = |question: &'static str, name: &'static str| view! { <li><b>{question}</b>" "<span>{name}</span></li> };
    view! {
        <div class="hero-key">
            <svg class="key" viewBox="0 0 480 190" role="img" aria-label=words.key_alt()><use href="#draw-great-key"/></svg>
            <ol class="key-parts">
                {part(words.key_who(), words.key_identification())}
                {part(words.key_really(), words.key_authentication())}
                {part(words.key_may(), words.key_authorization())}
            </ol>
        </div>
    }
}
