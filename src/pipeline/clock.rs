//! The time of each stage.

use std::time::{Duration, Instant};

/// How long each stage took.
pub(super) struct Clock {
    last: Instant,
    /// The stages so far.
    pub stages: Vec<(&'static str, Duration)>,
}

impl Default for Clock {
    fn default() -> Clock {
        Clock { last: Instant::now(), stages: Vec::new() }
    }
}

impl Clock {
    /// Ends a stage.
    pub fn stage(&mut self, name: &'static str) {
        self.stages.push((name, self.last.elapsed()));
        self.last = Instant::now();
    }
}
