//! Personal data in attachments: one fixture per format and hiding place.

mod support;

use bosoo::privacy::{Allow, AttachmentKind, scan};
use support::*;

/// `place | code | masked value or reason` of each finding.
fn found(name: &str, bytes: &[u8]) -> Vec<String> {
    let findings = scan(name, bytes, &Allow::none());
    for finding in &findings {
        for raw in [ID, MOBILE, "6222020200112233446"] {
            assert!(
                !finding.place.contains(raw) && !finding.masked.contains(raw),
                "a raw value leaves: {finding:?}"
            );
        }
    }
    let reason = |kind| match kind {
        AttachmentKind::Unreadable(reason) => reason.id().to_string(),
        _ => String::new(),
    };
    findings
        .into_iter()
        .map(|f| {
            let code = f.kind.code().trim_start_matches("attachment-");
            format!("{} | {code} | {}{}", f.place, f.masked, reason(f.kind))
        })
        .collect()
}

fn fixture(name: &str) -> Vec<String> {
    let path = format!("{}/tests/fixtures/attachments/{name}", env!("CARGO_MANIFEST_DIR"));
    found(name, &std::fs::read(path).unwrap())
}

fn id_at(place: &str) -> String {
    format!("{place} | id-number | 15*************018")
}

fn mobile_at(place: &str) -> String {
    format!("{place} | mobile | 138****1234")
}

// Files of other writers.

#[test]
fn docx_of_a_common_writer() {
    assert_eq!(
        fixture("list.docx"),
        [
            "文档属性 作者 | person | 王**".to_string(),
            mobile_at("正文 第1段"),
            id_at("正文 第2段（隐藏文字）"),
            "正文 第6段 | bank-card | 6222***********3446".to_string(),
            mobile_at("页眉 第1段"),
            "批注 属性 | person | 李**".to_string(),
            mobile_at("批注 第1段"),
        ]
    );
}

