//! Events to HTML: the blocks and the running text. What is larger stands in a file of its own.

mod anchors;
mod code;
mod directives;
mod footnotes;
mod links;
mod plain;
mod raw;
mod slips;
mod words;

pub use anchors::CONTROLS;

use crate::lang::{Lang, inline};
use crate::markdown::directive::Mark;
use crate::markdown::facts::Heading;
use crate::markdown::prepare::{JOINER, Prepared};
use crate::markdown::sanitize::Own;
use crate::markdown::{Input, Rendered};
use pulldown_cmark::{Alignment, CowStr, Event, Tag, TagEnd};
use slips::Suspects;
use std::borrow::Cow;
use std::ops::Range;
use words::{after, is_wide, plain, without_joiners};

/// Longest excerpt, in characters: what search engines and result lists show of a description.
const EXCERPT: usize = 120;

/// How headings of the levels 2 to 6 begin and end.
const HEADINGS: [(&str, &str); 5] = [
    ("<h2 id=\"", "</h2>\n"),
    ("<h3 id=\"", "</h3>\n"),
    ("<h4 id=\"", "</h4>\n"),
    ("<h5 id=\"", "</h5>\n"),
    ("<h6 id=\"", "</h6>\n"),
];

pub(super) struct Writer<'a, 'r> {
    input: &'a Input<'a>,
    prepared: &'a Prepared<'a>,
    marks: &'a [Mark],
    rendered: &'r mut Rendered,
    html: String,
    /// Depth of blocks that are not directives; a block at depth 0 has an anchor.
    depth: usize,
    outline: [u32; 7],
    tables: u32,
    alignments: Vec<Alignment>,
    cell: usize,
    in_head: bool,
    notes: Vec<(String, String)>,
    notes_shown: usize,
    note_order: Vec<String>,
    /// Where the HTML of the block that holds raw inline HTML began.
    raw_from: Option<usize>,
    inline_start: usize,
    /// Where the block's words began.
    text_start: usize,
    closers: Vec<&'static str>,
    /// What the writer itself put into attributes; the sanitizer lets nothing else lead or load anywhere.
    own: Own,
    /// The last character of the running text.
    last: Option<char>,
    /// Anchors that the editor gave to headings, with their places.
    given: Vec<(String, Range<usize>)>,
    suspects: Suspects,
    /// How many runs of plain blocks are written.
    runs: usize,
    /// How many characters the excerpt still takes.
    excerpt_room: usize,
}

impl<'a, 'r> Writer<'a, 'r> {
    pub(super) fn new(
        input: &'a Input<'a>,
        prepared: &'a Prepared<'a>,
        marks: &'a [Mark],
        rendered: &'r mut Rendered,
    ) -> Writer<'a, 'r> {
        let length = input.source.text.len() - input.body;
        let html = String::with_capacity(length * 2);
        rendered.text.reserve(length);
        Writer {
            input,
            prepared,
            marks,
            rendered,
            html,
            depth: 0,
            outline: [0; 7],
            tables: 0,
            alignments: Vec::new(),
            cell: 0,
            in_head: false,
            notes: Vec::new(),
            notes_shown: 0,
            note_order: Vec::new(),
            raw_from: None,
            inline_start: 0,
            text_start: 0,
            closers: Vec::new(),
            own: Own::default(),
            last: None,
            given: Vec::new(),
            suspects: Suspects::of(&prepared.text),
            runs: 0,
            excerpt_room: EXCERPT,
        }
    }

    /// Writes all; says how many runs of plain blocks were among it.
    pub(super) fn run(mut self, events: &[(Event, Range<usize>)]) -> usize {
        let mut at = 0;
        while at < events.len() {
            at = self.event(events, at);
        }
        self.footnotes();
        self.anchors();
        self.rendered.html = self.html;
        self.runs
    }

