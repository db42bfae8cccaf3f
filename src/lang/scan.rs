//! Finding the bytes of a text that mean something, many at once: those that need work when it is written as HTML, and those
//! that may mean something to Markdown.

/// How many bytes are looked at together. The compiler makes a few instructions of it where a test of a byte is a few
/// comparisons; a look into a table for each byte took five times as many.
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

/// Whether a byte is one of HTML: `"` and `&` differ by one bit, `<` and `>` too.
#[inline(always)]
pub(super) fn is_html(byte: u8) -> bool {
    byte & !4 == b'"' || byte & !2 == b'<'
}

/// Whether a byte is a digit.
#[inline(always)]
pub(super) fn is_digit(byte: u8) -> bool {
    byte.wrapping_sub(b'0') < 10
}

/// The length of the head of a text without a byte of `stops`. All stops are ASCII or lead bytes, so it is a boundary.
/// `may` says of a byte in few comparisons that it may be one of them: of all that are, and of as few others as is cheap.
#[inline(always)]
pub(crate) fn scan(bytes: &[u8], stops: &[bool; 256], may: impl Fn(u8) -> bool) -> usize {
    let any = |some: &[u8; SOME]| some.iter().fold(0, |any, byte| any | u8::from(may(*byte))) != 0;
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
