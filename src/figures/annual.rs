//! The tables of 政府信息公开工作年度报告 (国办公开办函〔2021〕30号), with the merged cells of the form. The form is in
//! Chinese alone, and so are its words here.

use super::Asked;
use crate::data::annual::{APPLICANTS, Annual, OUTCOMES, RECEIVED, RESULTS};
use crate::sheet::{Cell, Content, Grid, Part, Sheet};

/// What the six columns of applicants are.
const APPLICANT_WORDS: [&str; APPLICANTS] =
    ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];

/// Rows of the results: how many of [`RESULTS`] stand under each heading, and their words.
const RESULT_WORDS: [(&str, &[&str]); 6] = [
    ("（一）予以公开", &[""]),
    ("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", &[""]),
    (
        "（三）不予公开",
        &[
            "1.属于国家秘密",
            "2.其他法律行政法规禁止公开",
            "3.危及“三安全一稳定”",
            "4.保护第三方合法权益",
            "5.属于三类内部事务信息",
            "6.属于四类过程性信息",
            "7.属于行政执法案卷",
            "8.属于行政查询事项",
        ],
    ),
    (
        "（四）无法提供",
        &["1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确"],
    ),
    (
        "（五）不予处理",
        &[
            "1.信访举报投诉类申请",
            "2.重复申请",
            "3.要求提供公开出版物",
            "4.无正当理由大量反复申请",
            "5.要求行政机关确认或重新出具已获取信息",
        ],
    ),
    (
        "（六）其他处理",
        &[
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "3.其他",
        ],
    ),
];

pub(super) fn sheet(asked: &Asked) -> Sheet {
    let name = &asked.cluster.config.sites[asked.site].name.zh;
    let title = format!("{name}{}年政府信息公开工作年度报告（表格）", asked.year);
    let Some(annual) = asked.cluster.data.annual.get(&(asked.site, asked.year)) else {
        let site = &asked.cluster.config.sites[asked.site].id;
        let text = format!("没有 content/{site}/data/annual/{}.toml，无法填表。", asked.year);
        let parts = vec![Part::Text(text)];
        return Sheet { title, parts };
    };
    Sheet {
        title,
        parts: vec![
            Part::Heading("二、主动公开政府信息情况".into()),
            Part::Grid(active(annual, asked.normative())),
            Part::Heading("三、收到和处理政府信息公开申请情况".into()),
            Part::Grid(requests(annual)),
            Part::Heading("四、政府信息公开行政复议、行政诉讼情况".into()),
            Part::Grid(disputes(annual)),
        ],
    }
}

fn active(annual: &Annual, normative: [u64; 3]) -> Grid {
    let mut grid = Grid::new("主动公开政府信息情况");
    let line = |grid: &mut Grid, text: &str| grid.rows.push(vec![Cell::heading(text).across(4)]);
    let three = |grid: &mut Grid, name: &str, numbers: [u64; 3]| grid.figures(name, numbers);
    line(&mut grid, "第二十条第（一）项");
    let head = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];
    grid.rows.push(head.map(Cell::heading).to_vec());
    three(&mut grid, "规章", annual.regulations);
    three(&mut grid, "行政规范性文件", normative);
    for (item, name, number) in [
        ("第二十条第（五）项", "行政许可", annual.decisions[0]),
        ("第二十条第（六）项", "行政处罚", annual.decisions[1]),
        ("", "行政强制", annual.decisions[2]),
    ] {
        if !item.is_empty() {
            line(&mut grid, item);
            grid.rows.push(vec![Cell::heading("信息内容"), Cell::heading("本年处理决定数量").across(3)]);
        }
        grid.rows.push(vec![Cell::heading(name), Cell::number(number).across(3)]);
    }
    line(&mut grid, "第二十条第（八）项");
    grid.rows.push(vec![Cell::heading("信息内容"), Cell::heading("本年收费金额（单位：万元）").across(3)]);
    let fees = Cell { content: Content::Hundredths(annual.fees), ..Cell::number(0) };
    grid.rows.push(vec![Cell::heading("行政事业性收费"), fees.across(3)]);
    grid
}

fn requests(annual: &Annual) -> Grid {
    let requests = &annual.requests;
    let mut grid = Grid { head: 3, ..Grid::new("收到和处理政府信息公开申请情况") };
    let rule = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    grid.rows.push(vec![Cell::heading(rule).across(3).down(3), Cell::heading("申请人情况").across(7)]);
    grid.rows.push(vec![
        Cell::heading(APPLICANT_WORDS[0]).down(2),
        Cell::heading("法人或其他组织").across(5),
        Cell::heading("总计").down(2),
    ]);
    grid.rows.push(APPLICANT_WORDS[1..].iter().copied().map(Cell::heading).collect());
    let names = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量"];
    for (at, name) in names.into_iter().enumerate().take(RECEIVED.len()) {
        grid.rows.push(with_sum(vec![Cell::heading(name).across(3)], &requests.received[at]));
    }
    let mut at = 0;
    for (heading, rows) in RESULT_WORDS {
        for (nth, words) in rows.iter().enumerate() {
            let mut cells = Vec::new();
            if at == 0 {
                cells.push(Cell::heading("三、本年度办理结果").down(RESULTS.len() + 1));
            }
            match (words.is_empty(), nth) {
                (true, _) => cells.push(Cell::heading(heading).across(2)),
                (false, 0) => cells.push(Cell::heading(heading).down(rows.len())),
                (false, _) => {}
            }
            if !words.is_empty() {
                cells.push(Cell::heading(*words));
            }
            grid.rows.push(with_sum(cells, &requests.results[at]));
            at += 1;
        }
    }
    let totals: [u64; APPLICANTS] = std::array::from_fn(|applicant| requests.total(applicant));
    grid.rows.push(with_sum(vec![Cell::heading("（七）总计").across(2)], &totals));
    grid.rows.push(with_sum(vec![Cell::heading("四、结转下年度继续办理").across(3)], &requests.left));
    grid
}

fn disputes(annual: &Annual) -> Grid {
    let outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
    let mut grid = Grid { head: 3, ..Grid::new("政府信息公开行政复议、行政诉讼情况") };
    grid.rows.push(vec![Cell::heading("行政复议").across(5), Cell::heading("行政诉讼").across(10)]);
    let mut second: Vec<Cell> = outcomes.iter().map(|word| Cell::heading(*word).down(2)).collect();
    second.push(Cell::heading("未经复议直接起诉").across(5));
    second.push(Cell::heading("复议后起诉").across(5));
    grid.rows.push(second);
    grid.rows.push([outcomes, outcomes].concat().into_iter().map(Cell::heading).collect());
    let numbers = annual
        .disputes
        .iter()
        .flat_map(|row: &[u64; OUTCOMES]| row.iter().copied().chain(std::iter::once(row.iter().sum())));
    grid.rows.push(numbers.map(Cell::number).collect());
    grid
}

fn with_sum(mut cells: Vec<Cell>, numbers: &[u64]) -> Vec<Cell> {
    cells.extend(numbers.iter().copied().map(Cell::number));
    cells.push(Cell::number(numbers.iter().sum()));
    cells
}
