//! Where documents are kept: the browser's local storage, or memory when the browser denies it.

use atslega::dom;
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent};

/// The beginning of every key that belongs to the course.
pub(crate) const PREFIX: &str = "atslega.";

/// What the browser allows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Shelf {
    /// Documents are kept after the page is closed.
    Lasting,
    /// The browser denies storage; documents live as long as the page.
    Memory,
}

/// Why a document was not kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Refusal {
    /// The browser's storage for this site is full, or has been closed since.
    Full,
}

impl Shelf {
    /// Looks whether storage can be used, by using it.
    pub(crate) fn find() -> Self {
        match Self::Lasting.storage().filter(|storage| storage.get_item(PREFIX).is_ok()) {
            Some(_) => Self::Lasting,
            None => Self::Memory,
        }
    }

    /// The browser's storage, unless the browser denies it.
    fn storage(self) -> Option<Storage> {
        match self {
            Self::Lasting => dom::window().local_storage().ok().flatten(),
            Self::Memory => None,
        }
    }

    /// The text under a key.
    pub(crate) fn read(self, key: &str) -> Option<String> {
        self.storage()?.get_item(key).ok().flatten()
    }

    /// Puts a text under a key.
    pub(crate) fn write(self, key: &str, text: &str) -> Result<(), Refusal> {
        match self {
            Self::Lasting => {
                let written = self.storage().and_then(|storage| storage.set_item(key, text).ok());
                written.ok_or(Refusal::Full)
            }
            Self::Memory => Ok(()),
        }
    }

    /// Removes a key.
    pub(crate) fn remove(self, key: &str) {
        if let Some(storage) = self.storage() {
            let _ = storage.remove_item(key);
        }
    }

    /// Every key of the course.
    pub(crate) fn keys(self) -> Vec<String> {
        let Some(storage) = self.storage() else { return Vec::new() };
        let keys = (0..storage.length().unwrap_or_default()).filter_map(|at| storage.key(at).ok().flatten());
        keys.filter(|key| key.starts_with(PREFIX)).collect()
    }
}

/// Calls back with the key whenever another tab has changed a document; `None` when it has emptied the storage.
pub(crate) fn on_change(mut changed: impl FnMut(Option<String>) + 'static) {
    dom::on_window("storage", move |event| {
        let key = event.unchecked_into::<StorageEvent>().key();
        if key.as_deref().is_none_or(|key| key.starts_with(PREFIX)) {
            changed(key);
        }
    });
}
