//! A corpus like a city's: documents in two languages, 26 departments of 12 columns, dates over three years, 300 to
//! 3,000 characters a document, a table in a fifth, a link in a third, a picture in a tenth. The same for the same
//! number, on any machine.

use std::fmt::Write as _;
use std::path::Path;

/// The clock of all builds: no document is of the future then.
pub const AS_OF: &str = "2026-11-24";
/// Departments besides the portal.
pub const SITES: usize = 26;
/// Columns of a department.
pub const COLUMNS: usize = 12;

/// A small generator (splitmix64): a corpus needs no better one, and must never change with a library.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    pub fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }
}

const HAN: &str = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严";
const MONGOLIAN: [&str; 24] = [
    "ᠮᠣᠩᠭᠣᠯ",
    "ᠪᠢᠴᠢᠭ",
    "ᠬᠣᠲᠠ",
    "ᠵᠠᠰᠠᠭ",
    "ᠠᠵᠢᠯ",
    "ᠮᠡᠳᠡᠭᠡ",
    "ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ",
    "ᠠᠷᠠᠳ",
    "ᠰᠤᠷᠭᠠᠭᠤᠯᠢ",
    "ᠡᠮᠨᠡᠯᠭᠡ",
    "ᠲᠠᠯ᠎ᠠ",
    "ᠭᠣᠣᠯ",
    "ᠨᠡᠶᠢᠲᠡᠯᠡᠬᠦ",
    "ᠪᠣᠳᠣᠯᠭ᠎ᠠ",
    "ᠬᠠᠤᠯᠢ",
    "ᠳᠦᠷᠢᠮ",
    "ᠵᠢᠯ",
    "ᠰᠠᠷ᠎ᠠ",
    "ᠡᠳᠦᠷ",
    "ᠭᠠᠵᠠᠷ",
    "ᠣᠷᠣᠨ",
    "ᠶᠡᠬᠡ",
    "ᠰᠠᠶᠢᠨ",
    "ᠪᠠᠶᠢᠨ᠎ᠠ",
];

/// One document of the corpus.
pub struct Document {
    pub site: String,
    pub column: String,
    pub name: String,
    pub date: String,
    pub keyword: usize,
    pub picture: bool,
    pub title: [String; 2],
    /// Markdown, with links as `[words](TARGET)` where `link` is the target.
    pub body: [String; 2],
    pub link: Option<usize>,
    /// Of a sixth of them: the document number.
    pub number: Option<String>,
}

/// The documents, in order.
pub fn documents(count: usize) -> Vec<Document> {
    let mut dice = Dice::new(20_260_101);
    let mut documents: Vec<Document> = Vec::with_capacity(count);
    for number in 0..count {
        let link = (number > 0 && dice.one_in(3)).then(|| dice.below(number));
        let length = 300 + dice.below(2701);
        let table = dice.one_in(5);
        let picture = dice.one_in(10);
        let day = dice.below(3 * 365);
        let date = date(day);
        let han: Vec<char> = HAN.chars().collect();
        let title = [chinese(&mut dice, &han, 12), mongolian(&mut dice, 5)];
        let shape = Shape::new(&mut dice, length, table, picture, link);
        let body = [0, 1].map(|lang| body(&mut dice, &han, lang, &shape));
        let year = &date[..4];
        let number_of = || format!("额政发〔{year}〕{}号", number / 6 + 1);
        documents.push(Document {
            number: (number % 6 == 0).then(number_of),
            site: format!("d{:02}", number % SITES),
            column: format!("c{:02}", (number / SITES) % COLUMNS),
            name: format!("{number:06}"),
            date,
            keyword: dice.below(200),
            picture,
            title,
            body,
            link,
        });
    }
    documents
}

fn date(day: usize) -> String {
    // From 2023-08-01 to 2026-11-03, by months of 28 days: every date exists, and none lies behind AS_OF.
    let (month, day) = (day / 28 + 7, day % 28 + 1);
    format!("{}-{:02}-{:02}", 2023 + month / 12, month % 12 + 1, day)
}

