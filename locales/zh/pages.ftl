### Words that the code writes into pages; templates do not ask for them.

## Notices

archived_notice = 本内容已于{ $date }归档，仅供查阅。
expired_notice = 本文件已失效。{ $date ->
        [none] {""}
       *[other] 有效期至{ $date }。
    }
repealed_notice = 本文件已废止。{ $date ->
        [none] {""}
       *[other] 废止日期：{ $date }。
    }
pending_notice = 本文件尚未施行。{ $date ->
        [none] {""}
       *[other] 施行日期：{ $date }。
    }
fallback_notice = 本页暂无蒙古文译文，以下为中文原文。
machine_notice = 本译文由机器翻译，尚未经人工审校，以中文为准。
stale_notice = 中文原文已有修改，本译文依据{ $date }的版本翻译，以中文为准。

## Documents

mark_open = （此件公开发布）
issuer = 发文机关
topic_class = 主题分类
genre = 文种
effective_on = 施行日期
expires_on = 有效期至
repealed_on = 废止日期
qr_alt = 本页网址的二维码：{ $url }

## Text

table = 表格
task_done = 已完成
task_open = 未完成
footnotes = 注释
footnote_back = 回到正文
video_captions = 中文字幕
video_download = 下载视频
callout_info = 提示
callout_warning = 注意
callout_success = 完成
callout_important = 重要

## Validity 有效性

validity_valid = 有效
validity_amended = 部分有效
validity_expired = 失效
validity_repealed = 废止
validity_pending = 尚未生效

## ColumnType (国办发〔2017〕47号, 网页标签)

column_type_news = 工作动态
column_type_notice = 通知公告
column_type_policy = 政策文件
column_type_interpretation = 政策解读
column_type_leaders = 领导信息
column_type_organ = 机构职能
column_type_overview = 概况信息
column_type_guide = 办事服务
column_type_topic = 专题专栏
column_type_pictures = 图片新闻
column_type_consultation = 征集调查
column_type_letters = 互动交流
column_type_statistics = 统计信息
column_type_plan = 规划计划
column_type_report = 年度报告
column_type_page = 信息公开
column_type_openness = 政府信息公开
column_type_group = 栏目导航
column_type_contact = 联系我们
column_type_gazette = 政府公报
column_type_mailbox = 领导信箱
column_type_response = 回应关切
column_type_interview = 在线访谈
column_type_accounts = 政务新媒体
function_search = 信息检索
function_site_map = 网站地图
function_sites = 网站群导航
function_data = 数据开放

## Open data

open_data_lead = 本网站群每个栏目的列表都有 JSON 和 CSV 两种机器可读格式，网址长期不变，内容与网页同源、同时更新。

## Gazette and accounts

gazette_issue = { $year }年第{ $number }期
gazette_own_page = 本文件在网站上的页面
account_open = 正常
account_changed = 变更
account_closed = 已注销
account_qr = “{ $name }”的二维码
platform_wechat = 微信公众号
platform_channels = 微信视频号
platform_weibo = 微博
platform_douyin = 抖音
platform_kuaishou = 快手
platform_toutiao = 今日头条
platform_app = 移动客户端
platform_mini = 小程序
platform_other = 其他

## Figures

figures_definition = 统计口径：一条信息是指当年在栏目中发布的一篇公开文件，中文和蒙古文两个版本合计一条；概况、机构、领导、指南等常设页面和专题不计入。部门和乡镇的信息计入发布它的网站。
figures_openness = 政务公开数据
figures_openness_title = { $year }年政务公开数据
figures_what = 项目
figures_count = 数量
figures_site_items = 网站公开信息（条）
figures_media_items = 政务新媒体公开信息（条）
figures_total = 公开信息合计（条）
figures_policies = 制发规范性文件（件）
figures_interpretations = 政策解读（篇）
figures_reprints = 其中转载解读（篇）
figures_press_conferences = 其中新闻发布会（场）
figures_replies = 公开答复来信（件）
figures_responses = 回应公众关注热点（次）
figures_consultations = 征集调查（期）
figures_gazette = 政府公报（期）
figures_accounts = 正常运行的政务新媒体（个）
figures_by_site = 各网站公开信息（条）
figures_site = 网站
figures_sum = 合计
figures_translations = 蒙古文版完成情况
figures_documents = 文件数
figures_counterparts = 有蒙古文版
figures_reviewed = 已审校
figures_machine = 未审校
figures_stale = 原文已改
figures_missing = 没有蒙古文版
figures_data_words = 数据文件中的蒙古文
figures_file = 文件
figures_texts = 蒙古文文字（条）
figures_columns = 栏目更新情况
figures_column = 栏目
figures_newest = 最新日期
figures_age = 距今天数
figures_state = 状态
figures_state_fine = 正常
figures_state_overdue = 超过更新期限
figures_state_empty = 空白栏目
figures_state_unused = 未使用

## The standard directory

area_title = { $name }领域基层政务公开标准目录
organ_title = { $name }公开事项
method_open = 主动公开
method_on_request = 依申请公开
method_both = 主动公开和依申请公开
level_county = 县级
level_township = 乡级
level_village = 村级
column_type_areas = 基层政务公开

## Policies, consultations, services

consultation_answered = 已反馈结果
stage_consultation = 征求意见
stage_feedback = 意见反馈
stage_decision = 文件发布
stage_interpretation = 政策解读
stage_amendment = 修改
stage_expiry = 有效期至
stage_repeal = 废止
form_text = 文字解读
form_picture = 图解
form_video = 音视频
form_press_conference = 新闻发布会
form_expert = 专家解读
form_interview = 在线访谈
form_media = 媒体评论
source_central = 中央
source_region = 自治区
source_city = 盟市
source_own = 本级
part_in_force = 现行有效
part_expired = 已经失效
part_repealed = 已经废止
part_year = { $year }年
part_title = { $column }：{ $part }
## What is not open any more, channels

withdrawn_title = 本信息已停止公开
channel_page = 网站原文
channel_mongolian_page = 蒙古文版网页
figures_document = 文件
figures_mirrored = 政务新媒体已发布
figures_not_mirrored = 政务新媒体未发布
figures_disclosure = 公开属性统计
disclosure_open = 主动公开
disclosure_on_request = 依申请公开
disclosure_closed = 不予公开
figures_withdrawn = 停止公开（有公告）
figures_review_due = 应复查公开属性
figures_review_on = 复查日期

## Mailbox

letter_consult = 咨询
letter_suggestion = 建议
letter_complaint = 投诉
letter_help = 求助
letter_other = 其他
letters_by_year = 历年来信
letters_by_organ = { $year }年各单位来信
letters_by_kind = { $year }年各类来信
letters_definition = 统计口径：按收到来信的年份统计，答复截至页面生成之日；办理时间按工作日计算，收到当日不计。不公开的来信只计数，不留内容。
letters_undecided = 其中 { $n } 封的办理时间涉及放假安排未知的年份，未计入平均办理时间。
