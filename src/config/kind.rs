//! The kinds of columns and of documents.

use super::Age;

/// What kind of thing a column holds. It decides the page's form, the ColumnType tag and the default freshness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // the ids and Chinese terms stand in TABLE
pub enum ColumnKind {
    News,
    Notice,
    Policy,
    Interpretation,
    Leaders,
    Organ,
    Overview,
    Guide,
    Topic,
    Pictures,
    Consultation,
    Letters,
    Statistics,
    Plan,
    Report,
    Page,
    Openness,
    Group,
    Contact,
    Gazette,
    Accounts,
    Areas,
    Mailbox,
    Response,
    Interview,
}

/// The form of a document's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DocumentType {
    /// News, notices, interpretations.
    Article,
    /// 公文, with the metadata table.
    Document,
    /// 办事指南.
    Guide,
    /// 专题.
    Topic,
    /// Standing text.
    Page,
    /// 依申请公开: the guide with the form and the days.
    Request,
}

use ColumnKind as K;
use DocumentType as D;

/// kind, id, template of the list page, form of its documents.
/// Ages: 国办秘函〔2019〕19号 part 1 (news 2 weeks, notices and policies 6 months) and part 2 (statistics 3 months,
/// letters 2 months); plans 1 year after the census of 2015, still used locally.
const TABLE: [(K, &str, &str, D, Option<Age>); 25] = [
    (K::News, "news", "list", D::Article, Some(Age::Days(14))),
    (K::Notice, "notice", "list", D::Article, Some(Age::Months(6))),
    (K::Policy, "policy", "list_policy", D::Document, Some(Age::Months(6))),
    (K::Interpretation, "interpretation", "list", D::Article, Some(Age::Months(6))),
    (K::Leaders, "leaders", "leaders", D::Article, None),
    (K::Organ, "organ", "organ", D::Article, None),
    (K::Overview, "overview", "list", D::Page, None),
    (K::Guide, "guide", "list_guide", D::Guide, None),
    (K::Topic, "topic", "list_topic", D::Topic, None),
    (K::Pictures, "pictures", "list_pictures", D::Article, Some(Age::Days(14))),
    (K::Consultation, "consultation", "list_consultation", D::Article, None),
    (K::Letters, "letters", "list", D::Article, Some(Age::Months(2))),
    (K::Statistics, "statistics", "list", D::Article, Some(Age::Months(3))),
    (K::Plan, "plan", "list", D::Article, Some(Age::Years(1))),
    (K::Report, "report", "list", D::Page, Some(Age::Years(1))),
    (K::Page, "page", "list", D::Page, None),
    (K::Openness, "openness", "openness", D::Page, None),
    (K::Group, "group", "group", D::Page, None),
    (K::Contact, "contact", "contact", D::Page, None),
    (K::Gazette, "gazette", "list_gazette", D::Page, None),
    (K::Accounts, "accounts", "list_accounts", D::Page, None),
    (K::Areas, "areas", "areas", D::Page, None),
    (K::Mailbox, "mailbox", "list_mailbox", D::Page, None),
    (K::Response, "response", "list", D::Article, None),
    (K::Interview, "interview", "list", D::Article, None),
];

impl ColumnKind {
    /// All kinds.
    pub fn all() -> impl Iterator<Item = ColumnKind> {
        TABLE.iter().map(|row| row.0)
    }

    fn row(self) -> &'static (ColumnKind, &'static str, &'static str, DocumentType, Option<Age>) {
        &TABLE[self as usize]
    }

    /// The kind with this id.
    pub fn parse(id: &str) -> Option<ColumnKind> {
        TABLE.iter().find(|row| row.1 == id).map(|row| row.0)
    }

    /// Its id in `site.toml` and templates. The ColumnType word is the message `column_type_<id>`.
    pub fn id(self) -> &'static str {
        self.row().1
    }

    /// `pages/<template>.html` shows the column.
    pub fn template(self) -> &'static str {
        self.row().2
    }

    /// The form of its documents.
    pub fn document_type(self) -> DocumentType {
        self.row().3
    }

    /// How old its newest document may be, where the layout does not say.
    pub fn max_age(self) -> Option<Age> {
        self.row().4
    }

    /// Whether it shows its own columns or data instead of a list of documents.
    pub fn holds_no_documents(self) -> bool {
        matches!(self, K::Group | K::Openness | K::Gazette | K::Accounts | K::Areas | K::Mailbox)
    }

    /// Whether it shows the columns below it.
    pub fn shows_columns(self) -> bool {
        matches!(self, K::Group | K::Openness)
    }
}

impl DocumentType {
    /// All forms with their ids.
    pub const ALL: [(&'static str, DocumentType); 6] = [
        ("article", D::Article),
        ("document", D::Document),
        ("guide", D::Guide),
        ("topic", D::Topic),
        ("page", D::Page),
        ("request", D::Request),
    ];

    /// Its id; `pages/<id>.html` shows it.
    pub fn id(self) -> &'static str {
        Self::ALL[self as usize].0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_enum() {
        for (at, row) in TABLE.iter().enumerate() {
            assert_eq!(row.0 as usize, at, "{}", row.1);
            assert_eq!(ColumnKind::parse(row.1), Some(row.0));
        }
        for (at, (_, form)) in DocumentType::ALL.iter().enumerate() {
            assert_eq!(*form as usize, at);
        }
    }
}
