//! Placeholder until merge.
#![allow(missing_docs)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    Zh,
    Mn,
}
impl Lang {
    pub fn id(self) -> &'static str {
        match self {
            Lang::Zh => "zh",
            Lang::Mn => "mn",
        }
    }
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Zh => "zh-CN",
            Lang::Mn => "mn-Mong-CN",
        }
    }
    pub fn is_vertical(self) -> bool {
        self == Lang::Mn
    }
}
