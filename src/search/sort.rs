//! Sorting of terms. They are hashes, so that their first bits spread them evenly: put near their places by those, few stand
//! in front of others. A third of the work of a sort that only compares.

/// Most bits by which numbers are put near their places.
const NEAR: u32 = 11;

/// So many neighbours are put in order one by one.
const FEW: usize = 20;

/// Sorts numbers.
pub(super) fn by_first_bits(keys: &[u64]) -> Vec<u64> {
    // Two or so with the same first bits.
    let bits = (keys.len() / 2).max(2).ilog2().min(NEAR);
    let near = |key: u64| (key >> (u64::BITS - bits)) as usize;
    let mut ends = [0u32; 1 << NEAR];
    let ends = &mut ends[..1 << bits];
    let mut sorted = vec![0; keys.len()];
    put_near(keys, &mut sorted, ends, near);
    let mut from = 0;
    for end in ends {
        let some = &mut sorted[from..*end as usize];
        from = *end as usize;
        match some.len() {
            0 | 1 => {}
            ..=FEW => one_by_one(some),
            _ => some.sort_unstable(),
        }
    }
    sorted
}

/// Puts numbers in the order of their places, those with the same one as they stood; `ends`, which are zero, then say where
/// each place ends.
#[inline]
fn put_near(keys: &[u64], out: &mut [u64], ends: &mut [u32], place: impl Fn(u64) -> usize) {
    keys.iter().for_each(|key| ends[place(*key)] += 1);
    let mut total = 0;
    for end in &mut *ends {
        total += std::mem::replace(end, total);
    }
    for key in keys {
        let end = &mut ends[place(*key)];
        out[*end as usize] = *key;
        *end += 1;
    }
}

fn one_by_one(keys: &mut [u64]) {
    for at in 1..keys.len() {
        let key = keys[at];
        let mut to = at;
        while to > 0 && keys[to - 1] > key {
            keys[to] = keys[to - 1];
            to -= 1;
        }
        keys[to] = key;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Numbers of which some stand very near each other.
    fn keys() -> impl Strategy<Value = Vec<u64>> {
        let key = prop_oneof![0u64..1 << 35, 7u64 << 30..(7 << 30) + (1 << 12)];
        proptest::collection::vec(key, 0..1000)
    }

    proptest! {
        #[test]
        fn numbers_are_sorted_by_their_first_bits(mut keys in keys(), prefix in 0u64..9) {
            // The first bits of all are those that differ.
            keys.iter_mut().for_each(|key| *key = (*key | prefix << 35) << 25);
            let sorted = by_first_bits(&keys);
            keys.sort_unstable();
            prop_assert_eq!(sorted, keys);
        }
    }
}
