//! A method of `Words` per message of `app.ftl`, written by `build.rs`.

use super::Words;
use fluent_bundle::FluentValue;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
