//! Atslēga ("key"): an interactive course on electronic identity for Latvia's digital agents.
//!
//! Markdown is the source.
//! [`compile`] turns it into a checked, typed [`course`]; the app (in `src/app`, the binary's own module)
//! plays only checked courses.
//!
//! The rooms of the house, each knowing only the ones above it:
//!
//! 1. [`course`] is the course as data: ids, lessons, blocks, the index.
//! 2. [`quiz`] holds one file per question kind: the question, the answer, the verdict.
//! 3. [`locale`] is the two languages and their words.
//! 4. [`sandbox`] is the simulated world: devices, people, scenarios, and the explorer that proves them.
//! 5. [`learn`] is what a learner has done, and how two such records are joined.
//! 6. [`route`] is every address that the app has.
//! 7. [`search`] finds the passage that answers a few typed words.
//! 8. `compile` (native only) reads Markdown and TOML, checks them, and writes the course.
//! 9. `dom` (WebAssembly only) is the page, shared by the programs in the browser.
//!
//! Nothing else in this library does I/O, reads a clock or knows a browser.
//! The invariants are stated in `docs/architecture.md`.

pub mod course;
pub mod learn;
pub mod locale;
pub mod quiz;
pub mod route;
pub mod sandbox;
pub mod search;
pub mod signals;

#[cfg(not(target_arch = "wasm32"))]
pub mod compile;

#[cfg(target_arch = "wasm32")]
pub mod dom;
