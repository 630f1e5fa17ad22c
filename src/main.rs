//! The app: reads the course that the compiler wrote, and keeps what the learner does.
//!
//! Natively this is an empty program; the library and the `course` command are native.

#[cfg(target_arch = "wasm32")]
mod app;

fn main() {
    #[cfg(target_arch = "wasm32")]
    app::start();
}
