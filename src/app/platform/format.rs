//! Dates as the reader's language writes them, by the browser's `Intl`.

use atslega::course::Date;
use atslega::locale::Locale;
use wasm_bindgen::JsValue;

/// A day in words, such as `2026. gada 22. novembris`.
pub(crate) fn day(date: Date, locale: Locale) -> String {
    let (year, month, day) = date.parts();
    let options = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&options, &"dateStyle".into(), &"long".into());
    let locale = match locale {
        Locale::Lv => "lv",
        Locale::En => "en-GB",
    };
    // Noon, so that no time zone moves the day.
    let moment = js_sys::Date::new_with_year_month_day_hr(i32::from(year).unsigned_abs(), i32::from(month) - 1, i32::from(day), 12);
    moment.to_locale_date_string(locale, &JsValue::from(options)).into()
}
