//! What reading one attachment may cost. All readers share one budget per file, however deep they nest.

use super::Reason;
use std::io::Read;
use std::time::{Duration, Instant};

/// The limits of one file. The defaults keep the peak under 256 MiB: the file itself, the parts held open
/// at one time, and the texts taken from them.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Largest file that is read at all, in bytes.
    pub file: u64,
    /// Largest part (an XML file, a PDF stream) when unpacked.
    pub part: u64,
    /// All unpacked parts held in memory at one time.
    pub held: u64,
    /// All bytes unpacked in the course of a scan, held or not.
    pub unpacked: u64,
    /// Parts of archives, counted through all levels.
    pub entries: u32,
    /// Time for the whole file; the last step may take a part of a second longer.
    pub time: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            file: 64 << 20,
            part: 48 << 20,
            held: 96 << 20,
            unpacked: 192 << 20,
            entries: 20_000,
            time: Duration::from_secs(4),
        }
    }
}

/// What is left of the [`Limits`].
#[derive(Debug)]
pub(super) struct Budget {
    limits: Limits,
    deadline: Instant,
    unpacked: u64,
    held: u64,
    entries: u32,
    ticks: u32,
}

impl Budget {
    pub(super) fn new(limits: Limits) -> Budget {
        Budget { limits, deadline: Instant::now() + limits.time, unpacked: 0, held: 0, entries: 0, ticks: 0 }
    }

    pub(super) fn limits(&self) -> Limits {
        self.limits
    }

    /// When the scan must end.
    pub(super) fn deadline(&self) -> Instant {
        self.deadline
    }

    /// To be called in every loop over untrusted data; looks at the clock now and then.
    pub(super) fn tick(&mut self) -> Result<(), Reason> {
        self.ticks = self.ticks.wrapping_add(1);
        if self.ticks % 256 == 1 && Instant::now() > self.deadline {
            return Err(Reason::TooSlow);
        }
        Ok(())
    }

    /// Looks at the clock at once, for steps that take long by themselves.
    pub(super) fn check_time(&self) -> Result<(), Reason> {
        if Instant::now() > self.deadline { Err(Reason::TooSlow) } else { Ok(()) }
    }

    /// Counts one entry of an archive.
    pub(super) fn entry(&mut self) -> Result<(), Reason> {
        self.entries += 1;
        if self.entries > self.limits.entries { Err(Reason::TooManyParts) } else { self.tick() }
    }

    /// Reads all of `reader`, which unpacks, within the limits. Give the memory back with [`Budget::release`].
    pub(super) fn unpack(&mut self, reader: impl Read) -> Result<Vec<u8>, Reason> {
        self.read(reader, false)
    }

    /// [`Budget::unpack`] for data that is often cut off or has a wrong checksum: what was there counts.
    pub(super) fn unpack_all_there_is(&mut self, reader: impl Read) -> Result<Vec<u8>, Reason> {
        self.read(reader, true)
    }

    fn read(&mut self, mut reader: impl Read, tolerant: bool) -> Result<Vec<u8>, Reason> {
        let room = self
            .limits
            .part
            .min(self.limits.held.saturating_sub(self.held))
            .min(self.limits.unpacked.saturating_sub(self.unpacked));
        let mut bytes = Vec::new();
        let mut chunk = vec![0; 64 << 10];
        loop {
            let read = match reader.read(&mut chunk) {
                Ok(read) => read,
                Err(_) if tolerant => 0,
                Err(_) => return Err(Reason::Broken),
            };
            if read == 0 {
                break;
            }
            if (bytes.len() + read) as u64 > room {
                return Err(Reason::TooLarge);
            }
            // A vector that doubles would take up to three times the room for a moment.
            if bytes.capacity() - bytes.len() < read {
                bytes.reserve_exact((bytes.len() / 4).max(read).max(chunk.len()));
            }
            bytes.extend_from_slice(&chunk[..read]);
            self.check_time()?;
        }
        bytes.shrink_to_fit();
        self.unpacked += bytes.len() as u64;
        self.held += bytes.len() as u64;
        Ok(bytes)
    }

    /// The unpacked `bytes` are dropped.
    pub(super) fn release(&mut self, bytes: Vec<u8>) {
        self.held = self.held.saturating_sub(bytes.len() as u64);
    }
}
