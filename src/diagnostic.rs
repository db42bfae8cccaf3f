//! What Bosoo tells a person: one shape for every message.
//!
//! A [`Diagnostic`] names a code, a level, a place and the arguments of its message; the words stand in
//! `locales/<language>/messages/*.ftl` under the code, with the repair in the attribute `.repair`.
//! A diagnostic is an editor's concern; a failure of the machine is an `anyhow::Error`.

use std::ops::Range;
use std::sync::Arc;

/// How grave a diagnostic is. The order is from grave to light.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The content cannot be built: the file is broken or contradicts itself.
    Error,
    /// Must never be published: secret, private, unreviewed, forged (inspection part "single veto", own gate).
    Block,
    /// One of the inspectors' vetoes (国办秘函〔2019〕19号, part 1).
    Veto,
    /// Costs points (国办秘函〔2019〕19号, part 2).
    Deduct,
    /// Worth knowing; costs nothing.
    Advice,
}

impl Level {
    /// The level's id in JSON and in rule packs.
    pub fn id(self) -> &'static str {
        match self {
            Level::Error => "error",
            Level::Block => "block",
            Level::Veto => "veto",
            Level::Deduct => "deduct",
            Level::Advice => "advice",
        }
    }
}

/// A name from the code: of a rule, of an argument.
pub type Name = &'static str;

/// A named argument of a message, as Fluent takes it.
pub type Arg = (Name, String);

/// A place in a source file, with the line it stands on, so that the file need not be kept.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Place {
    /// Path relative to the root, with `/`.
    pub file: Arc<str>,
    /// 1-based line; 0 where the place is the file as a whole.
    pub line: u32,
    /// 1-based column in characters (not bytes, not cells).
    pub column: u32,
    /// The whole line, without its line break.
    pub snippet: String,
    /// The marked part of `snippet`, in bytes, on character boundaries.
    pub mark: Range<usize>,
    /// Byte offsets in the file, for editors and for `--fix`.
    pub span: Range<usize>,
}

impl Place {
    /// The file as a whole.
    pub fn file(path: &Arc<str>) -> Place {
        Place { file: path.clone(), line: 0, column: 0, snippet: String::new(), mark: 0..0, span: 0..0 }
    }

    /// The place of `span` (bytes) in `text`, the content of the file at `path`.
    /// A span out of range or inside a character is moved to the nearest boundary, never a panic.
    pub fn at(path: &Arc<str>, text: &str, span: Range<usize>) -> Place {
        let start = floor_boundary(text, span.start);
        let end = floor_boundary(text, span.end.max(start));
        let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let snippet = text[line_start..line_end].trim_end_matches('\r').to_string();
        let mark_start = (start - line_start).min(snippet.len());
        let mark_end = (end.min(line_end) - line_start).clamp(mark_start, snippet.len());
        Place {
            file: path.clone(),
            line: memchr::memchr_iter(b'\n', &text.as_bytes()[..start]).count() as u32 + 1,
            column: text[line_start..start].chars().count() as u32 + 1,
            snippet,
            mark: mark_start..mark_end,
            span: start..end,
        }
    }
}

fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// One message about the content.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Diagnostic {
    /// The rule's name, which is also the id of its message.
    #[serde(deserialize_with = "stored::name")]
    pub code: Name,
    /// How grave it is.
    pub level: Level,
    /// Where it is; `None` for the cluster as a whole.
    pub place: Option<Place>,
    /// The arguments of the message.
    #[serde(deserialize_with = "stored::args")]
    pub args: Vec<Arg>,
    /// The site it counts against, where it is known.
    pub site: Option<Arc<str>>,
}

impl Diagnostic {
    /// A diagnostic of `level` with no place yet.
    pub fn new(level: Level, code: &'static str) -> Diagnostic {
        Diagnostic { code, level, place: None, args: Vec::new(), site: None }
    }

    /// Sets the place.
    pub fn at(mut self, place: Place) -> Diagnostic {
        self.place = Some(place);
        self
    }

    /// Adds an argument.
    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Diagnostic {
        self.args.push((name, value.to_string()));
        self
    }

    /// The id of the site it counts against: the one that is stated, else the one whose content it stands in.
    pub fn site_id(&self) -> Option<&str> {
        match (&self.site, &self.place) {
            (Some(id), _) => Some(id),
            (None, Some(place)) => Some(place.file.strip_prefix("content/")?.split_once('/')?.0),
            (None, None) => None,
        }
    }

    /// Sets the site it counts against.
    pub fn site(mut self, site: &Arc<str>) -> Diagnostic {
        self.site = Some(site.clone());
        self
    }
}

/// Diagnostics come back from the build cache, so that a page that is not rendered again still says what is wrong.
mod stored {
    use serde::{Deserialize, Deserializer};
    use std::collections::BTreeSet;
    use std::sync::{Mutex, PoisonError};

    static NAMES: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());

    /// One copy of each name for ever: there are as many as there are rules.
    fn intern(name: String) -> &'static str {
        let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
        match names.get(name.as_str()) {
            Some(known) => known,
            None => {
                let kept: &'static str = Box::leak(name.into_boxed_str());
                names.insert(kept);
                kept
            }
        }
    }

    pub(super) fn name<'de, D: Deserializer<'de>>(from: D) -> Result<&'static str, D::Error> {
        Ok(intern(String::deserialize(from)?))
    }

    pub(super) fn args<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<super::Arg>, D::Error> {
        let args: Vec<(String, String)> = Vec::deserialize(from)?;
        Ok(args.into_iter().map(|(name, value)| (intern(name), value)).collect())
    }
}

/// All diagnostics of a run, in no order until [`Report::sorted`].
#[derive(Debug, Default, Clone)]
pub struct Report {
    /// The diagnostics so far.
    pub diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Adds all of another report.
    pub fn extend(&mut self, other: Report) {
        self.diagnostics.extend(other.diagnostics);
    }

    /// Whether the content cannot be built.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|d| d.level == Level::Error)
    }

    /// How many diagnostics have this level.
    pub fn count(&self, level: Level) -> usize {
        self.diagnostics.iter().filter(|d| d.level == level).count()
    }

    /// In the order a person reads: by file, line, column, code; duplicates once. Independent of threads.
    pub fn sorted(mut self) -> Report {
        self.diagnostics.sort_by(|a, b| {
            let key = |d: &Diagnostic| d.place.as_ref().map(|p| (p.file.clone(), p.line, p.column));
            key(a).cmp(&key(b)).then_with(|| (a.level, a.code, &a.args).cmp(&(b.level, b.code, &b.args)))
        });
        self.diagnostics.dedup();
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters_and_survive_bad_spans() {
        let path: Arc<str> = "a.zh.md".into();
        let text = "第一行\n标题 = 错\n";
        let at = text.find('错').unwrap();
        let place = Place::at(&path, text, at..at + 3);
        assert_eq!((place.line, place.column, &place.snippet[place.mark.clone()]), (2, 6, "错"));
        let inside = Place::at(&path, text, at + 1..10_000);
        assert_eq!((inside.line, inside.column), (2, 6));
        assert_eq!(Place::at(&path, "", 5..9).line, 1);
    }
}
