# 工具对内容说的话。编号就是代码；.repair 说明应当怎样改。

failed = 出错
repair = 修改
level-error = 错误
level-block = 禁止发布
level-veto = 单项否决
level-deduct = 扣分
level-advice = 建议
type-text = 带引号的文字
type-integer = 整数
type-number = 数字
type-boolean = true 或 false
type-date = 日期
type-list = 列表
type-table = 表
type-reprint = true、原文的链接（@站点/栏目/文件）或者 {"{"} issuer, number, url {"}"}
type-nothing = 空值
build-done = 已生成 { $outputs } 个文件：重新生成 { $rendered } 个，删除 { $removed } 个，提示 { $others } 条。
build-failed = 没有生成：错误 { $errors } 处，提示 { $others } 条。上一次的网站保持原样。
build-partly = 已生成 { $outputs } 个文件：重新生成 { $rendered } 个，删除 { $removed } 个。有 { $errors } 处错误，所在站点本次不发布，线上保持原样。提示 { $others } 条。
check-done = 错误 { $errors } 处，禁止发布 { $blocks } 处，单项否决 { $vetoes } 处，扣分 { $deductions } 处，建议 { $advice } 条。
build-findings = 检查规则：禁止发布 { $blocks } 处，单项否决 { $vetoes } 处，扣分 { $deductions } 处，建议 { $advice } 条。全部内容请运行：bosoo check
serving = 预览地址：{ $address } （按 Ctrl+C 结束）
preview-title = 错误 { $errors } 处，提示共 { $all } 条
preview-close = 关闭
preview-broken = 网站群读不出来；页面是出错之前的样子
new-made = 已建立 { $path }
new-doc-path = 文章要写成 网站/栏目/名称；只写 网站/栏目 时加上 --title。写的是“{ $value }”
new-exists = { $path } 已经有了
new-folder-not-empty = { $path } 不是空文件夹
new-cluster-made = 网站群建在 { $path }。到那里运行：bosoo serve
stamp-written = 已标记 { $path }
stamp-same = { $path } 已经标记过

area-without-organ = 领域“{ $name }”没有责任机关
    .repair = 写明由谁公开：organs = ["edu"]
bad-address = “{ $value }”不是网址
    .repair = 写全协议和末尾的斜线：https://www.example.gov.cn/
age-too-long = “{ $value }”太长：{ $kind } 类栏目的 max_age 最多写 "{ $most }"（{ $source }）
    .repair = 写 "{ $most }" 或更短，或者不写 max_age。
bad-age = “{ $value }”不是时间长度
    .repair = 例如写 "14 days"、"6 months"、"1 year"，不限写 "none"。
bad-alias = “{ $value }”不能作为旧网址
    .repair = 写从根目录开始的路径，只用英文字母、数字和符号：/old/2020-01.html
bad-directive-attributes = 看不懂“{ $name }”的属性{ $why ->
        [full-width] ：括号、等号或引号用了全角的
        [braces] ：属性要放在一对英文花括号里
        [unquoted] ：内容没有放在引号里
        [quotes] ：引号没有成对
        [none] ：缺少等号
       *[other] {""}
    }
    .repair = 写成 :::{ $name }{"{"}名称="内容" 名称="内容"{"}"}
bad-document-name = “{ $name }”不能作为文件名
    .repair = 只用小写字母、数字和连字符，最后写语言：2024-03.zh.md
bad-id = “{ $value }”不能放进网址
    .repair = 只用小写字母、数字和连字符。
bad-link-scheme = 不允许“{ $value }”这样的链接
    .repair = 改用 https://、mailto: 或 tel: 开头的链接。
bad-token = 变量 { $name } 只能是一个值
    .repair = 写一个 CSS 值，例如 #0d5953 或 1.25rem，不能有分号、大括号和 url()。
bad-translated-from = 看不懂 translated_from
    .repair = 这一行不用手写；请运行：bosoo text stamp 文件
