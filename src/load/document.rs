//! What one document file says: its front matter, typed, and where its body begins.

use super::reprint::Reprint;
use crate::config::{DocumentType, Localized};
use jiff::civil::{Date, DateTime};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// A value and its bytes in the file, kept where a later stage may have to point at it. Two are the same where their
/// values are: a line that was put in above changes nothing.
#[derive(Debug, Clone, Eq)]
pub struct Placed<T> {
    /// The value.
    pub value: T,
    /// First byte.
    pub start: u32,
    /// Past the last byte.
    pub end: u32,
}

impl<T: PartialEq> PartialEq for Placed<T> {
    fn eq(&self, other: &Placed<T>) -> bool {
        self.value == other.value
    }
}

impl<T: Hash> Hash for Placed<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

/// One file of a document.
#[derive(Debug, Clone)]
pub struct Version {
    /// Path relative to the root.
    pub file: Arc<str>,
    /// Hash of the whole file.
    pub hash: u64,
    /// First byte of the body.
    pub body: u32,
    /// 标题.
    pub title: Arc<str>,
    /// 摘要.
    pub summary: Option<Arc<str>>,
    /// 关键词.
    pub keywords: Vec<Arc<str>>,
    /// 来源.
    pub source: Option<Arc<str>>,
    /// 作者.
    pub author: Option<Arc<str>>,
    /// 发文机关.
    pub issuer: Option<Arc<str>>,
    /// Text alternative of the lead picture.
    pub image_alt: Option<Arc<str>>,
    /// The elements of a service guide.
    pub guide: Option<Arc<Guide>>,
    /// Marks of the source text's blocks: of this text (Chinese), or of the text it was made from (Mongolian).
    pub blocks: Box<[u16]>,
    /// Mongolian only.
    pub translation: Option<Translation>,
}

/// What a counterpart says of its making.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Translation {
    /// How far it is.
    pub state: TranslationState,
    /// When it was made.
    pub date: Option<Date>,
    /// Whether `translated_from` is stated.
    pub marked: bool,
    /// 附件名称 by file.
    pub attachment_titles: Vec<(Arc<str>, Arc<str>)>,
}

/// How far a translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TranslationState {
    /// Not to be shown.
    Draft,
    /// Not reviewed by a native reader.
    Machine,
    /// Reviewed.
    Reviewed,
}

/// 公开属性 (政府信息公开条例; 国办发 on marking: fixed when drafted).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Disclosure {
    /// 主动公开.
    Open,
    /// 依申请公开.
    OnRequest,
    /// 不予公开.
    Closed,
}

/// 有效性.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Validity {
    /// 有效.
    Valid,
    /// 部分有效.
    Amended,
    /// 失效.
    Expired,
    /// 废止.
    Repealed,
    /// 尚未生效.
    Pending,
}

impl Validity {
    /// The id in front matter, messages (`validity_<id>`) and CSS.
    pub fn id(self) -> &'static str {
        match self {
            Validity::Valid => "valid",
            Validity::Amended => "amended",
            Validity::Expired => "expired",
            Validity::Repealed => "repealed",
            Validity::Pending => "pending",
        }
    }
}

/// The facts both languages share; they stand in the Chinese file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shared {
    /// 发布日期.
    pub published: Option<DateTime>,
    /// Whether the time of day was stated.
    pub timed: bool,
    /// 成文日期.
    pub signed: Option<Date>,
    /// 施行日期.
    pub effective: Option<Date>,
    /// 失效日期.
    pub expires: Option<Date>,
    /// 废止日期.
    pub repealed: Option<Date>,
    /// 废止依据.
    pub repealed_by: Option<Placed<Arc<str>>>,
    /// 有效性, where it is stated.
    pub validity: Option<Validity>,
    /// 发文字号.
    pub number: Option<Arc<str>>,
    /// 索引号.
    pub index: Option<Placed<Arc<str>>>,
    /// 主题分类.
    pub topic: Option<Arc<str>>,
    /// 文种.
    pub genre: Option<Arc<str>>,
    /// 公开属性.
    pub disclosure: Option<Disclosure>,
    /// 页面类型, where it is stated.
    pub form: Option<DocumentType>,
    /// 草稿.
    pub draft: bool,
    /// 置顶.
    pub pinned: bool,
    /// 排序.
    pub weight: Option<i64>,
    /// 题图.
    pub image: Option<Placed<Arc<str>>>,
    /// 旧网址.
    pub aliases: Vec<Placed<Arc<str>>>,
    /// 附件.
    pub attachments: Vec<Attachment>,
    /// 相关文件.
    pub related: Vec<Placed<Arc<str>>>,
    /// 解读对象.
    pub interprets: Vec<Placed<Arc<str>>>,
    /// 专题内容.
    pub contents: Vec<Placed<Arc<str>>>,
    /// 站外文件: documents of other levels of government on their own sites.
    pub outside: Vec<Outside>,
    /// 公开事项 of the standard directory that it fulfils.
    pub items: Vec<Placed<Arc<str>>>,
    /// 来信 of the mailbox that it answers or takes up.
    pub letters: Vec<Placed<Arc<str>>>,
    /// 征求意见: the consultation that led to this document.
    pub consultation: Option<Placed<Arc<str>>>,
    /// 反馈对象: the consultation whose results this is.
    pub feedback_on: Option<Placed<Arc<str>>>,
    /// 修改对象: the documents this one amends.
    pub amends: Vec<Placed<Arc<str>>>,
    /// 解读形式.
    pub interpretation: Option<Form>,
    /// 转载: that it is the text of another organ, and where its original is.
    pub reprint: Option<Reprint>,
    /// 征集开始; default: the day of publication.
    pub opens: Option<Date>,
    /// 征集截止, the last day.
    pub closes: Option<Date>,
    /// 参与地址: the form outside.
    pub participate: Option<Placed<Arc<str>>>,
    /// 生活事件 of `content/data/services.toml`.
    pub events: Vec<Placed<Arc<str>>>,
    /// 来源层级.
    pub level: Option<SourceLevel>,
    /// 归档日期.
    pub archived: Option<Date>,
    /// 复查日期: when 公开属性 is looked at again (条例 §18).
    pub review_on: Option<Date>,
    /// 停止公开日期: since when it is not open any more; its address then shows a notice.
    pub withdrawn: Option<Date>,
    /// 审核记录. Never published.
    pub review: Vec<ReviewStep>,
}

