use super::*;
use proptest::prelude::*;

/// Numbers with a right check digit that belong to nobody: sequence numbers of days far ahead.
fn id(first17: &str) -> String {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: u32 = first17.bytes().zip(weights).map(|(d, w)| u32::from(d - b'0') * w).sum();
    format!("{first17}{}", char::from(b"10X98765432"[(sum % 11) as usize]))
}

fn found(text: &str) -> Vec<(&'static str, String, String)> {
    detect(text, &Allow::none())
        .into_iter()
        .map(|f| (f.kind.code(), text[f.span].to_string(), f.masked))
        .collect()
}

fn codes(text: &str) -> Vec<&'static str> {
    found(text).into_iter().map(|f| f.0).collect()
}

#[test]
fn identity_numbers_need_region_date_and_check_digit() {
    let good = id("15078420990101001");
    assert_eq!(good, "150784209901010018");
    let text = format!("身份证号：{good}，已核实");
    assert_eq!(found(&text), [("privacy-id-number", good.clone(), "15*************018".to_string())]);
    let x = "15078420990101000X".to_string();
    assert_eq!(id("15078420990101000"), x, "a number ending in X");
    assert_eq!(found(&x.to_lowercase())[0].2, "15*************00X");
    for wrong in ["150784209901010017", "990784209901010018", "15078420991301001"] {
        assert_eq!(codes(wrong).iter().filter(|c| **c == "privacy-id-number").count(), 0, "{wrong}");
    }
    assert_eq!(codes(&id("15078420990230001")), [""; 0], "30 February");
}

#[test]
fn identity_numbers_are_found_in_groups_full_width_and_pasted_together() {
    assert_eq!(codes("150784 20990101 0018"), ["privacy-id-number"]);
    assert_eq!(codes("150784-2099-0101-0018"), ["privacy-id-number"]);
    assert_eq!(codes("１５０７８４２０９９０１０１００１８"), ["privacy-id-number"]);
    assert_eq!(codes("15078420990101001813812341234"), ["privacy-id-number"]);
    assert_eq!(
        codes("ID150784209901010018abc"),
        ["privacy-id-number"],
        "a checked number counts in a token too"
    );
    assert_eq!(codes("https://a.gov.cn/q?id=150784209901010018"), ["privacy-id-number"]);
}

#[test]
fn old_identity_numbers() {
    assert_eq!(
        found("150784990101001"),
        [("privacy-id-number-old", "150784990101001".into(), "15**********001".into())]
    );
    assert_eq!(codes("150784991301001"), [""; 0], "no month 13");
    assert_eq!(codes("000784990101001"), [""; 0], "no such province");
}

#[test]
fn mobile_phones() {
    for text in [
        "联系电话13812341234。",
        "+86 138 1234 1234",
        "138-1234-1234",
        "8613812341234",
        "１３８１２３４１２３４",
    ] {
        let hits = found(text);
        assert_eq!((hits[0].0, hits[0].2.as_str()), ("privacy-mobile", "138****1234"), "{text}");
    }
    let none = [
        "12345678901",
        "2138123412345",
        "编号a13812341234",
        "13812341234.56元",
        "0.13812341234",
        "https://www.example.gov.cn/art/13812341234.html",
        "138****1234",
        "索引号11150784000/2020-00012",
    ];
    for text in none {
        assert_eq!(codes(text), [""; 0], "{text}");
    }
}

#[test]
fn office_phones_are_allowed_in_every_writing() {
    let allow = Allow::none().phone("0470-6821234、6821235").phone("+86 138 1234 1234");
    for text in
        ["0470-6821234", "（0470）6821234", "04706821234", "0470 6821234", "13812341234", "86-13812341234"]
    {
        assert_eq!(detect(text, &allow), [], "{text}");
    }
    let hits = detect("请拨打0470-6829999", &allow);
    assert_eq!((hits[0].kind.code(), hits[0].masked.as_str()), ("privacy-landline", "0470-****999"));
    assert_eq!(codes("2020-2021年 1949-10-01 022250"), [""; 0]);
}

