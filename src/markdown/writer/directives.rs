//! Directives.

use super::Writer;
use crate::markdown::directive::{self, Directive};

impl Writer<'_, '_> {
    pub(super) fn open_directive(&mut self, directive: &Directive) {
        match directive.name {
            "callout" => {
                let kind =
                    directive.get("kind").filter(|kind| directive::CALLOUTS.contains(kind)).unwrap_or("info");
                self.html.push_str(&format!("<aside class=\"callout callout-{kind}\">"));
                self.line(directive.get("title"));
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
                self.line(directive.get("q"));
                self.element("<summary>", directive.get("q").unwrap_or_default(), "</summary>\n");
            }
            "figure" => {
                self.html.push_str("<figure>");
                let (src, alt) =
                    (directive.get("src").unwrap_or_default(), directive.get("alt").unwrap_or_default());
                if !src.is_empty() {
                    match self.input.links.picture(src) {
                        Ok(picture) => {
                            if picture.too_large {
                                self.too_large(src, directive.span.clone());
                            }
                            self.image(&picture, alt);
                        }
                        Err((code, args)) => self.fault(code, directive.span.clone(), args),
                    }
                }
                self.html.push_str("<figcaption>");
            }
            "video" => self.video(directive),
            "figures" => {
                let get = |name| directive.get(name).unwrap_or_default();
                match self.input.links.figures(get("report"), get("year"), get("part")) {
                    Ok((html, figures)) => {
                        self.html.push_str(&html);
                        self.rendered.facts.figures.push(figures);
                    }
                    Err((code, args)) => self.fault(code, directive.span.clone(), args),
                }
            }
            "contact" => self.contact(directive),
            _ => {
                self.html.push_str(self.input.attachments);
                self.rendered.attachments_shown = true;
            }
        }
    }

    pub(super) fn close_directive(&mut self, name: &str) {
        self.html.push_str(match name {
            "callout" => "</aside>\n",
            "steps" | "timeline" => "</div>\n",
            "qa" => "</details>\n",
            "figure" | "video" => "</figcaption></figure>\n",
            "contact" => "</address>\n",
            _ => "",
        });
    }

    /// A film with its captions in the text's language; below it, the file for whoever would rather load it.
    fn video(&mut self, directive: &Directive) {
        let get = |name| directive.get(name).unwrap_or_default();
        self.html.push_str("<figure class=\"video\">");
        self.line(directive.get("title"));
        if !get("src").is_empty() && !get("captions").is_empty() {
            match self.input.links.video(get("src"), get("captions")) {
                Ok(video) => {
                    self.element("<video controls preload=\"metadata\" aria-label=\"", get("title"), "\"");
                    if let Some(poster) = directive.get("poster") {
                        match self.input.links.picture(poster) {
                            Ok(poster) => self.element(" poster=\"", &poster.src, "\""),
                            Err((code, args)) => self.fault(code, directive.span.clone(), args),
                        }
                    }
                    self.element("><source type=\"", video.kind, "\"");
                    self.element(" src=\"", &video.src, "\">");
                    self.element("<track kind=\"captions\" default src=\"", &video.captions, "\"");
                    self.element(" srclang=\"", self.input.lang.tag(), "\"");
                    let captions = (self.input.word)("video_captions");
                    self.element(" label=\"", &captions, "\"></video>\n");
                    let download = (self.input.word)("video_download");
                    self.element("<p class=\"video-file\"><a href=\"", &video.src, "\">");
                    self.element("", &download, "</a> <span class=\"number\">");
                    self.element("", &video.size, "</span></p>\n");
                }
                Err((code, args)) => self.fault(code, directive.span.clone(), args),
            }
        }
        self.html.push_str("<figcaption>");
    }

    pub(super) fn contact(&mut self, directive: &Directive) {
        self.html.push_str("<address class=\"contact-card\">");
        self.line(directive.get("name"));
        self.element("<p class=\"contact-name\">", directive.get("name").unwrap_or_default(), "</p><dl>");
        for (key, word) in
            [("phone", "phone"), ("address", "address"), ("hours", "hours"), ("email", "email")]
        {
            if let Some(value) = directive.get(key) {
                self.line(Some(value));
                let label = (self.input.word)(word);
                self.element("<div><dt>", &label, "</dt>");
                self.element("<dd>", value, "</dd></div>");
            }
        }
        self.html.push_str("</dl>\n");
    }
}
