//! A proxy in front of an HTTP server that does harm to the request it is told to.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicI32, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// How long the proxy waits for either side: a busy machine is slow, and only what hangs takes this long.
const LIMIT: Duration = Duration::from_secs(120);

/// What happens to a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The connection closes before the server sees anything.
    Refuse,
    /// The server does it, but the answer never arrives.
    Cut,
    /// 503 instead.
    Unavailable,
    /// No answer until the client has given up.
    Stall,
    /// One byte of what is sent changes on the way; of a request without a body, one byte of the answer.
    Corrupt,
    /// The client is killed before the server sees the request.
    KillBefore,
    /// The client is killed after the server did it.
    KillAfter,
}

/// How a proxy behaves from now on.
#[derive(Default)]
pub struct Plan {
    /// The request that is harmed, from 1, how, and how many requests from there on.
    pub fault: Option<(usize, Fault, usize)>,
    /// Only requests that begin with this count.
    pub of: &'static str,
    /// Called before each request is forwarded.
    pub watch: Option<Box<dyn Fn(usize) + Send>>,
}

/// The proxy.
pub struct Proxy {
    pub port: u16,
    plan: Arc<Mutex<Plan>>,
    count: Arc<AtomicUsize>,
    victim: Arc<AtomicI32>,
    slowest: Arc<AtomicU64>,
}

impl Proxy {
    /// A proxy to the server at `upstream`.
    pub fn new(upstream: u16) -> Proxy {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let plan = Arc::new(Mutex::new(Plan::default()));
        let count = Arc::new(AtomicUsize::new(0));
        let victim = Arc::new(AtomicI32::new(0));
        let slowest = Arc::new(AtomicU64::new(0));
        let shared = (plan.clone(), count.clone(), victim.clone(), slowest.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (plan, count, victim, slowest) = shared.clone();
                std::thread::spawn(move || {
                    let begun = Instant::now();
                    serve(stream, upstream, &plan, &count, &victim);
                    slowest.fetch_max(begun.elapsed().as_millis() as u64, Ordering::SeqCst);
                });
            }
        });
        Proxy { port, plan, count, victim, slowest }
    }

    /// How long the slowest request took until now.
    pub fn slowest(&self) -> Duration {
        Duration::from_millis(self.slowest.load(Ordering::SeqCst))
    }

    /// Starts counting anew.
    pub fn set(&self, plan: Plan) {
        *self.plan.lock().unwrap() = plan;
        self.count.store(0, Ordering::SeqCst);
        self.victim.store(0, Ordering::SeqCst);
    }

    /// Requests since then.
    pub fn count(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }

    /// The process that a kill is meant for.
    pub fn aim(&self, pid: u32) {
        self.victim.store(pid as i32, Ordering::SeqCst);
    }
}

fn serve(
    mut client: TcpStream,
    upstream: u16,
    plan: &Mutex<Plan>,
    count: &AtomicUsize,
    victim: &AtomicI32,
) -> Option<()> {
    // Neither side may keep a thread for ever.
    let _ = client.set_read_timeout(Some(LIMIT));
    let _ = client.set_write_timeout(Some(LIMIT));
    let request = read_message(&mut client, true)?;
    let fault = {
        let plan = plan.lock().ok()?;
        let counts = request.starts_with(plan.of.as_bytes());
        let n = count.fetch_add(usize::from(counts), Ordering::SeqCst) + usize::from(counts);
        if let Some(watch) = &plan.watch {
            watch(n);
        }
        let harmed = plan.fault.filter(|(at, _, times)| counts && (*at..at + times).contains(&n));
        harmed.map(|(_, fault, _)| fault)
    };
    let mut request = request;
    let kill = || {
        let begun = Instant::now();
        while victim.load(Ordering::SeqCst) == 0 && begun.elapsed() < LIMIT {
            std::thread::sleep(Duration::from_millis(1));
        }
        let pid = victim.load(Ordering::SeqCst);
        // The process 0 would be all that were started together, the tests among them.
        assert!(pid > 0, "nobody said whom to kill");
        let _ = std::process::Command::new("kill").args(["-9", &pid.to_string()]).status();
    };
    match fault {
        Some(Fault::Refuse) => return None,
        Some(Fault::Unavailable) => {
            let _ = client.write_all(
                b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
            );
            return None;
        }
        Some(Fault::Stall) => {
            // Nothing more is sent, so that reading ends when the client closes.
            let _ = client.read(&mut [0]);
            return None;
        }
        Some(Fault::KillBefore) => {
            kill();
            return None;
        }
        Some(Fault::Corrupt) => {
            let body = body_at(&request);
            if body < request.len() {
                let middle = body + (request.len() - body) / 2;
                request[middle] ^= 1;
            }
        }
        _ => {}
    }
    let mut server = TcpStream::connect(("127.0.0.1", upstream)).ok()?;
    let _ = server.set_read_timeout(Some(LIMIT));
    server.write_all(&close(&request)).ok()?;
    let head_only = request.starts_with(b"HEAD");
    let mut answer = Vec::new();
    if head_only {
        answer = read_message(&mut server, false)?;
    } else {
        server.read_to_end(&mut answer).ok()?;
    }
    match fault {
        Some(Fault::Cut) => return None,
        Some(Fault::KillAfter) => {
            kill();
            return None;
        }
        Some(Fault::Corrupt) if body_at(&request) == request.len() => {
            let body = body_at(&answer);
            if body < answer.len() {
                let middle = body + (answer.len() - body) / 2;
                answer[middle] ^= 1;
            }
        }
        _ => {}
    }
    client.write_all(&close(&answer)).ok()
}

fn body_at(message: &[u8]) -> usize {
    message.windows(4).position(|w| w == b"\r\n\r\n").map_or(message.len(), |at| at + 4)
}

/// The same message, with the connection closed after it.
fn close(message: &[u8]) -> Vec<u8> {
    let end = body_at(message);
    let head = String::from_utf8_lossy(&message[..end]);
    let mut lines: Vec<&str> = head.trim_end().split("\r\n").collect();
    lines.retain(|l| !l.to_ascii_lowercase().starts_with("connection:"));
    let mut closed = lines.join("\r\n").into_bytes();
    closed.extend_from_slice(b"\r\nConnection: close\r\n\r\n");
    closed.extend_from_slice(&message[end..]);
    closed
}

fn read_message(stream: &mut TcpStream, with_body: bool) -> Option<Vec<u8>> {
    let mut message = Vec::new();
    let mut piece = [0; 16 * 1024];
    loop {
        let end = body_at(&message);
        if end < message.len() || message.ends_with(b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&message[..end]).to_ascii_lowercase();
            let length = head
                .split("content-length:")
                .nth(1)
                .and_then(|r| r.split("\r\n").next()?.trim().parse().ok());
            if !with_body || message.len() >= end + length.unwrap_or(0) {
                return Some(message);
            }
        }
        let n = stream.read(&mut piece).ok()?;
        if n == 0 {
            return if message.is_empty() { None } else { Some(message) };
        }
        message.extend_from_slice(&piece[..n]);
    }
}
