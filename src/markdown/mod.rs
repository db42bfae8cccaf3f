//! A document's body to HTML, in one parse, with the facts that later checks and other pages need.

mod directive;
mod facts;
mod plain;
mod prepare;
mod sanitize;
mod signs;
mod writer;

pub use facts::{Facts, FiguresUse, Heading, LinkUse};
pub use writer::CONTROLS;

use crate::diagnostic::Diagnostic;
use crate::lang::Lang;
use crate::tree::Source;
use pulldown_cmark::{Event, Options, Parser};
use std::ops::Range;

/// What a body is rendered with.
pub struct Input<'a> {
    /// The whole file.
    pub source: Source<'a>,
    /// First byte of the body.
    pub body: usize,
    /// The language of the text.
    pub lang: Lang,
    /// Resolves links and pictures.
    pub links: &'a dyn Links,
    /// A word of the interface in the text's language.
    pub word: &'a dyn Fn(&'static str) -> String,
    /// The document's attachments as HTML, for `:::attachments`.
    pub attachments: &'a str,
}

/// A rendered body.
#[derive(Debug, Default)]
pub struct Rendered {
    /// HTML.
    pub html: String,
    /// What it holds.
    pub facts: Facts,
    /// The first words, for the description tag.
    pub excerpt: String,
    /// The words without markup, for the search; a block is a line.
    pub text: String,
    /// Whether `:::attachments` stood in it.
    pub attachments_shown: bool,
    /// What is wrong with it.
    pub diagnostics: Vec<Diagnostic>,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Href {
    /// What to write in `href`.
    pub href: String,
    /// An address outside the cluster and the government's domains.
    pub external: Option<String>,
    /// `site/column/name` of a document of the cluster.
    pub document: Option<String>,
    /// The anchor behind `#`.
    pub anchor: Option<String>,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// What to write in `src`.
    pub src: String,
    /// Width and height in pixels, where the file says them.
    pub size: Option<(u32, u32)>,
    /// Its scaled files, one entry a format: the type and the `srcset`.
    pub sources: Vec<(&'static str, String)>,
    /// It is larger than what is scaled.
    pub too_large: bool,
}

/// A film.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Video {
    /// What to write in `src`.
    pub src: String,
    /// Its type.
    pub kind: &'static str,
    /// Its ending and size, for who would rather download it.
    pub size: String,
    /// What to write in the `src` of its captions.
    pub captions: String,
}

/// A fault of a link: the code of its message and its arguments.
pub type LinkFault = (&'static str, Vec<crate::diagnostic::Arg>);

/// Resolves what a text points to.
pub trait Links {
    /// The target of a link.
    fn link(&self, destination: &str) -> Result<Href, LinkFault>;
    /// A report's figures as HTML: its name, its year, which of its tables; empty where not stated.
    fn figures(&self, report: &str, year: &str, part: &str) -> Result<(String, FiguresUse), LinkFault>;
    /// A picture or another file beside the document.
    fn picture(&self, destination: &str) -> Result<Picture, LinkFault>;
    /// A film and the file of its captions, both beside the document.
    fn video(&self, file: &str, captions: &str) -> Result<Video, LinkFault>;
}

/// Renders a body.
pub fn render(input: &Input) -> Rendered {
    // All plain blocks find their place: nothing of a text may be lost, whatever the parser takes their comments for.
    rendered(input, true).or_else(|| rendered(input, false)).expect("the parser has seen all")
}

/// Renders a body, its plain blocks without the parser or with it; nothing where one of them has found no place.
fn rendered(input: &Input, plain: bool) -> Option<Rendered> {
    let body = &input.source.text[input.body..];
    let prepared = prepare::prepare(body, plain);
    let mut rendered = Rendered::default();
    let marks = directive::read(input.source, input.body, &prepared.lines, &mut rendered.diagnostics);
    // Most paragraphs are three events of some hundred bytes.
    let mut events: Vec<(Event, Range<usize>)> = Vec::with_capacity(16 + prepared.text.len() / 64);
    events.extend(Parser::new_ext(&prepared.text, options()).into_offset_iter());
    let runs = writer::Writer::new(input, &prepared, &marks, &mut rendered).run(&events);
    (runs == prepared.runs.len()).then_some(rendered)
}

fn options() -> Options {
    // No smart punctuation: it breaks Chinese quotation marks. No metadata blocks: the front matter is ours.
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
}
