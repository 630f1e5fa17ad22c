//! Which plural form a whole number takes (CLDR 46, cardinal rules of `lv` and `en`).
//!
//! The rule that the Fluent crate brings for Latvian looks at whole numbers of 11–19 only and so is wrong for 111–119 and
//! every later hundred; messages therefore select with `PLURAL($n)`, which comes from here.

use super::Locale;

/// A plural category of CLDR that Latvian or English uses.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Plural {
    /// Latvian: 0, 10–20, 30, 40 … (not only nought).
    Zero,
    /// Latvian: 1, 21, 31 … but not 11; English: 1.
    One,
    /// Everything else.
    Other,
}

impl Plural {
    /// The category's name, as a message's selector writes it.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Other => "other",
        }
    }
}

/// The plural category of a whole number in a language.
pub fn plural_category(locale: Locale, n: u64) -> Plural {
    match locale {
        Locale::Lv => latvian(n),
        Locale::En if n == 1 => Plural::One,
        Locale::En => Plural::Other,
    }
}

/// CLDR `lv`: zero when n % 10 = 0 or n % 100 = 11..19; one when n % 10 = 1 and n % 100 ≠ 11.
fn latvian(n: u64) -> Plural {
    if n.is_multiple_of(10) || (11..=19).contains(&(n % 100)) {
        Plural::Zero
    } else if n % 10 == 1 {
        Plural::One
    } else {
        Plural::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(locale: Locale, numbers: &[u64], expected: Plural) {
        for n in numbers {
            assert_eq!(plural_category(locale, *n), expected, "{locale} {n}");
        }
    }

    // The values are those of ICU (`new Intl.PluralRules("lv").select(n)`).
    #[test]
    fn latvian_teens_of_every_hundred_take_the_zero_form() {
        check(Locale::Lv, &[0, 10, 11, 12, 19, 20, 30, 100, 110, 111, 119, 211, 1012], Plural::Zero);
    }

    #[test]
    fn latvian_ones_but_eleven_take_the_one_form() {
        check(Locale::Lv, &[1, 21, 31, 101, 121, 1001], Plural::One);
        check(Locale::Lv, &[2, 9, 22, 99, 102], Plural::Other);
    }

    #[test]
    fn english_knows_one_and_other() {
        check(Locale::En, &[1], Plural::One);
        check(Locale::En, &[0, 2, 11, 21, 101], Plural::Other);
    }
}
