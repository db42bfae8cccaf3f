//! All that does not stand on a page: texts of notes, fields and properties, metadata, embedded files, pictures.

use super::super::budget::Budget;
use super::super::office::flow;
use super::super::sink::{Reason, Sink};
use super::super::sniff::Picture;
use super::super::zipped::part_result;
use super::super::{image, scan_nested};
use super::document::Document;
use super::object::{Dict, Object};
use super::page::Seen;
use super::{filter, text_string};

pub(super) fn scan(
    document: &Document,
    seen: &Seen,
    sink: &mut Sink,
    budget: &mut Budget,
    depth: u32,
) -> Result<(), Reason> {
    for &(number, loc, old) in &document.all {
        budget.tick()?;
        if sink.full() {
            return Ok(());
        }
        let Some(object) = document.object_at(loc) else { continue };
        let version = if old { "（旧版本）" } else { "" };
        if let Object::Dict(dict) = &object {
            let info = document.info == Some(number);
            let place = if info {
                format!("文档属性{version}")
            } else if dict.get("Subtype").is_some() && dict.get("Rect").is_some() {
                format!("批注或表单域（对象{number}）{version}")
            } else {
                format!("对象{number}{version}")
            };
            people(dict, info, &place, sink);
            texts(&object, &place, "", sink);
            if let Some((stream, raw)) = document.stream_at(loc) {
                if !old && seen.streams.contains(&number) {
                    continue;
                }
                let result = sink.within(&place, |sink| rest_stream(&stream, raw, sink, budget, depth));
                sink.within(&place, |sink| part_result(result, sink))?;
            }
        } else {
            texts(&object, &format!("对象{number}{version}"), "", sink);
        }
    }
    Ok(())
}

/// Authors of the file and of notes.
fn people(dict: &Dict, info: bool, place: &str, sink: &mut Sink) {
    let name = |key: &str| match dict.get(key) {
        Some(Object::Text(name)) => Some(text_string(name)),
        _ => None,
    };
    if info && let Some(author) = name("Author") {
        sink.person(&format!("{place} 作者"), &author);
    }
    let note = [
        "Text",
        "FreeText",
        "Highlight",
        "Underline",
        "StrikeOut",
        "Squiggly",
        "Stamp",
        "Ink",
        "Caret",
        "Popup",
    ];
    if note.iter().any(|kind| dict.is("Subtype", kind))
        && let Some(author) = name("T")
    {
        sink.person(&format!("{place} 作者"), &author);
    }
}

/// Every text in the object, whatever its key.
fn texts(object: &Object, place: &str, key: &str, sink: &mut Sink) {
    match object {
        Object::Text(bytes) if bytes.len() >= 8 => {
            sink.text_at(&text_string(bytes), |_| format!("{place} {key}"))
        }
        Object::Array(items) => items.iter().for_each(|item| texts(item, place, key, sink)),
        Object::Dict(dict) => {
            dict.0.iter().for_each(|(key, value)| texts(value, place, &String::from_utf8_lossy(key), sink));
        }
        _ => {}
    }
}

/// A stream that no page drew.
fn rest_stream(
    dict: &Dict,
    raw: &[u8],
    sink: &mut Sink,
    budget: &mut Budget,
    depth: u32,
) -> Result<(), Reason> {
    if dict.is("Subtype", "Image") {
        // A photo keeps its EXIF in the PDF. Pictures that are not whole JPEG files are no fault of the PDF.
        let (data, picture) = match filter::decode_to_picture(dict, raw, budget) {
            Err(Reason::TooSlow) => return Err(Reason::TooSlow),
            // Pixels need no reading, so their size is no fault.
            Err(_) => return Ok(()),
            Ok(decoded) => decoded,
        };
        let result = match picture.as_deref() {
            Some(b"DCTDecode" | b"DCT") => image::scan(Picture::Jpeg, &data, sink, budget),
            _ => Ok(()),
        };
        budget.release(data);
        return if result == Err(Reason::TooSlow) { result } else { Ok(()) };
    }
    let font = ["Length1", "Length2", "Length3", "FunctionType", "ShadingType", "PatternType"];
    let no_text = ["ObjStm", "XRef", "CMap"].iter().any(|kind| dict.is("Type", kind))
        || ["Type1C", "CIDFontType0C", "OpenType"].iter().any(|kind| dict.is("Subtype", kind))
        || font.iter().any(|key| dict.get(key).is_some())
        || (dict.get("N").is_some() && dict.get("Type").is_none());
    if no_text {
        return Ok(());
    }
    let Some(data) = filter::decode(dict, raw, budget)? else { return Ok(()) };
    let result = if dict.is("Type", "EmbeddedFile") {
        sink.within("嵌入文件", |sink| scan_nested("", &data, sink, budget, depth + 1))
    } else if dict.is("Type", "Metadata") {
        image::xmp_anywhere(&data, sink, budget)
    } else if data.trim_ascii_start().starts_with(b"<") {
        // Forms (XFA) and rich texts are XML.
        match flow::scan(&text_string(&data), sink, budget) {
            Err(Reason::Broken) => Ok(()),
            other => other,
        }
    } else if memchr::memmem::find(&data, b"beginbf").is_none() && memchr::memmem::find(&data, b"T").is_some()
    {
        loose_content(&data, sink, budget)
    } else {
        Ok(())
    };
    budget.release(data);
    result
}

/// A content stream without its page, so without fonts: texts in ASCII can still be read.
fn loose_content(data: &[u8], sink: &mut Sink, budget: &mut Budget) -> Result<(), Reason> {
    struct Nothing;
    impl super::content::Resources for Nothing {
        fn font(&mut self, _: &[u8], _: &mut Budget) -> Option<std::rc::Rc<super::font::Font>> {
            None
        }
        fn object(&mut self, _: &[u8]) {}
    }
    let drawn = super::content::draw(data, &mut Nothing, budget)?;
    sink.text("未引用的内容", &drawn.text);
    Ok(())
}
