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
use crate::theme::{Asked, LARGEST_PAGE, NoPage, Theme};
use serde::Serialize;
use std::sync::Arc;
use tera::{Context, Value};

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
pub struct Page<'a> {
    section: &'a Section,
    context: Context,
    lang: Lang,
    /// What its template asks for; `None` where it is given all.
    asked: Option<Arc<Asked>>,
    /// The values that it was given.
    given: Vec<&'static str>,
    header: String,
}

impl<'a> Page<'a> {
    /// A page of a section; `switch` is where the language switch leads.
    pub fn new(
        world: &World,
        section: &'a Section,
        asked: Option<Arc<Asked>>,
        page: &PageView,
        head: &Head,
        switch: &str,
    ) -> Page<'a> {
        Page::with(world, section, section.context.clone(), asked, page, head, switch)
    }

    /// A document's page, which is given the same names as all of this template.
    pub fn of_document(
        world: &World,
        section: &'a Section,
        (template, asked): (&str, Option<Arc<Asked>>),
        page: &PageView,
        head: &Head,
        switch: &str,
    ) -> Page<'a> {
        // The names of the page before, then this one's values: a table that grows name by name takes twice as long.
        let before = section.before.get().filter(|(of, _)| of == template);
        let context = before.map_or(&section.context, |(_, context)| context).clone();
        Page::with(world, section, context, asked, page, head, switch)
    }

    fn with(
        world: &World,
        section: &'a Section,
        mut context: Context,
        asked: Option<Arc<Asked>>,
        page: &PageView,
        head: &Head,
        switch: &str,
    ) -> Page<'a> {
        context.insert_value("page", super::value::of(page, asked.as_deref()));
        context.insert_value("head", Value::safe_string(&head.write(world, section)));
        let traditional = super::hant::switch(world, &head.root, head.spot);
        let header = section.header(switch, traditional.as_deref());
        context.insert_value("header", Value::safe_string(&header));
        let given = vec!["page", "head", "header"];
        Page { section, context, lang: head.lang, asked, given, header }
    }

    /// Adds a value, if the template asks for it.
    pub fn insert<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        if self.asked.as_ref().is_none_or(|asked| asked.names.contains(name)) {
            self.insert_value(name, super::value::of(value, self.asked.as_deref()));
        }
    }

    /// Adds a value of the engine.
    pub fn insert_value(&mut self, name: &'static str, value: Value) {
        self.given.push(name);
        self.context.insert_value(name, value);
    }

    /// Adds finished HTML.
    pub fn html(&mut self, name: &'static str, html: &str) {
        self.insert_value(name, Value::safe_string(html));
    }

    /// Renders a document's page.
    pub fn render_document(
        self,
        world: &World,
        site: usize,
        template: &str,
    ) -> Result<Vec<u8>, Vec<Diagnostic>> {
        self.section.before.get_or_init(|| {
            let mut names = self.section.context.clone();
            self.given.iter().for_each(|name| names.insert_value(*name, Value::none()));
            (template.to_string(), names)
        });
        self.render(world, site, template)
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
            let (header, footer) = (&self.header, &self.section.footer);
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
        let html = theme.engine.render(template, self.lang, &self.context);
        html.map_err(|none| no_page(world, theme, template, none))
    }
}

/// What a page of the site is given, if not all: of a fork's page the base's own parts are rendered besides.
pub(super) fn asked(world: &World, site: usize, template: &str) -> Option<Arc<Asked>> {
    let theme = world.themes.of(&world.cluster.config, site);
    if theme.is_fork() { None } else { theme.engine.asked(template) }
}

/// Renders a page with what its template asks for. Where that fails, it is rendered with all there is: the engine names the
/// values and the fields among which a wrong name was not found.
pub(super) fn given<T>(
    asked: Option<Arc<Asked>>,
    mut render: impl FnMut(Option<Arc<Asked>>) -> Result<T, Vec<Diagnostic>>,
) -> Result<T, Vec<Diagnostic>> {
    match asked {
        Some(asked) => render(Some(asked)).or_else(|_| render(None)),
        None => render(None),
    }
}

/// Why a template made no page.
pub(super) fn no_page(world: &World, theme: &Theme, template: &str, none: NoPage) -> Diagnostic {
    match none {
        NoPage::TooLarge => Diagnostic::new(crate::diagnostic::Level::Error, "page-too-large")
            .at(theme.place_in_fork(template, "{% for"))
            .arg("most", LARGEST_PAGE >> 20),
        NoPage::Fault(error) => fault(world, &error),
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
