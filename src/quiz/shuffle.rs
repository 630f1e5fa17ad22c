//! An order of options that is a learner's own and stays the same for them.

/// The numbers `0..count` in an order that depends only on the seed.
///
/// Fisher–Yates over `SplitMix64` (Steele, Lea, Flood 2014).
/// Nothing is decided by it but the order on the screen, so the slight bias of the remainder does not matter.
pub fn shuffled(count: usize, seed: u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut state = seed;
    for last in (1..count).rev() {
        let bound = u64::try_from(last + 1).unwrap_or(u64::MAX);
        let at = usize::try_from(next(&mut state) % bound).unwrap_or(0);
        order.swap(last, at);
    }
    order
}

/// One step of `SplitMix64`.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_appears_once() {
        for seed in 0..200 {
            let mut order = shuffled(5, seed);
            order.sort_unstable();
            assert_eq!(order, [0, 1, 2, 3, 4]);
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_order_and_others_differ() {
        assert_eq!(shuffled(6, 42), shuffled(6, 42));
        assert!((0..20).any(|seed| shuffled(6, seed) != shuffled(6, 42)));
    }

    #[test]
    fn every_place_is_reached_by_the_first_option() {
        let places: std::collections::BTreeSet<_> =
            (0..100).filter_map(|seed| shuffled(4, seed).iter().position(|at| *at == 0)).collect();
        assert_eq!(places.len(), 4);
    }

    #[test]
    fn none_and_one_need_no_order() {
        assert!(shuffled(0, 7).is_empty());
        assert_eq!(shuffled(1, 7), [0]);
    }
}
