//! Formatting the words of one language.

use super::{Locale, plural_category};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::fmt;
use unic_langid::LanguageIdentifier;

/// The words of one language, ready to format.
pub struct Words {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
}

/// A words file that Fluent cannot read, or that defines a word twice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Broken(pub Vec<String>);

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("; "))
    }
}

impl std::error::Error for Broken {}

impl Words {
    /// Reads the words of a language from the text of an `.ftl` file.
    ///
    /// # Errors
    /// When the text is not Fluent, or names a word twice.
    pub fn new(locale: Locale, ftl: &str) -> Result<Self, Broken> {
        let broken = |errors: Vec<String>| Broken(errors);
        let resource = FluentResource::try_new(ftl.to_owned())
            .map_err(|(_, errors)| broken(errors.iter().map(ToString::to_string).collect()))?;
        let language: LanguageIdentifier =
            locale.code().parse().map_err(|_| broken(vec![format!("language {locale}")]))?;
        let mut bundle = FluentBundle::new(vec![language]);
        // Both languages run left to right, and the marks would end up in copied text.
        bundle.set_use_isolating(false);
        bundle
            .add_function("PLURAL", move |positional, _| plural(locale, positional))
            .map_err(|error| broken(vec![error.to_string()]))?;
        bundle.add_resource(resource).map_err(|errors| broken(errors.iter().map(ToString::to_string).collect()))?;
        Ok(Self { locale, bundle })
    }

    /// The language of the words.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The words of a message, or of its attribute (`id.attribute`), with the variables filled in.
    ///
    /// A message that does not exist gives its id, so that a fault is seen and nothing breaks.
    pub fn format(&self, id: &str, variables: &[(&str, FluentValue<'_>)]) -> String {
        self.try_format(id, variables).unwrap_or_else(|| id.to_owned())
    }

    /// As [`Words::format`], but `None` for a message or attribute that does not exist.
    pub fn try_format(&self, id: &str, variables: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let arguments: FluentArgs<'_> = variables.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned())
    }
}

/// The Fluent function `PLURAL($n)`.
fn plural<'a>(locale: Locale, positional: &[FluentValue<'a>]) -> FluentValue<'a> {
    match positional {
        [FluentValue::Number(number)] if number.value >= 0.0 => {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "counts are small whole numbers"
            )]
            let n = number.value as u64;
            FluentValue::from(plural_category(locale, n).keyword())
        }
        _ => FluentValue::Error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(ftl: &str) -> Words {
        Words::new(Locale::Lv, ftl).unwrap()
    }

    #[test]
    fn a_plural_follows_the_language() {
        let words = words(
            "n = { PLURAL($n) ->\n    [zero] { $n } punktu\n    [one] { $n } punkts\n   *[other] { $n } punkti\n }\n",
        );
        let format = |n: u64| words.format("n", &[("n", n.into())]);
        assert_eq!([format(1), format(3), format(111)], ["1 punkts", "3 punkti", "111 punktu"]);
    }

    #[test]
    fn an_attribute_is_a_word_of_its_own() {
        assert_eq!(words("a = A\n    .b = B\n").format("a.b", &[]), "B");
    }

    #[test]
    fn a_missing_word_shows_its_id() {
        assert_eq!(words("a = A\n").format("nav", &[]), "nav");
        assert_eq!(words("a = A\n").try_format("nav", &[]), None);
    }

    #[test]
    fn a_broken_file_is_refused() {
        assert!(Words::new(Locale::Lv, "a = { $n").is_err());
        assert!(Words::new(Locale::Lv, "a = A\na = B\n").is_err());
    }
}
