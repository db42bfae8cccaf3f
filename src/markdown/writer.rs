//! Events to HTML.

use super::directive::{Directive, Mark};
use super::facts::{Heading, LinkUse};
use super::prepare::{JOINER, Prepared};
use super::{Input, Rendered, sanitize};
use crate::lang::{Lang, inline};
use pulldown_cmark::{Alignment, CodeBlockKind, CowStr, Event, Tag, TagEnd};
use std::borrow::Cow;
use std::ops::Range;

/// Longest excerpt, in characters: what search engines and result lists show of a description.
const EXCERPT: usize = 120;

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
    note_order: Vec<String>,
    /// Where the HTML of the block that holds raw inline HTML began.
    raw_from: Option<usize>,
    inline_start: usize,
    closers: Vec<&'static str>,
}

impl<'a, 'r> Writer<'a, 'r> {
    pub(super) fn new(
        input: &'a Input<'a>,
        prepared: &'a Prepared<'a>,
        marks: &'a [Mark],
        rendered: &'r mut Rendered,
    ) -> Writer<'a, 'r> {
        let html = String::with_capacity(prepared.text.len() * 2);
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
            note_order: Vec::new(),
            raw_from: None,
            inline_start: 0,
            closers: Vec::new(),
        }
    }

    pub(super) fn run(mut self, events: &[(Event, Range<usize>)]) {
        let mut at = 0;
        while at < events.len() {
            at = self.event(events, at);
        }
        self.footnotes();
        self.rendered.html = self.html;
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
                self.count(code);
            }
            Event::Html(html) => self.block_html(html, range),
            Event::InlineHtml(html) => {
                if let Some(name) = sanitize::foreign_element(html) {
                    self.html_removed(name, range);
                }
                self.raw_from.get_or_insert(self.inline_start);
                self.html.push_str(html);
            }
            Event::SoftBreak => {
                if !self.joins_without_space(events.get(at + 1)) {
                    self.html.push('\n');
                }
            }
            Event::HardBreak => self.html.push_str("<br>\n"),
            Event::Rule => {
                let id = self.block_id();
                self.html.push_str(&format!("<hr{id}>\n"));
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
                self.excerpt(events, at);
                let id = self.block_id();
                self.open(&format!("<p{id}>"));
            }
            Tag::Heading { level, id, .. } => {
                let level = (*level as u8).max(2);
                let id = self.heading_id(level, id.as_deref());
                let text = plain(events, at);
                self.rendered.facts.headings.push(Heading { level, id: id.clone(), text });
                self.open(&format!("<h{level} id=\"{id}\">"));
            }
            Tag::BlockQuote(_) => self.block("<blockquote", ">\n"),
            Tag::CodeBlock(kind) => return self.code_block(kind, events, at),
            Tag::HtmlBlock => self.inline_start = self.html.len(),
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
                let id = self.block_id();
                let label = format!("{} {}", (self.input.word)("table"), self.tables);
                self.depth += 1;
                self.html.push_str(&format!(
                    "<div class=\"table-scroll\"{id} tabindex=\"0\" role=\"region\" aria-label=\""
                ));
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
                let cell =
                    if self.in_head { format!("<th scope=\"col\"{class}>") } else { format!("<td{class}>") };
                self.open(&cell);
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
            TagEnd::Heading(level) => self.close(&format!("</h{}>\n", (*level as u8).max(2))),
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
        self.depth += 1;
        self.html.push_str(tag);
        self.inline_start = self.html.len();
    }

    fn close(&mut self, tag: &str) {
        self.finish_raw();
        self.depth -= 1;
        self.html.push_str(tag);
        self.inline_start = self.html.len();
    }

    /// A block that holds blocks.
    fn block(&mut self, start: &str, end: &str) {
        let id = self.block_id();
        self.depth += 1;
        self.html.push_str(start);
        self.html.push_str(&id);
        self.html.push_str(end);
    }

    fn close_block(&mut self, tag: &str) {
        self.depth -= 1;
        self.html.push_str(tag);
    }

    fn block_id(&mut self) -> String {
        if self.depth > 0 {
            return String::new();
        }
        self.rendered.facts.blocks += 1;
        format!(" id=\"p{}\"", self.rendered.facts.blocks)
    }

    /// The anchor an editor gave, else the place in the outline: the same in both languages.
    fn heading_id(&mut self, level: u8, given: Option<&str>) -> String {
        self.outline[level as usize] += 1;
        self.outline[level as usize + 1..].fill(0);
        if let Some(id) = given.map(|id| {
            id.chars().filter(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect::<String>()
        }) && !id.is_empty()
        {
            return id;
        }
        let numbers: Vec<String> = self.outline[2..=level as usize].iter().map(u32::to_string).collect();
        format!("s{}", numbers.join("-"))
    }

    fn text(&mut self, text: &CowStr, _range: &Range<usize>) {
        let text = without_joiners(text);
        self.count(&text);
        inline::write_text(&mut self.html, &text, self.input.lang);
    }

    fn count(&mut self, text: &str) {
        self.rendered.facts.characters += text.chars().filter(|c| !c.is_whitespace()).count() as u32;
    }

    fn escape(&mut self, text: &str) {
        inline::escape(&mut self.html, text);
    }

    /// No space from a line break between two Chinese characters (a line break there is for the editor's eye alone).
    fn joins_without_space(&self, next: Option<&(Event, Range<usize>)>) -> bool {
        let Some((Event::Text(next), _)) = next else { return false };
        let before = self.html.chars().next_back();
        let after = next.chars().find(|c| *c != JOINER);
        before.is_some_and(is_wide) && after.is_some_and(is_wide)
    }

    fn excerpt(&mut self, events: &[(Event, Range<usize>)], at: usize) {
        if self.rendered.excerpt.chars().count() >= EXCERPT {
            return;
        }
        let text = plain(events, at);
        if !self.rendered.excerpt.is_empty() && self.input.lang == Lang::Mn {
            self.rendered.excerpt.push(' ');
        }
        let room = EXCERPT - self.rendered.excerpt.chars().count();
        self.rendered.excerpt.extend(text.chars().take(room));
    }

    fn link(&mut self, destination: &str, title: &str, range: &Range<usize>) {
        let span = self.span(range);
        match self.input.links.link(&without_joiners(destination)) {
            Ok(href) => {
                if href.document.is_some() || href.anchor.is_some() {
                    self.rendered.facts.links.push(LinkUse {
                        document: href.document.unwrap_or_default(),
                        anchor: href.anchor.unwrap_or_default(),
                        start: span.start as u32,
                        end: span.end as u32,
                    });
                }
                self.html.push_str("<a href=\"");
                self.escape(&href.href);
                self.html.push('"');
                if let Some(url) = href.external {
                    self.html.push_str(" class=\"external\"");
                    self.rendered.facts.externals.push(url);
                }
                if !title.is_empty() {
                    self.html.push_str(" title=\"");
                    self.escape(&without_joiners(title));
                    self.html.push('"');
                }
                self.html.push('>');
                self.closers.push("</a>");
            }
            Err((code, args)) => {
                self.fault(code, span, args);
                self.closers.push("");
            }
        }
    }

    /// A paragraph that is one picture becomes a figure; its title is the caption.
    fn lone_picture(&mut self, events: &[(Event, Range<usize>)], at: usize) -> Option<usize> {
        let (Event::Start(Tag::Image { dest_url, title, .. }), range) = events.get(at + 1)? else {
            return None;
        };
        let behind = after(events, at + 1);
        if !matches!(events.get(behind), Some((Event::End(TagEnd::Paragraph), _))) {
            return None;
        }
        let id = self.block_id();
        self.html.push_str(&format!("<figure{id}>"));
        let alt = plain(events, at + 1);
        self.picture(dest_url, title, &alt, range, true);
        self.html.push_str("</figure>\n");
        Some(behind + 1)
    }

    fn picture(&mut self, destination: &str, title: &str, alt: &str, range: &Range<usize>, figure: bool) {
        let span = self.span(range);
        // WCAG 1.1.1; a picture without words is nothing to a blind reader.
        if alt.trim_ascii().is_empty() {
            self.fault("missing-alt", span.clone(), Vec::new());
        }
        let destination = without_joiners(destination);
        match self.input.links.picture(&destination) {
            Ok(picture) => {
                self.html.push_str("<img src=\"");
                self.escape(&picture.src);
                self.html.push_str("\" alt=\"");
                self.escape(alt);
                self.html.push('"');
                if let Some((width, height)) = picture.size {
                    self.html.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
                }
                self.html.push_str(" loading=\"lazy\">");
            }
            Err((code, args)) => self.fault(code, span, args),
        }
        if figure && !title.is_empty() {
            self.html.push_str("<figcaption>");
            self.escape(&without_joiners(title));
            self.html.push_str("</figcaption>");
        }
    }

    fn code_block(&mut self, kind: &CodeBlockKind, events: &[(Event, Range<usize>)], at: usize) -> usize {
        let id = self.block_id();
        let language = match kind {
            CodeBlockKind::Fenced(info) => info.split(' ').next().unwrap_or_default(),
            CodeBlockKind::Indented => "",
        };
        self.html.push_str(&format!("<pre{id} tabindex=\"0\"><code"));
        if !language.is_empty() && language.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            self.html.push_str(&format!(" class=\"language-{language}\""));
        }
        self.html.push('>');
        let behind = after(events, at);
        for (event, _) in &events[at + 1..behind - 1] {
            if let Event::Text(text) = event {
                self.escape(&without_joiners(text));
            }
        }
        self.html.push_str("</code></pre>\n");
        behind
    }

    fn block_html(&mut self, html: &str, range: &Range<usize>) {
        let mark = self.prepared.lines.iter().position(|line| line.at == range.start);
        if let Some(mark) = mark.filter(|mark| html.trim_ascii_end() == format!("<!--:::{mark}-->")) {
            match &self.marks[mark] {
                Mark::Open(directive) => self.open_directive(directive),
                Mark::Close(name) => self.close_directive(name),
                Mark::Nothing => {}
            }
            self.inline_start = self.html.len();
            return;
        }
        if let Some(name) = sanitize::foreign_element(html) {
            self.html_removed(name, range);
        }
        self.raw_from.get_or_insert(self.inline_start);
        self.html.push_str(html);
    }

    fn html_removed(&mut self, name: String, range: &Range<usize>) {
        let span = self.span(range);
        let fault = crate::diagnostic::Diagnostic::new(crate::diagnostic::Level::Deduct, "html-removed");
        self.rendered.diagnostics.push(fault.at(self.input.source.place(span)).arg("name", name));
    }

    /// A block with raw HTML in it is sanitized as a whole, so that its elements are balanced again.
    fn finish_raw(&mut self) {
        if let Some(from) = self.raw_from.take() {
            let clean = sanitize::sanitize(&self.html[from..]);
            self.html.truncate(from);
            self.html.push_str(&clean);
        }
    }

    fn open_directive(&mut self, directive: &Directive) {
        match directive.name {
            "callout" => {
                let kind = directive
                    .get("kind")
                    .filter(|kind| super::directive::CALLOUTS.contains(kind))
                    .unwrap_or("info");
                self.html.push_str(&format!("<aside class=\"callout callout-{kind}\">"));
                let title = match (directive.get("title"), kind) {
                    (Some(title), _) => title.to_string(),
                    (None, "warning") => (self.input.word)("callout_warning"),
                    (None, "success") => (self.input.word)("callout_success"),
                    (None, "important") => (self.input.word)("callout_important"),
                    (None, _) => (self.input.word)("callout_info"),
                };
                self.element("<p class=\"callout-title\">", &title, "</p>\n");
            }
            "steps" => self.html.push_str("<div class=\"steps\">\n"),
            "timeline" => self.html.push_str("<div class=\"timeline\">\n"),
            "qa" => {
                self.html.push_str("<details class=\"qa\" open>");
                self.element("<summary>", directive.get("q").unwrap_or_default(), "</summary>\n");
            }
            "figure" => {
                self.html.push_str("<figure>");
                let (src, alt) =
                    (directive.get("src").unwrap_or_default(), directive.get("alt").unwrap_or_default());
                if !src.is_empty() {
                    match self.input.links.picture(src) {
                        Ok(picture) => {
                            self.element("<img src=\"", &picture.src, "\" alt=\"");
                            self.escape(alt);
                            self.html.push('"');
                            if let Some((width, height)) = picture.size {
                                self.html.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
                            }
                            self.html.push_str(" loading=\"lazy\">");
                        }
                        Err((code, args)) => self.fault(code, directive.span.clone(), args),
                    }
                }
                self.html.push_str("<figcaption>");
            }
            "contact" => self.contact(directive),
            _ => {
                self.html.push_str(self.input.attachments);
                self.rendered.attachments_shown = true;
            }
        }
    }

    fn close_directive(&mut self, name: &str) {
        self.html.push_str(match name {
            "callout" => "</aside>\n",
            "steps" | "timeline" => "</div>\n",
            "qa" => "</details>\n",
            "figure" => "</figcaption></figure>\n",
            "contact" => "</address>\n",
            _ => "",
        });
    }

    fn contact(&mut self, directive: &Directive) {
        self.html.push_str("<address class=\"contact-card\">");
        self.element("<p class=\"contact-name\">", directive.get("name").unwrap_or_default(), "</p><dl>");
        for (key, word) in
            [("phone", "phone"), ("address", "address"), ("hours", "hours"), ("email", "email")]
        {
            if let Some(value) = directive.get(key) {
                let label = (self.input.word)(word);
                self.element("<div><dt>", &label, "</dt>");
                self.element("<dd>", value, "</dd></div>");
            }
        }
        self.html.push_str("</dl>\n");
    }

    fn element(&mut self, open: &str, text: &str, close: &str) {
        self.html.push_str(open);
        self.escape(text);
        self.html.push_str(close);
    }

    fn footnote_reference(&mut self, label: &str) {
        let number = match self.note_order.iter().position(|other| other == label) {
            Some(at) => at + 1,
            None => {
                self.note_order.push(label.to_string());
                self.note_order.len()
            }
        };
        self.html.push_str(&format!(
            "<sup><a class=\"footnote-ref\" id=\"fr{number}\" href=\"#fn{number}\" role=\"doc-noteref\">{number}</a></sup>"
        ));
    }

    fn footnote_definition(&mut self, label: &str, events: &[(Event, Range<usize>)], at: usize) -> usize {
        let behind = after(events, at);
        let html = std::mem::take(&mut self.html);
        self.depth += 1;
        let mut inner = at + 1;
        while inner < behind - 1 {
            inner = self.event(events, inner);
        }
        self.depth -= 1;
        let note = std::mem::replace(&mut self.html, html);
        self.notes.push((label.to_string(), note));
        behind
    }

    fn footnotes(&mut self) {
        if self.note_order.is_empty() {
            return;
        }
        let title = (self.input.word)("footnotes");
        let back = (self.input.word)("footnote_back");
        self.element("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"", &title, "\"><ol>\n");
        for (at, label) in std::mem::take(&mut self.note_order).iter().enumerate() {
            let number = at + 1;
            let note = self.notes.iter().find(|(other, _)| other == label).map_or("", |(_, note)| note);
            let note = note.to_string();
            self.html.push_str(&format!("<li id=\"fn{number}\">{note}"));
            self.element(
                &format!(
                    "<a class=\"footnote-back\" href=\"#fr{number}\" role=\"doc-backlink\" aria-label=\""
                ),
                &back,
                "\">↩</a></li>\n",
            );
        }
        self.html.push_str("</ol></section>\n");
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

/// The index behind the element that begins at `at`.
fn after(events: &[(Event, Range<usize>)], at: usize) -> usize {
    let mut depth = 0;
    for (index, (event, _)) in events.iter().enumerate().skip(at) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => {
                depth -= 1;
                if depth == 0 {
                    return index + 1;
                }
            }
            _ => {}
        }
    }
    events.len()
}

/// The words inside the element that begins at `at`.
fn plain(events: &[(Event, Range<usize>)], at: usize) -> String {
    let mut text = String::new();
    for (event, _) in &events[at..after(events, at)] {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(&without_joiners(part)),
            Event::SoftBreak | Event::HardBreak => {
                if !text.chars().next_back().is_some_and(is_wide) {
                    text.push(' ');
                }
            }
            _ => {}
        }
    }
    text
}

fn without_joiners(text: &str) -> Cow<'_, str> {
    if memchr::memmem::find(text.as_bytes(), "\u{2060}".as_bytes()).is_some() {
        return Cow::Owned(text.replace(JOINER, ""));
    }
    Cow::Borrowed(text)
}

/// Han, kana and full-width signs: scripts that set no space between words.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}'
        | '\u{20000}'..='\u{3ffff}' | '…' | '—' | '“' | '”' | '‘' | '’')
}