#[test]
fn bank_cards_need_luhn_and_an_issuer() {
    for card in ["6222020200112233446", "9558800200112233446", "4111111111111111", "6228480012345671"] {
        let masked = format!("{}{}{}", &card[..4], "*".repeat(card.len() - 8), &card[card.len() - 4..]);
        assert_eq!(found(&format!("卡号{card}，")), [("privacy-bank-card", card.into(), masked)]);
    }
    assert_eq!(codes("6228 4800 1234 5671"), ["privacy-bank-card"]);
    // 16 to 19 digits, of the issuers whose cards are that long.
    for card in [
        "6222020122334458",
        "60142801223344551",
        "621700012233445569",
        "6228480122334455666",
        "4367420122334455667",
        "4563510122334455662",
        "5240940122334455666",
        "9558800122334455666",
        "9400120122334454",
        "2221000122334450",
    ] {
        assert_eq!(codes(card), ["privacy-bank-card"], "{card}");
        for separator in [" ", "-", "\u{a0}"] {
            let parted = |at: &[usize]| {
                let (mut text, mut rest) = (String::new(), card);
                for length in at {
                    let (group, after) = rest.split_at(*length);
                    text += group;
                    text += separator;
                    rest = after;
                }
                format!("卡号{text}{rest}，")
            };
            for at in [&[4, 4, 4][..], &[4, 4, 4, if card.len() > 16 { 4 } else { 3 }], &[6], &[6, 4, 3]] {
                assert_eq!(codes(&parted(at)), ["privacy-bank-card"], "{}", parted(at));
            }
        }
    }
    // A number behind the card is none of it; one that no bank gives out is no card.
    assert_eq!(found("6228 4800 1234 5671 12人")[0].1, "6228 4800 1234 5671");
    assert_eq!(codes("2721000122334455"), [""; 0]);
    // Nineteen digits of a bank are a card, whatever number stands in them.
    assert_eq!(codes("6150784209901010229"), ["privacy-bank-card"]);
    assert_eq!(codes("6204212099010100004"), ["privacy-bank-card"]);
    assert_eq!(codes("1150784209901010018"), ["privacy-id-number"], "no bank's, and a person's number in it");
    for text in
        ["6222020200112233447", "2020000000000000", "2020 2021 2022 2023", "合同编号：HT6228480012345671"]
    {
        assert_eq!(codes(text), [""; 0], "{text}");
    }
}

#[test]
fn disability_certificates() {
    let number = "15078420990101001844";
    assert_eq!(found(number), [("privacy-disability", number.into(), "15***************844".into())]);
    assert_eq!(codes("15078420990101000X43B1"), ["privacy-disability"]);
    assert_eq!(
        codes("15078420990101001889"),
        ["privacy-id-number"],
        "class 8 does not exist: still an identity number"
    );
}

#[test]
fn addresses_below_the_township() {
    let hit = |text: &str| found(text).into_iter().map(|f| f.1).collect::<Vec<_>>();
    assert_eq!(hit("家住额尔古纳市蒙兀室韦苏木室韦村3组12号"), ["室韦村3组12号"]);
    assert_eq!(hit("恩和乡向阳村第二村民小组"), ["向阳村第二村民小组"]);
    assert_eq!(hit("拉布大林镇幸福小区5号楼2单元301室"), ["幸福小区5号楼2单元301室"]);
    assert_eq!(hit("幸福小区5栋302室"), ["幸福小区5栋302室"]);
    // A number of the street in the place of a building's.
    assert_eq!(hit("住址：额尔古纳市拉布大林街道哈萨尔路12号3单元401室"), ["哈萨尔路12号3单元401室"]);
    assert_eq!(mask("拉布大林镇幸福小区5号楼2单元301室", &Allow::none()), "拉布大林镇***");
    for text in [
        "恩和村12户贫困户",
        "中央街37号",
        "中央街37号3楼302室",
        "2026年第5号三单元测验",
        "政务中心302室",
        "村两委组织",
        "全村三组织",
        "三个组",
        "该村5号文件",
        "第二单元测验",
    ] {
        assert_eq!(hit(text), [""; 0], "{text}");
    }
    let allow = Allow::none().address("额尔古纳市拉布大林镇行政中心2号楼302室");
    assert_eq!(detect("地址：拉布大林镇行政中心2号楼302室", &allow), []);
}

