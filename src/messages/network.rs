//! What the network says, in the reader's language. The libraries that ask it put their own steps before each cause
//! (`error sending request for url (…): client error (Connect): dns error: …`), all in English; nobody can do anything
//! about a step, so that only the address and the cause are told.

use super::MessageLanguage;
use std::borrow::Cow;

/// The steps that libraries tell before a cause.
const STEPS: [&str; 10] = [
    "error sending request: ",
    "client error (Connect): ",
    "client error (SendRequest): ",
    "client error (Canceled): ",
    "dns error: ",
    "error resolving DNS: ",
    "failed to lookup address information: ",
    "tcp connect error: ",
    "invalid peer certificate: ",
    "failed to connect to the remote host: ",
];
/// What stands around the address in the first of them.
const REQUEST: (&str, &str) = ("error sending request for url (", "): ");
/// What SSH tells before a cause, with the host's name in it.
const HOST: (&str, &str) = ("Could not resolve hostname ", ": ");
/// What stores tell before the answer of the network: the kind of failure, what they did, its circumstances.
const STORE: (&str, &str) = (", context: { ", " }");
/// What stores tell between that and the cause.
const ASKED: [&str; 2] = [" => send http request, source: ", " => ssh error, source: "];

/// A cause in the words of a library.
struct Cause {
    words: &'static str,
    id: &'static str,
    /// Whether all that follows belongs to it.
    rest: bool,
}

const fn cause(words: &'static str, id: &'static str) -> Cause {
    Cause { words, id, rest: false }
}

const fn with_rest(words: &'static str, id: &'static str) -> Cause {
    Cause { words, id, rest: true }
}

/// The causes that are met: the resolver's (glibc, macOS), TLS, HTTP, SSH, and those of `external/`.
const CAUSES: [Cause; 21] = [
    cause("Name or service not known", "net-name-unknown"),
    cause("nodename nor servname provided, or not known", "net-name-unknown"),
    cause("No address associated with hostname", "net-name-unknown"),
    cause("Temporary failure in name resolution", "net-name-unanswered"),
    cause("Non-recoverable failure in name resolution", "net-name-unanswered"),
    cause("operation timed out", "os-timed-out"),
    cause("Connection timed out", "os-timed-out"),
    cause("Connection refused", "os-connection-refused"),
    cause("connection closed before message completed", "os-connection-broken"),
    cause("connection error", "os-connection-broken"),
    with_rest("certificate expired", "net-certificate-expired"),
    cause("Expired", "net-certificate-expired"),
    with_rest("certificate not valid yet", "net-certificate-early"),
    with_rest("certificate not valid for name", "net-certificate-name"),
    cause("NotValidForName", "net-certificate-name"),
    cause("UnknownIssuer", "net-certificate-unknown"),
    cause("Host key verification failed", "net-host-key"),
    with_rest("Permission denied (", "os-permission-denied"),
    cause("too many redirects", "net-redirects"),
    cause("not an address", "net-no-address"),
    cause("the name leads into a private network", "net-private"),
];

