//! The objects of a file, found by reading it from the beginning to the end.
//!
//! The cross-reference table is not used: a file may be broken, and the objects it no longer refers to (earlier
//! versions of a page, deleted notes) are still in the file for anyone to read. This is also why no PDF library
//! is used here: libraries show the present version only, and unpack object streams without a bound.

use super::super::budget::Budget;
use super::super::sink::Reason;
use super::filter;
use super::object::{Dict, Object, Parser, is_space};
use std::collections::HashMap;

/// Objects of one file; a book of a thousand pages has about fifty thousand.
const MOST_OBJECTS: usize = 200_000;

/// Where an object stands.
#[derive(Debug, Clone, Copy)]
pub(super) enum Loc {
    /// Offset behind the word `obj`.
    File(usize),
    /// Index of the object stream, offset in it.
    Packed(usize, usize),
}

pub(super) struct Document<'a> {
    file: &'a [u8],
    packed: Vec<Vec<u8>>,
    /// The last version of each object.
    current: HashMap<u32, Loc>,
    /// All objects in the order of the file; `true` where a later version exists.
    pub(super) all: Vec<(u32, Loc, bool)>,
    /// The document information dictionary.
    pub(super) info: Option<u32>,
    /// Parts that could not be unpacked.
    pub(super) trouble: Option<Reason>,
}

