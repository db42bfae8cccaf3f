use super::*;

/// A heading over two columns, a heading beside two rows.
fn sheet() -> Sheet {
    let mut grid = Grid { caption: "申请情况".into(), head: 2, ..Grid::default() };
    grid.rows.push(vec![
        Cell::heading("事项").down(2),
        Cell::heading("申请人").across(2),
        Cell::heading("总计").down(2),
    ]);
    grid.rows.push(vec![Cell::heading("自然人"), Cell::heading("法人")]);
    grid.rows.push(vec![Cell::heading("新收").down(2), Cell::number(1), Cell::number(2), Cell::number(3)]);
    grid.rows.push(vec![
        Cell::number(4),
        Cell::text("=5"),
        Cell { content: Content::Hundredths(601), ..Cell::number(0) },
    ]);
    Sheet {
        title: "年度报告".into(),
        parts: vec![Part::Heading("一".into()), Part::Text("甲<乙".into()), Part::Grid(grid)],
    }
}

#[test]
fn every_cell_has_its_place() {
    let Part::Grid(grid) = &sheet().parts[2] else { unreachable!() };
    let places: Vec<(usize, usize)> = grid.places().iter().map(|(row, column, _)| (*row, *column)).collect();
    assert_eq!(
        places,
        [(0, 0), (0, 1), (0, 3), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2), (2, 3), (3, 1), (3, 2), (3, 3)]
    );
    assert_eq!(grid.plain()[1], ["", "自然人", "法人", ""]);
    assert_eq!(grid.plain()[3], ["", "4", "=5", "6.01"]);
}

#[test]
fn html_keeps_merged_cells_and_says_what_headings_are_for() {
    let html = sheet().html();
    for part in [
        "<h2>一</h2>",
        "<p>甲&lt;乙</p>",
        "<caption>申请情况</caption>",
        "<th scope=\"col\" rowspan=\"2\">事项</th>",
        "<th scope=\"colgroup\" colspan=\"2\">申请人</th>",
        "<th scope=\"rowgroup\" rowspan=\"2\">新收</th>",
        "<td class=\"number\">6.01</td>",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert_eq!(html.matches("<thead>").count() + html.matches("</thead>").count(), 2);
}

#[test]
fn markdown_has_its_own_tables_where_nothing_is_merged() {
    let mut grid = Grid::with_head("栏目", ["栏目", "条数"]);
    grid.figures("要闻|动态", [8]);
    let sheet = Sheet { title: "表".into(), parts: vec![Part::Grid(grid)] };
    assert_eq!(sheet.markdown(), "# 表\n\n栏目\n\n| 栏目 | 条数 |\n|---|---|\n| 要闻\\|动态 | 8 |\n");
    assert!(super::tests::sheet().markdown().contains("colspan=\"2\""));
}

#[test]
fn csv_and_xlsx_hold_the_same_cells() {
    let day = jiff::civil::date(2026, 11, 24).at(9, 0, 0, 0);
    let csv = String::from_utf8(sheet().csv()).unwrap();
    assert!(csv.contains("新收,1,2,3") && csv.contains(",4,'=5,6.01"), "{csv}");
    let bytes = sheet().xlsx(day).unwrap();
    assert_eq!(bytes, sheet().xlsx(day).unwrap(), "the same each time");
    let table = crate::table::Table::from_xlsx(&bytes).unwrap();
    let cells: Vec<&String> = table.rows.iter().flatten().collect();
    for text in ["申请人", "新收", "=5", "6.01", "3"] {
        assert!(cells.iter().any(|cell| *cell == text), "{text} in {cells:?}");
    }
}
