//! Faults planted, and found.
