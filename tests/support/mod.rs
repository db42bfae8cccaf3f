//! Builders of attachments, so small that a test shows what is hidden where.
#![allow(dead_code)] // each test file uses its own part

use std::io::{Cursor, Write};

/// Belongs to nobody: born in 2099.
pub const ID: &str = "150784209901010018";
pub const MOBILE: &str = "13812341234";

/// A zip archive of these entries, deflated.
pub fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, bytes) in entries {
        writer.start_file(*name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// An office package with these parts.
pub fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut entries = vec![("[Content_Types].xml", "<Types/>".as_bytes())];
    entries.extend(parts.iter().map(|(name, text)| (*name, text.as_bytes())));
    zip(&entries)
}

/// A docx whose body is this XML.
pub fn docx(body: &str) -> Vec<u8> {
    package(&[(
        "word/document.xml",
        &format!("<w:document xmlns:w='w'><w:body>{body}</w:body></w:document>"),
    )])
}

/// An xlsx with these sheets: name, attributes of the sheet in the workbook, XML of the sheet.
pub fn xlsx(sheets: &[(&str, &str, &str)], more: &[(&str, &str)]) -> Vec<u8> {
    let list: String = sheets
        .iter()
        .enumerate()
        .map(|(i, (name, attributes, _))| {
            format!("<sheet name='{name}' sheetId='{i}' r:id='r{i}' {attributes}/>")
        })
        .collect();
    let relations: String = (0..sheets.len())
        .map(|i| format!("<Relationship Id='r{i}' Target='worksheets/sheet{i}.xml'/>"))
        .collect();
    let mut parts = vec![
        ("xl/workbook.xml".to_string(), format!("<workbook xmlns:r='r'><sheets>{list}</sheets></workbook>")),
        ("xl/_rels/workbook.xml.rels".to_string(), format!("<Relationships>{relations}</Relationships>")),
    ];
    for (i, (_, _, xml)) in sheets.iter().enumerate() {
        parts.push((format!("xl/worksheets/sheet{i}.xml"), format!("<worksheet>{xml}</worksheet>")));
    }
    parts.extend(more.iter().map(|(name, text)| (name.to_string(), text.to_string())));
    let parts: Vec<(&str, &str)> = parts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    package(&parts)
}

/// A PDF of these objects: number and text (dictionary, stream …); the trailer has `more`.
pub fn pdf(objects: &[(u32, String)], more: &str) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    for (number, object) in objects {
        file.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    file.extend(format!("trailer\n<</Root 1 0 R {more}>>\nstartxref\n0\n%%EOF\n").bytes());
    file
}

/// A stream object.
pub fn stream(dict: &str, data: &str) -> String {
    format!("<</Length {} {dict}>>\nstream\n{data}\nendstream", data.len())
}

/// The objects of a PDF with one page that draws `content` in Helvetica.
pub fn one_page(content: &str) -> Vec<(u32, String)> {
    vec![
        (1, "<</Type/Catalog/Pages 2 0 R>>".to_string()),
        (2, "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_string()),
        (
            3,
            "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>"
                .to_string(),
        ),
        (4, stream("", content)),
        (5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_string()),
    ]
}

/// A PNG of one pixel with one more chunk.
pub fn png(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut chunk = |kind: &[u8], data: &[u8]| {
        file.extend((data.len() as u32).to_be_bytes());
        file.extend(kind);
        file.extend(data);
        let mut crc = flate2::Crc::new();
        crc.update(kind);
        crc.update(data);
        file.extend(crc.sum().to_be_bytes());
    };
    chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
    chunk(kind, data);
    chunk(b"IEND", b"");
    file
}

/// A JPEG of these segments, without pixels.
pub fn jpeg(segments: &[(u8, &[u8])]) -> Vec<u8> {
    let mut file = vec![0xFF, 0xD8];
    for (marker, data) in segments {
        file.extend([0xFF, *marker]);
        file.extend((data.len() as u16 + 2).to_be_bytes());
        file.extend(*data);
    }
    file.extend([0xFF, 0xD9]);
    file
}

/// Deflated with the zlib frame.
pub fn zlib(data: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(data).unwrap();
    encoder.finish().unwrap()
}
