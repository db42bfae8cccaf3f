//! 首页不更新: nothing new on the home page for two weeks.

use super::super::{Check, Findings, Rule, See, Site};
use crate::config::Age;
use crate::diagnostic::{Level, Place};

pub const CHECK: Check = Check { rules: &[Rule::new("freshness-home", Level::Veto)], see: See::Site(check) };

fn check(seen: &Site, findings: &mut Findings) {
    let cluster = seen.context.cluster();
    let days = seen.context.settings.limit("freshness-home", "days");
    let lists = 0..cluster.config.layout(seen.at).columns.len();
    let shown = lists.flat_map(|column| cluster.list(seen.at, column, crate::lang::Lang::Zh));
    let name = seen.site.name.get(cluster.config.languages[0]);
    let newest = shown.map(|id| &cluster.documents[*id]).max_by_key(|document| document.published);
    let Some(newest) = newest else {
        let place = Place::file(&format!("content/{}", seen.site.id).into());
        let args: [(&'static str, &dyn std::fmt::Display); 4] =
            [("site", name), ("days", &days), ("newest", &"none"), ("due", &"none")];
        findings.add("freshness-home", place, &args);
        return;
    };
    let due = Age::Days(days as i16).fresh_until(newest.published_date());
    if due < seen.context.today() {
        let place = Place::file(&newest.zh.file);
        let date = newest.published_date();
        let args: [(&'static str, &dyn std::fmt::Display); 4] =
            [("site", name), ("days", &days), ("newest", &date), ("due", &due)];
        findings.add("freshness-home", place, &args);
    }
}
