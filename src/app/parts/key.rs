//! The key whose three parts are the three steps.

use atslega::locale::Words;
use leptos::prelude::*;

/// The small key of the logo; it says nothing that the name beside it does not.
pub(crate) fn logo() -> impl IntoView {
    view! {
        <svg class="key" viewBox="0 0 92 44" width="46" height="22" aria-hidden="true">
            <circle class="bow" cx="21" cy="22" r="15"/>
            <path class="shaft" d="M40 22h20"/>
            <path class="bit" d="M64 22h22M72 22v12M83 22v9"/>
        </svg>
    }
}

/// The large key of the home page, with the question of each part.
pub(crate) fn hero(words: &Words) -> impl IntoView + use<> {
    view! {
        <svg class="key hero-key" viewBox="0 0 480 250" role="img" aria-label=words.key_alt()>
            <circle class="bow" cx="96" cy="118" r="64"/>
            <path class="shaft" d="M178 118h110"/>
            <path class="bit" d="M322 118h122M362 118v62M418 118v44"/>
            <g class="key-questions">
                <text x="96" y="124">{words.key_who()}</text>
                <text x="233" y="84">{words.key_really()}</text>
                <text x="383" y="84">{words.key_may()}</text>
            </g>
            <g class="key-names">
                <text x="96" y="226">{words.key_identification()}</text>
                <text x="233" y="162">{words.key_authentication()}</text>
                <text x="388" y="226">{words.key_authorization()}</text>
            </g>
        </svg>
    }
}
