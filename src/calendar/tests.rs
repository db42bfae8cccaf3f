use super::*;
use proptest::prelude::*;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn embedded_files_have_no_problems_and_248_working_days() {
    for (name, text) in EMBEDDED {
        assert_eq!(Calendar::empty().add_text(name, text), Ok(()), "{name}");
    }
    let calendar = Calendar::embedded();
    assert_eq!(calendar.years().map(|(year, _)| year).collect::<Vec<_>>(), [2025, 2026]);
    assert!(calendar.years().all(|(_, year)| !year.source.is_empty()));
    assert_eq!(calendar.working_days_between(day("2025-01-01"), day("2025-12-31")), Ok(248));
    assert_eq!(calendar.working_days_between(day("2026-01-01"), day("2026-12-31")), Ok(248));
    let year = &calendar.years[&2026];
    assert_eq!(year.days.values().filter(|off| **off).count(), 33);
    assert_eq!(year.days.values().filter(|off| !**off).count(), 6);
}

#[test]
fn working_days_after_a_day() {
    let calendar = Calendar::embedded();
    let vectors = [
        ("2026-02-13", 3, "2026-02-25"), // the 14th is a Saturday that works
        ("2026-02-13", 7, "2026-03-02"),
        ("2026-02-13", 20, "2026-03-19"),
        ("2026-09-18", 3, "2026-09-22"), // Sunday the 20th works
        ("2026-09-30", 3, "2026-10-10"), // a Saturday
        ("2026-09-30", 20, "2026-11-03"),
        ("2026-11-24", 3, "2026-11-27"),
        ("2026-11-24", 20, "2026-12-22"),
        ("2026-11-24", 0, "2026-11-24"),
        ("2025-09-30", 1, "2025-10-09"),
        ("2025-12-31", 1, "2026-01-04"),
    ];
    for (start, count, end) in vectors {
        assert_eq!(calendar.add_working_days(day(start), count), Ok(day(end)), "{start} + {count}");
    }
    assert_eq!(calendar.sub_working_days(day("2026-10-12"), 2), Ok(day("2026-10-09")));
    assert_eq!(
        calendar.add_natural_days(day("2026-09-12"), 20),
        Ok(day("2026-10-08")),
        "ends in the holidays"
    );
    assert_eq!(calendar.add_natural_days(day("2026-11-03"), 20), Ok(day("2026-11-23")));
}

#[test]
fn a_year_without_a_notice_is_unknown() {
    let calendar = Calendar::embedded();
    assert_eq!(calendar.is_working_day(day("2027-01-04")), Err(UnknownYear(2027)));
    assert_eq!(calendar.add_working_days(day("2026-12-03"), 20), Ok(day("2026-12-31")));
    assert_eq!(calendar.add_working_days(day("2026-12-04"), 20), Err(UnknownYear(2027)));
    assert_eq!(calendar.add_working_days(day("2024-05-01"), 1), Err(UnknownYear(2024)));
    assert_eq!(calendar.sub_working_days(day("2025-01-03"), 3), Err(UnknownYear(2024)));
    // An empty list is a notice that is not out yet.
    let mut calendar = Calendar::empty();
    calendar.add_text("2027.json", r#"{"year":2027,"papers":[],"days":[]}"#).unwrap();
    assert_eq!(calendar.is_working_day(day("2027-01-04")), Err(UnknownYear(2027)));
}

#[test]
fn a_folder_adds_and_replaces_years() {
    let folder = tempfile::tempdir().unwrap();
    let json = r#"{"year":2024,"papers":["https://www.gov.cn/x"],"days":[
        {"name":"元旦","date":"2024-01-01","isOffDay":true},{"name":"春节","date":"2024-02-04","isOffDay":false},
        {"name":"春节","date":"2024-02-12","isOffDay":true},{"name":"元旦","date":"2023-12-31","isOffDay":true},
        {"name":"劳动节","date":"2024-05-01","isOffDay":true},{"name":"端午节","date":"2024-06-10","isOffDay":true},
        {"name":"国庆节","date":"2024-10-01","isOffDay":true},{"name":"国庆节","date":"2024-10-02","isOffDay":true},
        {"name":"国庆节","date":"2024-10-03","isOffDay":true},{"name":"国庆节","date":"2024-10-04","isOffDay":true},
        {"name":"清明节","date":"2024-04-04","isOffDay":true},{"name":"春节","date":"2024-02-13","isOffDay":true}]}"#;
    std::fs::write(folder.path().join("2024.json"), json).unwrap();
    let overlay = "overlay = \"巴斯克节\"\n[[days]]\ndate = 2026-05-15\noff = true\nname = \"巴斯克节\"\nissuer = \"示例\"\npaper = \"示例〔2026〕1号\"\n";
    std::fs::write(folder.path().join("local.toml"), overlay).unwrap();
    std::fs::write(folder.path().join("notes.txt"), "x").unwrap();
    let mut calendar = Calendar::embedded();
    assert_eq!(calendar.add_folder(folder.path()).unwrap(), []);
    assert_eq!(calendar.is_working_day(day("2024-02-04")), Ok(true));
    assert_eq!(calendar.is_working_day(day("2024-02-12")), Ok(false));
    assert_eq!(calendar.is_working_day(day("2026-05-15")), Ok(false), "a Friday that the overlay sets off");
}

