//! Every contact with the browser, one file per concern.
//!
//! Functions here never fail loudly: what the browser denies becomes a value that the app can show.

pub(crate) mod chance;
pub(crate) mod crash;
pub(crate) mod fetch;
pub(crate) mod format;
pub(crate) mod history;
pub(crate) mod storage;
pub(crate) mod update;
