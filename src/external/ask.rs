//! Asks addresses whether they are there: one request at a time for each host, with a pause between, the body unread.

use anyhow::{Context, Result};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::{Client, Method, StatusCode, Url, redirect};
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// Hosts that are asked at once.
const HOSTS: usize = 8;
/// Redirects that are followed.
const REDIRECTS: usize = 5;

/// How to ask.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// The pause between two requests to one host.
    pub pause: Duration,
    /// How long an answer may take.
    pub timeout: Duration,
    /// Whether machines of the own network are asked too. Texts are not trusted: a link must not make this machine call
    /// services that only it can reach.
    pub private: bool,
}

/// What an address said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// There is a page.
    Alive,
    /// It does not want to be asked by a program, or is busy: a reader may well see the page.
    Unsure,
    /// There is none, in these words.
    Failed(String),
}

/// Asks addresses; each answer is told as it comes.
pub fn ask(addresses: Vec<String>, options: Options, mut told: impl FnMut(&str, Answer)) -> Result<()> {
    // The one TLS provider of this program; a second call finds it installed.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .context("failed to start the network runtime")?;
    let mut hosts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for address in addresses {
        hosts.entry(crate::model::url::domain(&address).to_ascii_lowercase()).or_default().push(address);
    }
    runtime.block_on(async {
        let client = client(options)?;
        let places = Arc::new(Semaphore::new(HOSTS));
        let (sender, mut answers) = tokio::sync::mpsc::channel(64);
        let mut tasks = JoinSet::new();
        for addresses in hosts.into_values() {
            let (client, places, sender) = (client.clone(), places.clone(), sender.clone());
            tasks.spawn(async move {
                let Ok(_place) = places.acquire().await else { return };
                for (at, address) in addresses.into_iter().enumerate() {
                    if at > 0 {
                        tokio::time::sleep(options.pause).await;
                    }
                    let (answer, enough) = one(&client, &address, options).await;
                    // The receiver is there until all senders are gone.
                    let _ = sender.send((address, answer)).await;
                    if enough {
                        return;
                    }
                }
            });
        }
        drop(sender);
        while let Some((address, answer)) = answers.recv().await {
            told(&address, answer);
        }
        anyhow::Ok(())
    })
}

fn client(options: Options) -> Result<Client> {
    let private = options.private;
    let follow = redirect::Policy::custom(move |attempt| {
        if attempt.previous().len() > REDIRECTS {
            attempt.error("too many redirects")
        } else if !may_ask(attempt.url(), private) {
            attempt.error("leads into a private network")
        } else {
            attempt.follow()
        }
    });
    Client::builder()
        .user_agent(concat!("bosoo/", env!("CARGO_PKG_VERSION"), " (link check)"))
        .redirect(follow)
        .connect_timeout(options.timeout)
        .timeout(options.timeout)
        .dns_resolver(Arc::new(Resolver { private }))
        .build()
        .context("failed to start the link check")
}

/// An address's answer, and whether its host has had enough.
async fn one(client: &Client, address: &str, options: Options) -> (Answer, bool) {
    let Ok(url) = Url::parse(address) else { return (Answer::Failed("not an address".into()), false) };
    if !may_ask(&url, options.private) {
        return (Answer::Unsure, false);
    }
    let mut last = Answer::Unsure;
    // Servers that do not know HEAD, or deny it, are asked as a browser would.
    for method in [Method::HEAD, Method::GET] {
        match client.request(method, url.clone()).send().await {
            Ok(response) => match response.status() {
                StatusCode::TOO_MANY_REQUESTS => return (Answer::Unsure, true),
                status if status.is_success() => return (Answer::Alive, false),
                StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::SERVICE_UNAVAILABLE => {
                    last = Answer::Unsure;
                }
                status => last = Answer::Failed(status.as_u16().to_string()),
            },
            Err(error) => last = Answer::Failed(reason(&error)),
        }
    }
    (last, false)
}

/// The innermost cause, which is what a person can do something about.
fn reason(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return "operation timed out".into();
    }
    let mut cause: &dyn std::error::Error = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}

/// Whether an address is one that anybody may ask. Names are looked at when they are resolved.
fn may_ask(url: &Url, private: bool) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    private || host.parse::<IpAddr>().map_or(host != "localhost", is_public)
}

/// Whether an IP address is on the public network (IANA's registries of special-purpose addresses).
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            let [a, b, c, _] = v4.octets();
            !(v4.is_private()
                || v4.is_loopback()
                || v4.is_link_local()
                || v4.is_broadcast()
                || v4.is_multicast()
                || v4.is_documentation()
                || a == 0
                || a == 100 && (64..128).contains(&b)
                || a == 192 && b == 0 && c == 0
                || a == 198 && (b == 18 || b == 19)
                || a >= 240)
        }
        IpAddr::V6(v6) => match v6.to_ipv4() {
            Some(v4) => v4 != Ipv4Addr::new(0, 0, 0, 1) && is_public(IpAddr::V4(v4)),
            None => {
                !(v6.is_multicast()
                    || v6.segments()[0] & 0xfe00 == 0xfc00
                    || v6.segments()[0] & 0xffc0 == 0xfe80)
            }
        },
    }
}

/// Resolves names, and passes over addresses of private networks.
struct Resolver {
    private: bool,
}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let private = self.private;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let public: Vec<SocketAddr> =
                found.filter(|address| private || is_public(address.ip())).collect();
            if public.is_empty() {
                return Err("the name leads into a private network".into());
            }
            let addresses: Addrs = Box::new(public.into_iter());
            Ok(addresses)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_networks_are_left_alone() {
        for private in [
            "127.0.0.1",
            "10.1.2.3",
            "169.254.169.254",
            "192.168.0.1",
            "100.64.0.1",
            "::1",
            "fd00::1",
            "fe80::1",
            "::ffff:127.0.0.1",
        ] {
            assert!(!is_public(private.parse().unwrap()), "{private}");
        }
        for public in ["1.1.1.1", "114.114.114.114", "2400:3200::1"] {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
        let url = |text: &str| Url::parse(text).unwrap();
        assert!(!may_ask(&url("http://[::1]:80/"), false) && !may_ask(&url("http://localhost/"), false));
        assert!(may_ask(&url("https://www.gov.cn/"), false));
    }
}
