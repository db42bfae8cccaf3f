//! Attachments that want to take the machine down: every scan ends without a panic, in five seconds and 256 MiB.

mod support;

use bosoo::privacy::attachment::{Limits, scan_within};
use bosoo::privacy::{Allow, AttachmentKind, Reason, scan};
use proptest::prelude::*;
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};
use support::*;

/// Counts what is allocated and the most that was at one time.
struct Counting;
static NOW: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

// SAFETY: all work is done by the system's allocator; the counters do not touch memory.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        PEAK.fetch_max(NOW.fetch_add(layout.size(), Relaxed) + layout.size(), Relaxed);
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        NOW.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;
/// One measurement at a time: the counters are of the whole process.
static ALONE: Mutex<()> = Mutex::new(());

const MEMORY: usize = 256 << 20;
const TIME: Duration = Duration::from_secs(5);

fn alone() -> std::sync::MutexGuard<'static, ()> {
    ALONE.lock().unwrap_or_else(|e| e.into_inner())
}

/// Scans within the limits of the program, file included, and returns the reasons why parts were not read.
fn measured(name: &str, make: impl FnOnce() -> Vec<u8>) -> Vec<Reason> {
    let bytes = make();
    let before = NOW.load(Relaxed) - bytes.len();
    PEAK.store(NOW.load(Relaxed), Relaxed);
    let start = Instant::now();
    let findings = scan(name, &bytes, &Allow::none());
    let time = start.elapsed();
    let peak = PEAK.load(Relaxed).saturating_sub(before);
    println!("{name}: {} bytes, {} MiB, {time:?}", bytes.len(), peak >> 20);
    assert!(peak < MEMORY, "{name}: {} MiB", peak >> 20);
    assert!(time < TIME, "{name}: {time:?}");
    findings
        .iter()
        .filter_map(|f| match f.kind {
            AttachmentKind::Unreadable(reason) => Some(reason),
            _ => None,
        })
        .collect()
}

fn refused(reasons: &[Reason]) -> bool {
    [Reason::TooLarge, Reason::TooSlow, Reason::TooManyParts, Reason::TooDeep]
        .iter()
        .any(|r| reasons.contains(r))
}

#[test]
fn zip_bombs() {
    let _alone = alone();
    let zeros = vec![0u8; 300 << 20];
    let one = measured("one.zip", || zip(&[("a.txt", &zeros)]));
    assert!(one.contains(&Reason::TooLarge), "{one:?}");
    let part = &zeros[..40 << 20];
    let many = measured("many.zip", || {
        zip(&[("1", part), ("2", part), ("3", part), ("4", part), ("5", part), ("6", part)])
    });
    assert!(refused(&many), "{many:?}");
    let nested = measured("nested.zip", || {
        let inner = zip(&[("a", part), ("b", part)]);
        let middle = zip(&[("1.zip", &inner), ("2.zip", &inner), ("3.zip", &inner)]);
        zip(&[("1.zip", &middle), ("2.zip", &middle), ("3.zip", &middle)])
    });
    assert!(refused(&nested), "{nested:?}");
    drop(zeros);
    let entries = measured("entries.zip", || {
        let names: Vec<String> = (0..60_000).map(|i| i.to_string()).collect();
        zip(&names.iter().map(|name| (name.as_str(), &b""[..])).collect::<Vec<_>>())
    });
    assert!(entries.contains(&Reason::TooManyParts), "{entries:?}");
}

