//! 政府网站工作年度报表 (国办函〔2018〕12号): what the content tells is counted, the rest is taken from
//! `content/<site>/data/website/<year>.toml`; what nobody states stays empty. The form is in Chinese alone.

use super::Asked;
use super::count::{Of, covers};
use super::letters::{letters, replies};
use crate::config::ColumnKind as K;
use crate::data::accounts::Account;
use crate::data::website::Website;
use crate::sheet::{Cell, Content, Grid, Part, Sheet};

/// Where a number of the form comes from.
enum Number {
    /// The content.
    Counted(u64),
    /// A mean of the content, in hundredths.
    Hundredths(u64),
    /// The data file.
    Stated(&'static str),
    /// The sum of two stated numbers.
    Sum(&'static str, &'static str),
    /// A stated yes or no.
    Answer(&'static str),
    /// Words.
    Words(String),
}

pub(super) fn sheet(asked: &Asked) -> Sheet {
    let Asked { cluster, site, year, .. } = *asked;
    let mailbox = letters(cluster, site, year);
    let of_mailbox = |field, counted: Option<u64>| counted.map_or(Number::Stated(field), Number::Counted);
    let config = &cluster.config;
    let definition = &config.sites[site];
    let nothing = Website::default();
    let stated = cluster.data.website.get(&(site, year)).unwrap_or(&nothing);
    let form = match site == config.portal {
        true => "政府门户网站",
        false => "部门网站",
    };
    let footer = &definition.footer;
    let mut parts = Vec::new();
    let mut group = |name: &str, rows: Vec<(&str, Number)>| {
        let mut grid = Grid::new(name);
        for (label, number) in rows {
            let cell = match number {
                Number::Counted(number) => Cell::number(number),
                Number::Hundredths(mean) => Cell { content: Content::Hundredths(mean), ..Cell::text("") },
                Number::Stated(field) => stated.number(field).map_or(Cell::text(""), Cell::number),
                Number::Sum(a, b) => match (stated.number(a), stated.number(b)) {
                    (Some(a), Some(b)) => Cell::number(a + b),
                    _ => Cell::text(""),
                },
                Number::Answer(field) => {
                    Cell::text(stated.answer(field).map_or("", |yes| if yes { "是" } else { "否" }))
                }
                Number::Words(words) => Cell::text(words),
            };
            grid.rows.push(vec![Cell::heading(label), cell]);
        }
        parts.push(Part::Grid(grid));
    };
    use Number::{Answer, Counted, Stated, Sum, Words};
    group(
        "基本信息",
        vec![
            ("填报单位", Words(footer.organizer.zh.to_string())),
            ("网站名称", Words(definition.name.zh.to_string())),
            ("网站类型", Words(form.into())),
            ("政府网站标识码", Words(footer.site_id_code.to_string())),
            ("ICP备案号", Words(footer.icp.to_string())),
            ("公安机关备案号", Words(footer.police.to_string())),
            ("独立用户访问总量（单位：个）", Stated("visitors")),
            ("网站总访问量（单位：次）", Stated("visits")),
        ],
    );
    let overview =
        asked.of_kinds(Of::Own, |kind| matches!(kind, K::Overview | K::Organ | K::Leaders | K::Contact));
    let news = asked.of_kinds(Of::Own, |kind| matches!(kind, K::News | K::Pictures | K::Notice));
    let all = asked.of_kinds(Of::Own, |_| true);
    group(
        "信息发布（单位：条）",
        vec![
            ("总数", Counted(all)),
            ("概况类信息更新量", Counted(overview)),
            ("政务动态信息更新量", Counted(news)),
            // 总数 is the sum of the three classes: what is neither of the two is 信息公开目录.
            ("信息公开目录信息更新量", Counted(all - overview - news)),
        ],
    );
    let topics = cluster.documents.iter().filter(|document| document.site == site);
    let topics = topics.filter(|document| cluster.column_of(document).kind == K::Topic);
    let open = topics.clone().filter(|document| document.shared.archived.is_none_or(|day| day.year() > year));
    group(
        "专栏专题（单位：个）",
        vec![
            ("维护数量", Counted(open.filter(|document| document.published.year() <= year).count() as u64)),
            (
                "新开设数量",
                Counted(topics.filter(|document| document.published.year() == year).count() as u64),
            ),
        ],
    );
    let interpretations = asked.of_kinds(Of::Own, |kind| kind == K::Interpretation);
    group(
        "解读回应",
        vec![
            ("解读信息发布总数（单位：条）", Counted(interpretations)),
            ("媒体评论文章数量（单位：篇）", Stated("media_comments")),
            (
                "回应公众关注热点或重大舆情数量（单位：次）",
                Counted(asked.of_kinds(Of::Own, |kind| kind == K::Response)),
            ),
        ],
    );
    group(
        "办事服务",
        vec![
            ("是否发布服务事项目录", Answer("service_list")),
            ("注册用户数（单位：个）", Stated("users")),
            ("政务服务事项数量（单位：项）", Stated("services")),
            ("可全程在线办理政务服务事项数量（单位：项）", Stated("services_online")),
            ("办件量总数（单位：件）", Sum("cases_persons", "cases_organisations")),
            ("自然人办件量（单位：件）", Stated("cases_persons")),
            ("法人办件量（单位：件）", Stated("cases_organisations")),
        ],
    );
    group(
        "互动交流",
        vec![
            ("是否使用统一平台", Answer("one_platform")),
            ("收到留言数量（单位：条）", of_mailbox("letters_received", mailbox.map(|it| it.received))),
            ("办结留言数量（单位：条）", of_mailbox("letters_done", mailbox.map(|it| it.answered))),
            (
                "平均办理时间（单位：天）",
                match mailbox.and_then(|it| it.mean_days()) {
                    Some(days) => Number::Hundredths(days),
                    None => Stated("letters_days"),
                },
            ),
            ("公开答复数量（单位：条）", Counted(replies(asked, Of::Own))),
            ("征集调查期数（单位：期）", Counted(asked.consultations(Of::Own))),
            ("收到意见数量（单位：条）", Stated("survey_opinions")),
            // Held elsewhere they are stated; shown in a column of the site they are counted.
            (
                "在线访谈期数（单位：期）",
                match stated.number("interviews") {
                    None if config.layout(site).columns.iter().any(|it| it.kind == K::Interview) => {
                        Counted(asked.of_kinds(Of::Own, |kind| kind == K::Interview))
                    }
                    _ => Stated("interviews"),
                },
            ),
            ("网民留言数量（单位：条）", Stated("interview_messages")),
            ("是否提供智能问答", Answer("smart_answers")),
        ],
    );
    group(
        "安全防护",
        vec![
            ("安全检测评估次数（单位：次）", Stated("security_tests")),
            ("发现问题数量（单位：个）", Stated("security_found")),
            ("问题整改数量（单位：个）", Stated("security_fixed")),
            ("是否建立安全监测预警机制", Answer("security_monitoring")),
            ("是否开展应急演练", Answer("security_drill")),
            ("是否明确网站安全责任人", Answer("security_responsible")),
        ],
    );
    media(asked, &mut group);
    let languages = config.languages.len() > 1;
    let yes = |yes: bool| Words(if yes { "是" } else { "否" }.into());
    group(
        "创新发展",
        vec![
            // Every site of the cluster has them: search, both languages, the accessibility bar.
            ("搜索即服务", yes(true)),
            ("多语言版本", yes(languages)),
            ("无障碍浏览", yes(true)),
            ("千人千网", Answer("personal_pages")),
        ],
    );
    let title = format!("政府网站工作年度报表（{year}年度）");
    Sheet { title, parts }
}

/// Takes the figures of a group by its name.
type Group<'a> = dyn FnMut(&str, Vec<(&str, Number)>) + 'a;

fn media(asked: &Asked, group: &mut Group) {
    let Asked { cluster, site, year, words, .. } = *asked;
    let accounts: Vec<&Account> = cluster
        .data
        .accounts
        .accounts
        .iter()
        .filter(|account| covers(cluster, site, account.owner))
        .collect();
    let answer = if accounts.is_empty() { "否" } else { "是" };
    let names: Vec<String> = accounts
        .iter()
        .map(|account| {
            format!("{}“{}”", words.word(&format!("platform_{}", account.platform)), account.name.zh)
        })
        .collect();
    let mut rows = vec![("是否有移动新媒体", Number::Words(answer.into()))];
    for (name, account) in names.iter().zip(&accounts) {
        rows.push((name, Number::Counted(account.posts.get(&year).copied().unwrap_or(0))));
    }
    group("移动新媒体（信息发布量，单位：条）", rows);
}
