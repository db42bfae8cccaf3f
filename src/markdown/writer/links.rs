//! Links and pictures.

use super::Writer;
use super::words::{after, plain, without_joiners};
use crate::diagnostic::{Diagnostic, Level};
use crate::markdown::Picture;
use crate::markdown::facts::LinkUse;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

/// How wide a picture stands in a text, for the choice among its files: the measure of the text, a phone's whole width.
const SIZES: &str = "(min-width: 50rem) 46rem, 100vw";

impl Writer<'_, '_> {
    pub(super) fn link(&mut self, destination: &str, title: &str, range: &Range<usize>) {
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
                self.own.hrefs.insert(href.href.clone());
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
    pub(super) fn lone_picture(&mut self, events: &[(Event, Range<usize>)], at: usize) -> Option<usize> {
        let (Event::Start(Tag::Image { dest_url, title, .. }), range) = events.get(at + 1)? else {
            return None;
        };
        let behind = after(events, at + 1);
        if !matches!(events.get(behind), Some((Event::End(TagEnd::Paragraph), _))) {
            return None;
        }
        self.start_block("<figure");
        self.html.push('>');
        let alt = plain(events, at + 1);
        self.picture(dest_url, title, &alt, range, true);
        self.html.push_str("</figure>\n");
        Some(behind + 1)
    }

    pub(super) fn picture(
        &mut self,
        destination: &str,
        title: &str,
        alt: &str,
        range: &Range<usize>,
        figure: bool,
    ) {
        let span = self.span(range);
        // WCAG 1.1.1; a picture without words is nothing to a blind reader.
        if alt.trim_ascii().is_empty() {
            self.fault("missing-alt", span.clone(), Vec::new());
        }
        let destination = without_joiners(destination);
        match self.input.links.picture(&destination) {
            Ok(picture) => {
                if picture.too_large {
                    self.too_large(&destination, span);
                }
                self.image(&picture, alt);
            }
            Err((code, args)) => self.fault(code, span, args),
        }
        if figure && !title.is_empty() {
            self.html.push_str("<figcaption>");
            self.escape(&without_joiners(title));
            self.html.push_str("</figcaption>");
        }
    }

    /// A picture with its scaled files.
    pub(super) fn image(&mut self, picture: &Picture, alt: &str) {
        self.own.sources.insert(picture.src.clone());
        if !picture.sources.is_empty() {
            self.html.push_str("<picture>");
        }
        for (kind, srcset) in &picture.sources {
            self.own.sources.insert(srcset.clone());
            self.element("<source type=\"", kind, "\" srcset=\"");
            self.escape(srcset);
            self.element("\" sizes=\"", SIZES, "\">");
        }
        self.html.push_str("<img src=\"");
        self.escape(&picture.src);
        self.html.push_str("\" alt=\"");
        self.escape(alt);
        self.html.push('"');
        if let Some((width, height)) = picture.size {
            self.html.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
        }
        self.html.push_str(" loading=\"lazy\">");
        if !picture.sources.is_empty() {
            self.html.push_str("</picture>");
        }
    }

    /// The page shows it as it is, and every reader loads all of it.
    pub(super) fn too_large(&mut self, file: &str, span: Range<usize>) {
        let fault = Diagnostic::new(Level::Deduct, "picture-too-large").at(self.input.source.place(span));
        self.rendered.diagnostics.push(fault.arg("value", file));
    }
}