#[test]
fn two_numbers_that_share_digits_are_hidden_together() {
    let found = detect("53880020900703150784209901010018", &Allow::none());
    assert_eq!(found.iter().map(|f| (f.kind, f.span.clone())).collect::<Vec<_>>(), [(Kind::IdNumber, 0..32)]);
}

#[test]
fn numbers_that_share_digits_are_one_finding_over_the_parts_of_a_long_run() {
    // 460002200302015078 is valid too; it begins in one part of the run and ends in the part before the last.
    let text = format!("{}460002200302015078{}", "2".repeat(81), "4209901010018");
    let found = detect(&text, &Allow::none());
    let end = text.len();
    assert!(found.iter().any(|f| f.span.start <= end - 18 && f.span.end == end), "{found:?}");
}

#[test]
fn masking_masks_all_and_keeps_the_rest() {
    let text = "姓名：某某，电话 13812341234，身份证 150784209901010018。";
    assert_eq!(mask(text, &Allow::none()), "姓名：某某，电话 138****1234，身份证 15*************018。");
}

proptest! {
    #[test]
    fn spans_are_on_boundaries_and_masks_hide(text in "[0-9０-９Xx \\-一组村镇号.a*（）]{0,80}") {
        for f in detect(&text, &Allow::none()) {
            prop_assert!(text.get(f.span.clone()).is_some());
            let raw = ascii_digits(&text[f.span.clone()]);
            prop_assert!(raw.len() < 5 || !f.masked.contains(&raw));
        }
        let masked = mask(&text, &Allow::none());
        prop_assert_eq!(detect(&masked, &Allow::none()), vec![]);
        prop_assert_eq!(mask(&masked, &Allow::none()), masked.clone());
    }

    #[test]
    fn numbers_in_a_list_are_all_found(count in 1usize..40, separator in "[ 、，\n-]") {
        let text = vec!["150784209901010018"; count].join(&separator);
        prop_assert_eq!(detect(&text, &Allow::none()).len(), count);
        let text = vec!["13812341234"; count].join(&separator);
        prop_assert_eq!(detect(&text, &Allow::none()).len(), count);
    }

    #[test]
    fn a_number_in_a_long_run_of_digits_is_found(before in "[02-9]{0,150}", after in "[02-9]{0,150}") {
        let text = format!("{before}150784209901010018{after}");
        let found = detect(&text, &Allow::none());
        let (start, end) = (before.len(), before.len() + 18);
        // Digits before or after it may make another valid number with some of its own: both are one finding then.
        // With one digit more it may be a bank's.
        let kind = |f: &Finding| {
            f.kind == Kind::IdNumber || f.kind == Kind::BankCard && f.span.len() == 19 && text.len() == 19
        };
        let whole = |f: &Finding| kind(f) && f.span.start <= start && end <= f.span.end;
        prop_assert!(found.iter().any(whole));
    }

    #[test]
    fn any_text_is_survived(text in ".{0,300}") {
        let _ = mask(&text, &Allow::none());
    }

    #[test]
    fn every_valid_identity_number_is_found_in_any_text(
        before in "[\u{4e00}-\u{4fff}，。 ]{0,80}", days in 0u16..20000, seq in 0u16..1000, full in any::<bool>()
    ) {
        let date = jiff::civil::date(1940, 1, 1).saturating_add(jiff::Span::new().days(i64::from(days)));
        let mut number = id(&format!("150784{}{seq:03}", date.strftime("%Y%m%d")));
        if full {
            number = number.chars().map(|c| char::from_u32(u32::from(c) - 0x20 + 0xFF00).unwrap()).collect();
        }
        let text = format!("{before}{number}。");
        let hits = detect(&text, &Allow::none());
        prop_assert!(hits.iter().any(|f| f.kind == Kind::IdNumber && text[f.span.clone()] == number));
        prop_assert!(!mask(&text, &Allow::none()).contains(&number));
    }
}
