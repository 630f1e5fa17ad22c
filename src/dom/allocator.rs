//! Where memory comes from: two-level segregated fits, as fast as the standard library's allocator for WebAssembly and
//! 2 kB smaller.

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