chinese-first = 第一种语言必须是 zh
    .repair = 写成 languages = ["zh", "mn"]。共用的信息写在中文文件里。
column-holds-no-documents = 栏目 { $column } 只用来汇总下级栏目，不能放文章
    .repair = 把文章移到它的某个下级栏目。
counterpart-field = 字段 { $field } 应当写在蒙古文文件里
    .repair = 把这一行移到 .mn.md 文件。
counterpart-without-source = “{ $name }”没有中文文件
    .repair = 在旁边建立 { $name }.zh.md，日期等共用信息写在那里。
css-foreign-url = 样式表引用了“{ $value }”
    .repair = 把文件放进主题的 assets 文件夹，写成 url("../assets/文件名")。
dead-anchor = 那一页没有“#{ $value }”这个位置
    .repair = 在预览里看段落的编号（#s2-1、#p7），或者给标题起名：## 标题 {"{"}#name{"}"}
dead-link = 链接“{ $value }”没有对应的内容
    .repair = 检查路径。链接到文章写成 @网站/栏目/文件名，或 ../栏目/文件名.md
directive-full-width = 这一行开头的冒号是中文的（全角的）
    .repair = 改成英文的（半角的）冒号 :::
directive-not-closed = :::{ $name } 没有结束
    .repair = 在这一块的末尾单独写一行 :::
directive-not-open = 这里的 ::: 前面没有对应的开头
    .repair = 删掉这一行，或者在上面写开头，例如 :::callout
document-outside-column = “{ $name }”不在任何栏目里
    .repair = 把它移到栏目的文件夹。
document-too-large = 文件超过 { $limit } MiB
    .repair = 大的材料请作为附件。
document-twice = “{ $name }”有两份：一个文件、一个文件夹
    .repair = 只保留一份。
duplicate-address = 两个页面的网址都是 { $value }，另一个来自 { $other }
    .repair = 给其中一个改名，或者删掉旧网址。
duplicate-id = 编号“{ $value }”用了两次
    .repair = 给其中一个换一个编号。
duplicate-key = 字段 { $field } 写了两次
    .repair = 删掉其中一行。
duplicate-message = 词条 { $detail } 写了两次
    .repair = 删掉其中一条。
empty-title = 标题是空的
    .repair = 在引号里写上标题。
file-outside-folder = 文件“{ $value }”不在文章旁边
    .repair = 把文件放到文章所在的文件夹，只写文件名。
foreign-picture = 图片“{ $value }”来自别的网站
    .repair = 把图片保存到文章旁边，写文件名。网页不从别处加载内容。
front-matter-not-closed = 文件开头的信息没有结束
    .repair = 在最后一个字段后面单独写一行 { $fence }
html-attribute-removed = HTML 属性 { $name } 不会出现在网页上，已经去掉
    .repair = 删掉这些属性。字体、颜色、对齐由全站统一的样式决定；要突出的写成 **文字**，要提醒的用 :::callout。
html-removed = 不允许使用 HTML 标签“{ $name }”，已经去掉
    .repair = 改用 Markdown，或者用 :::callout 一类的写法。
ill-formed-message = 看不懂这个词条：{ $detail }
    .repair = 写成：名称 = 文字
impossible-date = 没有“{ $value }”这一天
    .repair = 写日历上有的日期：有 2024-02-29，没有 2024-02-30。
link-address = { $why ->
        [host] 网址“{ $value }”不完整，缺网站名或者 //
        [full-width] 网址“{ $value }”里有中文的（全角的）冒号或斜线
        [mail] “{ $value }”是邮箱，前面缺 mailto:
       *[scheme] “{ $value }”是网址，前面缺 https://
    }
    .repair = { $why ->
        [host] 写全：https://www.example.gov.cn/
        [full-width] 改成英文的（半角的）：https://
        [mail] 写成：mailto:{ $value }
       *[scheme] 写成：https://{ $value }
    }