/// 附件.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Attachment {
    /// File beside the document.
    pub file: Placed<Arc<str>>,
    /// Its title.
    pub title: Option<Arc<str>>,
}

/// 站外文件: a document of another level on its own site. The cluster links to it and holds no text of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Outside {
    /// Its title.
    pub title: Localized,
    /// Its address.
    pub url: Placed<Arc<str>>,
    /// 来源层级.
    pub level: SourceLevel,
    /// 来源: the organ.
    pub source: Localized,
    /// When it was published there.
    pub date: Option<Date>,
}

/// A step of 三审三校 or of the secrecy review.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ReviewStep {
    /// 初审, 复审, 终审, 保密审查 …
    pub step: Arc<str>,
    /// Who.
    pub name: Arc<str>,
    /// When.
    pub date: Option<Date>,
    /// 同意 …
    pub result: Arc<str>,
}

/// 办事指南 elements (国办秘函〔2019〕19号: a guide without them counts as not usable).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Guide {
    /// 事项名称.
    pub item: Arc<str>,
    /// 设定依据.
    pub basis: Vec<Arc<str>>,
    /// 申请条件.
    pub conditions: Vec<Arc<str>>,
    /// 办理材料.
    pub materials: Vec<Arc<str>>,
    /// 办理地点.
    pub place: Arc<str>,
    /// 办理时间.
    pub hours: Arc<str>,
    /// 联系电话.
    pub phone: Arc<str>,
    /// 办理流程.
    pub process: Vec<Arc<str>>,
    /// 办理时限.
    pub time_limit: Arc<str>,
    /// 收费标准.
    pub fee: Arc<str>,
    /// 实施机构.
    pub organ: Arc<str>,
    /// 在线办理.
    pub online: Option<Arc<str>>,
}

/// 解读形式 (国办发〔2016〕80号 and the inspectors' list of forms).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Form {
    /// 文字解读.
    #[default]
    Text,
    /// 图解.
    Picture,
    /// 音视频.
    Video,
    /// 新闻发布会.
    PressConference,
    /// 专家解读.
    Expert,
    /// 在线访谈.
    Interview,
    /// 媒体评论.
    Media,
}

impl Form {
    /// All forms with their ids.
    pub const ALL: [(&'static str, Form); 7] = [
        ("text", Form::Text),
        ("picture", Form::Picture),
        ("video", Form::Video),
        ("press-conference", Form::PressConference),
        ("expert", Form::Expert),
        ("interview", Form::Interview),
        ("media", Form::Media),
    ];

    /// Its id; the word is the message `form_<id>` with `_`.
    pub fn id(self) -> &'static str {
        Self::ALL[self as usize].0
    }
}

/// 来源层级: which level of government a document comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SourceLevel {
    /// 中央.
    Central,
    /// 自治区.
    Region,
    /// 盟市.
    City,
    /// 本级.
    Own,
}

impl SourceLevel {
    /// All levels with their ids.
    pub const ALL: [(&'static str, SourceLevel); 4] = [
        ("central", SourceLevel::Central),
        ("region", SourceLevel::Region),
        ("city", SourceLevel::City),
        ("own", SourceLevel::Own),
    ];

    /// Its id; the word is the message `source_<id>`.
    pub fn id(self) -> &'static str {
        Self::ALL[self as usize].0
    }
}
