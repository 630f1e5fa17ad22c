//! Callouts: `> [!NOTE]` and its four sisters.

use super::escape::escape;
use crate::compile::words::ContentWords;
use pulldown_cmark::BlockQuoteKind;

/// What ends a callout.
pub(super) const CLOSING: &str = "</div>\n";

/// What begins a callout: its frame and its title in the text's language.
pub(super) fn opening(kind: BlockQuoteKind, words: &ContentWords) -> String {
    let name = match kind {
        BlockQuoteKind::Note => "note",
        BlockQuoteKind::Tip => "tip",
        BlockQuoteKind::Important => "important",
        BlockQuoteKind::Warning => "warning",
        BlockQuoteKind::Caution => "caution",
    };
    let title = escape(&words.plain(&format!("callout-{name}")));
    format!("<div class=\"callout callout-{name}\" role=\"note\"><p class=\"callout-title\">{title}</p>\n")
}