link-as-text = 这个链接或图片没有写成，网页上只看到它的符号：{ $why ->
        [space] 地址“{ $value }”里有空格
        [full-width] 括号用了中文的（全角的）
        [quotes] 地址后面的说明用了中文引号
        [open] 右边缺一个括号
       *[other] 看不懂地址“{ $value }”
    }
    .repair = { $why ->
        [space] 文件改名，不用空格；或者把地址放在尖括号里：(<{ $value }>)
        [full-width] 用英文的（半角的）括号，中间不空格：[文字]({ $value })
        [quotes] 说明用英文引号：({ $value } "说明")
        [open] 补上括号：[文字]({ $value })
       *[other] 把地址放在尖括号里：(<{ $value }>)
    }
link-from-root = 链接“{ $value }”是从网站根目录开始的
    .repair = 写成 @网站/栏目/文件名，或者从本文开始的相对路径。
link-out-of-root = “{ $name }”是指向外面的符号链接
    .repair = 把文件复制到这里，不要用链接。
link-to-closed = “{ $value }”链接到不公开的文件
    .repair = 删掉这个链接。
link-to-draft = “{ $value }”链接到草稿
    .repair = 先发布那篇文章，或者删掉链接。
link-to-future = “{ $value }”链接到还没有到发布日期的文章
    .repair = 发布之前先删掉链接。
long-title = 标题有 { $count } 个字，列表和搜索结果里显得太长（建议不超过 { $limit } 个）
    .repair = 缩短标题，详细内容写进 summary 或正文。公文的标题以原件为准，不用改。
malformed-link = “{ $value }”不是文章的链接
    .repair = 写成 @网站/栏目/文件名
missing-alt = 图片没有文字说明，盲人读者看不到内容
    .repair = 写出图片上是什么：![说明](文件名.png)
missing-counterpart = 缺少蒙古文文件，而栏目 { $column } 要求必须有
    .repair = 运行：bosoo new doc 路径 --counterpart
missing-directive-attribute = { $name } 需要属性 { $field }
    .repair = 写成 :::{ $name }{"{"}{ $field }="…"{"}"}
missing-field = 缺少字段 { $field }
    .repair = 加上这个字段。
missing-file = 文章旁边没有文件“{ $value }”
    .repair = 把文件放到那里，或者改正文件名。
missing-guide-element = 办事指南缺少要素 { $field }
    .repair = 在 [guide] 下面加上：{ $field } = …
missing-message = 缺少词条 { $name }
    .repair = 加上一行：{ $name } = …
no-front-matter = { $why ->
        [empty] 文件是空的
        [blank] +++ 或 --- 前面有空行
        [fence] 第一行不是三个英文的 + 或 -
       *[none] 文件开头没有标题、日期等信息
    }
    .repair = { $why ->
        [blank] 删掉前面的空行，让它成为第一行。
        [fence] 第一行写三个英文（半角）的加号 +++（YAML 写三个减号 ---），结束的一行也一样。
       *[other] 文件第一行写 +++，接着写各个字段，再写一行 +++（YAML 用 ---）。
    }
no-site-toml = 没有 site.toml：{ $detail }
    .repair = 请到网站群的文件夹里运行，或者用 --root 指明。新建：bosoo new cluster 文件夹
not-a-date = “{ $value }”不是日期
    .repair = 按 年-月-日 写：2024-03-01；带时间写：2024-03-01 09:30
not-utf8 = { $found ->
        [utf-16] 文件是 UTF-16 编码（记事本里叫“Unicode”），不是 UTF-8
        [gbk] 文件是 GBK（GB18030）编码（记事本里叫“ANSI”），不是 UTF-8
        [damaged] 文件是 UTF-8 编码，但这里有损坏的字
       *[none] 文件不是 UTF-8 编码
    }
    .repair = { $found ->
        [damaged] 把这一处重新写一遍，保存为 UTF-8 编码。
       *[other] 打开文件，选“另存为”，编码选 UTF-8。
    }
