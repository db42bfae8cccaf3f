### Words of the sites' interface, Simplified Chinese. Templates call them `t.<id>`, or `msg(key="<id>", …)` where they have arguments.

## Page frame

skip_to_content = 跳到正文
sample_mark = 示例网站：内容为演示而写，不是政府发布的信息
sample_note = 本页为示例，备案编号、标识码和电话均为示例数据。
home = 首页
all_sites = 网站群导航
score = 检查评分
site_map = 网站地图
tools = 语言和显示设置
menu = 菜单
main_navigation = 主导航
breadcrumb = 当前位置
this_text = 正文
columns = 栏目
in_mongolian = ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ
text_in_chinese = 中文

language_switch = 蒙古文版

## Accessibility

accessibility = 无障碍
elder_mode = 长者模式
elder_mode_leave = 退出长者模式
text_size = 字号
text_normal = 标准
text_large = 大
text_larger = 特大
text_smaller = 缩小文字
text_bigger = 放大文字
colours = 配色
colours_auto = 跟随系统
colours_light = 浅色
colours_dark = 深色

## Search

search = 搜索
search_label = 搜索本站
search_results = 搜索结果
search_none = 没有找到相关内容
search_none_hint = 请检查文字，换一个更短的说法，或从下面的栏目进入。
search_found = 找到 { $n } 条结果
search_filtered = 去掉一些筛选条件可以看到更多结果。
search_loading = 正在搜索……
search_failed = 搜索数据没有加载成功，请检查网络后再试，或从下面的栏目进入。
search_help = 可以输入汉字、拼音或拼音首字母、蒙古文（各种写法）、蒙古文的拉丁转写、发文字号、索引号、日期。
search_filters = 筛选结果
search_all = 全部
search_site = 网站
search_type = 类型
search_year = 年份
search_language = 语种
search_mongolian = 蒙古文
search_type_article = 文章
search_type_document = 公文
search_type_guide = 办事指南
search_type_topic = 专题
search_type_page = 页面
search_type_column = 栏目
search_type_site = 网站首页
search_met_chinese = 在中文文本中找到
search_met_mongolian = 在蒙古文文本中找到
keyboard = 蒙古文键盘
keyboard_shift = 上档键
keyboard_space = 空格
keyboard_back = 退格
keyboard_joiner = 词缀连接符
keyboard_form = 变体选择符
search_without_script = 浏览器没有启用脚本，无法搜索。请从下面的栏目进入，或使用网站地图。
search_by_column = 按栏目浏览

## Lists

more = 更多
more_of = 更多{ $column }
pinned = 置顶
archived = 已归档
empty_column = 这个栏目暂时没有内容。
pages = 分页
page_number = 第 { $n } 页
page_of = 第 { $n } 页，共 { $pages } 页 { $total } 条
previous_page = 上一页
next_page = 下一页
feed = 订阅本栏目
picture_news = 图片新闻
documents_count = { $n } 篇
latest_update = 最近更新

## Documents

about_this_page = 关于本页
contents = 目录
published_at = 发布时间
source = 来源
author = 作者
document_facts = 公文信息
document_title = 标题
document_number = 发文字号
index_number = 索引号
signed_on = 成文日期
published_on = 发布日期
validity = 有效性
attachments = 附件
related = 相关文件
interpretations = 政策解读
interprets = 解读的文件
topic_items = 专题内容
neighbours = 上一篇和下一篇
previous = 上一篇
next = 下一篇
qr_caption = 扫一扫在手机上查看当前页面
share = 分享
copied = 链接已复制
print = 打印
read_aloud = 朗读
read_stop = 停止朗读

## Service guides

guide_online = 在线办理
guide_item = 事项名称
guide_organ = 实施机构
guide_time_limit = 办理时限
guide_fee = 收费标准
guide_place = 办理地点
guide_hours = 办理时间
guide_phone = 联系电话
guide_conditions = 申请条件
guide_materials = 办理材料
guide_process = 办理流程
guide_basis = 设定依据

## Organs, leaders, contacts

contact = 联系方式
address = 地址
phone = 电话
fax = 传真
email = 电子邮箱
postcode = 邮政编码
hours = 工作时间
organs = 内设机构
organ_name = 机构名称
organ_duties = 主要职责
duties = 分管工作
vacant = 未公布姓名

## Footer

organizer = 主办单位
undertaker = 承办单位
site_id_code = 网站标识码
identity_mark = 党政机关网站标识
error_report = 我为政府网站找错

## Leaving the site, lost pages

