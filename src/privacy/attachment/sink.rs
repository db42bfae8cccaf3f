//! Takes texts with their places and keeps what is found in them, masked.

use super::super::detect::{detect_up_to, mask};
use super::super::{Allow, Finding, Kind, marks};
use std::time::Instant;

/// What was found in an attachment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttachmentKind {
    /// Personal data in text.
    Personal(Kind),
    /// A mark that says the text is not for everyone: 机密★, 此件不予公开.
    Mark,
    /// Geographic position of a photo or a recording.
    Gps,
    /// Name of a person in properties, comments or revisions.
    Person,
    /// Serial number or owner of the device that took a photo.
    Device,
    /// The file, or a part of it, could not be read: it cannot be said to be free of personal data.
    Unreadable(Reason),
}

impl AttachmentKind {
    /// The code of the diagnostic, and the id of its message.
    pub fn code(self) -> &'static str {
        match self {
            AttachmentKind::Personal(Kind::IdNumber) => "attachment-id-number",
            AttachmentKind::Personal(Kind::IdNumberOld) => "attachment-id-number-old",
            AttachmentKind::Personal(Kind::Mobile) => "attachment-mobile",
            AttachmentKind::Personal(Kind::Landline) => "attachment-landline",
            AttachmentKind::Personal(Kind::BankCard) => "attachment-bank-card",
            AttachmentKind::Personal(Kind::Disability) => "attachment-disability",
            AttachmentKind::Personal(Kind::Address) => "attachment-address",
            AttachmentKind::Mark => "attachment-mark",
            AttachmentKind::Gps => "attachment-gps",
            AttachmentKind::Person => "attachment-person",
            AttachmentKind::Device => "attachment-device",
            AttachmentKind::Unreadable(_) => "attachment-unreadable",
        }
    }
}

/// Why a file could not be read to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The file contradicts its own format.
    Broken,
    /// Protected with a password.
    Encrypted,
    /// Larger than the limits, perhaps only when unpacked.
    TooLarge,
    /// More parts than the limit.
    TooManyParts,
    /// Nested deeper than the limit.
    TooDeep,
    /// Reading took longer than the limit.
    TooSlow,
    /// More findings than anyone would read; the rest was not looked at.
    TooManyFindings,
    /// Binary office format before 2007 (doc, xls, ppt, wps, et).
    OldFormat,
    /// An archive that is not zip (rar, 7z, gz …).
    Archive,
    /// A zip entry packed with a method other than stored and deflate.
    PackingMethod,
    /// Pages that are pictures, without text.
    ImageOnly,
    /// Text in fonts that do not say which characters they draw.
    NoCharacters,
    /// Not a format known here.
    UnknownFormat,
}

impl Reason {
    /// The reason's id, a variant in the message `attachment-unreadable`.
    pub fn id(self) -> &'static str {
        match self {
            Reason::Broken => "broken",
            Reason::Encrypted => "encrypted",
            Reason::TooLarge => "too-large",
            Reason::TooManyParts => "too-many-parts",
            Reason::TooDeep => "too-deep",
            Reason::TooSlow => "too-slow",
            Reason::TooManyFindings => "too-many-findings",
            Reason::OldFormat => "old-format",
            Reason::Archive => "archive",
            Reason::PackingMethod => "packing-method",
            Reason::ImageOnly => "image-only",
            Reason::NoCharacters => "no-characters",
            Reason::UnknownFormat => "unknown-format",
        }
    }
}

/// Personal data at a place in an attachment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AttachmentFinding {
    /// What it is.
    pub kind: AttachmentKind,
    /// Where in the file, in the words of office programs: `工作表“名单”（隐藏） B7`. Empty for the whole file.
    pub place: String,
    /// The masked value; empty where there is none.
    pub masked: String,
}

/// Findings of one file beyond which the scan stops: the file must go back to its author anyway.
const MOST_FINDINGS: usize = 1000;

/// Bytes of text looked through at one time.
const WINDOW: usize = 256 << 10;

pub(super) struct Sink<'a> {
    allow: &'a Allow,
    place: Vec<String>,
    findings: Vec<AttachmentFinding>,
    seen: std::collections::HashSet<AttachmentFinding>,
    full: bool,
    deadline: Instant,
}

