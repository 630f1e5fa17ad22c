//! The clock and the dice.

use atslega::learn::Instant;

/// The present moment.
pub(crate) fn now() -> Instant {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "milliseconds since 1970 are a positive whole number"
    )]
    Instant(js_sys::Date::now() as u64)
}

/// A random whole number below 2⁵³. It tells tabs and lives apart and guards nothing.
pub(crate) fn random() -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the product lies in 0..2^53")]
    let number = (js_sys::Math::random() * 9_007_199_254_740_992.0) as u64;
    number
}
