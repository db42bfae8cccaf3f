//! The outputs that take longest, for `--timings`.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How many are shown.
const SHOWN: usize = 10;

/// The slowest outputs so far, the slowest first.
#[derive(Debug, Default)]
pub(super) struct Slowest(Vec<(Duration, String)>);

impl From<Slowest> for Vec<(Duration, String)> {
    fn from(slowest: Slowest) -> Vec<(Duration, String)> {
        slowest.0
    }
}

/// Notes how long an output took. Nearly all are faster than the ten that are known, and change nothing.
pub(super) fn note(slowest: &Mutex<Slowest>, took: Duration, path: &str) {
    let mut slowest = slowest.lock().unwrap_or_else(PoisonError::into_inner);
    let all = &mut slowest.0;
    if all.len() == SHOWN && all.last().is_some_and(|(least, _)| took <= *least) {
        return;
    }
    let at = all.partition_point(|(known, _)| *known > took);
    all.insert(at, (took, path.to_string()));
    all.truncate(SHOWN);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slowest_are_kept() {
        let slowest = Mutex::default();
        for n in 0..40u64 {
            note(&slowest, Duration::from_millis(n * 7 % 40), &n.to_string());
        }
        let all: Vec<(Duration, String)> = slowest.into_inner().unwrap().into();
        assert_eq!(
            all.iter().map(|(took, _)| took.as_millis()).collect::<Vec<_>>(),
            (30..40).rev().collect::<Vec<_>>()
        );
    }
}
