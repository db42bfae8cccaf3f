use super::*;
use proptest::prelude::*;

fn fault<T: std::fmt::Debug>(result: Result<T, Fault>) -> (&'static str, Option<String>) {
    let fault = result.unwrap_err();
    (fault.code, fault.repair)
}

fn to(text: &str) -> Option<String> {
    Some(text.to_string())
}

#[test]
fn credit_codes_of_live_sites() {
    // Read on government pages; the check characters agree.
    for code in ["11441700007280420Y", "11370302004216167U"] {
        assert_eq!(credit_code(code), Ok(()), "{code}");
    }
    assert_eq!(fault(credit_code("11441700007280420A")).0, "code-credit-check");
    assert_eq!(credit_code("11441700007280420A").unwrap_err().args[1], ("expected", "Y".to_string()));
    assert_eq!(fault(credit_code("1144170000728042")), ("code-credit-length", None));
    assert_eq!(fault(credit_code("1144170000728042OY")), ("code-credit-character", to("11441700007280420Y")));
    assert_eq!(
        fault(credit_code("11441700007280420y")),
        ("code-written-otherwise", to("11441700007280420Y"))
    );
    assert_eq!(
        fault(credit_code("１1441700007280420Y")),
        ("code-written-otherwise", to("11441700007280420Y"))
    );
    assert_eq!(organization_code("000014349"), Ok(()));
    assert_eq!(organization_code("00001434-9"), Ok(()));
    assert_eq!(fault(organization_code("000014348")).0, "code-organization-check");
}

#[test]
fn index_numbers_of_live_sites() {
    let number = index_number("11441700007280420Y/2021-00050").unwrap();
    assert_eq!(
        number,
        IndexNumber::CreditCode { code: "11441700007280420Y".into(), year: 2021, serial: "00050".into() }
    );
    assert!(matches!(index_number("000014349/2017-00110"), Ok(IndexNumber::OrganizationCode { .. })));
    assert!(matches!(index_number("530000-001-002-2021-0102-00001"), Ok(IndexNumber::Local(_))));
    let cases = [
        ("11370302004216167U/2023-None", "code-index-placeholder"),
        ("11441700007280420Y/20211-00050", "code-index-year"),
        ("11441700007280420Y/2021-", "code-index-serial"),
        ("11441700007280420Y/2021-00000", "code-index-serial"),
        ("11441700007280420Y/202100050", "code-index-form"),
        ("11441700007280421Y/2021-00050", "code-credit-check"),
        ("", "code-index-form"),
        ("无", "code-index-form"),
    ];
    for (text, code) in cases {
        assert_eq!(fault(index_number(text)).0, code, "{text}");
    }
}

#[test]
fn document_numbers_are_repaired() {
    let number = document_number("额政办发〔2020〕3号").unwrap();
    assert_eq!(number, DocumentNumber { organ: "额政办发".into(), year: Some(2020), serial: 3 });
    for wrong in [
        "额政办发﹝2020﹞3号",
        "额政办发[2020]3号",
        "额政办发［2020］3号",
        "额政办发(2020)3号",
        "额政办发（2020）3号",
        "额政办发【2020】3号",
        "额政办发﹝2020﹞03号",
        "额政办发〈2020〉第3号",
    ] {
        assert_eq!(
            fault(document_number(wrong)),
            ("code-number-brackets", to("额政办发〔2020〕3号")),
            "{wrong}"
        );
    }
    assert_eq!(
        fault(document_number("额政办发〔2020〕003号")),
        ("code-number-zero", to("额政办发〔2020〕3号"))
    );
    for wrong in [
        "额政办发〔2020〕第3号",
        "额政办发 〔2020〕 3号",
        "额政办发〔2020〕3",
        "额政办发〔２０２０〕３号",
        "额政办发〔2020年〕3号",
    ] {
        assert_eq!(
            fault(document_number(wrong)),
            ("code-number-written-otherwise", to("额政办发〔2020〕3号")),
            "{wrong}"
        );
    }
    for (wrong, code) in [
        ("额政办发〔20〕3号", "code-number-year"),
        ("额政办发〔2020〕号", "code-number-serial"),
        ("额政办发〔2020〕0号", "code-number-serial"),
        ("〔2020〕3号", "code-number-form"),
        ("额政办发2020年3号", "code-number-form"),
        ("", "code-number-form"),
    ] {
        assert_eq!(fault(document_number(wrong)), (code, None), "{wrong}");
    }
    // Orders have no year in brackets.
    assert_eq!(document_number("中华人民共和国国务院令第711号").unwrap().serial, 711);
    assert_eq!(document_number("市场监管总局公告2020年第3号").unwrap().year, Some(2020));
}