#[test]
fn xlsx_of_a_common_writer_with_hidden_sheets_rows_columns() {
    let mut found = fixture("list.xlsx");
    found.sort();
    let mut expected = vec![
        mobile_at("工作表“公开” F2（隐藏列）"),
        mobile_at("工作表“公开” C3"),
        id_at("工作表“公开” B7"),
        id_at("工作表“公开” A9（隐藏行）"),
        id_at("工作表“名单”（隐藏） A1"),
        "工作表“底稿”（深度隐藏） A1 | bank-card | 6222***********3446".to_string(),
        "文档属性 作者 | person | 张**".to_string(),
        "工作表“公开” 批注作者 | person | 赵**".to_string(),
        mobile_at("工作表“公开” D1 批注"),
    ];
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn pptx_of_a_common_writer_with_notes_and_a_hidden_slide() {
    let found = fixture("show.pptx");
    for expected in [mobile_at("幻灯片1 第1段"), id_at("备注页1 第1段"), id_at("幻灯片2 第1段（隐藏）")]
    {
        assert!(found.contains(&expected), "{expected} not in {found:#?}");
    }
}

#[test]
fn pdf_of_common_writers() {
    assert_eq!(
        fixture("song.pdf"),
        [
            id_at("第1页"),
            "第1页 | address | ***".to_string(),
            "第2页 | bank-card | 6222***********3446".to_string(),
            "文档属性 作者 | person | 孙**".to_string(),
        ]
    );
    let packed = fixture("packed.pdf");
    assert_eq!(packed[0], id_at("第1页"));
    assert!(packed[1].ends_with("Contents | mobile | 138****1234"), "{packed:?}");
    assert_eq!(fixture("protected.pdf"), [" | unreadable | encrypted"]);
}

#[test]
fn photos_and_a_scanned_pdf() {
    let expected = [
        "EXIF GPS | gps | 50.****,120.****",
        "EXIF 作者 | person | Z**",
        "EXIF 设备序列号 | device | SN****",
    ];
    for name in ["photo.jpg", "photo.png", "photo.webp", "photo.tif"] {
        let found = fixture(name);
        assert_eq!(found[..3], expected, "{name}");
        assert_eq!(found[3], mobile_at("EXIF 说明"), "{name}");
    }
    assert_eq!(fixture("plain.jpg"), [""; 0]);
    let scan = fixture("scan.pdf");
    assert!(scan[0].ends_with(expected[0]), "{scan:?}");
    assert_eq!(scan.last().unwrap(), " | unreadable | image-only");
}

// One hiding place each.

#[test]
fn docx_hiding_places() {
    let text = |t: &str| format!("<w:r><w:t>{t}</w:t></w:r>");
    let cases = [
        // A number parted by formatting.
        (format!("<w:p>{}{}{}</w:p>", text("150784"), text("20990101"), text("0018")), "正文 第1段"),
        // A text box inside a paragraph.
        (
            format!("<w:p>{}<w:txbxContent><w:p>{}</w:p></w:txbxContent></w:p>", text("外"), text(ID)),
            "正文 第2段",
        ),
        (
            format!("<w:p><w:del><w:r><w:delText>{ID}</w:delText></w:r></w:del></w:p>"),
            "正文 第1段（修订中已删除的文字）",
        ),
        (
            format!("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{ID}</w:t></w:r></w:p>"),
            "正文 第1段（隐藏文字）",
        ),
        (format!("<w:p><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>{ID}</w:t></w:r></w:p>"), "正文 第1段"),
        (
            format!("<w:p><w:r><w:drawing><wp:docPr xmlns:wp='x' descr='{ID}'/></w:drawing></w:r></w:p>"),
            "正文 属性",
        ),
        (format!("<w:p><w:r><w:instrText>{ID}</w:instrText></w:r></w:p>"), "正文 第1段"),
        ("<w:p><w:r><w:t>150784209901010&#48;&#49;8</w:t></w:r></w:p>".to_string(), "正文 第1段"),
    ];
    for (body, place) in cases {
        assert_eq!(found("a.docx", &docx(&body)), [id_at(place)], "{body}");
    }
    let parts = [
        ("word/footnotes.xml", "脚注 第1段"),
        ("word/endnotes.xml", "尾注 第1段"),
        ("word/header2.xml", "页眉 第1段"),
        ("word/footer1.xml", "页脚 第1段"),
        ("word/comments.xml", "批注 第1段"),
    ];
    for (part, place) in parts {
        let xml = format!("<w:x xmlns:w='w'><w:p><w:r><w:t>{ID}</w:t></w:r></w:p></w:x>");
        assert_eq!(found("a.docx", &package(&[("word/document.xml", "<w/>"), (part, &xml)])), [id_at(place)]);
    }
    let custom = format!(
        "<Properties><property name='证号'><vt:lpwstr xmlns:vt='v'>{ID}</vt:lpwstr></property></Properties>"
    );
    assert_eq!(found("a.docx", &package(&[("docProps/custom.xml", &custom)])), [id_at("自定义属性 lpwstr")]);
    let link = format!("<Relationships><Relationship Target='tel:{MOBILE}'/></Relationships>");
    let found_link = found("a.docx", &package(&[("word/_rels/document.xml.rels", &link)]));
    assert_eq!(found_link, [mobile_at("部件“word/_rels/document.xml.rels” 属性")]);
    let utf16: Vec<u8> = format!("\u{feff}<?xml version='1.0' encoding='UTF-16'?><p>{ID}</p>")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let file = zip(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", &utf16)]);
    assert_eq!(found("a.docx", &file), [id_at("正文 第1段")]);
}

#[test]
fn docx_with_an_embedded_workbook_and_a_photo() {
    let book = xlsx(
        &[("名单", "state='hidden'", &format!("<row r='1'><c r='A1' t='str'><v>{ID}</v></c></row>"))],
        &[],
    );
    let path = format!("{}/tests/fixtures/attachments/photo.jpg", env!("CARGO_MANIFEST_DIR"));
    let photo = std::fs::read(path).unwrap();
    let file = zip(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("word/embeddings/oleObject1.xlsx", &book),
        ("word/media/image1.jpg", &photo),
    ]);
    let found = found("a.docx", &file);
    assert_eq!(found[0], id_at("嵌入文件“oleObject1.xlsx” 工作表“名单”（隐藏） A1"));
    assert_eq!(found[1], "图片“image1.jpg” EXIF GPS | gps | 50.****,120.****");
}

#[test]
fn xlsx_hiding_places() {
    let cell = format!("<c r='B7' t='str'><v>{ID}</v></c>");
    let row = |attributes: &str| format!("<row r='7' {attributes}>{cell}</row>");
    let cases = [
        ("", row(""), "工作表“表” B7"),
        ("state='hidden'", row(""), "工作表“表”（隐藏） B7"),
        ("state='veryHidden'", row(""), "工作表“表”（深度隐藏） B7"),
        ("", row("hidden='1'"), "工作表“表” B7（隐藏行）"),
        ("", row("ht='0'"), "工作表“表” B7（隐藏行）"),
        ("", format!("<cols><col min='2' max='3' hidden='1'/></cols>{}", row("")), "工作表“表” B7（隐藏列）"),
        (
            "",
            format!("<cols><col min='1' max='2' width='0'/></cols>{}", row("hidden='true'")),
            "工作表“表” B7（隐藏行）（隐藏列）",
        ),
        (
            "",
            "<row><c t='inlineStr'><is><r><t>150784</t></r><r><t>209901010018</t></r></is></c></row>"
                .to_string(),
            "工作表“表” A1",
        ),
        (
            "",
            format!("<row r='2'><c r='C2'><f>IF(A1=\"{ID}\",1,0)</f><v>0</v></c></row>"),
            "工作表“表” C2 公式",
        ),
        (
            "",
            format!("<headerFooter><oddHeader>&amp;C{ID}</oddHeader></headerFooter>"),
            "工作表“表” 页眉、页脚、数据有效性等",
        ),
        ("", format!("<hyperlinks><hyperlink ref='A1' tooltip='{ID}'/></hyperlinks>"), "工作表“表”"),
        (
            "",
            format!("<dataValidation><formula1>\"{ID},x\"</formula1></dataValidation>"),
            "工作表“表” 页眉、页脚、数据有效性等",
        ),
    ];
    for (attributes, xml, place) in cases {
        assert_eq!(found("a.xlsx", &xlsx(&[("表", attributes, &xml)], &[])), [id_at(place)], "{xml}");
    }
    // Phones as numbers, plain and scientific.
    for value in [MOBILE, "1.3812341234E10", "13812341234.0"] {
        let xml = format!("<row r='1'><c r='A1'><v>{value}</v></c></row>");
        assert_eq!(found("a.xlsx", &xlsx(&[("表", "", &xml)], &[])), [mobile_at("工作表“表” A1")], "{value}");
    }
}

#[test]
fn xlsx_leftovers() {
    let strings = format!(
        "<sst><si><t>姓名</t></si><si><r><t>150784</t></r><r><t>209901010018</t></r></si><si><t>{MOBILE}</t></si></sst>"
    );
    let sheet = "<row r='1'><c r='A1' t='s'><v>1</v></c></row>";
    assert_eq!(
        found("a.xlsx", &xlsx(&[("表", "", sheet)], &[("xl/sharedStrings.xml", &strings)])),
        [id_at("工作表“表” A1"), mobile_at("已删除单元格的文字（共享字符串）")]
    );
    let parts = [
        ("xl/pivotCache/pivotCacheRecords1.xml", format!("<r><s v='{ID}'/></r>"), "数据透视表缓存 属性"),
        ("xl/externalLinks/externalLink1.xml", format!("<cell r='A1'><v>{ID}</v></cell>"), "外部链接缓存 v"),
        (
            "xl/worksheets/sheet9.xml",
            format!("<c r='A1' t='str'><v>{ID}</v></c>"),
            "工作表“xl/worksheets/sheet9.xml”（不在目录中） A1",
        ),
        ("xl/charts/chart1.xml", format!("<c:v xmlns:c='c'>{ID}</c:v>"), "图表 v"),
        (
            "xl/drawings/vmlDrawing1.vml",
            format!("<xml><div>{ID}<br></div></xml>"),
            "部件“xl/drawings/vmlDrawing1.vml”",
        ),
    ];
    for (name, xml, place) in parts {
        let found = found("a.xlsx", &xlsx(&[("表", "", "")], &[(name, &xml)]));
        assert!(found.iter().any(|f| f.starts_with(place) && f.ends_with(&id_at(""))), "{place}: {found:?}");
    }
    let comments = format!(
        "<comments><authors><author>张三</author></authors><comment ref='C4'><text><t>{ID}</t></text></comment></comments>"
    );
    let relations = "<Relationships><Relationship Id='r1' Target='../comments1.xml'/></Relationships>";
    let more = [("xl/comments1.xml", comments.as_str()), ("xl/worksheets/_rels/sheet0.xml.rels", relations)];
    assert_eq!(
        found("a.xlsx", &xlsx(&[("表", "", "")], &more)),
        ["工作表“表” 批注作者 | person | 张**".to_string(), id_at("工作表“表” C4 批注")]
    );
    let named = xlsx(&[(ID, "", "<row r='1'><c r='A1'><v>13812341234</v></c></row>")], &[]);
    assert_eq!(
        found("a.xlsx", &named)[0],
        mobile_at("工作表“15*************018” A1"),
        "the place is masked too"
    );
}

#[test]
fn ofd_pages_properties_and_scans() {
    let digits: String = ID
        .chars()
        .enumerate()
        .map(|(i, c)| {
            format!(
                "<TextObject Boundary='{} 10 2 4'><TextCode X='0' Y='3'>{c}</TextCode></TextObject>",
                20 + 2 * i
            )
        })
        .collect();
    let page = format!("<Page><Content>{digits}</Content></Page>");
    let root = "<OFD><DocInfo><Author>张三</Author><Title>公示</Title></DocInfo></OFD>";
    let file = zip(&[("OFD.xml", root.as_bytes()), ("Doc_0/Pages/Page_0/Content.xml", page.as_bytes())]);
    assert_eq!(found("a.ofd", &file), ["文档属性 作者 | person | 张**".to_string(), id_at("第1页")]);
    let rows = "<Page><TextObject Boundary='20 10 30 4'><TextCode X='0' Y='3'>1507842099</TextCode></TextObject>\
                <TextObject Boundary='20 20 30 4'><TextCode X='0' Y='3'>01010018</TextCode></TextObject></Page>";
    let file = zip(&[("OFD.xml", b"<OFD/>"), ("Doc_0/Pages/Page_0/Content.xml", rows.as_bytes())]);
    assert_eq!(found("a.ofd", &file), [""; 0], "two rows are two numbers");
    let picture = "<Page><ImageObject Boundary='0 0 210 297'/></Page>";
    let file = zip(&[("OFD.xml", b"<OFD/>"), ("Doc_0/Pages/Page_0/Content.xml", picture.as_bytes())]);
    assert_eq!(found("a.ofd", &file), [" | unreadable | image-only"]);
}

#[test]
fn pdf_texts_however_they_are_drawn() {
    let digits: String = ID
        .chars()
        .enumerate()
        .map(|(i, c)| format!("1 0 0 1 {} 700 Tm ({c}) Tj ", 100.0 + 5.56 * i as f64))
        .collect();
    let rotated: String = ID
        .chars()
        .enumerate()
        .map(|(i, c)| format!("0 1 -1 0 300 {} Tm ({c}) Tj ", 100.0 + 5.56 * i as f64))
        .collect();
    let contents = [
        format!("BT /F 10 Tf 100 700 Td ({ID}) Tj ET"),
        "BT /F 10 Tf 100 700 Td [(150784) -50 (20990101) 20 (0018)] TJ ET".to_string(),
        "BT /F 10 Tf 100 700 Td <313530373834323039393031303130303138> Tj ET".to_string(),
        "BT /F 10 Tf 100 700 Td (150784\\62\\060990101\\\n0018) Tj ET".to_string(),
        format!("BT /F 10 Tf {digits} ET"),
        format!("BT /F 10 Tf {rotated} ET"),
        format!("BT /F 10 Tf 3 Tr 100 700 Td ({ID}) Tj ET"),
        format!("BT /F 10 Tf 1 g 9000 9000 Td ({ID}) ' ET"),
        // A narrow column breaks the number.
        "BT /F 10 Tf 12 TL 100 700 Td (1507842099) Tj T* (01010018) Tj ET".to_string(),
        format!("BI /W 1 /H 1 ID xx EI BT /F 10 Tf ({ID}) Tj ET"),
        format!("/Span <</ActualText ({ID})>> BDC EMC"),
    ];
    for content in contents {
        let found = found("a.pdf", &pdf(&one_page(&content), ""));
        assert!(
            found.iter().any(|f| f.starts_with("第1页") && f.ends_with(&id_at(""))),
            "{content}: {found:?}"
        );
    }
    let rows = "BT /F 10 Tf 12 TL 100 700 Td (138123) Tj T* (41234) Tj ET";
    assert_eq!(found("a.pdf", &pdf(&one_page(rows), "")), [""; 0], "two rows are no phone");
}

#[test]
fn pdf_filters() {
    let content = format!("BT /F 10 Tf ({ID}) Tj ET");
    let hex: String = content.bytes().map(|b| format!("{b:02x}")).collect::<String>() + ">";
    let mut run_length: Vec<u8> =
        content.as_bytes().chunks(100).flat_map(|c| [&[c.len() as u8 - 1], c].concat()).collect();
    run_length.push(128);
    let lzw = weezl::encode::Encoder::with_tiff_size_switch(weezl::BitOrder::Msb, 8)
        .encode(content.as_bytes())
        .unwrap();
    let cases: [(&str, Vec<u8>); 5] = [
        ("/ASCIIHexDecode", hex.clone().into_bytes()),
        ("/FlateDecode", zlib(content.as_bytes())),
        ("/RunLengthDecode", run_length),
        ("/LZWDecode", lzw),
        ("[/FlateDecode /ASCIIHexDecode]", zlib(hex.as_bytes())),
    ];
    for (filter, data) in cases {
        let mut objects = one_page("");
        objects.remove(3);
        let mut file = pdf(&objects, "");
        file.extend(format!("4 0 obj <</Filter {filter} /Length {}>> stream\n", data.len()).bytes());
        file.extend(data);
        file.extend(b"\nendstream endobj");
        assert_eq!(found("a.pdf", &file), [id_at("第1页")], "{filter}");
    }
}

#[test]
fn pdf_hiding_places() {
    let with = |more: Vec<(u32, String)>, trailer: &str| {
        let mut objects = one_page("BT /F 10 Tf (x) Tj ET");
        objects.extend(more);
        found("a.pdf", &pdf(&objects, trailer))
    };
    let show = format!("BT /F 10 Tf ({ID}) Tj ET");
    assert_eq!(
        with(vec![(7, format!("<</Title ({ID}) /Author (Zhang San)>>"))], "/Info 7 0 R"),
        ["文档属性 作者 | person | Z**".to_string(), id_at("文档属性 Title")]
    );
    assert_eq!(
        with(vec![(7, format!("<</Type/Annot/Subtype/Text/Rect[0 0 1 1]/T(Li Si)/Contents({ID})>>"))], ""),
        ["批注或表单域（对象7） 作者 | person | L**".to_string(), id_at("批注或表单域（对象7） Contents")]
    );
    assert_eq!(
        with(vec![(7, format!("<</FT/Tx/Subtype/Widget/Rect[0 0 1 1]/V({ID})>>"))], ""),
        [id_at("批注或表单域（对象7） V")]
    );
    let xmp =
        format!("<x:xmpmeta xmlns:x='x'><dc:description xmlns:dc='d'>{ID}</dc:description></x:xmpmeta>");
    assert_eq!(with(vec![(7, stream("/Type/Metadata/Subtype/XML", &xmp))], ""), [id_at("对象7 XMP")]);
    let csv = format!("姓名,证号\n某,{ID}\n");
    assert_eq!(with(vec![(7, stream("/Type/EmbeddedFile", &csv))], ""), [id_at("对象7 嵌入文件 第2行")]);
    assert_eq!(
        with(vec![(7, stream("", &format!("<xfa><field><value>{ID}</value></field></xfa>")))], ""),
        [id_at("对象7 value")]
    );
    // A form drawn by the page, and one that nothing draws.
    let mut objects = one_page("/X Do");
    objects.push((6, stream("/Subtype/Form/Resources<</Font<</F 5 0 R>>>>", &show)));
    assert_eq!(found("a.pdf", &pdf(&objects, "")), [id_at("第1页")]);
    assert_eq!(with(vec![(8, stream("/Subtype/Form", &show))], ""), [id_at("对象8 未引用的内容")]);
    // A page that was taken out of the tree.
    assert_eq!(
        with(
            vec![
                (7, "<</Type/Page/Contents 8 0 R/Resources<</Font<</F 5 0 R>>>>>>".into()),
                (8, stream("", &show))
            ],
            ""
        ),
        [id_at("不在目录中的页面（对象7）")]
    );
    // An earlier version of the content: the file was "corrected" by appending.
    let old = pdf(&one_page(&show), "");
    let mut file = old.clone();
    file.extend(format!("4 0 obj\n{}\nendobj\n", stream("", "BT /F 10 Tf (masked) Tj ET")).bytes());
    assert_eq!(found("a.pdf", &file), [id_at("对象4（旧版本） 未引用的内容")]);
}

#[test]
fn pdf_without_characters() {
    let glyphs = "<0011002200330044>".repeat(10);
    let mut objects = one_page(&format!("BT /F 10 Tf {glyphs} Tj ET").replace("><", ""));
    objects[4] = (
        5,
        "<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType2>>]>>"
            .to_string(),
    );
    assert_eq!(found("a.pdf", &pdf(&objects, "")), [" | unreadable | no-characters"]);
}

#[test]
fn texts_in_all_encodings() {
    let text = format!("姓名,电话\n某,{MOBILE}\n\"甲,乙\",其他,{ID}\n");
    let utf16 = |big: bool| {
        let units = format!("\u{feff}{text}");
        units
            .encode_utf16()
            .flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() })
            .collect::<Vec<u8>>()
    };
    let gbk = encoding_rs::GBK.encode(&text).0.into_owned();
    for bytes in [text.clone().into_bytes(), gbk, utf16(false), utf16(true)] {
        assert_eq!(found("a.csv", &bytes), [mobile_at("第2行第2列"), id_at("第3行第3列")]);
    }
    let address = encoding_rs::GBK.encode("住址：恩和乡向阳村3组12号").0.into_owned();
    assert_eq!(found("a.txt", &address), ["第1行 | address | ***"]);
    assert_eq!(found("a.rtf", b"{\\rtf1 {\\b 150784}{\\i 20990101}0018\\par}"), [id_at("正文")]);
    assert_eq!(found("a.svg", format!("<svg><text>{ID}</text></svg>").as_bytes()), [id_at("第1行")]);
}

