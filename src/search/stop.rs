//! Words that hold a sentence together and say little about what is looked for. They count, but little.

use crate::locale::Locale;

/// Folded, in order.
const LATVIAN: [&str; 68] = [
    "ar", "ari", "bet", "bez", "bus", "but", "caur", "cik", "es", "gan", "ir", "ja", "jau", "jo", "ka", "kad", "kada",
    "kadam", "kadi", "kads", "kadu", "kam", "kapec", "kas", "ko", "kur", "kura", "kuru", "lai", "lidz", "man", "mani",
    "mans", "mana", "manu", "mes", "mums", "nav", "ne", "nevis", "no", "par", "pa", "pec", "pie", "pret", "sava",
    "savu", "sis", "so", "ta", "tad", "tapat", "tas", "tev", "tikai", "to", "tu", "un", "uz", "vai", "var", "varu",
    "vel", "vina", "vinam", "vins", "zem",
];

/// Folded, in order.
const ENGLISH: [&str; 62] = [
    "a", "about", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "could", "do", "does",
    "for", "from", "had", "has", "have", "he", "her", "his", "how", "i", "if", "in", "into", "is", "it", "its", "me",
    "my", "no", "not", "of", "on", "or", "our", "she", "should", "so", "than", "that", "the", "their", "them", "then",
    "there", "they", "this", "to", "was", "we", "what", "when", "which", "who", "will", "with", "you",
];

/// Whether a folded word says little.
pub(super) fn is_stop_word(locale: Locale, word: &str) -> bool {
    match locale {
        Locale::Lv => LATVIAN.contains(&word),
        Locale::En => ENGLISH.contains(&word),
    }
}