impl<'a> Document<'a> {
    pub(super) fn read(file: &'a [u8], budget: &mut Budget) -> Result<Document<'a>, Reason> {
        let mut document = Document {
            file,
            packed: Vec::new(),
            current: HashMap::new(),
            all: Vec::new(),
            info: None,
            trouble: None,
        };
        let mut found = document.find_objects(budget)?;
        document.read_trailers(budget)?;
        document.unpack_object_streams(&mut found, budget)?;
        // An object stream stands at the place of its container: later places are later versions.
        found.sort_by_key(|(place, ..)| *place);
        for &(_, number, loc) in &found {
            document.current.insert(number, loc);
        }
        document.all = found
            .into_iter()
            .map(|(_, number, loc)| {
                let last = document.current.get(&number).is_some_and(|current| same(*current, loc));
                (number, loc, !last)
            })
            .collect();
        Ok(document)
    }

    fn find_objects(&mut self, budget: &mut Budget) -> Result<Vec<(usize, u32, Loc)>, Reason> {
        let finder = memchr::memmem::Finder::new(b"obj");
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(next) = finder.find(&self.file[at..]) {
            // One object can be long: the clock is looked at every time.
            budget.check_time()?;
            let word = at + next;
            at = word + 3;
            let Some(number) = number_before(&self.file[..word]) else { continue };
            found.push((word, number, Loc::File(at)));
            if found.len() > MOST_OBJECTS {
                return Err(Reason::TooManyParts);
            }
            // What stands in a stream is no object of this file.
            if let Some((dict, data)) = self.stream_at(Loc::File(at)) {
                if dict.is("Type", "XRef") {
                    self.trailer(&dict)?;
                }
                at = (data.as_ptr() as usize - self.file.as_ptr() as usize) + data.len();
            }
        }
        Ok(found)
    }

    fn read_trailers(&mut self, budget: &Budget) -> Result<(), Reason> {
        let file = self.file;
        for at in memchr::memmem::find_iter(file, b"trailer") {
            budget.check_time()?;
            if let Some(Object::Dict(dict)) = Parser::new(file, at + 7).next() {
                self.trailer(&dict)?;
            }
        }
        Ok(())
    }

    fn trailer(&mut self, dict: &Dict) -> Result<(), Reason> {
        if dict.get("Encrypt").is_some_and(|e| *e != Object::Null) {
            return Err(Reason::Encrypted);
        }
        if let Some(Object::Ref(info)) = dict.get("Info") {
            self.info = Some(*info);
        }
        Ok(())
    }

    fn unpack_object_streams(
        &mut self,
        found: &mut Vec<(usize, u32, Loc)>,
        budget: &mut Budget,
    ) -> Result<(), Reason> {
        for (place, _, loc) in found.clone() {
            budget.tick()?;
            let Some((dict, raw)) = self.stream_at(loc) else { continue };
            if !dict.is("Type", "ObjStm") {
                continue;
            }
            let data = match filter::decode(&dict, raw, budget) {
                Ok(Some(data)) => data,
                Ok(None) => continue,
                Err(reason @ Reason::TooSlow) => return Err(reason),
                Err(reason) => {
                    self.trouble = Some(reason);
                    continue;
                }
            };
            let number = |key: &str| {
                self.direct(dict.get(key)).and_then(|o| o.number()).unwrap_or(0.0).clamp(0.0, 1e9)
            };
            let (count, first) = (number("N") as usize, number("First") as usize);
            let mut header = Parser::new(&data, 0);
            for _ in 0..count {
                budget.tick()?;
                let (Some(Object::Number(number)), Some(Object::Number(offset))) =
                    (header.next(), header.next())
                else {
                    break;
                };
                if header.at > first || offset < 0.0 {
                    break;
                }
                found.push((
                    place,
                    number as u32,
                    Loc::Packed(self.packed.len(), first.saturating_add(offset as usize)),
                ));
                if found.len() > MOST_OBJECTS {
                    return Err(Reason::TooManyParts);
                }
            }
            self.packed.push(data);
        }
        Ok(())
    }

    /// The object at `loc`, without its stream.
    pub(super) fn object_at(&self, loc: Loc) -> Option<Object> {
        match loc {
            Loc::File(at) => Parser::new(self.file, at).next(),
            Loc::Packed(stream, at) => Parser::new(self.packed.get(stream)?, at).next(),
        }
    }

    /// The dictionary and the raw bytes of the stream at `loc`.
    pub(super) fn stream_at(&self, loc: Loc) -> Option<(Dict, &'a [u8])> {
        let Loc::File(at) = loc else { return None };
        let mut parser = Parser::new(self.file, at);
        let Some(Object::Dict(dict)) = parser.next() else { return None };
        parser.skip_space();
        let rest = self.file.get(parser.at..)?.strip_prefix(b"stream")?;
        let rest = rest
            .strip_prefix(b"\r\n")
            .or_else(|| rest.strip_prefix(b"\n"))
            .or_else(|| rest.strip_prefix(b"\r"));
        let data = rest.unwrap_or_else(|| &self.file[parser.at + 6..]);
        let length = self.direct(dict.get("Length")).and_then(|o| o.number());
        if let Some(length) = length.filter(|l| *l >= 0.0 && *l <= data.len() as f64) {
            let length = length as usize;
            let after = &data[length..];
            let trimmed =
                after.iter().position(|b| !is_space(*b)).map_or(&after[after.len()..], |p| &after[p..]);
            if trimmed.starts_with(b"endstream") {
                return Some((dict, &data[..length]));
            }
        }
        let end = memchr::memmem::find(data, b"endstream").unwrap_or(data.len());
        Some((dict, &data[..end]))
    }

    /// The present version of an object.
    pub(super) fn get(&self, number: u32) -> Option<Object> {
        self.object_at(*self.current.get(&number)?)
    }

    /// The stream with this number.
    pub(super) fn stream(&self, number: u32) -> Option<(Dict, &'a [u8])> {
        self.stream_at(*self.current.get(&number)?)
    }

    /// `object`, or what it refers to.
    pub(super) fn direct(&self, object: Option<&Object>) -> Option<Object> {
        let mut object = object?.clone();
        for _ in 0..8 {
            let Object::Ref(number) = object else { return Some(object) };
            object = self.get(number)?;
        }
        None
    }

    pub(super) fn dict(&self, object: Option<&Object>) -> Option<Dict> {
        match self.direct(object)? {
            Object::Dict(dict) => Some(dict),
            _ => None,
        }
    }

    /// Gives the memory of the object streams back.
    pub(super) fn release(self, budget: &mut Budget) {
        for data in self.packed {
            budget.release(data);
        }
    }
}

fn same(a: Loc, b: Loc) -> bool {
    match (a, b) {
        (Loc::File(a), Loc::File(b)) => a == b,
        (Loc::Packed(a, x), Loc::Packed(b, y)) => (a, x) == (b, y),
        _ => false,
    }
}

/// The object number in `… 12 0 ` before the word `obj`.
fn number_before(before: &[u8]) -> Option<u32> {
    let before = trim_end(before)?;
    let generation = before.iter().rev().take(5).take_while(|b| b.is_ascii_digit()).count();
    if generation == 0 {
        return None;
    }
    let before = trim_end(&before[..before.len() - generation])?;
    let digits = before.iter().rev().take(10).take_while(|b| b.is_ascii_digit()).count();
    std::str::from_utf8(&before[before.len() - digits..]).ok()?.parse().ok()
}

/// `None` where no white space stands at the end.
fn trim_end(bytes: &[u8]) -> Option<&[u8]> {
    let spaces = bytes.iter().rev().take(16).take_while(|b| is_space(**b)).count();
    (spaces > 0).then(|| &bytes[..bytes.len() - spaces])
}