#[test]
fn xml_bombs() {
    let _alone = alone();
    let deep =
        measured("deep.docx", || docx(&format!("{}{}", "<a>".repeat(1_000_000), "</a>".repeat(1_000_000))));
    assert!(deep.contains(&Reason::TooDeep), "{deep:?}");
    let unclosed = measured("unclosed.docx", || docx(&"<w:p>".repeat(200)));
    assert!(unclosed.contains(&Reason::Broken), "{unclosed:?}");
    let laughs = measured("laughs.docx", || {
        let entities: String =
            (1..20).map(|i| format!("<!ENTITY l{i} '&l{};&l{};'>", i - 1, i - 1)).collect();
        package(&[("word/document.xml", &format!("<!DOCTYPE x [<!ENTITY l0 'ha'>{entities}]><x>&l19;</x>"))])
    });
    assert_eq!(laughs, [], "entities are not expanded");
    measured("attributes.docx", || {
        let attributes: String = (0..200_000).map(|i| format!(" a{i}='{MOBILE}'")).collect();
        docx(&format!("<w:p{attributes}/>"))
    });
    let text = measured("text.docx", || {
        docx(&format!("<w:p><w:t>{}</w:t></w:p>", format!("{MOBILE} ").repeat(2_000_000)))
    });
    assert!(text.contains(&Reason::TooManyFindings), "{text:?}");
    let strings = measured("strings.xlsx", || {
        xlsx(
            &[("表", "", "")],
            &[("xl/sharedStrings.xml", &format!("<sst>{}</sst>", "<si/>".repeat(6_000_000)))],
        )
    });
    assert!(refused(&strings), "{strings:?}");
    measured("cells.xlsx", || {
        let cells = format!("<row>{}</row>", "<c t='s'><v>0</v></c>".repeat(20)).repeat(40_000);
        xlsx(
            &[("表", "", &cells)],
            &[("xl/sharedStrings.xml", &format!("<sst><si><t>{}</t></si></sst>", "1 ".repeat(50_000)))],
        )
    });
}

#[test]
fn pdf_bombs() {
    let _alone = alone();
    let bomb = zlib(&vec![b' '; 300 << 20]);
    let with_stream = |dict: &str, data: &[u8], objects: &[(u32, String)]| {
        let mut file = pdf(objects, "");
        file.extend(format!("4 0 obj <<{dict} /Length {}>> stream\n", data.len()).bytes());
        file.extend(data);
        file.extend(b"\nendstream endobj");
        file
    };
    let mut page = one_page("");
    page.remove(3);
    let content = measured("content.pdf", || with_stream("/Filter /FlateDecode", &bomb, &page));
    assert!(refused(&content), "{content:?}");
    let twice = zlib(&bomb);
    let chain = measured("chain.pdf", || with_stream("/Filter [/FlateDecode /FlateDecode]", &twice, &page));
    assert!(refused(&chain), "{chain:?}");
    let four = measured("four.pdf", || with_stream("/Filter [/Fl /Fl /Fl /Fl]", &twice, &page));
    assert!(four.contains(&Reason::TooDeep), "{four:?}");
    let packed = measured("objects.pdf", || {
        with_stream("/Type /ObjStm /N 1000000000 /First 10 /Filter /FlateDecode", &bomb, &page)
    });
    assert!(refused(&packed), "{packed:?}");
    let numbers = zlib(&b"1 0 ".repeat(10 << 20));
    let packed = measured("numbers.pdf", || {
        with_stream("/Type /ObjStm /N 1000000000 /First 99999999 /Filter /FlateDecode", &numbers, &page)
    });
    assert!(refused(&packed), "{packed:?}");
    let many =
        measured("many.pdf", || pdf(&(0..300_000).map(|i| (i, "<<>>".to_string())).collect::<Vec<_>>(), ""));
    assert!(many.contains(&Reason::TooManyParts), "{many:?}");
    measured("array.pdf", || pdf(&[(1, format!("[{}]", "0 ".repeat(20 << 20)))], ""));
    measured("open.pdf", || pdf(&[(1, "1 0 obj (".repeat(500_000))], ""));
    measured("hex.pdf", || pdf(&[(1, "1 0 obj <41 ".repeat(500_000))], ""));
    measured("brackets.pdf", || pdf(&[(1, "[".repeat(10 << 20))], ""));
    measured("comment.pdf", || pdf(&[(1, "1 0 obj%".repeat(500_000))], ""));
    measured("trailers.pdf", || pdf(&[(1, "trailer <<".repeat(500_000))], ""));
}

#[test]
fn pdf_objects_that_refer_to_themselves() {
    let _alone = alone();
    let cases: [Vec<(u32, String)>; 5] = [
        vec![(1, "<</Type/Catalog/Pages 1 0 R/Kids[1 0 R 1 0 R]>>".into())],
        vec![(1, "1 0 R".into()), (2, "<</Type/Page/Contents 1 0 R/Resources 1 0 R/Parent 2 0 R>>".into())],
        vec![(1, "<</Length 1 0 R>>\nstream\nx\nendstream".into())],
        vec![(1, "<</Type/Page/Parent 1 0 R/Contents[2 0 R 2 0 R]>>".into()), (2, stream("", "/X Do"))],
        // Forms that draw each other twice would draw 2^30 times.
        (0..30).map(|i| (i + 10, stream(&format!("/Type/Page/Subtype/Form/Contents {0} 0 R/Resources<</XObject<</A {1} 0 R/B {1} 0 R>>>>", i + 10, i + 11), "/A Do /B Do"))).collect(),
    ];
    for objects in cases {
        measured("cycle.pdf", || pdf(&objects, ""));
    }
    // A tree in which every node has the next level twice.
    measured("tree.pdf", || {
        let mut objects = vec![(1, "<</Type/Catalog/Pages 2 0 R>>".to_string())];
        objects.extend((2..40).map(|i| (i, format!("<</Kids[{0} 0 R {0} 0 R]>>", i + 1))));
        pdf(&objects, "")
    });
}

