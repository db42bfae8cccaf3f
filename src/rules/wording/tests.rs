use super::*;
use proptest::prelude::*;

/// `code | found | repair`.
fn found(text: &str) -> Vec<String> {
    check(text)
        .into_iter()
        .map(|f| format!("{} | {} | {}", f.code, &text[f.span], f.repair.unwrap_or_default()))
        .collect()
}

#[test]
fn the_embedded_lexicon_is_whole_and_every_entry_is_found() {
    let text = include_str!("../data/wording/typical-errors.toml");
    let lexicon = Lexicon::read(text).unwrap();
    assert!(lexicon.entries().len() > 80, "{}", lexicon.entries().len());
    assert_eq!(Lexicon::embedded().entries().len(), lexicon.entries().len());
    for entry in lexicon.entries() {
        let sentence = format!("本市{}。", entry.wrong);
        let hits = check(&sentence);
        assert!(hits.iter().any(|f| f.code == "wording-term"), "{}", entry.wrong);
        for right in entry.unless.iter().chain(&entry.right) {
            let hits = check(&format!("本市{right}。"));
            assert_eq!(hits.iter().filter(|f| f.code == "wording-term").count(), 0, "{right}");
        }
    }
}

#[test]
fn terms() {
    assert_eq!(
        found("请登陆网站查询台帐。"),
        ["wording-term | 登陆网站 | 登录网站", "wording-term | 台帐 | 台账"]
    );
    assert_eq!(found("抓紧制订法规，制订工作计划。"), ["wording-term | 制订法规 | 制定法规"]);
    assert_eq!(found("截止2026年10月底"), ["wording-term | 截止20 | 截至20"]);
    assert_eq!(found("报名截止时间为10月1日。公布署名文章。"), [""; 0]);
}

#[test]
fn wrong_lexicons_name_the_line() {
    let head = "name = \"x\"\nversion = \"1\"\n";
    let entry = |wrong: &str, more: &str| {
        format!(
            "[[entries]]\nwrong = \"{wrong}\"\nlevel = \"advice\"\nsource = \"s\"\ncertainty = \"high\"\n{more}"
        )
    };
    let cases = [
        (format!("{head}[[entries]]\nwrong = \"a\"\n"), "wording-lexicon-unreadable", 3),
        (format!("{head}{}{}", entry("甲", ""), entry("甲", "")), "wording-lexicon-twice", 4),
        (format!("{head}{}", entry("甲", "right = \"甲乙\"")), "wording-lexicon-circular", 4),
        (format!("{head}{}", entry("甲", "unless = [\"乙\"]")), "wording-lexicon-unless", 4),
        (format!("{head}{}", entry("", "")), "wording-lexicon-incomplete", 4),
    ];
    for (text, code, line) in cases {
        let error = Lexicon::read(&text).unwrap_err();
        assert_eq!((error.code, error.line), (code, line), "{text}");
    }
}

#[test]
fn half_width_punctuation_in_chinese() {
    assert_eq!(found("各部门,请认真落实."), ["wording-half-width | , | ，", "wording-half-width | . | 。"]);
    assert_eq!(found("(一)总体要求"), ["wording-half-width | (一) | （一）"]);
    assert_eq!(found("联系人:某某"), ["wording-half-width | : | ："]);
    for text in [
        "总投资1,234.5万元，时间10:30。",
        "版本2.0",
        "[政策文件](../policy/a.md)",
        "见 `a,b` 与 https://a.gov.cn/政策,1",
        "公式 (a+b)",
        "1. 第一项\n2. 第二项",
        "```\n中文,代码\n```",
        ":::callout{kind=\"info\" title=\"提示,一\"}\n文字\n:::",
        "+++\ntitle = \"一,二\"\n+++\n正文。",
        "<a href=\"a\" title=\"一,二\">文</a>",
        "术语\n: 解释",
        "电话：0470-6821234",
    ] {
        assert_eq!(found(text), [""; 0], "{text}");
    }
}

#[test]
fn doubled_punctuation() {
    assert_eq!(found("请落实。。"), ["wording-doubled | 。。 | 。"]);
    assert_eq!(found("一、二，、三"), ["wording-doubled | ，、 | "]);
    assert_eq!(found("请落实,,抓紧"), ["wording-doubled | ,, | ，"]);
    assert_eq!(found(",,请落实"), ["wording-doubled | ,, | ，"]);
    assert_eq!(found("真好!!真的"), ["wording-half-width | !! | ！！"]);
    assert_eq!(found("等等...还有"), ["wording-half-width | ... | ……"]);
    for text in ["a,,b", "1,,2", "| :--- | ---:: |", "::: 甲", "见 a..b", "x::y", "./甲", "...", "../甲"]
    {
        assert_eq!(found(text), [""; 0], "{text}");
    }
    assert_eq!(found("等等。。。"), ["wording-doubled | 。。。 | ……"]);
    assert_eq!(found("真好！！真的？！《甲》、《乙》……"), [""; 0]);
}