#[test]
fn archives() {
    let inner = zip(&[(&format!("张三{MOBILE}.txt"), ID.as_bytes())]);
    let outer = zip(&[("名单.zip", &inner)]);
    assert_eq!(
        found("a.zip", &outer),
        [
            mobile_at("压缩包内“名单.zip” 压缩包内“张三138****1234.txt” 文件名"),
            id_at("压缩包内“名单.zip” 压缩包内“张三138****1234.txt” 第1行")
        ]
    );
    let mut deep = zip(&[("a.txt", ID.as_bytes())]);
    for _ in 0..6 {
        deep = zip(&[("a.zip", &deep)]);
    }
    assert!(found("a.zip", &deep)[0].ends_with("unreadable | too-deep"));
    assert_eq!(found(&format!("{ID}.txt"), b"x"), [id_at("文件名")]);
    for (bytes, reason) in [
        (&b"Rar!\x1a\x07\x01\x00"[..], "archive"),
        (b"7z\xBC\xAF\x27\x1C", "archive"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "old-format"),
        (b"PK\x03\x04 cut off", "broken"),
        (b"%PDF-1.4 cut off", "broken"),
        (b"\x00\x01\x02\x03", "unknown-format"),
        (b"\xFF\xD8\xFF\xE1\x00", "broken"),
    ] {
        assert_eq!(found("x", bytes), [format!(" | unreadable | {reason}")], "{bytes:?}");
    }
    assert_eq!(found("empty", b""), [""; 0]);
}

