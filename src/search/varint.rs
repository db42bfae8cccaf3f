//! Numbers in as few bytes as they need (LEB128), in the cache and in the index.

/// The first bit of each byte: whether another one follows.
const MORE: u64 = 0x8080_8080_8080_8080;

/// Appends a number.
#[inline]
pub fn push(out: &mut Vec<u8>, value: u64) {
    match value {
        ..0x80 => out.push(value as u8),
        0x80..0x100_0000_0000_0000 => {
            let (bytes, length) = spread(value);
            out.extend_from_slice(&bytes.to_le_bytes()[..length]);
        }
        _ => {
            out.push(value as u8 | 0x80);
            push(out, value >> 7);
        }
    }
}

/// Writes a number below 2^56 to the front of eight bytes or more; says how many it needs.
#[inline]
pub fn put(out: &mut [u8], value: u64) -> usize {
    let (bytes, length) = spread(value);
    out[..8].copy_from_slice(&bytes.to_le_bytes());
    length
}

/// The bytes of a number below 2^56, all at once, and how many they are.
#[inline]
fn spread(value: u64) -> (u64, usize) {
    let length = (70 - (value | 1).leading_zeros() as usize) / 7;
    let halves = value & 0x0FFF_FFFF | (value & 0x00FF_FFFF_F000_0000) << 4;
    let pairs = halves & 0x3FFF_0000_3FFF | (halves & 0x0FFF_C000_0FFF_C000) << 2;
    let bytes = pairs & 0x007F_007F_007F_007F | (pairs & 0x3F80_3F80_3F80_3F80) << 1;
    (bytes | MORE & !(u64::MAX << (8 * (length - 1))), length)
}

/// Takes a number off the front; `None` at the end or where the bytes are no number.
#[inline]
pub fn take(bytes: &mut &[u8]) -> Option<u64> {
    if let Some(eight) = bytes.first_chunk() {
        let word = u64::from_le_bytes(*eight);
        let ends = !word & MORE;
        if ends != 0 {
            *bytes = &bytes[ends.trailing_zeros() as usize / 8 + 1..];
            let own = word & (ends ^ (ends - 1)) & !MORE;
            let pairs = own & 0x007F_007F_007F_007F | (own & 0x7F00_7F00_7F00_7F00) >> 1;
            let halves = pairs & 0x3FFF_0000_3FFF | (pairs & 0x3FFF_0000_3FFF_0000) >> 2;
            return Some(halves & 0x0FFF_FFFF | halves >> 4 & 0x00FF_FFFF_F000_0000);
        }
    }
    one_by_one(bytes)
}

/// At the end of the bytes, and where a number has more than eight.
fn one_by_one(bytes: &mut &[u8]) -> Option<u64> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u64::from(first & 0x7f) << shift;
        if first & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    /// Numbers of every length.
    fn number() -> impl Strategy<Value = u64> {
        (any::<u64>(), 0u32..64).prop_map(|(value, shift)| value >> shift)
    }

    /// Byte by byte.
    fn plain(mut value: u64) -> Vec<u8> {
        let mut out = Vec::new();
        while value >= 0x80 {
            out.push(value as u8 | 0x80);
            value >>= 7;
        }
        out.push(value as u8);
        out
    }

    proptest! {
        #[test]
        fn numbers_come_back(values in proptest::collection::vec(number(), 0..20)) {
            let mut bytes = Vec::new();
            values.iter().for_each(|value| super::push(&mut bytes, *value));
            prop_assert_eq!(&bytes, &values.iter().copied().flat_map(plain).collect::<Vec<_>>());
            let (mut rest, mut slow) = (bytes.as_slice(), bytes.as_slice());
            for value in values {
                prop_assert_eq!(super::take(&mut rest), Some(value));
                prop_assert_eq!(super::one_by_one(&mut slow), Some(value));
                if value < 1 << 56 {
                    let mut room = [0; 8];
                    let length = super::put(&mut room, value);
                    prop_assert_eq!(&room[..length], plain(value));
                }
            }
            prop_assert_eq!(super::take(&mut rest), None);
        }

        #[test]
        fn any_bytes_are_read_alike(bytes in proptest::collection::vec(any::<u8>(), 0..20)) {
            let (mut rest, mut slow) = (bytes.as_slice(), bytes.as_slice());
            prop_assert_eq!(super::take(&mut rest), super::one_by_one(&mut slow));
            prop_assert_eq!(rest, slow);
        }
    }
}
