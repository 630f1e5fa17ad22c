//! A light stemmer for folded Latvian words: it takes the endings of nouns, adjectives and participles off.
//!
//! The algorithm is that of Kārlis Krēsliņš, *A stemming algorithm for Latvian* (doctoral thesis, Loughborough University,
//! 2000), in the light form that Apache Lucene describes for its package `analysis.lv`: an ending goes if what is left is
//! long enough and the word has more vowels than the ending asks for. This is code of our own for folded words. Folding
//! joins the long and the short form of an ending into one rule and undoes most palatalisation by itself (`brāļu` and
//! `brālis` both end on `l`); the `j` that is left after a lip consonant (`upju`, `upe`) is taken off here.
//!
//! What verbs do (`bloķēt`, `bloķējas`, `bloķēšana`) is not an ending's matter; see [`closeness`](super::closeness).

/// An ending, and how many vowels the word must have more than.
struct Ending(&'static str, usize);

/// Longer endings first. Folded, so `am` is also `ām`, and `as` also `ās`.
const ENDINGS: [Ending; 26] = [
    Ending("ajiem", 3),
    Ending("ajai", 3),
    Ending("ajam", 2),
    Ending("ajos", 2),
    Ending("ajas", 2),
    Ending("iem", 2),
    Ending("aja", 2),
    Ending("ais", 2),
    Ending("ai", 2),
    Ending("ei", 2),
    Ending("am", 1),
    Ending("em", 1),
    Ending("im", 1),
    Ending("um", 1),
    Ending("us", 1),
    Ending("as", 1),
    Ending("es", 1),
    Ending("os", 1),
    Ending("is", 1),
    Ending("ie", 1),
    Ending("u", 1),
    Ending("a", 1),
    Ending("i", 1),
    Ending("e", 1),
    Ending("o", 1),
    Ending("s", 0),
];

/// How many letters must be left.
const LEAST: usize = 3;

/// A folded word without its ending.
pub fn stem(word: &str) -> &str {
    let vowels = word.bytes().filter(|letter| b"aeiou".contains(letter)).count();
    let stem = ENDINGS.iter().find_map(|Ending(ending, more_than)| {
        let stem = word.strip_suffix(ending)?;
        (vowels > *more_than && stem.chars().count() >= LEAST).then_some(stem)
    });
    let stem = stem.unwrap_or(word);
    let lips = ["pj", "bj", "mj", "vj"].iter().any(|end| stem.ends_with(end));
    if lips { stem.strip_suffix('j').unwrap_or(stem) } else { stem }
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;

    /// Every form of a word has the same stem, with and without diacritics.
    #[track_caller]
    fn same(forms: &str, expected: &str) {
        for form in forms.split_whitespace() {
            assert_eq!(stem(&fold(form)), expected, "{form}");
        }
    }

    #[test]
    fn the_forms_of_a_noun_have_one_stem() {
        same("karte kartes kartei karti kartē kartēm kartēs", "kart");
        same("kods koda kodam kodu kodā kodi kodiem kodus kodos", "kod");
        same("parole paroles paroli parolē parolēm", "parol");
        same("tiesība tiesības tiesību tiesībām tiesībās", "tiesib");
        same("autorizācija autorizācijas autorizāciju autorizācijai autorizācijā", "autorizacij");
        same("sertifikāts sertifikāta sertifikātu sertifikāti sertifikātiem", "sertifikat");
        same("telefonu telefonā telefoniem", "telefon");
    }

    #[test]
    fn the_forms_of_an_adjective_and_a_participle_have_one_stem() {
        same("bloķēts bloķēta bloķētu bloķētais bloķētajam bloķētajai bloķētā bloķētiem", "bloket");
        same("drošs droša droši drošais drošajos drošām", "dros");
    }

    #[test]
    fn palatalisation_is_undone() {
        same("brālis brāļa brāļiem brāļu", "bral");
        same("kurpe kurpes kurpju kurpēm", "kurp");
        same("skapis skapja skapjiem", "skap");
    }

    #[test]
    fn short_words_stay_whole() {
        for word in ["pin", "puk", "eid", "eu", "es", "kas", ""] {
            assert_eq!(stem(word), word);
        }
    }
}
