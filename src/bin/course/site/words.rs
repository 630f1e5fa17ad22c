//! The words of `course build` and `course serve`.

use atslega::locale::{Locale, Words};

/// The words of both commands in a language.
pub(crate) fn words(locale: Locale) -> Words {
    let ftl = match locale {
        Locale::Lv => include_str!("../../../../locales/lv/serve.ftl"),
        Locale::En => include_str!("../../../../locales/en/serve.ftl"),
    };
    Words::new(locale, ftl).expect("the build script has read the file")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_have_their_words() {
        for locale in Locale::ALL {
            assert!(words(locale).try_format("serve-stop", &[]).is_some(), "{locale}");
        }
    }
}