impl<'a> Sink<'a> {
    pub(super) fn new(allow: &'a Allow, deadline: Instant) -> Sink<'a> {
        Sink {
            allow,
            place: Vec::new(),
            findings: Vec::new(),
            seen: Default::default(),
            full: false,
            deadline,
        }
    }

    /// All that `work` reports stands at `step` of the present place.
    pub(super) fn within<T>(&mut self, step: impl Into<String>, work: impl FnOnce(&mut Sink<'a>) -> T) -> T {
        self.place.push(step.into());
        let result = work(self);
        self.place.pop();
        result
    }

    /// Looks for personal data in `text` at the place `at`.
    pub(super) fn text(&mut self, at: &str, text: &str) {
        self.text_at(text, |_| at.to_string());
    }

    /// Whether nothing would be found in `text`; reports nothing.
    pub(super) fn is_clean(&mut self, text: &str) -> bool {
        let mut clean = true;
        self.each(text, |_, _| clean = false);
        clean && marks(text).is_empty()
    }

    /// Looks for personal data in `text`; `at` gives the place of a span, and is asked only where there is a finding.
    pub(super) fn text_at(&mut self, text: &str, at: impl Fn(&std::ops::Range<usize>) -> String) {
        self.each(text, |sink, finding| {
            sink.push(AttachmentKind::Personal(finding.kind), &at(&finding.span), finding.masked);
        });
        for span in marks(text) {
            self.push(AttachmentKind::Mark, &at(&span), text[span.clone()].to_string());
        }
    }

    /// Calls `found` for each finding; long texts go in windows, with a look at the clock before each.
    fn each(&mut self, text: &str, mut found: impl FnMut(&mut Sink<'a>, Finding)) {
        // Nothing that is looked for is shorter: `5栋301室`, `村3组`.
        if text.len() < 8 {
            return;
        }
        let mut start = 0;
        while start < text.len() && !self.full {
            if text.len() > WINDOW && Instant::now() > self.deadline {
                self.stop(Reason::TooSlow);
                return;
            }
            let end = window_end(text, start);
            let findings = detect_up_to(&text[start..end], self.allow, MOST_FINDINGS);
            let too_many = findings.len() >= MOST_FINDINGS;
            for mut finding in findings {
                finding.span = finding.span.start + start..finding.span.end + start;
                found(self, finding);
            }
            if too_many {
                self.stop(Reason::TooManyFindings);
            }
            start = end;
        }
    }

    /// Looks for identity numbers that a narrow column broke over two lines. Only numbers that prove themselves
    /// by check digits count: digits of two rows may come together here.
    pub(super) fn wrapped_text(&mut self, at: &str, text: &str) {
        let mut joined = String::with_capacity(text.len());
        let mut lines = text.lines().peekable();
        let mut any = false;
        while let Some(line) = lines.next() {
            joined.push_str(line);
            let ends = line.ends_with(|c: char| c.is_ascii_digit());
            let goes_on =
                lines.peek().is_some_and(|next| next.starts_with(|c: char| c.is_ascii_digit() || c == 'X'));
            if ends && goes_on {
                any = true;
            } else {
                joined.push('\n');
            }
        }
        if !any || self.full {
            return;
        }
        self.each(&joined, |sink, finding| {
            if matches!(finding.kind, Kind::IdNumber | Kind::Disability) {
                sink.push(AttachmentKind::Personal(finding.kind), at, finding.masked);
            }
        });
    }

    /// A name of a person, as in the properties of a document.
    pub(super) fn person(&mut self, at: &str, name: &str) {
        let name = crate::lang::text::trim(name);
        if !name.is_empty() && !self.allow.allows_name(name) && !no_person(name) {
            let masked = name.chars().next().map(|first| format!("{first}**")).unwrap_or_default();
            self.push(AttachmentKind::Person, at, masked);
        }
        self.text(at, name);
    }

    pub(super) fn push(&mut self, kind: AttachmentKind, at: &str, masked: String) {
        if self.full {
            return;
        }
        let mut place = self.place.iter().filter(|p| !p.is_empty()).cloned().collect::<Vec<_>>();
        place.extend((!at.is_empty()).then(|| at.to_string()));
        // Names of files and sheets may hold a number themselves.
        let place = mask(&place.join(" "), &Allow::none());
        let finding = AttachmentFinding { kind, place, masked };
        if self.seen.insert(finding.clone()) {
            self.findings.push(finding);
        }
        if self.findings.len() == MOST_FINDINGS {
            self.stop(Reason::TooManyFindings);
        }
    }

    /// The rest of the file is not looked at, and the reason says so.
    fn stop(&mut self, reason: Reason) {
        if !self.full {
            self.full = true;
            let kind = AttachmentKind::Unreadable(reason);
            self.findings.push(AttachmentFinding { kind, place: String::new(), masked: String::new() });
        }
    }

    pub(super) fn unreadable(&mut self, reason: Reason) {
        self.push(AttachmentKind::Unreadable(reason), "", String::new());
    }

    /// Whether more texts would be of no use.
    pub(super) fn full(&self) -> bool {
        self.full
    }

    pub(super) fn finish(self) -> Vec<AttachmentFinding> {
        self.findings
    }
}

/// Names that programs and administrators leave in the properties, and names of organs.
fn no_person(name: &str) -> bool {
    const EXACT: [&str; 23] = [
        "administrator",
        "admin",
        "user",
        "users",
        "unknown",
        "unknown creator",
        "anonymous",
        "author",
        "guest",
        "lenovo",
        "hp",
        "dell",
        "asus",
        "acer",
        "huawei",
        "pc",
        "root",
        "un-named",
        "owner",
        "用户",
        "未知",
        "作者",
        "匿名",
    ];
    const WORDS: [&str; 27] = [
        "microsoft",
        "windows",
        "office",
        "openpyxl",
        "python",
        "apache",
        "wps",
        "kingsoft",
        "xlsx",
        "adobe",
        "acrobat",
        "foxit",
        "reportlab",
        "libreoffice",
        "局",
        "府",
        "厅",
        "委员会",
        "办公室",
        "中心",
        "公司",
        "政务",
        "管理员",
        "软件",
        "系统",
        "网站",
        "工作室",
    ];
    let lower = name.to_lowercase();
    EXACT.contains(&lower.as_str())
        || WORDS.iter().any(|word| lower.contains(word))
        || !name.chars().any(char::is_alphabetic)
}

/// The end of the window from `start`: after a break between words where there is one, so that no number is parted.
fn window_end(text: &str, start: usize) -> usize {
    if text.len() - start <= WINDOW + 512 {
        return text.len();
    }
    let mut end = start + WINDOW;
    while !text.is_char_boundary(end) {
        end += 1;
    }
    let breaks = |c: char| {
        !c.is_alphanumeric() && !crate::lang::chars::is_space(c) && !"-－)）*".contains(c) || c == '\n'
    };
    match text[end..].char_indices().take(256).find(|(_, c)| breaks(*c)) {
        Some((at, c)) => end + at + c.len_utf8(),
        None => end,
    }
}
