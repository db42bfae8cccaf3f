//! Puts a page together: section, head, and what the template shows.

use super::frame::Frame;
use super::head::Head;
use super::section::Section;
use super::view::PageView;
use super::world::World;
use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::markdown::Facts;
use crate::search::Postings;
use serde::Serialize;
use std::io::Write;
use std::sync::Arc;
use tera::{Context, Value};

/// Largest page a template may make: a fork that loops must not fill the disk.
const LARGEST_PAGE: usize = 8 << 20;

/// A finished output.
#[derive(Debug, Default)]
pub struct Made {
    /// The file's content.
    pub bytes: Vec<u8>,
    /// Of a page that was looked at for its fingerprint on the way: a hash of what it shows.
    pub shown: Option<u64>,
    /// Of a document's page: what its body holds.
    pub facts: Option<Facts>,
    /// Of a page that can be searched: its terms.
    pub search: Option<Postings>,
    /// What is wrong with it.
    pub diagnostics: Vec<Diagnostic>,
    /// The text that is published with it, where this is the text's own page.
    pub source: Option<SourceText>,
}

/// A text as its file has it, for rules that look at the words.
#[derive(Debug)]
pub struct SourceText {
    /// Path relative to the root.
    pub file: Arc<str>,
    /// The language of the text.
    pub lang: Lang,
    /// First byte of the body.
    pub body: usize,
    /// The whole file.
    pub text: String,
}

/// A page on its way to the template.
pub struct Page {
    context: Context,
    header: String,
    footer: String,
}

impl Page {
    /// A page of a section; `switch` is where the language switch leads.
    pub fn new(world: &World, section: &Section, page: &PageView, head: Head, switch: String) -> Page {
        let mut context = section.context.clone();
        context.insert("page", page);
        context.insert_value("head", Value::safe_string(&head.write(world)));
        let traditional = super::hant::switch(world, &head.root, head.spot);
        let (header, footer) = (section.header(&switch, traditional.as_deref()), section.footer.clone());
        context.insert_value("header", Value::safe_string(&header));
        context.insert_value("footer", Value::safe_string(&footer));
        Page { context, header, footer }
    }

    /// Adds a value.
    pub fn insert<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.context.insert(name, value);
    }

    /// Adds a value of the engine.
    pub fn insert_value(&mut self, name: &'static str, value: Value) {
        self.context.insert_value(name, value);
    }

    /// Adds finished HTML.
    pub fn html(&mut self, name: &'static str, html: &str) {
        self.context.insert_value(name, Value::safe_string(html));
    }

    /// Renders it with a template of the site's theme.
    pub fn render(self, world: &World, site: usize, template: &str) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let theme = world.themes.of(&world.cluster.config, site);
        let html = self.part(world, site, template).map_err(|fault| vec![fault])?;
        if theme.is_fork() {
            let part =
                |template: &str| self.part(world, site, template).map_err(|fault| vec![fault]).map(text);
            let (empty, qr) = (part("layouts/base.html")?, part("components/qr/template.html")?);
            let notices = part("components/notices/template.html")?;
            let (header, footer) = (&self.header, &self.footer);
            let (qr, notices) = (qr.trim(), notices.trim());
            let frame = Frame { theme, template, header, footer, empty: &empty, qr, notices };
            let faults = frame.check(&String::from_utf8_lossy(&html));
            if !faults.is_empty() {
                return Err(faults);
            }
        }
        Ok(html)
    }

    fn part(&self, world: &World, site: usize, template: &str) -> Result<Vec<u8>, Diagnostic> {
        let theme = world.themes.of(&world.cluster.config, site);
        let mut out = Bounded(Vec::with_capacity(32 << 10), false);
        crate::theme::begin_page();
        match theme.tera.render_to(template, &self.context, &mut out) {
            // What the engine writes is text: only texts are given to it.
            Ok(()) => Ok(out.0),
            Err(_) if out.1 => Err(Diagnostic::new(crate::diagnostic::Level::Error, "page-too-large")
                .at(theme.place_in_fork(template, "{% for"))
                .arg("most", LARGEST_PAGE >> 20)),
            Err(error) => Err(fault(world, &error)),
        }
    }
}

/// What the engine wrote, as the text that it is.
pub(super) fn text(html: Vec<u8>) -> String {
    String::from_utf8(html).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// A template's fault with the line it stands in.
pub(super) fn fault(world: &World, error: &tera::Error) -> Diagnostic {
    let mut fault = crate::theme::template_faults(error, &[]).swap_remove(0);
    if let Some(place) = fault.place.as_mut().filter(|place| place.line > 0) {
        *place = crate::load::place(world.root, &place.file, place.span.clone());
    }
    fault
}

/// A page in the making; `true` once it has become too large.
struct Bounded(Vec<u8>, bool);

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.0.len() + bytes.len() > LARGEST_PAGE {
            self.1 = true;
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
