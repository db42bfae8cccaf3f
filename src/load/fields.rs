//! The fields of a document's front matter, in one table: name, Chinese name, who may state it.
//! `docs/format.md` section 3 is the same table for people; a test compares the two.

/// Which of a pair's files states a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// A shared fact: the Chinese file.
    Shared,
    /// Translated: each file.
    Each,
    /// The Mongolian file alone.
    Counterpart,
}

/// A field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub id: &'static str,
    /// Its name in Chinese, as the field of government documents says it.
    pub zh: &'static str,
    /// Who states it.
    pub holder: Holder,
}

use Holder::{Counterpart, Each, Shared};

/// All fields, the usual ones first.
pub const FIELDS: &[Field] = &[
    field("title", "标题", Each),
    field("published", "发布日期", Shared),
    field("disclosure", "公开属性", Shared),
    field("summary", "摘要", Each),
    field("keywords", "关键词", Each),
    field("source", "来源", Each),
    field("author", "作者", Each),
    field("issuer", "发文机关", Each),
    field("image_alt", "图片说明", Each),
    field("guide", "办事要素", Each),
    field("state", "翻译状态", Counterpart),
    field("translated_from", "译自", Counterpart),
    field("translated", "翻译日期", Counterpart),
    field("attachment_titles", "附件名称", Counterpart),
    field("signed", "成文日期", Shared),
    field("effective", "施行日期", Shared),
    field("expires", "失效日期", Shared),
    field("repealed", "废止日期", Shared),
    field("repealed_by", "废止依据", Shared),
    field("validity", "有效性", Shared),
    field("number", "发文字号", Shared),
    field("index", "索引号", Shared),
    field("topic", "主题分类", Shared),
    field("genre", "文种", Shared),
    field("type", "页面类型", Shared),
    field("draft", "草稿", Shared),
    field("pinned", "置顶", Shared),
    field("weight", "排序", Shared),
    field("image", "题图", Shared),
    field("aliases", "旧网址", Shared),
    field("attachments", "附件", Shared),
    field("related", "相关文件", Shared),
    field("interprets", "解读对象", Shared),
    field("review", "审核记录", Shared),
    field("contents", "专题内容", Shared),
    field("outside", "站外文件", Shared),
    field("items", "公开事项", Shared),
    field("letters", "来信", Shared),
    field("consultation", "征求意见", Shared),
    field("feedback_on", "反馈对象", Shared),
    field("amends", "修改对象", Shared),
    field("interpretation", "解读形式", Shared),
    field("reprint", "转载", Shared),
    field("opens", "征集开始", Shared),
    field("closes", "征集截止", Shared),
    field("participate", "参与地址", Shared),
    field("events", "生活事件", Shared),
    field("level", "来源层级", Shared),
    field("archived", "归档日期", Shared),
    field("review_on", "复查日期", Shared),
    field("withdrawn", "停止公开日期", Shared),
];

const fn field(id: &'static str, zh: &'static str, holder: Holder) -> Field {
    Field { id, zh, holder }
}

/// The field with this name in either language.
pub fn find(name: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.id == name || field.zh == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_table_is_this_table() {
        let docs = include_str!("../../docs/format.md");
        let rows: Vec<&str> = docs.lines().filter(|line| line.starts_with("| `")).collect();
        for field in FIELDS {
            let start = format!("| `{}` | {} | ", field.id, field.zh);
            assert!(rows.iter().any(|row| row.starts_with(&start)), "docs/format.md lacks {start}");
        }
        let section = docs.split("## 3. Documents").nth(1).unwrap().split("### 3.1").next().unwrap();
        assert_eq!(section.lines().filter(|line| line.starts_with("| `")).count(), FIELDS.len());
    }
}
