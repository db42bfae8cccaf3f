//! The kinds of columns and of documents.

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
const TABLE: [(K, &str, &str, D); 25] = [
    (K::News, "news", "list", D::Article),
    (K::Notice, "notice", "list", D::Article),
    (K::Policy, "policy", "list_policy", D::Document),
    (K::Interpretation, "interpretation", "list", D::Article),
    (K::Leaders, "leaders", "leaders", D::Article),
    (K::Organ, "organ", "organ", D::Article),
    (K::Overview, "overview", "list", D::Page),
    (K::Guide, "guide", "list_guide", D::Guide),
    (K::Topic, "topic", "list_topic", D::Topic),
    (K::Pictures, "pictures", "list_pictures", D::Article),
    (K::Consultation, "consultation", "list_consultation", D::Article),
    (K::Letters, "letters", "list", D::Article),
    (K::Statistics, "statistics", "list", D::Article),
    (K::Plan, "plan", "list", D::Article),
    (K::Report, "report", "list", D::Page),
    (K::Page, "page", "list", D::Page),
    (K::Openness, "openness", "openness", D::Page),
    (K::Group, "group", "group", D::Page),
    (K::Contact, "contact", "contact", D::Page),
    (K::Gazette, "gazette", "list_gazette", D::Page),
    (K::Accounts, "accounts", "list_accounts", D::Page),
    (K::Areas, "areas", "areas", D::Page),
    (K::Mailbox, "mailbox", "list_mailbox", D::Page),
    (K::Response, "response", "list", D::Article),
    (K::Interview, "interview", "list", D::Article),
];

impl ColumnKind {
    /// All kinds.
    pub fn all() -> impl Iterator<Item = ColumnKind> {
        TABLE.iter().map(|row| row.0)
    }

    fn row(self) -> &'static (ColumnKind, &'static str, &'static str, DocumentType) {
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