#[test]
fn wrong_files_name_the_line_and_change_nothing() {
    let head = "year = 2027\nsource = \"通知\"\nissued = 2026-11-01\n";
    let cases = [
        (
            "[[off]]\nname = \"x\"\nfrom = 2027-01-01\nto = 2027-01-03\nweekdays = \"四日\"\n",
            "calendar-weekday",
            6,
        ),
        ("[[off]]\nname = \"x\"\nfrom = 2027-01-03\nto = 2027-01-01\n", "calendar-range", 7),
        ("[[off]]\nname = \"x\"\nfrom = 2026-12-31\nto = 2027-01-01\n", "calendar-other-year", 6),
        ("[[work]]\nname = \"x\"\ndate = 2027-01-04\n", "calendar-work-on-weekday", 6),
        ("[[work]]\nname = \"x\"\ndate = 2027-02-30\n", "calendar-unreadable", 6),
        ("[[work]]\nname = \"x\"\ndate = 09:00:00\n", "calendar-no-date", 6),
        (
            "[[work]]\nname = \"x\"\ndate = 2027-01-02\n[[off]]\nname = \"x\"\nfrom = 2027-01-02\nto = 2027-01-02\n",
            "calendar-twice",
            6,
        ),
        ("[[off]]\nname = \"x\"\nfrom = 2027-01-01\nto = 2027-02-20\n", "calendar-implausible", 0),
        ("[[of]]\nname = \"x\"\n", "calendar-unreadable", 4),
    ];
    for (body, code, line) in cases {
        let mut calendar = Calendar::embedded();
        let problems = calendar.add_text("2027.toml", &format!("{head}{body}")).unwrap_err();
        assert_eq!((problems[0].code, problems[0].line), (code, line), "{body}");
        assert_eq!(calendar, Calendar::embedded());
    }
    let text = format!("{head}{}", cases[0].0);
    let problem = Calendar::empty().add_text("2027.toml", &text).unwrap_err().remove(0);
    let place = problem.diagnostic(&"calendar/2027.toml".into(), &text).place.unwrap();
    assert_eq!((place.line, place.snippet.as_str()), (6, "from = 2027-01-01"));
    let problems = Calendar::empty().add_text("x.json", "{\n\"year\": x}").unwrap_err();
    assert_eq!((problems[0].code, problems[0].line), ("calendar-unreadable", 2));
}

proptest! {
    #[test]
    fn adding_and_counting_agree(offset in 0i64..600, count in 1u32..60) {
        let calendar = Calendar::embedded();
        let start = day("2025-01-01").checked_add(jiff::Span::new().days(offset)).unwrap();
        if let Ok(end) = calendar.add_working_days(start, count) {
            prop_assert_eq!(calendar.working_days_between(start, end), Ok(count));
            prop_assert_eq!(calendar.is_working_day(end), Ok(true));
            if calendar.is_working_day(start) == Ok(true) {
                prop_assert_eq!(calendar.sub_working_days(end, count), Ok(start));
            }
        }
    }

    #[test]
    fn any_text_is_survived(name in "x\\.(toml|json)", text in "[\\PC\n]{0,200}") {
        let _ = Calendar::empty().add_text(&name, &text);
    }
}
