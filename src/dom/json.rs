//! JSON that the browser has parsed.

use crate::course::Value;
use wasm_bindgen::{JsCast, JsValue};

/// A value that the browser has parsed.
pub struct Parsed(pub JsValue);

impl Value for Parsed {
    fn get(&self, name: &str) -> Self {
        Self(js_sys::Reflect::get(&self.0, &JsValue::from_str(name)).unwrap_or_default())
    }

    fn is_nothing(&self) -> bool {
        self.0.is_null() || self.0.is_undefined()
    }

    fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    fn number(&self) -> Option<u16> {
        let number =
            self.0.as_f64().filter(|number| number.fract() == 0.0 && (0.0..=f64::from(u16::MAX)).contains(number))?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is whole and in range")]
        Some(number as u16)
    }

    fn items(&self) -> Option<Vec<Self>> {
        self.0.dyn_ref::<js_sys::Array>().map(|items| items.iter().map(Self).collect())
    }

    fn is_true(&self) -> bool {
        self.0.is_truthy()
    }

    fn entries(&self) -> Vec<(String, Self)> {
        let Some(object) = self.0.dyn_ref::<js_sys::Object>() else { return Vec::new() };
        let names = js_sys::Object::keys(object).sort();
        names.iter().filter_map(|name| name.as_string()).map(|name| (name.clone(), self.get(&name))).collect()
    }
}
