//! Dates as the reader's language writes them, by the browser's `Intl`.
//!
//! Latvian would have to inflect the month's name (`22. novembrī`), so its dates are in figures.

use atslega::course::Date;
use atslega::locale::Locale;
use wasm_bindgen::JsValue;

/// A day, such as `22.11.2026.` or `22 November 2026`.
pub(crate) fn day(date: Date, locale: Locale) -> String {
    let (year, month, day) = date.parts();
    let (tag, month_style) = match locale {
        Locale::Lv => ("lv", "2-digit"),
        Locale::En => ("en-GB", "long"),
    };
    let options = js_sys::Object::new();
    for (part, style) in [("day", "2-digit"), ("month", month_style), ("year", "numeric")] {
        let _ = js_sys::Reflect::set(&options, &part.into(), &style.into());
    }
    // Noon, so that no time zone moves the day.
    let moment = js_sys::Date::new_with_year_month_day_hr(
        i32::from(year).unsigned_abs(),
        i32::from(month) - 1,
        i32::from(day),
        12,
    );
    let day: String = moment.to_locale_date_string(tag, &JsValue::from(options)).into();
    match locale {
        // A Latvian day in figures ends with a full stop, which not every browser writes.
        Locale::Lv => format!("{}.", day.trim_end_matches('.')),
        Locale::En => day,
    }
}