#[test]
fn old_office_files_are_searched_as_far_as_possible() {
    let mut file = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    file.extend(ID.encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(found("a.doc", &file), [id_at("字节8"), " | unreadable | old-format".to_string()]);
    file.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(found("a.docx", &file)[1], " | unreadable | encrypted");
}

#[test]
fn a_protected_zip_entry_is_unreadable() {
    let mut file = zip(&[("a.txt", b"x")]);
    // The flag "encrypted" (APPNOTE 4.4.4) in the local and the central header.
    let central = memchr::memmem::find(&file, b"PK\x01\x02").unwrap();
    file[6] |= 1;
    file[central + 8] |= 1;
    assert_eq!(found("a.zip", &file), ["压缩包内“a.txt” | unreadable | encrypted"]);
}

#[test]
fn image_properties() {
    let xmp = b"<x:xmpmeta xmlns:x='x'><rdf:Description xmlns:rdf='r' xmlns:exif='e' exif:GPSLatitude='50,14.5N'/></x:xmpmeta>";
    let app1 = [b"http://ns.adobe.com/xap/1.0/\0".as_slice(), xmp].concat();
    assert_eq!(found("a.jpg", &jpeg(&[(0xE1, &app1)])), ["XMP GPS | gps | ****"]);
    assert_eq!(found("a.jpg", &jpeg(&[(0xFE, ID.as_bytes())])), [id_at("图片说明")]);
    assert_eq!(found("a.png", &png(b"tEXt", format!("Comment\0{ID}").as_bytes())), [id_at("图片说明")]);
    let packed = [b"Comment\0\0".as_slice(), &zlib(ID.as_bytes())].concat();
    assert_eq!(found("a.png", &png(b"zTXt", &packed)), [id_at("图片说明")]);
    let packed = [b"XML:com.adobe.xmp\0\x01\0\0\0".as_slice(), &zlib(xmp)].concat();
    assert_eq!(found("a.png", &png(b"iTXt", &packed)), ["XMP GPS | gps | ****"]);
    assert_eq!(found("a.png", &png(b"tIME", b"1234567")), [""; 0]);
    let mut film = b"\0\0\0\x18ftypmp42".to_vec();
    film.extend(b"\0\0\0\0\xA9xyz\0\x12\x15\xC7+50.2417+120.1750/");
    assert_eq!(found("a.mp4", &film), ["录像位置 | gps | **.****,***.****"]);
}

#[test]
fn what_the_site_publishes_itself_is_allowed() {
    let allow = Allow::none().phone("0470-6821234").name("额尔古纳市教育");
    let file = package(&[
        ("word/document.xml", "<w:p xmlns:w='w'><w:t>电话0470-6821234</w:t></w:p>"),
        (
            "docProps/core.xml",
            "<c><dc:creator xmlns:dc='d'>额尔古纳市教育</dc:creator><lastModifiedBy>Administrator</lastModifiedBy></c>",
        ),
    ]);
    assert_eq!(scan("a.docx", &file, &allow), []);
    assert_eq!(found("a.docx", &file).len(), 2);
}