/// A text with the network's words told in a language.
pub(super) fn told(text: Cow<'_, str>, language: MessageLanguage) -> Cow<'_, str> {
    let mut text = without_steps(text);
    for cause in &CAUSES {
        let Some(at) = text.find(cause.words) else { continue };
        let end = at + cause.words.len();
        let begins = at == 0 || text[..at].ends_with(": ");
        let ends = cause.rest || text[end..].chars().next().is_none_or(|c| !c.is_alphanumeric() && c != ' ');
        if begins && ends {
            let end = if cause.rest { text.len() } else { end };
            let words = language.say(cause.id, &[]);
            text.to_mut().replace_range(at..end, &words);
        }
    }
    text
}

fn without_steps(mut text: Cow<'_, str>) -> Cow<'_, str> {
    // Most texts are of no network at all.
    if !text.contains(": ") {
        return text;
    }
    without_store(&mut text);
    for (begin, end) in [REQUEST, HOST] {
        while let Some(at) = text.find(begin) {
            let inside = at + begin.len();
            let Some(length) = text[inside..].find(end) else { break };
            let name = format!("{}: ", &text[inside..inside + length]);
            // The address often stands before it already.
            let name = if text[..at].ends_with(&name) { "" } else { &*name }.to_string();
            text.to_mut().replace_range(at..inside + length + end.len(), &name);
        }
    }
    for step in STEPS {
        while let Some(at) = text.find(step) {
            text.to_mut().replace_range(at..at + step.len(), "");
        }
    }
    text
}

/// `Unexpected (persistent) at read, context: { url: https://…, … } => send http request, source: ` becomes the address.
fn without_store(text: &mut Cow<'_, str>) {
    for asked in ASKED {
        let Some(end) = text.find(asked).filter(|end| text[..*end].ends_with(STORE.1)) else { continue };
        let Some(context) = text[..end].find(STORE.0) else { continue };
        let start = text[..context].rfind(": ").map_or(0, |at| at + 2);
        let inside = &text[context + STORE.0.len()..end];
        let url = inside.split(", ").find_map(|part| part.strip_prefix("url: "));
        let url = url.map(|url| format!("{url}: ")).unwrap_or_default();
        text.to_mut().replace_range(start..end + asked.len(), &url);
    }
}

#[cfg(test)]
mod tests {
    use super::super::os;
    use super::*;

    const LANGUAGES: [MessageLanguage; 3] = [MessageLanguage::Zh, MessageLanguage::Mn, MessageLanguage::En];

    fn zh(text: &str) -> String {
        os::told(text, MessageLanguage::Zh).into_owned()
    }

    #[test]
    fn only_the_address_and_the_cause_are_told() {
        for (text, wanted) in [
            (
                "https://a.cn/m: error sending request for url (https://a.cn/m): client error (Connect): dns error: error \
                 resolving DNS: failed to lookup address information: Name or service not known",
                "https://a.cn/m: 找不到这个域名，请检查网址写得对不对",
            ),
            (
                "error sending request for url (http://127.0.0.1:1/): client error (Connect): tcp connect error: \
                 Connection refused (os error 111)",
                "http://127.0.0.1:1/: 对方拒绝连接",
            ),
            (
                ".bosoo/pointer.json: Unexpected (persistent) at read, context: { url: https://s3.cn/p, called: \
                 reqwest::send, service: s3, path: p, range: 0- } => send http request, source: error sending request: \
                 error sending request: client error (Connect): dns error: failed to lookup address information: \
                 Temporary failure in name resolution",
                ".bosoo/pointer.json: https://s3.cn/p: 域名服务器没有回应，请检查本机的网络",
            ),
            (
                "p: Unexpected (persistent) at read, context: { service: sftp, path: p } => ssh error, source: failed to \
                 connect to the remote host: Could not resolve hostname a.cn: Name or service not known",
                "p: a.cn: 找不到这个域名，请检查网址写得对不对",
            ),
            (
                "u: client error (Connect): invalid peer certificate: certificate expired: verification time 2 (UNIX), but \
                 certificate is not valid after 1 (1 seconds ago)",
                "u: 网站的证书已过期",
            ),
            (
                "failed to lookup address information: Name or service not known",
                "找不到这个域名，请检查网址写得对不对",
            ),
        ] {
            assert_eq!(zh(text), wanted);
        }
    }

    #[test]
    fn each_cause_has_words_in_each_language() {
        for cause in &CAUSES {
            for language in LANGUAGES {
                let text = format!("https://a.cn/: {}", cause.words);
                let said = told(Cow::Borrowed(&text), language).replace("https://a.cn/", "");
                assert!(!said.contains("net-") && !said.contains("os-"), "{said} has no words");
                let foreign = |c: char| c.is_ascii_alphabetic();
                assert!(language == MessageLanguage::En || !said.contains(foreign), "{said}");
            }
        }
    }

    #[test]
    fn what_an_editor_wrote_stays() {
        for text in [
            "",
            "Expired passports",
            "通知: Expired goods",
            "a dns error",
            "Connection refused by us",
            "error sending request for url (",
            "Could not resolve hostname a",
            ", context: {  } => send http request",
        ] {
            assert_eq!(zh(text), text);
        }
    }
}