    /// Writes the event at `at`; returns the next one's index.
    fn event(&mut self, events: &[(Event, Range<usize>)], at: usize) -> usize {
        let (event, range) = &events[at];
        match event {
            Event::Start(tag) => return self.start(tag, range, events, at),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(text, range),
            Event::Code(code) => {
                self.html.push_str("<code>");
                self.escape(&without_joiners(code));
                self.html.push_str("</code>");
                self.last = code.chars().next_back();
                self.rendered.text.push_str(&without_joiners(code));
            }
            Event::Html(html) => self.block_html(html, range),
            Event::InlineHtml(html) => self.inline_html(html, range),
            Event::SoftBreak => {
                if !self.joins_without_space(&events[at + 1..]) {
                    self.html.push('\n');
                    self.rendered.text.push(' ');
                }
            }
            Event::HardBreak => {
                self.html.push_str("<br>\n");
                self.end_line();
            }
            Event::Rule => {
                self.start_block("<hr");
                self.html.push_str(">\n");
            }
            Event::FootnoteReference(label) => self.footnote_reference(label),
            Event::TaskListMarker(done) => {
                let (class, word) =
                    if *done { ("task-done", "task_done") } else { ("task-open", "task_open") };
                let word = (self.input.word)(word);
                self.html.push_str(&format!("<span class=\"task {class}\" role=\"img\" aria-label=\""));
                self.escape(&word);
                self.html.push_str("\"></span> ");
            }
            Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
        at + 1
    }

    fn start(
        &mut self,
        tag: &Tag,
        range: &Range<usize>,
        events: &[(Event, Range<usize>)],
        at: usize,
    ) -> usize {
        match tag {
            Tag::Paragraph => {
                if let Some(next) = self.lone_picture(events, at) {
                    return next;
                }
                self.excerpt(|| plain(events, at).into());
                self.table_as_text(range);
                self.start_block("<p");
                self.open(">");
            }
            Tag::Heading { level, id, .. } => {
                let level = (*level as u8).max(2);
                let id = self.heading_id(level, id.as_deref(), range);
                let text = plain(events, at);
                self.open_tag(&[HEADINGS[level as usize - 2].0, &id, "\">"]);
                self.rendered.facts.headings.push(Heading { level, id, text });
            }
            Tag::BlockQuote(_) => self.block("<blockquote", ">\n"),
            Tag::CodeBlock(kind) => return self.code_block(kind, events, at),
            Tag::HtmlBlock if self.run_at(range.start) => return after(events, at),
            Tag::HtmlBlock => {
                self.html_taken(range);
                self.finish_raw();
                self.begin_inline();
            }
            Tag::List(Some(1)) => self.block("<ol", ">\n"),
            Tag::List(Some(first)) => self.block("<ol", &format!(" start=\"{first}\">\n")),
            Tag::List(None) => self.block("<ul", ">\n"),
            Tag::Item => self.open("<li>"),
            Tag::DefinitionList => self.block("<dl", ">\n"),
            Tag::DefinitionListTitle => self.open("<dt>"),
            Tag::DefinitionListDefinition => self.open("<dd>"),
            Tag::FootnoteDefinition(label) => return self.footnote_definition(label, events, at),
            Tag::Table(alignments) => {
                self.tables += 1;
                self.alignments = alignments.clone();
                self.start_block("<div class=\"table-scroll\"");
                let label = format!("{} {}", (self.input.word)("table"), self.tables);
                self.depth += 1;
                self.html.push_str(" tabindex=\"0\" role=\"region\" aria-label=\"");
                self.escape(&label);
                self.html.push_str("\"><table>\n");
            }
            Tag::TableHead => {
                self.in_head = true;
                self.cell = 0;
                self.html.push_str("<thead><tr>");
            }
            Tag::TableRow => {
                self.cell = 0;
                self.html.push_str("<tr>");
            }
            Tag::TableCell => {
                let class = match self.alignments.get(self.cell) {
                    Some(Alignment::Center) => " class=\"cell-center\"",
                    Some(Alignment::Right) => " class=\"cell-end\"",
                    _ => "",
                };
                self.open_tag(&[if self.in_head { "<th scope=\"col\"" } else { "<td" }, class, ">"]);
            }
            Tag::Emphasis => self.html.push_str("<em>"),
            Tag::Strong => self.html.push_str("<strong>"),
            Tag::Strikethrough => self.html.push_str("<del>"),
            Tag::Superscript => self.html.push_str("<sup>"),
            Tag::Subscript => self.html.push_str("<sub>"),
            Tag::Link { dest_url, title, .. } => self.link(dest_url, title, range),
            Tag::Image { dest_url, title, .. } => {
                let alt = plain(events, at);
                self.picture(dest_url, title, &alt, range, false);
                return after(events, at);
            }
            Tag::MetadataBlock(_) => return after(events, at),
        }
        at + 1
    }

    fn end(&mut self, tag: &TagEnd) {
        match tag {
            TagEnd::Paragraph => self.close("</p>\n"),
            TagEnd::Heading(level) => self.close(HEADINGS[(*level as usize).max(2) - 2].1),
            TagEnd::BlockQuote(_) => self.close_block("</blockquote>\n"),
            TagEnd::HtmlBlock => self.finish_raw(),
            TagEnd::List(true) => self.close_block("</ol>\n"),
            TagEnd::List(false) => self.close_block("</ul>\n"),
            TagEnd::Item => self.close("</li>\n"),
            TagEnd::DefinitionList => self.close_block("</dl>\n"),
            TagEnd::DefinitionListTitle => self.close("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.close("</dd>\n"),
            TagEnd::Table => {
                self.depth -= 1;
                self.html.push_str("</tbody></table></div>\n");
            }
            TagEnd::TableHead => {
                self.in_head = false;
                self.html.push_str("</tr></thead>\n<tbody>");
            }
            TagEnd::TableRow => self.html.push_str("</tr>\n"),
            TagEnd::TableCell => {
                self.cell += 1;
                self.close(if self.in_head { "</th>" } else { "</td>" });
            }
            TagEnd::Emphasis => self.html.push_str("</em>"),
            TagEnd::Strong => self.html.push_str("</strong>"),
            TagEnd::Strikethrough => self.html.push_str("</del>"),
            TagEnd::Superscript => self.html.push_str("</sup>"),
            TagEnd::Subscript => self.html.push_str("</sub>"),
            TagEnd::Link => {
                let close = self.closers.pop().unwrap_or("");
                self.html.push_str(close);
            }
            TagEnd::CodeBlock | TagEnd::FootnoteDefinition | TagEnd::Image | TagEnd::MetadataBlock(_) => {}
        }
    }

    /// A block that holds inline content.
    fn open(&mut self, tag: &str) {
        self.open_tag(&[tag]);
    }

    /// [`Writer::open`], by the pieces of the tag: every paragraph has one.
    fn open_tag(&mut self, pieces: &[&str]) {
        self.finish_raw();
        self.depth += 1;
        self.html.extend(pieces.iter().copied());
        self.begin_inline();
        self.last = None;
    }

    fn close(&mut self, tag: &str) {
        self.finish_raw();
        self.end_line();
        self.depth -= 1;
        self.html.push_str(tag);
        self.begin_inline();
    }

    /// A block that holds blocks.
    fn block(&mut self, start: &str, end: &str) {
        self.start_block(start);
        self.depth += 1;
        self.html.push_str(end);
    }

    fn close_block(&mut self, tag: &str) {
        self.depth -= 1;
        self.html.push_str(tag);
    }

    fn text(&mut self, text: &CowStr, range: &Range<usize>) {
        self.link_as_text(range);
        let text = without_joiners(text);
        self.words(&text);
    }

    fn begin_inline(&mut self) {
        self.inline_start = self.html.len();
        self.text_start = self.rendered.text.len();
    }

    /// Ends a block in the plain text.
    fn end_line(&mut self) {
        if !self.rendered.text.ends_with('\n') {
            self.rendered.text.push('\n');
        }
    }

    /// A block of the plain text that stands in an attribute of a directive.
    fn line(&mut self, text: Option<&str>) {
        self.rendered.text.push_str(text.unwrap_or_default());
        self.end_line();
    }

    fn escape(&mut self, text: &str) {
        inline::escape(&mut self.html, text);
    }

    /// No space from a line break between two Chinese characters (a line break there is for the editor's eye alone).
    fn joins_without_space(&self, behind: &[(Event, Range<usize>)]) -> bool {
        let next = behind.iter().find_map(|(event, _)| match event {
            Event::Text(text) => Some(text.chars().find(|c| *c != JOINER)),
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link) => None,
            _ => Some(None),
        });
        self.last.is_some_and(is_wide) && next.flatten().is_some_and(is_wide)
    }

    /// Puts a paragraph's words into the excerpt, as many as it has room for.
    fn excerpt<'t>(&mut self, words: impl FnOnce() -> Cow<'t, str>) {
        if self.excerpt_room == 0 {
            return;
        }
        let text = words();
        if !self.rendered.excerpt.is_empty() && self.input.lang == Lang::Mn {
            self.rendered.excerpt.push(' ');
            self.excerpt_room -= 1;
        }
        let mut fitting = text.chars();
        let end = match self.excerpt_room.checked_sub(1).map(|last| fitting.nth(last)) {
            None => 0,
            Some(Some(_)) => text.len() - fitting.as_str().len(),
            Some(None) => text.len(),
        };
        self.rendered.excerpt.push_str(&text[..end]);
        self.excerpt_room = self.excerpt_room.saturating_sub(text[..end].chars().count());
    }

    fn element(&mut self, open: &str, text: &str, close: &str) {
        self.html.push_str(open);
        self.escape(text);
        self.html.push_str(close);
    }

    fn span(&self, range: &Range<usize>) -> Range<usize> {
        self.prepared.original(range.start) + self.input.body
            ..self.prepared.original(range.end) + self.input.body
    }

    fn fault(&mut self, code: &'static str, span: Range<usize>, args: Vec<crate::diagnostic::Arg>) {
        let mut diagnostic = self.input.source.error(code, span);
        diagnostic.args = args;
        self.rendered.diagnostics.push(diagnostic);
    }
}
