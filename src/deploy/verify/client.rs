//! The HTTP client of `bosoo deploy verify`: what readers get, from the cache of the CDN where it has it.

use super::super::store::new_runtime;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

pub(super) struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
    pub certificate: Option<Vec<u8>>,
}

pub(super) struct Client(reqwest::Client, std::sync::Arc<tokio::runtime::Runtime>);

impl Client {
    pub fn new(only: Option<(&str, &[SocketAddr])>) -> Result<Client> {
        let runtime = std::sync::Arc::new(new_runtime()?);
        let inside = runtime.enter();
        let mut builder = reqwest::Client::builder()
            .user_agent(concat!("bosoo/", env!("CARGO_PKG_VERSION")))
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(30))
            .tls_info(true);
        if let Some((host, addresses)) = only {
            builder = builder.resolve_to_addrs(host, addresses);
        }
        let client = builder.build()?;
        drop(inside);
        Ok(Client(client, runtime))
    }

    pub fn get(&self, url: &str, encoding: &str) -> Result<Answer> {
        self.1.block_on(async {
            // A response of the CDN's cache is what readers get, so nothing here asks for a fresh one.
            let response = self.0.get(url).header("accept-encoding", encoding).send().await?;
            let certificate = response
                .extensions()
                .get::<reqwest::tls::TlsInfo>()
                .and_then(|tls| tls.peer_certificate().map(<[u8]>::to_vec));
            let mut headers = BTreeMap::new();
            for (name, value) in response.headers() {
                headers.insert(
                    name.as_str().to_string(),
                    String::from_utf8_lossy(value.as_bytes()).into_owned(),
                );
            }
            let status = response.status().as_u16();
            Ok(Answer { status, headers, body: response.bytes().await?.to_vec(), certificate })
        })
    }

    /// Once more after a failure of the network; a wrong answer is an answer.
    pub fn ask(&self, url: &str, encoding: &str) -> Result<Answer> {
        self.get(url, encoding)
            .or_else(|_| {
                std::thread::sleep(Duration::from_millis(500));
                self.get(url, encoding)
            })
            .with_context(|| url.to_string())
    }
}