#[test]
fn brackets() {
    // The city report of 2020 mixes 〔〕 and ﹝﹞.
    assert_eq!(found("按照国办发﹝2017﹞47号要求"), ["code-number-brackets | ﹝2017﹞47号 | 〔2017〕47号"]);
    assert_eq!(
        found("按照国办发[2017]47号、额政发〔2020〕03号要求"),
        ["code-number-brackets | [2017]47号 | 〔2017〕47号", "code-number-zero | 〔2020〕03号 | 〔2020〕3号"]
    );
    // What is named is what is marked: the words before may be the sentence's.
    let slips = check("按照国办发[2017]47号要求");
    assert!(slips[0].args.contains(&("value", "[2017]47号".to_string())), "{:?}", slips[0].args);
    assert_eq!(found("（试行)"), ["wording-brackets-mixed | （试行) | （试行）"]);
    assert_eq!(found("《办法〉"), ["wording-brackets-mixed | 《办法〉 | 《办法》"]);
    assert_eq!(
        found("《办法的通知。\n\n下一段》"),
        ["wording-brackets-unmatched | 《 | ", "wording-brackets-unmatched | 》 | "]
    );
    for text in [
        "1）第一项\na) 第二项",
        "《关于〈办法〉的通知》（国办发〔2017〕47号）",
        "“三同步”和‘单’",
        "- [ ] 任务",
        "it’s",
    ] {
        assert_eq!(found(text), [""; 0], "{text}");
    }
}

#[test]
fn weekdays_and_dates() {
    assert_eq!(found("2026年11月24日（星期三）"), ["wording-weekday | 星期三 | 星期二"]);
    assert_eq!(found("2026-11-24 周一"), ["wording-weekday | 周一 | 周二"]);
    assert_eq!(found("2026年2月30日前"), ["wording-no-such-date | 2026年2月30日 | "]);
    assert_eq!(found("2026年11月24日（星期二）、2026年11月22日星期天，版本 2026.13.45"), [""; 0]);
}

#[test]
fn totals_of_tables() {
    let table = |total: &str| {
        format!(
            "| 项目 | 预算（万元） | 占比 |\n|---|---:|---|\n| 甲 | 1,200.50 | 60% |\n| 乙 | 800 | 40% |\n| **合计** | {total} | 100% |\n"
        )
    };
    assert_eq!(found(&table("2,000.50")), [""; 0]);
    assert_eq!(found(&table("**2,100.50**")), ["wording-sum | 2,100.50 | "]);
    let findings = check(&table("2100"));
    assert_eq!(findings[0].args[2], ("sum", "2000.50".to_string()));
    let parts = "| 项目 | 数 |\n|---|---|\n| 甲 | 1 |\n| 其中：乙 | 1 |\n| 合计 | 1 |\n";
    assert_eq!(found(parts), [""; 0], "rows that count twice");
    let text = "| 项目 | 数 |\n|---|---|\n| 甲 | 一 |\n| 乙 | 1 |\n| 合计 | 5 |\n";
    assert_eq!(found(text), [""; 0], "not all are numbers");
}

#[test]
fn every_bracket_and_sign_is_among_the_signs() {
    for c in '\0'..=char::MAX {
        let bracket = brackets::opens(c) || brackets::opening(c).is_some();
        if bracket || punctuation::full(c).is_some() || punctuation::is_single(c) {
            assert_eq!(signs(&format!("字{c}")), [(3, c)]);
        }
    }
}

proptest! {
    #[test]
    fn spans_are_on_boundaries_and_repairs_repair(text in "[一二，。,.;:()（）〔〕\\[\\]“”《》0-9年月日星期发号| \n-]{0,60}") {
        for finding in check(&text) {
            prop_assert!(text.get(finding.span.clone()).is_some());
        }
    }

    #[test]
    fn any_text_is_survived(text in "[\\PC\n]{0,200}") {
        let _ = check(&text);
    }

    #[test]
    fn characters_are_found_by_their_first_byte(text in "[a(\u{e9}\u{2018}\u{3002}\u{ff09}\u{1820}\u{4e2d}\u{20000}\n]{0,60}") {
        static STEPS: Steps = steps(b"(\n\xE2\xE3\xEF");
        let plain = text.char_indices().filter(|(at, _)| matches!(text.as_bytes()[*at], b'(' | b'\n' | 0xE2 | 0xE3 | 0xEF));
        prop_assert_eq!(characters(&text, &STEPS).collect::<Vec<_>>(), plain.collect::<Vec<_>>());
    }

    #[test]
    fn rows_of_tables_are_told_by_their_first_sign(text in "(\n|[|]|[|] | [|]|\t|\u{3000}[|]|\u{a0}|\u{202f}[|]|a|\u{5b57}){0,30}") {
        let mut found: Vec<Vec<String>> = Vec::new();
        tables::each(&text, |rows| {
            found.push(rows.iter().flat_map(|row| row.cells()).map(|cell| format!("{}@{}", cell.text, cell.span.start)).collect());
            for cell in rows.iter().flat_map(|row| row.cells()) {
                assert_eq!(&text[cell.span], cell.text);
            }
        });
        let is_row = |line: &&str| crate::lang::text::trim_start(line).starts_with('|');
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let tables = lines.chunk_by(|a, b| is_row(a) == is_row(b)).filter(|lines| is_row(&lines[0]));
        prop_assert_eq!(found.len(), tables.count());
    }
}
