//! `bosoo deploy` against a server that fails at every single request, in every way. It takes a quarter of an hour, so it
//! is a part of its own: `tests/run faults`.

#[path = "deploy/faults.rs"]
mod faults;
#[path = "deploy/proxy.rs"]
mod proxy;
#[path = "deploy/servers.rs"]
mod servers;
#[path = "deploy/support.rs"]
#[allow(dead_code)] // shared with the other binary
mod support;
