//! `bosoo deploy`: a finished build goes live as a plan, an apply and a verify, and comes back in seconds.
//!
//! - [`seal`]: what a release says about itself.
//! - `scan` reads the output folder, `compose` puts sites together, `plan` compares with the target.
//! - `apply` carries out one plan through a `store`; `state` is what the target remembers.
//! - `verify` asks the live cluster over HTTP.
//!
//! All of it, with the network stack, is behind the cargo feature `deploy`.

pub mod apply;
pub mod bundle;
pub mod compose;
pub mod config;
pub mod headers;
pub mod journal;
pub mod lock;
pub mod plan;
pub mod precompress;
pub mod prune;
pub mod purge;
pub mod redirects;
pub mod rollback;
pub mod scan;
pub mod seal;
pub mod sign;
pub mod state;
pub mod store;
pub mod tasks;
pub mod text;
pub mod verify;
pub mod words;

mod refused {
    use crate::diagnostic::Diagnostic;

    /// The deploy said no: these are the reasons. Carried inside an `anyhow::Error` up to the command.
    #[derive(Debug)]
    pub struct Refused(pub Vec<Diagnostic>);

    impl std::fmt::Display for Refused {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            for (n, d) in self.0.iter().enumerate() {
                if n > 0 {
                    f.write_str("; ")?;
                }
                f.write_str(d.code)?;
                for (name, value) in &d.args {
                    write!(f, " {name}={value}")?;
                }
            }
            Ok(())
        }
    }

    impl std::error::Error for Refused {}

    /// An error that refuses for one reason.
    pub fn refuse(diagnostic: Diagnostic) -> anyhow::Error {
        anyhow::Error::new(Refused(vec![diagnostic]))
    }
}
pub use refused::{Refused, refuse};

/// The current time as RFC 3339, to the second.
pub fn now() -> String {
    let now = jiff::Timestamp::now();
    jiff::Timestamp::from_second(now.as_second()).unwrap_or(now).to_string()
}

/// A random 128-bit id.
pub fn random_id() -> String {
    use std::hash::{BuildHasher, RandomState};
    // RandomState is seeded by the system; the process id and the clock keep forks and reruns apart.
    let part = |salt: u64| {
        let nanos = jiff::Timestamp::now().as_nanosecond();
        RandomState::new().hash_one((salt, std::process::id(), nanos))
    };
    format!("{:016x}{:016x}", part(1), part(2))
}

/// SHA-256 of `bytes`, hexadecimal.
pub fn sha256_hex(bytes: &[u8]) -> String {
    use sha2::Digest;
    hex(&sha2::Sha256::digest(bytes))
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, b| {
        let _ = write!(text, "{b:02x}");
        text
    })
}