#[test]
fn footer_numbers() {
    assert_eq!(site_code("1304000009", &[]), Ok(()));
    assert_eq!(site_code("bm64130001", &["150784"]), Ok(()));
    assert_eq!(fault(site_code("3100000087", &["150784"])).0, "code-site-area");
    for wrong in ["N000000672", "150784", "bm6413000", ""] {
        assert_eq!(fault(site_code(wrong, &[])).0, "code-site-form", "{wrong}");
    }
    for right in ["粤ICP备09178146号", "蒙ICP备05000000号-1", "京ICP备2021000001号-12"] {
        assert_eq!(icp_record(right), Ok(()), "{right}");
    }
    assert_eq!(
        fault(icp_record("蒙icp备 05000000号－1")),
        ("code-written-otherwise", to("蒙ICP备05000000号-1"))
    );
    for wrong in
        ["ICP备05000000号", "蒙ICP备0500000号", "蒙ICP备05000000", "呼ICP备05000000号", "蒙ICP证05000000号"]
    {
        assert_eq!(fault(icp_record(wrong)).0, "code-icp-form", "{wrong}");
    }
    for right in ["蒙公网安备15078402000001号", "蒙公网安备 15078402000001号"] {
        assert_eq!(police_record(right), Ok(()), "{right}");
    }
    assert_eq!(
        fault(police_record("蒙公网安备 15078402000001 号")),
        ("code-written-otherwise", to("蒙公网安备15078402000001号"))
    );
    assert_eq!(fault(police_record("44080302000063")).0, "code-police-form");
}

#[test]
fn closed_lists() {
    assert_eq!((GENRES.len(), TOPICS.len()), (15, 22));
    assert_eq!(genre("通知"), Ok("通知"));
    assert_eq!(fault(genre("会议纪要")), ("code-genre", to("纪要")));
    assert_eq!(fault(genre("方案")), ("code-genre", None));
    assert_eq!(topic("综合政务\\政务公开"), Ok("综合政务"));
    assert_eq!(topic("卫生、体育"), Ok("卫生、体育"));
    assert_eq!(fault(topic("卫生，体育")), ("code-topic", to("卫生、体育")));
    assert_eq!(fault(topic("综合政务/政务公开")), ("code-topic", to("综合政务\\政务公开")));
    assert_eq!(fault(topic("政务")), ("code-topic", None));
}

proptest! {
    #[test]
    fn every_repair_is_right(organ in "[额呼内]政(办)?(发|字|函)", open in "[〔﹝\\[(（【]", year in 1990u16..2030, close in "[〕﹞\\])）】]", serial in "0{0,3}[1-9][0-9]{0,3}") {
        let text = format!("{organ}{open}{year}{close}{serial}号");
        match document_number(&text) {
            Ok(number) => prop_assert_eq!(text, format!("{}〔{}〕{}号", number.organ, year, number.serial)),
            Err(fault) => prop_assert!(document_number(&fault.repair.unwrap()).is_ok()),
        }
    }

    #[test]
    fn any_text_is_survived(text in "\\PC{0,40}") {
        let repairs = [
            credit_code(&text).err().and_then(|f| f.repair).map(|r| credit_code(&r).is_ok()),
            index_number(&text).err().and_then(|f| f.repair).map(|r| index_number(&r).is_ok()),
            document_number(&text).err().and_then(|f| f.repair).map(|r| document_number(&r).is_ok()),
            site_code(&text, &[]).err().and_then(|f| f.repair).map(|r| site_code(&r, &[]).is_ok()),
            icp_record(&text).err().and_then(|f| f.repair).map(|r| icp_record(&r).is_ok()),
            police_record(&text).err().and_then(|f| f.repair).map(|r| police_record(&r).is_ok()),
            topic(&text).err().and_then(|f| f.repair).map(|r| topic(&r).is_ok()),
            genre(&text).err().and_then(|f| f.repair).map(|r| genre(&r).is_ok()),
        ];
        prop_assert!(repairs.iter().flatten().all(|right| *right));
    }
}
