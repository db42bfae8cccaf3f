//! 网页标签: the tags of a page by its kind, each in its form, and each agreeing with the site. Live sites were seen with
//! `null` as a column's name, a scheme in the domain, hours of twelve, and the code of another city's site.

use super::super::{Findings, Page, Rule};
use super::seen::NULLS;
use super::{Kind, Seen, add, tags_of};
use crate::diagnostic::Level;
use serde::Deserialize;
use std::sync::LazyLock;

pub const MISSING: Rule = Rule::new("tag-missing", Level::Deduct);
pub const FORM: Rule = Rule::new("tag-form", Level::Deduct);
pub const DIFFERS: Rule = Rule::new("tag-differs", Level::Deduct);
pub const FOREIGN: Rule = Rule::new("tag-foreign-site", Level::Block);

/// The table of tags.
static TAGS: LazyLock<Vec<Tag>> = LazyLock::new(|| {
    let file: File = toml::from_str(include_str!("../data/output/tags.toml")).unwrap_or_default();
    file.tag
});

#[derive(Debug, Default, Deserialize)]
struct File {
    tag: Vec<Tag>,
}

#[derive(Debug, Deserialize)]
struct Tag {
    name: String,
    on: Vec<String>,
    form: Form,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Form {
    Text,
    Domain,
    SiteCode,
    CommaList,
    Time,
    Address,
}

impl Form {
    fn id(self) -> &'static str {
        ["text", "domain", "site-code", "comma-list", "time", "address"][self as usize]
    }

    fn fits(self, value: &str) -> bool {
        match self {
            Form::Text => true,
            Form::Domain => {
                value.contains('.')
                    && !value.contains("//")
                    && value.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | ':'))
            }
            // Ten digits; of the State Council's departments `bm` and eight digits.
            Form::SiteCode => {
                let digits = value.strip_prefix("bm").map_or((value, 10), |rest| (rest, 8));
                digits.0.len() == digits.1 && digits.0.bytes().all(|byte| byte.is_ascii_digit())
            }
            Form::CommaList => !value.contains(['，', '、', '；', ';']),
            // `YYYY-MM-DD HH:mm`, hours of twenty-four.
            Form::Time => {
                value.len() == 16
                    && value.as_bytes()[10] == b' '
                    && crate::tree::parse_moment(value).is_some()
            }
            Form::Address => value.starts_with("https://") || value.starts_with("http://"),
        }
    }
}

pub fn check(page: &Page, seen: &Seen, findings: &mut Findings) {
    let kind = Kind::of(page);
    for known in TAGS.iter() {
        let name = &known.name;
        let mut missing = true;
        for value in tags_of(seen, name).map(crate::lang::text::trim).filter(|value| !value.is_empty()) {
            missing = false;
            let null = NULLS.contains(&value);
            if null || !known.form.fits(value) {
                let form = if null { "null" } else { known.form.id() };
                add(page, findings, FORM.code, &[("tag", name), ("value", &value), ("form", &form)]);
            } else {
                agrees(page, name, value, findings);
            }
        }
        let untitled = || name == "ArticleTitle" && super::is_untitled(page, seen);
        if missing && known.on.iter().any(|on| on == kind.id()) && !untitled() {
            add(page, findings, MISSING.code, &[("tag", name), ("kind", &kind.id())]);
        }
    }
}

/// What a tag says of the site is what the site says of itself.
fn agrees(page: &Page, name: &str, value: &str, findings: &mut Findings) {
    let (code, own): (_, &str) = match name {
        "SiteName" => (DIFFERS.code, page.site.name.get(page.lang)),
        "SiteDomain" => (FOREIGN.code, crate::model::url::domain(&page.address)),
        "SiteIDCode" => (FOREIGN.code, &page.site.footer.site_id_code),
        _ => return,
    };
    if value != own {
        add(page, findings, code, &[("tag", &name), ("found", &value), ("value", &own)]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_read() {
        assert!(TAGS.len() >= 10);
        assert!(
            TAGS.iter()
                .all(|tag| tag.on.iter().all(|on| ["home", "column", "article", "other"].contains(&&**on)))
        );
    }

    #[test]
    fn forms() {
        for (form, good, bad) in [
            (Form::Domain, "www.eegn.gov.cn", "http://www.eegn.gov.cn"),
            (Form::SiteCode, "1507840000", "150784000"),
            (Form::SiteCode, "bm64130001", "bm6413000"),
            (Form::CommaList, "公告,通知", "公告，通知"),
            (Form::Time, "2024-03-01 16:30", "2024-03-01 04:30 PM"),
            (Form::Time, "2024-03-01 00:00", "2024-03-01"),
            (Form::Address, "https://x/a.html", "/a.html"),
        ] {
            assert!(form.fits(good) && !form.fits(bad), "{form:?} {good} {bad}");
        }
    }
}
