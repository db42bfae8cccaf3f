//! 领导信箱、回应关切: letters that people wrote to the government and what it answered, `content/data/letters/*.toml`.
//!
//! A letter that may not be shown is a number here: when it came, of what kind it is, who had to answer and when. Its
//! words and its writer stand in no file, so that they can't leak from one.

use crate::config::Localized;
use crate::lang::Lang;
use jiff::civil::Date;
use rustc_hash::FxHashMap;
use std::ops::Range;
use std::sync::Arc;

pub use super::letters_read::read;
pub use super::letters_table::{from_table, render};

/// The folder of the letters.
pub const FOLDER: &str = "content/data/letters";

/// 来信类别: id, and how mailbox systems say it; the word on pages is `letter_<id>`.
pub const KINDS: [(&str, &str); 5] =
    [("consult", "咨询"), ("suggestion", "建议"), ("complaint", "投诉"), ("help", "求助"), ("other", "其他")];

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The file it stands in.
    pub file: Arc<str>,
    /// 编号, in its address.
    pub id: Arc<str>,
    /// 来信日期, with its bytes in the file.
    pub received: (Date, Range<usize>),
    /// Its id in [`KINDS`].
    pub kind: &'static str,
    /// A simple matter, which is answered sooner.
    pub simple: bool,
    /// 答复单位: an index of `Areas::organs`.
    pub organ: usize,
    /// 来信人, masked.
    pub writer: Arc<str>,
    /// The language it was written in.
    pub language: Lang,
    /// Whether its Mongolian words were translated and no native reader has read them.
    pub unreviewed: bool,
    /// 标题.
    pub title: Localized,
    /// 来信内容.
    pub text: Localized,
    /// 答复内容.
    pub reply: Localized,
    /// Where title, text and reply stand in the file.
    pub words: Vec<Range<usize>>,
    /// 答复日期, with its bytes in the file.
    pub replied: Option<(Date, Range<usize>)>,
    /// How long it took.
    pub handling: Handling,
    /// 来信人同意公开.
    pub consent: bool,
    /// Whether it is shown.
    pub public: bool,
}

/// 办理时间 in working days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Handling {
    /// Not answered yet.
    Open,
    /// Answered after so many.
    Days(u32),
    /// Answered; the holidays of this year are not known, so that nobody can count.
    Unknown(i16),
}

impl Letter {
    /// The order of letters: the newest first.
    pub fn newest_first(a: &Letter, b: &Letter) -> std::cmp::Ordering {
        b.received.0.cmp(&a.received.0).then_with(|| b.id.cmp(&a.id))
    }

    /// Whether the letter has the words of a language.
    pub fn is_in(&self, lang: Lang) -> bool {
        !self.title.exact(lang).is_empty()
    }
}

/// The mailbox.
#[derive(Debug, Clone, Default)]
pub struct Letters {
    /// All letters, the newest first.
    pub letters: Vec<Letter>,
    /// Those that are shown, the newest first.
    pub public: Vec<usize>,
    by_id: FxHashMap<Arc<str>, usize>,
}

impl Letters {
    /// The mailbox with these letters.
    pub(super) fn new(mut letters: Vec<Letter>) -> Letters {
        letters.sort_by(Letter::newest_first);
        let public = (0..letters.len()).filter(|at| letters[*at].public).collect();
        let by_id = letters.iter().enumerate().map(|(at, letter)| (letter.id.clone(), at)).collect();
        Letters { letters, public, by_id }
    }

    /// The letter with this number.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The mailbox as it is on a day: what came or was answered later is not in it.
    pub fn until(&mut self, day: Date) {
        if !self.letters.iter().any(|letter| {
            letter.received.0 > day || letter.replied.as_ref().is_some_and(|(replied, _)| *replied > day)
        }) {
            return;
        }
        let mut letters = std::mem::take(&mut self.letters);
        letters.retain(|letter| letter.received.0 <= day);
        for letter in &mut letters {
            if letter.replied.as_ref().is_some_and(|(replied, _)| *replied > day) {
                letter.replied = None;
                letter.handling = Handling::Open;
                letter.reply = Localized::default();
            }
        }
        *self = Letters::new(letters);
    }
}