service-elsewhere = “{ $value }”不是可以在线办事的平台
    .repair = 链接到其中之一：{ $known }；或者把平台写进 content/data/services.toml
shared-fact-twice = { $field } 在这里是“{ $mongolian }”，在中文文件里是“{ $chinese }”
    .repair = 删掉这一行；共用的信息只写在中文文件里。
table-as-text = 这几行像是表格，网页上却连成一段文字：{ $why ->
        [tabs] 各格之间是制表符（Tab），多半是从表格软件粘贴来的
        [full-width] 竖线用了中文的（全角的）
        [cells] 短横线一行的格数和第一行不一样
        [dashes] 第二行要用英文的短横线 -
       *[separator] 第一行下面缺短横线一行
    }
    .repair = 每行写成 | 甲 | 乙 |，第一行写各列名称，第二行写 | --- | --- |，格数和第一行一样。
template-fault = 模板有错：{ $cause ->
        [variable] 没有变量 { $name }；能用的有：{ $available }
        [nothing] 变量 { $name } 没有值
        [field] 没有字段 { $name }
        [function] 没有函数 { $name }
        [filter] 没有过滤器 { $name }
        [test] 没有判断 { $name }
        [component] 没有组件 { $name }
        [missing] 没有模板 { $name }
        [block] 上级模板里没有块 { $name }
        [circle] 模板互相引用，没有尽头：{ $name }
        [outside] 用了 extends 的模板，内容只能写在 block 里
        [end] 文件到末尾还没有写完
        [range] range() 超过 { $name } 项
        [rounds] 一页的循环加起来超过 { $name } 次
        [replacement] replace() 得出的文字超过 { $name } KiB
        [unsafe-filter] 过滤器 { $name } 会拆坏蒙古文，这里没有它
        [message] 词条 { $name } 没有，或者缺少参数
       *[other] { $detail }
    }
    .repair = 改正模板的这个地方；模板能用的内容见 docs/format.md。
text-as-file = “{ $value }”是文稿本身，不能作为附件发布
    .repair = 改为链接该文档：@站点/栏目/名称；要作为附件，请换成其他格式的文件。
theme-cycle = 主题 { $name } 成了自己的上级
    .repair = 改正某个主题里 parent = … 这一行。
too-deep = 嵌套太深
    .repair = 最多写成由表组成的列表。
toml-syntax = 看不懂这一行：{ $why ->
        [full-width] 引号、冒号、等号用了中文的（全角的）
        [colon] 字段后面写的是冒号
        [name] 两行 +++ 之间的字段名要用英文
        [empty] 等号后面没有内容
        [quote] 文字没有写在引号里
        [not-closed] 右边缺一个引号
        [inside] 引号里面又有直引号
       *[other] { $detail }
    }
    .repair = { $why ->
        [name] 改用英文名（title、published…）；要写中文名，把上下两行 +++ 都改成 ---，每行写成“标题: 文字”。
        [inside] 里面的引号改用中文引号“ ”。
       *[other] 写成：字段 = "文字"，等号和引号用英文的（半角的）。
    }
unknown-choice = { $field } 不能是“{ $value }”
    .repair = 从这些里面选：{ $known }
unknown-column = 前面没有栏目“{ $value }”
    .repair = 先定义上级栏目。
unknown-column-folder = 没有栏目“{ $name }”
    .repair = 改正文件夹的名称；有哪些栏目见 site.toml。
unknown-directive = 没有“{ $name }”这种写法
    .repair = 从这些里面选：{ $known }
unknown-directive-attribute = { $name } 没有属性 { $field }
    .repair = 它的属性有：{ $known }
unknown-field = 没有字段“{ $field }”
    .repair = { $nearest ->
        [none] 可用的字段：{ $known }
       *[other] 是不是 { $nearest }？
    }
