//! What a server as a whole must do: certificate, IPv6, and 404 where nothing is.

use super::client::Client;
use super::{CERTIFICATE_DAYS, Options, Verified, problem};
use crate::deploy::random_id;
use crate::deploy::seal::MANIFEST;
use crate::diagnostic::Level;
use anyhow::{Context, Result};
use std::net::{SocketAddr, ToSocketAddrs};

/// An address that never was must not answer as a page would.
pub(super) fn missing_page(client: &Client, seen: &mut Verified, base: &str) -> Result<()> {
    let answer = client.ask(&format!("{base}bosoo-{}.html", random_id()), "identity")?;
    if answer.status != 404 && answer.status != 403 {
        seen.problems.push(problem(Level::Deduct, "deploy-verify-no-404").arg("status", answer.status));
    }
    Ok(())
}

pub(super) fn certificate(seen: &mut Verified, der: Option<&[u8]>) {
    use x509_cert::der::Decode;
    let Some(der) = der else {
        seen.problems.push(problem(Level::Deduct, "deploy-verify-no-tls"));
        return;
    };
    let Ok(certificate) = x509_cert::Certificate::from_der(der) else { return };
    let end = certificate.tbs_certificate().validity().not_after.to_unix_duration().as_secs() as i64;
    let days = (end - jiff::Timestamp::now().as_second()) / 86_400;
    let until = jiff::Timestamp::from_second(end).map(|t| t.to_string()).unwrap_or_default();
    if days < CERTIFICATE_DAYS {
        seen.problems
            .push(problem(Level::Deduct, "deploy-verify-certificate").arg("until", &until).arg("days", days));
    }
    seen.certificate = Some(until);
}

pub(super) fn ipv6(seen: &mut Verified, options: &Options) -> Result<()> {
    let url = reqwest::Url::parse(&options.url).with_context(|| options.url.clone())?;
    let host = url.host_str().unwrap_or("").trim_matches(['[', ']']).to_string();
    let port = url.port_or_known_default().unwrap_or(443);
    let addresses: Vec<SocketAddr> = (host.as_str(), port)
        .to_socket_addrs()
        .map(|found| found.filter(SocketAddr::is_ipv6).collect())
        .unwrap_or_default();
    if addresses.is_empty() {
        seen.problems.push(problem(Level::Deduct, "deploy-verify-ipv6-none").arg("host", host));
        return Ok(());
    }
    for address in addresses {
        let client = Client::new(Some((&host, &[address])))?;
        match client.get(&format!("{}{MANIFEST}", options.url), "identity") {
            Ok(answer) if answer.status == 200 => seen.ipv6.push(address.ip().to_string()),
            other => {
                let reason = other.map_or_else(|e| format!("{e:#}"), |a| a.status.to_string());
                let d = problem(Level::Deduct, "deploy-verify-ipv6-dead").arg("address", address.ip());
                seen.problems.push(d.arg("reason", reason));
            }
        }
    }
    Ok(())
}
