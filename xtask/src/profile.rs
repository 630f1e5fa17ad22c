//! The two ways to compile the program for the browser.

/// How the program for the browser is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Quick to compile, large, not optimised: for work on the code.
    Development,
    /// Slow to compile, small and fast: what learners get, and what is tested and measured.
    Release,
}
