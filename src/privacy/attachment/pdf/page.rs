//! The pages: content streams with their fonts, and the forms that they draw.

use super::super::budget::Budget;
use super::super::sink::{Reason, Sink};
use super::content::{self, Drawn, Resources};
use super::document::Document;
use super::filter;
use super::font::Font;
use super::object::{Dict, Object};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// Levels of the page tree, and of forms in forms.
const DEEPEST_TREE: u32 = 32;
/// Entries of character maps and width tables kept at one time, about thirty megabytes.
const HEAVIEST_FONTS: usize = 400_000;

/// What the pages took in.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// Numbers of the streams that were drawn.
    pub(super) streams: HashSet<u32>,
    pub(super) glyphs: u64,
    pub(super) unknown: u64,
    pub(super) pictures: u64,
}

pub(super) struct Pages<'d> {
    document: &'d Document<'d>,
    fonts: HashMap<u32, Rc<Font>>,
    weight: usize,
    seen: Seen,
}

impl<'d> Pages<'d> {
    pub(super) fn new(document: &'d Document<'d>) -> Pages<'d> {
        Pages { document, fonts: HashMap::new(), weight: 0, seen: Seen::default() }
    }

    pub(super) fn finish(self) -> Seen {
        self.seen
    }

    /// All pages of the tree in their order, then pages that no tree holds any more.
    pub(super) fn scan(&mut self, sink: &mut Sink, budget: &mut Budget) -> Result<(), Reason> {
        let mut order = Vec::new();
        let mut known = HashSet::new();
        for &(number, loc, old) in &self.document.all {
            budget.tick()?;
            if let (false, Some(Object::Dict(dict))) = (old, self.document.object_at(loc))
                && dict.is("Type", "Catalog")
                && let Some(Object::Ref(root)) = dict.get("Pages")
            {
                self.tree(*root, 0, &mut known, &mut order, budget)?;
            }
            let _ = number;
        }
        for (index, page) in order.iter().enumerate() {
            self.page(page, &format!("第{}页", index + 1), sink, budget)?;
        }
        for &(number, loc, old) in &self.document.all {
            budget.tick()?;
            if (old || !known.contains(&number))
                && let Some(Object::Dict(dict)) = self.document.object_at(loc)
                && dict.is("Type", "Page")
            {
                let place = if old { "旧版本的页面" } else { "不在目录中的页面" };
                self.page(&dict, &format!("{place}（对象{number}）"), sink, budget)?;
            }
        }
        Ok(())
    }

    fn tree(
        &self,
        number: u32,
        depth: u32,
        known: &mut HashSet<u32>,
        order: &mut Vec<Dict>,
        budget: &mut Budget,
    ) -> Result<(), Reason> {
        budget.tick()?;
        if depth > DEEPEST_TREE || !known.insert(number) {
            return Ok(());
        }
        let Some(Object::Dict(mut node)) = self.document.get(number) else { return Ok(()) };
        match self.document.direct(node.get("Kids")) {
            Some(Object::Array(kids)) => {
                for kid in kids {
                    if let Object::Ref(kid) = kid {
                        self.tree(kid, depth + 1, known, order, budget)?;
                    }
                }
            }
            _ => {
                // Thumbnails, annotations and so on are looked at elsewhere; only these matter here.
                node.0.retain(|(key, _)| matches!(key.as_slice(), b"Contents" | b"Resources" | b"Parent"));
                order.push(node);
            }
        }
        Ok(())
    }

    fn page(&mut self, page: &Dict, place: &str, sink: &mut Sink, budget: &mut Budget) -> Result<(), Reason> {
        let numbers: Vec<u32> = match page.get("Contents") {
            Some(Object::Ref(number)) => match self.document.get(*number) {
                Some(Object::Array(parts)) => references(&parts),
                _ => vec![*number],
            },
            Some(Object::Array(parts)) => references(parts),
            _ => return Ok(()),
        };
        // The streams of a page are one stream: an operator may be parted.
        let mut content = Vec::new();
        let mut fault = None;
        for number in numbers {
            self.seen.streams.insert(number);
            let Some((dict, raw)) = self.document.stream(number) else { continue };
            match filter::decode(&dict, raw, budget) {
                Ok(Some(part)) if content.is_empty() => content = part,
                Ok(Some(part)) if content.len() + part.len() > budget.limits().part as usize => {
                    budget.release(part);
                    fault = Some(Reason::TooLarge);
                }
                Ok(Some(part)) => {
                    content.push(b'\n');
                    content.extend_from_slice(&part);
                    budget.release(part);
                }
                Ok(None) => {}
                Err(Reason::TooSlow) => return Err(Reason::TooSlow),
                Err(reason) => fault = Some(reason),
            }
        }
        let resources = self.resources(page);
        let result = self.draw(&content, &resources, 0, place, sink, budget);
        budget.release(content);
        if let Some(reason) = fault {
            sink.within(place, |sink| sink.unreadable(reason));
        }
        result
    }

    /// The page's own resources, or those of a node above it.
    fn resources(&self, page: &Dict) -> Dict {
        let mut node = page.clone();
        for _ in 0..DEEPEST_TREE {
            if let Some(resources) = self.document.dict(node.get("Resources")) {
                return resources;
            }
            let Some(parent) = self.document.dict(node.get("Parent")) else { break };
            node = parent;
        }
        Dict::default()
    }

    fn draw(
        &mut self,
        content: &[u8],
        resources: &Dict,
        depth: u32,
        place: &str,
        sink: &mut Sink,
        budget: &mut Budget,
    ) -> Result<(), Reason> {
        let fonts = self.document.dict(resources.get("Font")).unwrap_or_default();
        let mut scope = Scope { pages: self, fonts, objects: Vec::new() };
        let drawn = content::draw(content, &mut scope, budget)?;
        let objects = scope.objects;
        self.seen.glyphs += drawn.glyphs;
        self.seen.unknown += drawn.unknown;
        self.seen.pictures += u64::from(drawn.inline_pictures);
        report(&drawn, place, sink);
        let named = self.document.dict(resources.get("XObject")).unwrap_or_default();
        for name in objects {
            budget.tick()?;
            let Some(Object::Ref(number)) = named.get(&String::from_utf8_lossy(&name)) else { continue };
            self.form(*number, resources, depth, place, sink, budget)?;
        }
        Ok(())
    }

    /// A form is drawn once for the whole file: forms that draw each other twice would never end.
    fn form(
        &mut self,
        number: u32,
        above: &Dict,
        depth: u32,
        place: &str,
        sink: &mut Sink,
        budget: &mut Budget,
    ) -> Result<(), Reason> {
        if depth > DEEPEST_TREE || !self.seen.streams.insert(number) {
            return Ok(());
        }
        let Some((dict, raw)) = self.document.stream(number) else { return Ok(()) };
        if dict.is("Subtype", "Image") {
            self.seen.pictures += 1;
            self.seen.streams.remove(&number);
            return Ok(());
        }
        let content = match filter::decode(&dict, raw, budget) {
            Ok(Some(content)) => content,
            Ok(None) => return Ok(()),
            Err(Reason::TooSlow) => return Err(Reason::TooSlow),
            Err(reason) => {
                sink.within(place, |sink| sink.unreadable(reason));
                return Ok(());
            }
        };
        let resources = self.document.dict(dict.get("Resources")).unwrap_or_else(|| above.clone());
        let result = self.draw(&content, &resources, depth + 1, place, sink, budget);
        budget.release(content);
        result
    }
}

