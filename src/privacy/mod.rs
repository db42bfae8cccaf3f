//! Privacy: personal data in text and inside attachments.
//!
//! Since the 2018 work points on openness, personal data on government sites must be de-identified unless
//! a law requires its disclosure; inspections found it mostly in attachments (lists of beneficiaries).
//! Nothing here ever hands out the raw value: a [`Finding`] has the kind, the place and the masked value.

pub mod attachment;
pub mod detect;
mod marks;
mod message;
mod name;

pub use attachment::{AttachmentFinding, AttachmentKind, Reason, scan};
pub use detect::{detect, mask};
pub use marks::{mark_at_head, marks};
pub use name::{is_masked_name, mask_mentions, mask_name};

use std::ops::Range;

/// What kind of personal data was found in text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Resident identity number of 18 characters (GB 11643-1999).
    IdNumber,
    /// Resident identity number of 15 digits (issued until 1999).
    IdNumberOld,
    /// Mobile phone number.
    Mobile,
    /// Fixed phone that is not on the list of office phones.
    Landline,
    /// Bank card (ISO/IEC 7812-1 with Luhn digit).
    BankCard,
    /// Number of a disability certificate: the identity number, class and degree.
    Disability,
    /// An address more exact than the township.
    Address,
}

impl Kind {
    /// The code of the diagnostic, and the id of its message.
    pub fn code(self) -> &'static str {
        match self {
            Kind::IdNumber => "privacy-id-number",
            Kind::IdNumberOld => "privacy-id-number-old",
            Kind::Mobile => "privacy-mobile",
            Kind::Landline => "privacy-landline",
            Kind::BankCard => "privacy-bank-card",
            Kind::Disability => "privacy-disability",
            Kind::Address => "privacy-address",
        }
    }
}

/// Personal data at a place in a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Finding {
    /// What it is.
    pub kind: Kind,
    /// Where it is, in bytes, on character boundaries.
    pub span: Range<usize>,
    /// The value by the standard pattern of masks: `138****1234`, `35*************123`.
    pub masked: String,
}

/// What may stand in the open: the contact data that the site itself publishes.
#[derive(Debug, Clone, Default)]
pub struct Allow {
    phones: std::collections::BTreeSet<String>,
    addresses: Vec<String>,
    names: std::collections::BTreeSet<String>,
}

impl Allow {
    /// Nothing is allowed.
    pub fn none() -> Allow {
        Allow::default()
    }

    /// Allows an office phone, in any writing: `0470-6821234`, `（0470）6821234`, `68-21234`, `13812341234`.
    /// Several numbers in one text (`0470-6821234、6821235`) are all allowed.
    pub fn phone(mut self, phone: &str) -> Allow {
        let is_part = |c: char| c.is_ascii_digit() || "-－ ()（）+".contains(c);
        for part in phone.split(|c: char| !is_part(c)) {
            let digits = detect::ascii_digits(part);
            if digits.len() >= 5 {
                self.phones.insert(digits);
            }
        }
        self
    }

    /// Allows an office address: it and every part of it may stand in the open.
    pub fn address(mut self, address: &str) -> Allow {
        let squeezed = squeeze(address);
        if !squeezed.is_empty() {
            self.addresses.push(squeezed);
        }
        self
    }

    /// Allows a name in document properties, such as the organ's own.
    pub fn name(mut self, name: &str) -> Allow {
        self.names.insert(crate::lang::text::trim(name).to_lowercase());
        self
    }

    fn allows_phone(&self, digits: &str) -> bool {
        let bare = digits.strip_prefix("0086").or_else(|| digits.strip_prefix("86")).unwrap_or(digits);
        self.phones.contains(digits)
            || self.phones.contains(bare)
            || self.phones.iter().any(|p| {
                // `0470-6821234` in site data also allows `6821234` behind another writing of the area code.
                p.len() >= 10
                    && p.strip_prefix("86")
                        .is_some_and(|p| p.trim_start_matches('0') == bare.trim_start_matches('0'))
            })
    }

    fn allows_address(&self, found: &str) -> bool {
        let found = squeeze(found);
        self.addresses.iter().any(|a| a.contains(&found))
    }

    fn allows_name(&self, name: &str) -> bool {
        self.names.contains(&crate::lang::text::trim(name).to_lowercase())
    }
}

fn squeeze(text: &str) -> String {
    text.chars().filter(|c| !crate::lang::chars::is_space(*c)).collect()
}
