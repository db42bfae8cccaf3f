//! What the operating system says, in the reader's language: it speaks English, and editors need not.

use super::{MessageLanguage, network};
use std::borrow::Cow;
use std::io::{self, ErrorKind};

/// How the standard library ends what the system says; the number stands behind it.
const MARK: &str = "(os error ";

/// A text with the system's and the network's own words told in a language, wherever they stand: a message holds what
/// libraries put around them. What has no words of its own keeps its number, by which it can be looked up.
pub fn told(text: &str, language: MessageLanguage) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    let mut from = 0;
    while let Some(at) = text[from..].find(MARK).map(|at| from + at) {
        let rest = &text[at + MARK.len()..];
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        from = at + MARK.len();
        let Ok(number) = rest[..digits].parse() else { continue };
        let own = io::Error::from_raw_os_error(number).to_string();
        let Some(start) = (at + MARK.len() + digits + 1).checked_sub(own.len()) else { continue };
        if text.get(start..start + own.len()) != Some(&*own) {
            continue;
        }
        let words = words(number, language);
        text.to_mut().replace_range(start..start + own.len(), &words);
        from = start + words.len();
    }
    network::told(text, language)
}

fn words(number: i32, language: MessageLanguage) -> String {
    let id = match io::Error::from_raw_os_error(number).kind() {
        ErrorKind::NotFound => "os-not-found",
        ErrorKind::PermissionDenied => "os-permission-denied",
        ErrorKind::AlreadyExists => "os-already-exists",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "os-disk-full",
        ErrorKind::IsADirectory => "os-is-a-directory",
        ErrorKind::NotADirectory => "os-not-a-directory",
        ErrorKind::ReadOnlyFilesystem => "os-read-only",
        ErrorKind::InvalidFilename => "os-name-too-long",
        ErrorKind::ConnectionRefused => "os-connection-refused",
        ErrorKind::TimedOut => "os-timed-out",
        ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe => {
            "os-connection-broken"
        }
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown => {
            "os-unreachable"
        }
        ErrorKind::AddrInUse => "os-address-in-use",
        // ENFILE and EMFILE, the same on all Unix systems; the standard library has no name for them.
        _ if matches!(number, 23 | 24) => "os-too-many-open-files",
        _ => "os-other",
    };
    language.say(id, &[("number", number.to_string())])
}

#[cfg(test)]
mod tests {
    use super::super::failure;
    use super::*;
    use anyhow::Context;
    use rustix::io::Errno;

    const LANGUAGES: [MessageLanguage; 3] = [MessageLanguage::Zh, MessageLanguage::Mn, MessageLanguage::En];

    #[test]
    fn common_failures_have_words_in_each_language() {
        use Errno as E;
        for errno in [
            E::NOENT,
            E::ACCESS,
            E::PERM,
            E::EXIST,
            E::NOSPC,
            E::DQUOT,
            E::ISDIR,
            E::NOTDIR,
            E::ROFS,
            E::MFILE,
            E::NFILE,
            E::CONNREFUSED,
            E::TIMEDOUT,
            E::ADDRINUSE,
            E::NAMETOOLONG,
            E::CONNRESET,
            E::CONNABORTED,
            E::PIPE,
            E::HOSTUNREACH,
            E::NETUNREACH,
        ] {
            let number = errno.raw_os_error();
            let system = io::Error::from_raw_os_error(number).to_string();
            for language in LANGUAGES {
                let said = told(&system, language).into_owned();
                assert!(!said.contains("os error") && !said.contains(&number.to_string()), "{said}");
                assert!(!said.contains("os-"), "{said} has no words");
                let foreign =
                    language != MessageLanguage::En && said.contains(|c: char| c.is_ascii_alphabetic());
                assert!(!foreign, "{said}");
            }
        }
    }

    #[test]
    fn the_rest_keeps_its_number() {
        let system = io::Error::from_raw_os_error(Errno::XDEV.raw_os_error()).to_string();
        for language in LANGUAGES {
            let said = told(&system, language).into_owned();
            assert!(said.contains("18") && !said.contains("os error"), "{said}");
        }
    }

    #[test]
    fn the_systems_words_are_found_wherever_they_stand() {
        let missing = || io::Error::from_raw_os_error(2);
        let error = anyhow::Error::new(missing()).context("dist/index.html");
        assert_eq!(failure(&error, MessageLanguage::Zh), "dist/index.html: 没有这个文件或文件夹");
        let twice = format!("a: {}; b: {}.", missing(), missing());
        assert_eq!(
            told(&twice, MessageLanguage::En),
            "a: no such file or folder; b: no such file or folder."
        );
        let result: anyhow::Result<()> = Err(missing()).context("reading the plan");
        assert_eq!(
            failure(&result.unwrap_err(), MessageLanguage::En),
            "reading the plan: no such file or folder"
        );
    }

    #[test]
    fn what_the_system_did_not_say_stays() {
        for text in
            ["", "(os error ", "(os error x)", "why (os error 2)", "字(os error 2)", "(os error 99999999999)"]
        {
            assert_eq!(told(text, MessageLanguage::Zh), text);
        }
    }
}
