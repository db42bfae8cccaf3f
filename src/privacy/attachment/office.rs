//! docx, pptx, ofd, odt: every XML part is read, named by what it is, and every embedded file.

pub(super) mod flow;
mod layout;

use super::budget::Budget;
use super::sink::{AttachmentKind, Reason, Sink};
use super::zipped::{Parts, part_result};
use super::{scan_nested, text};

pub(super) fn scan(
    parts: &mut Parts,
    sink: &mut Sink,
    budget: &mut Budget,
    depth: u32,
) -> Result<(), Reason> {
    let mut fixed = layout::Seen::default();
    for index in 0..parts.names.len() {
        part(parts, index, None, &mut fixed, sink, budget, depth)?;
    }
    // A scanned OFD is a set of pictures: nobody has checked what stands in them.
    if fixed.pictures && !fixed.text {
        sink.push(AttachmentKind::Unreadable(Reason::ImageOnly), "", String::new());
    }
    Ok(())
}

/// One part of the package; `label` names it where its file name does not.
pub(super) fn part(
    parts: &mut Parts,
    index: usize,
    label: Option<&str>,
    fixed: &mut layout::Seen,
    sink: &mut Sink,
    budget: &mut Budget,
    depth: u32,
) -> Result<(), Reason> {
    budget.entry()?;
    let name = parts.names[index].trim_start_matches('/').to_string();
    let extension = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    // Folders, fonts, printer settings and pictures of lines carry no text of their own.
    if name.ends_with('/')
        || matches!(extension.as_str(), "ttf" | "otf" | "odttf" | "fntdata" | "emf" | "wmf")
    {
        return Ok(());
    }
    if name.contains("printerSettings")
        || matches!(extension.as_str(), "esl" | "dat") && name.contains("Sign")
    {
        return Ok(());
    }
    let label = label.map_or_else(|| label_of(&name), str::to_string);
    let result = parts.read(index, budget).and_then(|bytes| {
        let result = match extension.as_str() {
            "xml" | "rels" | "vml" => {
                sink.within(label, |sink| xml_part(&name, &extension, &bytes, fixed, sink, budget))
            }
            _ => sink
                .within(label, |sink| part_result(scan_nested(&name, &bytes, sink, budget, depth + 1), sink)),
        };
        budget.release(bytes);
        result
    });
    if let Err(reason @ (Reason::TooSlow | Reason::TooManyParts)) = result {
        return Err(reason);
    }
    sink.within(label_of(&name), |sink| part_result(result, sink))
}

fn xml_part(
    name: &str,
    extension: &str,
    bytes: &[u8],
    fixed: &mut layout::Seen,
    sink: &mut Sink,
    budget: &mut Budget,
) -> Result<(), Reason> {
    let text = text::decode(bytes);
    let result = if name.contains("Content.xml") && text.contains("TextObject") || name.contains("/Annot") {
        layout::scan(&text, fixed, sink, budget)
    } else {
        fixed.pictures |= text.contains("ImageObject");
        flow::scan(&text, sink, budget)
    };
    match result {
        // Old comment shapes are written as HTML that need not be well-formed.
        Err(Reason::Broken) if extension == "vml" => {
            sink.text("", &text);
            Ok(())
        }
        other => other,
    }
}

/// What a part is called by the people who made the file.
fn label_of(name: &str) -> String {
    let file = name.rsplit('/').next().unwrap_or(name);
    let number: String = file.chars().filter(char::is_ascii_digit).collect();
    let is = |prefix: &str| name.starts_with(prefix);
    let known = match file.trim_end_matches(".xml").trim_end_matches(|c: char| c.is_ascii_digit()) {
        _ if is("docProps/custom") => "自定义属性",
        _ if is("docProps/") || name == "meta.xml" || name == "OFD.xml" => "文档属性",
        "document" if is("word/") => "正文",
        "content" if name == "content.xml" => "正文",
        "header" if is("word/") => "页眉",
        "footer" if is("word/") => "页脚",
        "footnotes" => "脚注",
        "endnotes" => "尾注",
        "slideLayout" => "幻灯片版式",
        "slideMaster" => "幻灯片母版",
        "people" => "批注作者",
        f if f.to_lowercase().contains("comment") || f == "persons" => "批注",
        "chart" => "图表",
        _ if is("xl/pivotCache") => "数据透视表缓存",
        _ if is("xl/externalLinks") => "外部链接缓存",
        _ if is("customXml/") => "自定义数据",
        "slide" if is("ppt/slides/") => return format!("幻灯片{number}"),
        "notesSlide" => return format!("备注页{number}"),
        "Content" if name.contains("Page") => {
            let page =
                name.split('/').find_map(|p| p.strip_prefix("Page_")).and_then(|n| n.parse::<u32>().ok());
            return page.map_or_else(|| name.to_string(), |n| format!("第{}页", n.saturating_add(1)));
        }
        _ if name.contains("/media/") || name.contains("/Res/") || is("Pictures/") => {
            return format!("图片“{file}”");
        }
        _ if name.contains("/embeddings/") || name.contains("/Attachs/") => {
            return format!("嵌入文件“{file}”");
        }
        _ => return format!("部件“{name}”"),
    };
    known.to_string()
}
