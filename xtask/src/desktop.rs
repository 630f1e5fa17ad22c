//! Showing an address in the user's browser, where there is a desktop.

use std::env;
use std::ffi::OsStr;
use std::path::Path;
use std::process::Stdio;
use std::thread;

use crate::equipment::lookup;
use crate::process;

/// Opens an address in the user's browser. Without a desktop nothing happens: the address has been printed.
pub(crate) fn open(address: &str) {
    if !is_there(env::var_os("DISPLAY").as_deref(), env::var_os("WAYLAND_DISPLAY").as_deref()) {
        return;
    }
    let Some(opener) = lookup::on_path("xdg-open") else {
        return;
    };
    let mut command = process::command(opener, Path::new("."));
    command.arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    if let Ok(mut child) = command.spawn() {
        // Some openers stay until the browser is closed; nobody waits for that.
        thread::spawn(move || child.wait());
    }
}

/// Whether a desktop has said where it is.
fn is_there(display: Option<&OsStr>, wayland: Option<&OsStr>) -> bool {
    [display, wayland].into_iter().flatten().any(|place| !place.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn either_kind_of_desktop_will_do() {
        assert!(is_there(Some(OsStr::new(":0")), None));
        assert!(is_there(None, Some(OsStr::new("wayland-0"))));
    }

    #[test]
    fn an_empty_variable_is_no_desktop() {
        assert!(!is_there(Some(OsStr::new("")), None));
        assert!(!is_there(None, None));
    }
}