#[test]
fn the_largest_files_that_are_read() {
    let _alone = alone();
    // Everything at its limit at one time: the file, the parts that are held, the texts taken from them.
    let mut noise = 1u32;
    let padding: Vec<u8> = (0..58 << 20)
        .map(|_| {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (noise >> 24) as u8
        })
        .collect();
    measured("worst.xlsx", || {
        let strings = format!("<sst><si><t>{}</t></si></sst>", "公示名单".repeat(3_400_000));
        let sheet = format!(
            "<worksheet><row><c t='str'><v>{}</v></c></row></worksheet>",
            "公示名单".repeat(3_800_000)
        );
        zip(&[
            ("[Content_Types].xml", b"<Types/>"),
            ("xl/sharedStrings.xml", strings.as_bytes()),
            ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
            ("xl/media/image1.bin", &padding),
        ])
    });
    measured("worst.pdf", || {
        let mut file = pdf(&one_page("BT (x) Tj ET"), "");
        for number in 10..13 {
            let objects = zlib(&b"1 0 <</A (\xe5\x85\xac) >> ".repeat(3_000_000)[..45 << 20]);
            let head = format!(
                "{number} 0 obj <</Type /ObjStm /N 100000 /First 9 /Filter /FlateDecode /Length {}>> stream\n",
                objects.len()
            );
            file.extend(head.bytes());
            file.extend(objects);
            file.extend(b"\nendstream endobj\n");
        }
        file.extend(b"20 0 obj <<>> stream\n");
        file.extend(&padding);
        file.extend(b"\nendstream endobj\n");
        file
    });
}

#[test]
fn image_bombs() {
    let _alone = alone();
    let packed = [b"Comment\0\0".as_slice(), &zlib(&vec![b'1'; 200 << 20])].concat();
    let text = measured("text.png", || png(b"zTXt", &packed));
    assert!(text.contains(&Reason::TooLarge), "{text:?}");
    // Every field claims the whole block.
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    tiff.extend(5000u16.to_le_bytes());
    for i in 0..5000u16 {
        tiff.extend((0x100 + i).to_le_bytes());
        tiff.extend(1u16.to_le_bytes());
        tiff.extend(60_000u32.to_le_bytes());
        tiff.extend(8u32.to_le_bytes());
    }
    tiff.resize(4 << 20, b'1');
    measured("fields.tif", || tiff.clone());
    tiff.resize(65_000, 0);
    measured("fields.jpg", || jpeg(&[(0xE1, &[b"Exif\0\0".as_slice(), &tiff].concat())]));
}

#[test]
fn large_files_end_in_time() {
    let _alone = alone();
    let too_large = measured("large.txt", || vec![b'1'; (64 << 20) + 1]);
    assert_eq!(too_large, [Reason::TooLarge]);
    measured("digits.txt", || format!("{}\n", "1".repeat(99)).repeat(100_000).into_bytes());
    measured("line.csv", || format!("{MOBILE},").repeat(1_000_000).into_bytes());
    measured("gbk.txt", || vec![0xB0; 30 << 20]);
    measured("binary.bin", || (0..20_000_000u32).map(|i| (i % 7) as u8).collect());
}

#[test]
fn the_clock_ends_a_scan() {
    let _alone = alone();
    let file = docx(&"<w:p><w:t>x</w:t></w:p>".repeat(1000));
    let findings =
        scan_within("a.docx", &file, &Allow::none(), Limits { time: Duration::ZERO, ..Limits::default() });
    assert!(findings.iter().any(|f| f.kind == AttachmentKind::Unreadable(Reason::TooSlow)));
}

