//! The built folder, and what has to be written into it before it is handed out.
//!
//! 1. [`policy`] writes the content security policy into `index.html`.
//! 2. [`files`] lists every file with its hash.
//! 3. [`worker`] puts that list into the service worker.
//!
//! [`markup`] reads the tags of a page, [`trouble`] says what can go wrong, and [`words`] in which language.

pub(crate) mod course;
pub(crate) mod files;
pub(crate) mod markup;
pub(crate) mod policy;
pub(crate) mod trouble;
pub(crate) mod words;
pub(crate) mod worker;
