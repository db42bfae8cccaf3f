//! `bosoo deploy` against a server that fails at a request, in every way: at some requests with the other tests, at every
//! single one with `tests/run faults`.

#[path = "deploy/faults.rs"]
mod faults;
#[path = "deploy/lock.rs"]
mod lock;
#[path = "deploy/proxy.rs"]
mod proxy;
// The next three are shared with the other binary.
#[path = "deploy/servers.rs"]
#[allow(dead_code)]
mod servers;
#[path = "deploy/support.rs"]
#[allow(dead_code)]
mod support;
#[path = "deploy/targets.rs"]
#[allow(dead_code)]
mod targets;