fn references(parts: &[Object]) -> Vec<u32> {
    let number = |part: &Object| match part {
        Object::Ref(number) => Some(*number),
        _ => None,
    };
    parts.iter().filter_map(number).collect()
}

fn report(drawn: &Drawn, place: &str, sink: &mut Sink) {
    sink.text(place, &drawn.text);
    sink.text(&format!("{place} 替代文本"), &drawn.tags);
    sink.wrapped_text(place, &drawn.text);
}

/// The resources of one content stream.
struct Scope<'p, 'd> {
    pages: &'p mut Pages<'d>,
    fonts: Dict,
    objects: Vec<Vec<u8>>,
}

impl Resources for Scope<'_, '_> {
    fn font(&mut self, name: &[u8], budget: &mut Budget) -> Option<Rc<Font>> {
        let object = self.fonts.get(&String::from_utf8_lossy(name))?;
        let pages = &mut *self.pages;
        let number = match object {
            Object::Ref(number) => Some(*number),
            _ => None,
        };
        if let Some(font) = number.and_then(|number| pages.fonts.get(&number)) {
            return Some(font.clone());
        }
        let dict = pages.document.dict(Some(object))?;
        let font = Rc::new(Font::read(pages.document, &dict, budget));
        pages.weight += font.weight();
        if pages.weight > HEAVIEST_FONTS {
            pages.fonts.clear();
            pages.weight = font.weight();
        }
        if let Some(number) = number {
            pages.fonts.insert(number, font.clone());
        }
        Some(font)
    }

    fn object(&mut self, name: &[u8]) {
        if self.objects.len() < 10_000 && !self.objects.iter().any(|n| n == name) {
            self.objects.push(name.to_vec());
        }
    }
}
