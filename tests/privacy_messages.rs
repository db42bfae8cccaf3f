//! Every finding of privacy, attachments, calendar, codes and wording has its words in all languages.

use bosoo::calendar::Calendar;
use bosoo::diagnostic::{Diagnostic, Level, Place};
use bosoo::privacy::{Allow, AttachmentFinding, AttachmentKind, Kind, Reason, detect};
use bosoo::rules::{codes, wording};
use fluent::{FluentArgs, FluentBundle, FluentResource};
use std::collections::BTreeSet;
use std::sync::Arc;

const AREAS: [&str; 4] = ["privacy", "codes", "wording", "calendar"];

fn bundle(language: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec!["zh".parse().unwrap()]);
    bundle.set_use_isolating(false);
    for area in AREAS {
        let path = format!("{}/locales/{language}/messages/{area}.ftl", env!("CARGO_MANIFEST_DIR"));
        let resource = FluentResource::try_new(std::fs::read_to_string(&path).unwrap());
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{path}: {errors:?}"));
    }
    bundle
}

/// One diagnostic of each code, made from real input.
fn diagnostics() -> Vec<Diagnostic> {
    let path: Arc<str> = "a.zh.md".into();
    let mut all = Vec::new();
    let text = "150784209901010018 150784990101001 13812341234 0470-6821234 6222020200112233446 15078420990101001844 向阳村3组";
    all.extend(detect(text, &Allow::none()).iter().map(|f| f.diagnostic(&path, text)));
    let kinds = [
        Kind::IdNumber,
        Kind::IdNumberOld,
        Kind::Mobile,
        Kind::Landline,
        Kind::BankCard,
        Kind::Disability,
        Kind::Address,
    ];
    let reasons = [
        Reason::Broken,
        Reason::Encrypted,
        Reason::TooLarge,
        Reason::TooManyParts,
        Reason::TooDeep,
        Reason::TooSlow,
        Reason::TooManyFindings,
        Reason::OldFormat,
        Reason::Archive,
        Reason::PackingMethod,
        Reason::ImageOnly,
        Reason::NoCharacters,
        Reason::UnknownFormat,
    ];
    let kinds =
        kinds.map(AttachmentKind::Personal).into_iter().chain(reasons.map(AttachmentKind::Unreadable));
    let others = [AttachmentKind::Mark, AttachmentKind::Gps, AttachmentKind::Person, AttachmentKind::Device];
    for kind in kinds.chain(others) {
        all.push(AttachmentFinding { kind, place: "第1页".into(), masked: "***".into() }.diagnostic(&path));
    }
    let texts = [
        "登陆网站",
        "蒙古大夫",
        "文,字",
        "文。。",
        "文，、",
        "（试行)",
        "〔试行]",
        "（文",
        "2026年2月30日",
        "2026年11月24日星期一",
        "按国办发[2017]47号",
        "按国办发〔2017〕047号",
        "按国办发〔2017〕第47号",
        "按国办发〔1717〕7号",
        "按国办发〔2017〕0号",
        "| 项 | 数 |\n|---|---|\n| 甲 | 1 |\n| 乙 | 1 |\n| 合计 | 5 |\n",
    ];
    for text in texts {
        let found = wording::check(text);
        assert!(!found.is_empty(), "{text}");
        all.extend(found.iter().map(|f| f.diagnostic(&path, text)));
    }
    let faults = [
        codes::credit_code("1").err(),
        codes::credit_code("1144170000728042OY").err(),
        codes::credit_code("IIIIIIIIIIIIIIIIII").err(),
        codes::credit_code("11441700007280420A").err(),
        codes::credit_code("11441700007280420y").err(),
        codes::organization_code("1").err(),
        codes::organization_code("000014348").err(),
        codes::index_number("x/2023-None").err(),
        codes::index_number("").err(),
        codes::index_number("000014349/0-1").err(),
        codes::index_number("000014349/2020-1").err(),
        codes::document_number("").err(),
        codes::document_number("发〔20〕1号").err(),
        codes::document_number("发〔2020〕号").err(),
        codes::site_code("1", &[]).err(),
        codes::site_code("3100000087", &["150784"]).err(),
        codes::icp_record("").err(),
        codes::record_province("粤ICP备09178146号", "150784").err(),
        codes::police_record("").err(),
        codes::genre("令").err(),
        codes::genre("x").err(),
        codes::topic("x").err(),
        codes::topic("卫生，体育").err(),
    ];
    for fault in faults {
        all.push(fault.expect("a fault").diagnostic(Level::Deduct, Place::file(&path)));
    }
    let head = "year = 2027\nsource = \"x\"\nissued = 2026-11-01\n";
    let bodies = [
        "x",
        "[[work]]\nname = \"x\"\ndate = 09:00:00\n",
        "[[off]]\nname = \"x\"\nfrom = 2027-01-03\nto = 2027-01-01\n",
        "[[work]]\nname = \"x\"\ndate = 2026-01-03\n",
        "[[work]]\nname = \"x\"\ndate = 2027-01-02\nweekday = \"日\"\n",
        "[[work]]\nname = \"x\"\ndate = 2027-01-04\n",
        "[[off]]\nname = \"x\"\nfrom = 2027-01-01\nto = 2027-02-20\n",
        "[[work]]\nname = \"x\"\ndate = 2027-01-02\n[[work]]\nname = \"x\"\ndate = 2027-01-02\n",
    ];
    for body in bodies {
        let text = format!("{head}{body}");
        let problems = Calendar::empty().add_text("2027.toml", &text).unwrap_err();
        all.extend(problems.into_iter().map(|p| p.diagnostic(&path, &text)));
    }
    all
}

#[test]
fn every_diagnostic_has_a_reason_and_a_repair_in_every_language() {
    let diagnostics = diagnostics();
    let mut shown = BTreeSet::new();
    for language in ["zh", "en", "mn"] {
        let bundle = bundle(language);
        for diagnostic in &diagnostics {
            let mut args = FluentArgs::new();
            for (name, value) in &diagnostic.args {
                args.set(*name, value.as_str());
            }
            let message = bundle
                .get_message(diagnostic.code)
                .unwrap_or_else(|| panic!("{language}: {}", diagnostic.code));
            let repair = message
                .get_attribute("repair")
                .unwrap_or_else(|| panic!("{language}: {}.repair", diagnostic.code))
                .value();
            for pattern in [message.value().unwrap(), repair] {
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
                assert!(errors.is_empty(), "{language} {}: {errors:?} in {text}", diagnostic.code);
                assert!(!text.trim().is_empty());
            }
            shown.insert(diagnostic.code);
        }
    }
    // Messages that no diagnostic has would be dead words.
    let text: String = AREAS
        .iter()
        .map(|area| {
            std::fs::read_to_string(format!("{}/locales/zh/messages/{area}.ftl", env!("CARGO_MANIFEST_DIR")))
                .unwrap()
        })
        .collect();
    let ids = text
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(id, _)| id)
        .filter(|id| !id.starts_with(' '));
    // Faults of a lexicon are no diagnostics of a document; their tests are beside the lexicon.
    let dead: Vec<&str> =
        ids.filter(|id| !shown.contains(id) && !id.starts_with("wording-lexicon-")).collect();
    assert_eq!(dead, [""; 0]);
}
