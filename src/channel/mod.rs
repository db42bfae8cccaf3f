//! A document for channels outside: HTML that the editor of a public account takes as it is pasted, plain text, JSON.
//!
//! What a channel can carry is decided here. A public account's editor keeps inline styles and drops classes, style
//! sheets and fonts; it has no font for traditional Mongolian, and vertical writing is not kept on every phone. So a
//! Mongolian text does not go there: neither as pictures of words nor in other letters. The account shows the Chinese
//! text and says where the Mongolian page is. JSON carries both, with the language and the direction named.

mod inline;

pub use inline::styled;

use crate::lang::Lang;
use crate::lang::inline::escape;
use crate::load;
use crate::model::url::Spot;
use crate::model::{Counterpart, DocumentId};
use crate::render::links::{TextLinks, TextPlace};
use crate::render::world::iso;
use crate::render::{Here, World};
use crate::tree::Source;
use anyhow::Result;
use serde_json::{Value, json};

/// A channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Channel {
    /// 微信公众号, and editors like it: HTML with inline styles.
    Wechat,
    /// Plain text: 微博, 短信, 广播.
    Text,
    /// JSON for programs.
    Json,
}

impl Channel {
    /// Whether the channel can show a text in this language as it is written.
    pub fn carries(self, lang: Lang) -> bool {
        lang == Lang::Zh || self == Channel::Json
    }
}

/// A document for a channel, in a language that the channel carries.
pub fn export(world: &World, id: DocumentId, lang: Lang, channel: Channel) -> Result<String> {
    let cluster = world.cluster;
    let document = &cluster.documents[id];
    let (version, written) = document.version(lang);
    let text = load::body(world.root, version)?;
    // A place on no host: every link comes out absolute.
    let here = Here { spot: Spot { host: usize::MAX, path: String::new() }, rooted: false, lang: written };
    let links = TextLinks::new(world, TextPlace::of(document), &here);
    let words = world.words(written);
    let source = Source { path: &version.file, text: &text };
    let rendered = crate::render::body(source, version.body as usize, written, &links, "");
    let address = |lang| world.addresses.absolute(&world.addresses.document(cluster, document, lang));
    let url = address(written);
    let other = match (written, document.counterpart) {
        (Lang::Zh, Counterpart::Page) => Some((words.word("channel_mongolian_page"), address(Lang::Mn))),
        _ => None,
    };
    Ok(match channel {
        Channel::Wechat => {
            let mut html = String::from("<section>");
            if let Some(number) = &document.shared.number {
                paragraph(&mut html, number);
            }
            html.push_str(&styled(&rendered.html));
            paragraph(&mut html, &format!("{}：{url}", words.word("channel_page")));
            if let Some((label, url)) = &other {
                paragraph(&mut html, &format!("{label}：{url}"));
            }
            html.push_str("</section>\n");
            html
        }
        Channel::Text => {
            let mut out = format!("{}\n", version.title);
            if let Some(number) = &document.shared.number {
                out.push_str(&format!("{number}\n"));
            }
            out.push_str(&format!(
                "\n{}\n\n{}：{url}\n",
                rendered.text.trim_matches('\n'),
                words.word("channel_page")
            ));
            if let Some((label, url)) = &other {
                out.push_str(&format!("{label}：{url}\n"));
            }
            out
        }
        Channel::Json => {
            let value: Value = json!({
                "format": "bosoo-document",
                "version": 1,
                "key": cluster.key(document),
                "language": written.tag(),
                "vertical": written.is_vertical(),
                "title": version.title,
                "summary": version.summary,
                "number": document.shared.number,
                "published": iso(document.published_date()),
                "source": crate::render::original::source(cluster, document, written),
                "url": url,
                "html": rendered.html,
                "text": rendered.text,
                "alternate": other.map(|(_, url)| url),
            });
            serde_json::to_string_pretty(&value)? + "\n"
        }
    })
}

fn paragraph(html: &mut String, text: &str) {
    html.push_str("<p style=\"margin:1em 0;font-size:14px;line-height:1.75;color:#555555\">");
    escape(html, text);
    html.push_str("</p>");
}
