//! `bosoo deploy`: a finished build goes live as a plan, an apply and a verify, and comes back in seconds.
//!
//! - [`seal`]: what the build leaves and what a release says about itself; always compiled.
//! - `scan` reads the output folder, `compose` puts sites together, `plan` compares with the target.
//! - `apply` carries out one plan through a `store`; `state` is what the target remembers.
//! - `verify` asks the live cluster over HTTP.
//!
//! The network stack is behind the cargo feature `deploy`.

pub mod seal;

#[cfg(feature = "deploy")]
pub mod apply;
#[cfg(feature = "deploy")]
pub mod bundle;
#[cfg(feature = "deploy")]
pub mod compose;
#[cfg(feature = "deploy")]
pub mod config;
#[cfg(feature = "deploy")]
pub mod headers;
#[cfg(feature = "deploy")]
pub mod journal;
#[cfg(feature = "deploy")]
pub mod lock;
#[cfg(feature = "deploy")]
pub mod plan;
#[cfg(feature = "deploy")]
pub mod precompress;
#[cfg(feature = "deploy")]
pub mod prune;
#[cfg(feature = "deploy")]
pub mod purge;
#[cfg(feature = "deploy")]
pub mod redirects;
#[cfg(feature = "deploy")]
pub mod rollback;
#[cfg(feature = "deploy")]
pub mod scan;
#[cfg(feature = "deploy")]
pub mod sign;
#[cfg(feature = "deploy")]
pub mod state;
#[cfg(feature = "deploy")]
pub mod store;
#[cfg(feature = "deploy")]
pub mod tasks;
#[cfg(feature = "deploy")]
pub mod text;
#[cfg(feature = "deploy")]
pub mod verify;
#[cfg(feature = "deploy")]
pub mod words;

#[cfg(feature = "deploy")]
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
#[cfg(feature = "deploy")]
pub use refused::{Refused, refuse};

/// The current time as RFC 3339, to the second.
#[cfg(feature = "deploy")]
pub fn now() -> String {
    let now = jiff::Timestamp::now();
    jiff::Timestamp::from_second(now.as_second()).unwrap_or(now).to_string()
}

/// A random 128-bit id.
#[cfg(feature = "deploy")]
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
#[cfg(feature = "deploy")]
pub fn sha256_hex(bytes: &[u8]) -> String {
    use sha2::Digest;
    hex(&sha2::Sha256::digest(bytes))
}

/// Lower-case hexadecimal.
#[cfg(feature = "deploy")]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, b| {
        let _ = write!(text, "{b:02x}");
        text
    })
}
