//! The trainer's command.
fn main() {}
