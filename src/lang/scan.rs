//! Finding the bytes of a text that mean something, many at once: those that need work when it is written as HTML, and those
//! that may mean something to Markdown.

/// How many bytes are looked at together. The compiler makes a few instructions of it where a test of a byte is arithmetic
/// without branches; a look into a table for each byte took five times as many, and so did comparisons, which it turned
/// into a branch for each.
const SOME: usize = 32;

/// The bytes that stop a scan: those of HTML, and `more`.
pub(super) const fn stops(more: &[u8]) -> [bool; 256] {
    let mut table = [false; 256];
    table[b'<' as usize] = true;
    table[b'>' as usize] = true;
    table[b'&' as usize] = true;
    table[b'"' as usize] = true;
    let mut n = 0;
    while n < more.len() {
        table[more[n] as usize] = true;
        n += 1;
    }
    table
}

/// Zero where a byte is one of HTML: `"` and `&` differ by one bit, `<` and `>` too.
#[inline(always)]
pub(super) fn from_html(byte: u8) -> u8 {
    ((byte & !4) ^ b'"').min((byte & !2) ^ b'<')
}

/// Zero where a byte is a digit.
#[inline(always)]
pub(super) fn from_digit(byte: u8) -> u8 {
    byte.wrapping_sub(b'0').saturating_sub(9)
}

/// The length of the head of a text without a byte of `stops`. All stops are ASCII or lead bytes, so it is a boundary.
/// `far` is zero where a byte may be one of them: for all that are, and for as few others as is cheap.
#[inline(always)]
pub(crate) fn scan(bytes: &[u8], stops: &[bool; 256], far: impl Fn(u8) -> u8) -> usize {
    let any = |some: &[u8; SOME]| some.iter().fold(u8::MAX, |nearest, byte| nearest.min(far(*byte))) == 0;
    let exact = |from: usize, bytes: &[u8]| {
        bytes.iter().position(|byte| stops[*byte as usize]).map(|found| from + found)
    };
    let mut at = 0;
    while let Some(some) = bytes[at..].first_chunk() {
        if any(some)
            && let Some(found) = exact(at, some)
        {
            return found;
        }
        at += SOME;
    }
    // The last bytes together with some that are known to hold none.
    if bytes.last_chunk().is_some_and(|some| !any(some)) {
        return bytes.len();
    }
    exact(at, &bytes[at..]).unwrap_or(bytes.len())
}