unknown-item = 标准目录里没有事项“{ $value }”
    .repair = 使用 content/data/areas/ 里的编号；要看全部编号：bosoo data export items.csv
outside-not-allowed = “{ $value }”不是政府网站的网址，专题不能收录
    .repair = 只收录政府网站上的文件，域名后缀：{ $known }（site.toml 的 government_hosts）。
unknown-letter = 信箱里没有编号为“{ $value }”的来信
    .repair = 使用 content/data/letters/ 里的编号。
unknown-portal = 没有网站“{ $value }”，它却被定为门户
    .repair = 改正 [cluster] 里的 portal = …，或者定义这个网站。
unknown-site = 没有网站“{ $value }”
    .repair = 有哪些网站见 site.toml。
unknown-site-folder = site.toml 里没有网站“{ $name }”
    .repair = 改正文件夹的名称，或者定义这个网站。
unknown-theme = 没有主题“{ $name }”
    .repair = 改正名称；主题在 themes/ 里。
unreadable-file = 文件读不出来：{ $detail }
    .repair = 检查文件在不在、有没有读取权限。
unused-message = 词条 { $name } 没有地方用到
    .repair = 删掉它。
wrong-type = { $field } 应当是{ $expected }，这里写的是{ $found }
    .repair = 改成{ $expected }。
yaml-alias = 这里不用 YAML 的锚点和别名
    .repair = 直接写出内容。
yaml-key = 这不能作为字段名
    .repair = 写成：字段: 内容
yaml-syntax = 看不懂这一行：{ $why ->
        [full-width] 冒号是中文的（全角的）
        [no-space] 冒号后面没有空格
        [tab] 行首有制表符（Tab）
        [colon-inside] 文字里还有冒号
        [inside] 引号后面还有文字，或者引号里面又有引号
        [not-closed] 右边缺一个引号
       *[other] { $detail }
    }
    .repair = { $why ->
        [tab] 删掉行首的空白。
        [colon-inside] 用英文引号把文字括起来：字段: "文字: 文字"
        [inside] 里面的引号改用中文引号“ ”。
        [not-closed] 补上引号。
        [full-width] 改成英文冒号，后面空一格：字段: 文字
        [no-space] 冒号后面空一格：字段: 文字
       *[other] 写成：字段: 文字；文字里有冒号的，用引号括起来。
    }
reserved-anchor = “{ $value }”这个名称网页自己要用
    .repair = 给标题换一个名称，或者不起名。
rules-weaker = 这条规则在上级规则包（{ $pack }）里锁定，{ $what ->
    [level] 级别不能放宽
    [points] 扣分不能减少
    [limits] 限值不能放宽
    [lists] 清单不能删减
   *[locked] 不能解锁
}
    .repair = 删掉这一项，或者改得更严。
rules-unknown-limit = 这条规则没有叫“{ $name }”的限值
    .repair = { $known ->
        [none] 这条规则没有限值，删掉 limits。
       *[other] 从这些里面选：{ $known }
    }
captions-not-webvtt = 字幕文件“{ $value }”不是 WebVTT 格式
    .repair = 另存为 WebVTT：UTF-8 文本文件，第一行是 WEBVTT。
picture-too-large = 图片“{ $value }”超过5000万像素，不生成小图，每位读者都要下载整张图
    .repair = 把图片缩小，宽3000像素就够了。
picture-undecodable = 图片无法解码，网页上显示的是原文件
    .repair = 用图片软件打开，重新另存为 JPEG 或 PNG。
video-format = 视频“{ $value }”不是 MP4 或 WebM
    .repair = 另存为 MP4（H.264），各种浏览器都能播放。
video-without-captions = 视频没有字幕，听障读者听不到内容
    .repair = 把字幕存成 WebVTT 放到文章旁边，写上：captions="文件名.vtt"
closes-before-it-opens = 征集在 { $date } 截止，早于开始日期
    .repair = 改正 opens 或 closes。