leave_title = 您即将离开本网站
leave_question = 您访问的链接即将离开“{ $site }”门户网站，是否继续？
leave_continue = 继续访问
leave_stay = 放弃
not_found_title = 找不到这个页面
not_found_text = 地址可能有误，或者内容已经移走。可以从下面的栏目进入，或使用搜索。

## Open data

open_data = 开放数据
open_data_cluster = 网站群总表（JSON）
data_list = 列表
data_rows = 条数

## Gazette

gazette_name = 公报
gazette_total = 总期号
gazette_date = 出版日期
gazette_documents = 文件数
gazette_points = 纸质公报查阅点
gazette_contents = 目录
gazette_appointment = 人事任免
gazette_chronicle = 大事记

## Accounts on new media

account_counts = 政务新媒体数量
account_platform = 平台
account_open_count = 正常
account_total = 合计
account_id = 账号
account_owner = 主办单位
account_filed = 备案日期
account_closed_on = 注销日期
account_last_post = 最近发布

## The standard directory

area_ways = 目录导航
areas_by_area = 按领域
areas_by_department = 按部门
areas_by_township = 按苏木乡镇
areas_directory = 标准目录
area_changes = 目录变更记录
area_item = 公开事项
area_content = 公开内容（要素）
area_basis = 公开依据
area_limit = 公开时限
area_organ = 公开主体
area_channels = 公开渠道和载体
area_audience = 公开对象
area_way = 公开方式和层级
area_documents = 已公开的文件
area_no_documents = 这个事项还没有公开的文件。
area_standard = 公开标准
area_number = 编号
area_must = 必须公开的要素
area_may = 可选的要素
area_channel_must = 必选的渠道
area_channel_may = 可选的渠道
area_former = 又称：
area_unverified = 本行还没有对照标准指引的原文核对。
area_sum = { $areas } 个领域 { $items } 项，已有文件的 { $fulfilled } 项。
area_count = { $items } 项，已有文件的 { $fulfilled } 项
standard_items = 公开事项

## Policies, consultations, services

chain = 政策全流程
parts_year = 按年份
parts_form = 按解读形式
parts_event = 按生活事件
parts_site = 按部门
participate = 参与
consultation_dates_rule = 是否还能提意见，以上面的起止日期为准。
reprint = 转载
reprinted_from = 转载自
platforms = 在线办理平台
consultation_pending = 尚未开始
consultation_open = 正在征集
consultation_closed = 已经截止

## Applications for disclosure

request_days = 每一天收到的申请，最迟哪天答复
request_days_rule = 按工作日计算，收到的当天不算。征求第三方意见的时间不计入答复期限。
request_received = 收到申请
request_complete = 最迟通知补正
request_answer = 最迟答复
request_prolonged = 延长后最迟答复
request_unknown = “—”表示那一年的放假安排还没有公布，日期待定。
request_form = 申请表
request_form_rule = 在这里填写，然后打印、签名、提交。填写的内容只留在您的屏幕上，不会发送，也不会保存。
request_applicant = 申请人
request_name = 姓名或者名称
request_id_kind = 证件名称
request_id_number = 证件号码
request_phone = 联系电话
request_address = 通信地址
request_email = 电子邮箱
request_what = 申请获取的政府信息
request_description = 名称，或者便于查找的特征
request_how = 获取信息的方式
request_paper = 纸质
request_file = 电子文件
request_self = 当面领取
request_post = 邮寄
request_sign = 申请人签名或者盖章、日期：

## What is not open any more

withdrawn_text = 这里原来的政府信息自{ $date }起调整了公开属性，不再公开。
withdrawn_on_request = 现在的公开方式是依申请公开。
withdrawn_closed = 现在不予公开。
withdrawn_request = 怎样申请公开

## Mailbox

figures_letters = 来信统计
figures_year = 年份
letters_received = 收到（封）
letters_answered = 办结（封）
letters_shown = 公开答复（封）
letters_days = 平均办理时间（工作日）
letters_organ = 答复单位
letters_kind = 类别
letter_number = 编号
letter_writer = 来信人
letter_received_on = 来信日期
letter_replied_on = 答复日期
letter_took = 办理用时
letter_workdays = 个工作日
letter_text = 来信
letter_reply = 答复
letter_answered = 已答复
letter_open = 办理中
letters_all_figures = 按单位、类别、年份查看统计
letters_about = 相关来信
letters_taken_up = 回应和选登
letters_privacy = 公开前已征得来信人同意，并隐去姓名、电话、住址等个人信息。
topic_outside = 上级机关网站上的文件