fn chinese(dice: &mut Dice, han: &[char], length: usize) -> String {
    (0..length).map(|_| han[dice.below(han.len())]).collect()
}

fn mongolian(dice: &mut Dice, words: usize) -> String {
    let words: Vec<&str> = (0..words).map(|_| MONGOLIAN[dice.below(MONGOLIAN.len())]).collect();
    words.join(" ")
}

fn sentence(dice: &mut Dice, han: &[char], lang: usize) -> String {
    let length = 10 + dice.below(25);
    match lang {
        0 => chinese(dice, han, length) + "。",
        _ => mongolian(dice, length / 5 + 1) + "᠃ ",
    }
}

/// What both languages of a document have in common: a pair has the same parts and the same numbers.
struct Shape {
    /// Sentences of each paragraph.
    paragraphs: Vec<usize>,
    /// The numbers of the table's rows, where there is one.
    table: Option<[usize; 6]>,
    picture: bool,
    link: Option<usize>,
}

impl Shape {
    fn new(dice: &mut Dice, length: usize, table: bool, picture: bool, link: Option<usize>) -> Shape {
        let mut paragraphs = Vec::new();
        let mut written = 0;
        while written < length {
            let sentences = 3 + dice.below(3);
            written += sentences * 23; // a sentence in the middle
            paragraphs.push(sentences);
        }
        let table = table.then(|| [0; 6].map(|_: usize| dice.below(1000)));
        Shape { paragraphs, table, picture, link }
    }
}

fn body(dice: &mut Dice, han: &[char], lang: usize, shape: &Shape) -> String {
    let mut text = String::new();
    let words = |dice: &mut Dice, few: usize| match lang {
        0 => chinese(dice, han, few),
        _ => mongolian(dice, few / 3),
    };
    for (paragraph, sentences) in shape.paragraphs.iter().enumerate() {
        if paragraph % 4 == 0 {
            let _ = write!(text, "\n## {}\n", sentence(dice, han, lang).trim_end_matches(['。', '᠃', ' ']));
        }
        let mut block = String::new();
        for _ in 0..*sentences {
            block.push_str(&sentence(dice, han, lang));
        }
        if paragraph == 1 {
            let strong = sentence(dice, han, lang);
            let _ = write!(text, "\n**{}**{}\n", strong.trim_end(), block);
        } else {
            let _ = write!(text, "\n{block}\n");
        }
        if paragraph == 0 {
            if let Some(target) = shape.link {
                let _ = write!(text, "\n[{}](TARGET{target})\n", words(dice, 6));
            }
            if shape.picture {
                let _ = write!(text, "\n![{}](PICTURE)\n", words(dice, 6));
            }
        }
    }
    if let Some(numbers) = shape.table {
        let mut cell = || words(dice, 4);
        let _ = write!(text, "\n| {} | {} | {} |\n|---|---|---|\n", cell(), cell(), cell());
        for (row, number) in numbers.iter().enumerate() {
            let _ = writeln!(text, "| {} | {} | {number} |", row + 1, cell());
        }
    }
    text
}

/// A picture, as small as PNG allows.
pub const PICTURE: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0,
    1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 10, b'I', b'D', b'A', b'T', 0x78, 0x9c, 0x63, 0x60, 0,
    0, 0, 2, 0, 1, 0x48, 0xaf, 0xa4, 0x71, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];

