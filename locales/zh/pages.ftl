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
function_search = 信息检索
function_site_map = 网站地图
function_sites = 网站群导航
function_data = 数据开放

## Open data

open_data_lead = 本网站群每个栏目的列表都有 JSON 和 CSV 两种机器可读格式，网址长期不变，内容与网页同源、同时更新。
