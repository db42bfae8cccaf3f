//! `bosoo deploy` as an office uses it: the built program against real servers on loopback, and against faults.
//!
//! `tests/deploy/setup.sh` installs the servers; without them these tests fail and say so.

#[path = "deploy/cycle.rs"]
mod cycle;
#[path = "deploy/kills.rs"]
mod kills;
#[path = "deploy/refusals.rs"]
mod refusals;
#[path = "deploy/scale.rs"]
mod scale;
#[path = "deploy/servers.rs"]
mod servers;
#[path = "deploy/sites.rs"]
mod sites;
#[path = "deploy/support.rs"]
mod support;
#[path = "deploy/targets.rs"]
mod targets;