/// Writes a cluster of `count` documents in two languages to `to`, with the themes and words under `repository`.
pub fn write_cluster(repository: &Path, to: &Path, count: usize) -> std::io::Result<()> {
    copy(&repository.join("themes/standard"), &to.join("themes/standard"))?;
    copy(&repository.join("locales"), &to.join("locales"))?;
    std::fs::write(to.join("site.toml"), site_toml())?;
    let documents = documents(count);
    for document in &documents {
        let folder = to.join("content").join(&document.site).join(&document.column);
        std::fs::create_dir_all(&folder)?;
        if document.picture {
            std::fs::write(folder.join("picture.png"), PICTURE)?;
        }
        let target = |number: usize| {
            let other = &documents[number];
            format!("@{}/{}/{}", other.site, other.column, other.name)
        };
        for (lang, id) in ["zh", "mn"].into_iter().enumerate() {
            let mut body = document.body[lang].replace("PICTURE", "picture.png");
            if let Some(number) = document.link {
                body = body.replace(&format!("TARGET{number}"), &target(number));
            }
            let front = match lang {
                0 => format!(
                    "title = \"{}\"\npublished = {} 09:30:00\ndisclosure = \"open\"\nkeywords = [\"词{}\"]\n{}{}",
                    document.title[0],
                    document.date,
                    document.keyword,
                    review(&document.date),
                    document
                        .number
                        .as_ref()
                        .map_or(String::new(), |number| format!("number = \"{number}\"\n")),
                ),
                _ => format!("title = \"{}\"\nstate = \"reviewed\"\n", document.title[1]),
            };
            std::fs::write(
                folder.join(format!("{}.{id}.md", document.name)),
                format!("+++\n{front}+++\n{body}"),
            )?;
        }
    }
    Ok(())
}

/// The record of a review, as a document of a real cluster has it.
fn review(date: &str) -> String {
    let steps = [
        ("初审、一校", "甲", "同意"),
        ("复审、二校", "乙", "同意"),
        ("终审、三校", "丙", "同意"),
        ("保密审查", "丁", "可以公开"),
    ];
    let lines = steps.map(|(step, name, result)| {
        format!("  {{ step = \"{step}\", name = \"{name}\", date = {date}, result = \"{result}\" }},\n")
    });
    format!("review = [\n{}]\n", lines.concat())
}

fn site_toml() -> String {
    let mut toml = String::from(
        "[cluster]\nname = { zh = \"速度测试\", mn = \"ᠰᠢᠯᠭᠠᠯᠲᠠ\" }\nbase_url = \"https://www.example.gov.cn/\"\nsample = true\n\n[footer]\norganizer = { zh = \"速度测试\", mn = \"ᠰᠢᠯᠭᠠᠯᠲᠠ\" }\ncontact = \"0000-0000000\"\nsite_id_code = \"0000000000\"\nicp = \"蒙ICP备00000000号\"\npolice = \"蒙公网安备 00000000000000号\"\nidentity_url = \"https://bszs.conac.cn/\"\nerror_report_url = \"https://zfwzgl.www.gov.cn/exposure/jiucuo.html\"\n\n[[layouts]]\nid = \"portal\"\nname = { zh = \"门户\", mn = \"ᠦᠨᠳᠦᠰᠦᠨ\" }\n\n[[layouts.columns]]\nid = \"news\"\nkind = \"news\"\nname = { zh = \"要闻\", mn = \"ᠰᠣᠨᠢᠨ\" }\ncollect = true\n\n[[layouts]]\nid = \"department\"\nname = { zh = \"部门\", mn = \"ᠰᠠᠯᠪᠤᠷᠢ\" }\n",
    );
    for column in 0..COLUMNS {
        let kind = if column == 0 { "news" } else { "notice" };
        let _ = write!(
            toml,
            "\n[[layouts.columns]]\nid = \"c{column:02}\"\nkind = \"{kind}\"\nname = {{ zh = \"栏目{column}\", mn = \"ᠪᠦᠯᠦᠭ {column}\" }}\n"
        );
    }
    toml.push_str("\n[[sites]]\nid = \"portal\"\nlayout = \"portal\"\nname = { zh = \"速度测试门户\", mn = \"ᠰᠢᠯᠭᠠᠯᠲᠠ\" }\n");
    for site in 0..SITES {
        let _ = write!(
            toml,
            "\n[[sites]]\nid = \"d{site:02}\"\nlayout = \"department\"\nname = {{ zh = \"部门{site}\", mn = \"ᠰᠠᠯᠪᠤᠷᠢ {site}\" }}\n"
        );
    }
    toml
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        match entry.file_type()?.is_dir() {
            true => copy(&entry.path(), &target)?,
            false => std::fs::copy(entry.path(), target).map(drop)?,
        }
    }
    Ok(())
}
