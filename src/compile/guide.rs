//! The trainers' guide.