/// Valid files of every format, as a start for mutations.
fn seeds() -> Vec<Vec<u8>> {
    let folder = format!("{}/tests/fixtures/attachments", env!("CARGO_MANIFEST_DIR"));
    let mut seeds: Vec<Vec<u8>> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e != "py"))
        .map(|path| std::fs::read(path).unwrap())
        .collect();
    seeds.push(pdf(&one_page(&format!("BT /F 10 Tf [({ID}) -3 (x)] TJ ET /X Do")), "/Info 5 0 R"));
    seeds.push(zip(&[
        ("OFD.xml", b"<OFD/>"),
        (
            "Doc_0/Pages/Page_0/Content.xml",
            b"<TextObject Boundary='1 2 3 4'><TextCode>1</TextCode></TextObject>",
        ),
    ]));
    seeds.push(b"{\\rtf1 \\'b0\\'a1 138\\par}".to_vec());
    seeds.push(format!("a,\"b\"\n{MOBILE}").into_bytes());
    assert!(seeds.len() > 12);
    seeds
}

fn survives(name: &str, bytes: &[u8]) -> Result<(), TestCaseError> {
    let _alone = alone();
    let start = Instant::now();
    let findings = scan(name, bytes, &Allow::none());
    prop_assert!(start.elapsed() < TIME);
    for finding in findings {
        prop_assert!(!finding.masked.contains(ID) && !finding.place.contains(ID));
    }
    Ok(())
}

/// `PROPTEST_CASES` sets more for a long run.
fn cases(usual: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(usual);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn arbitrary_bytes(
        magic in prop::sample::select(vec![
            &b""[..], b"PK\x03\x04", b"%PDF-1.7\n1 0 obj ", b"\xFF\xD8\xFF\xE1", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP", b"II*\0",
            b"\0\0\0\x18ftypheic", b"{\\rtf", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", b"<?xml ",
        ]),
        bytes in prop::collection::vec(any::<u8>(), 0..2000),
    ) {
        survives("x", &[magic, &bytes].concat())?;
    }

    #[test]
    fn words_of_pdf_in_any_order(words in prop::collection::vec(prop::sample::select(vec![
        "1 0 obj", "2 0 obj", "endobj", "<<", ">>", "[", "]", "(", ")", "<41", ">", "/Type", "/Page", "/Pages", "/Catalog", "/Kids",
        "/Contents", "1 0 R", "2 0 R", "stream\n", "\nendstream", "/Length", "10", "-1", "BT", "ET", "Tj", "TJ", "Tf", "/F", "1e9", "Tm",
        "cm", "q", "Q", "/Filter", "/FlateDecode", "/ASCII85Decode", "/ObjStm", "/N", "/First", "trailer", "/Root", "/Info", "BI", "ID", "EI",
        "/W", "/Widths", "/FirstChar", "/Differences", "/Subtype", "/Type0", "beginbfrange", "endbfrange", "%", "\\", "'", "\"", "Do",
    ]), 0..120)) {
        survives("x.pdf", format!("%PDF-1.4\n{}", words.join(" ")).as_bytes())?;
    }

    #[test]
    fn flipped_bits_and_cuts(
        seed in any::<prop::sample::Index>(),
        flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let seeds = seeds();
        let mut bytes = seeds[seed.index(seeds.len())].clone();
        for (at, value) in flips {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        survives("x", &bytes)?;
    }

    #[test]
    fn broken_xml_in_a_sound_package(
        part in prop::sample::select(vec![
            "word/document.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels",
            "docProps/core.xml", "ppt/slides/slide1.xml", "xl/comments1.xml", "a.vml",
        ]),
        words in prop::collection::vec(prop::sample::select(vec![
            "<p>", "</p>", "<row r='99999999999'>", "<c r='AAAAAAAAAAAA1' t='s'>", "</c>", "<v>", "9999999999999999999999", "1e400", "-1", "</v>",
            "<col min='4294967295' max='1' hidden='1'/>", "<sheet name='&#0;' r:id='r1'/>", "<Relationship Id='r1' Target='../../../x'/>",
            "&amp;", "&#xFFFFFFFF;", "&bad;", "<![CDATA[", "]]>", "<!--", "-->", "<?x", "?>", "<!DOCTYPE", "<", ">", "'", "\"", "/", "一",
            "<comment ref='B7'>", "</comment>", "<si>", "</si>", "<author>", "</author>", "<creator>", "</creator>",
        ]), 0..40),
    ) {
        let file = package(&[("xl/x", "x"), (part, &words.concat())]);
        survives("x", &file)?;
        survives("x", &package(&[(part, &words.concat())]))?;
    }
}
