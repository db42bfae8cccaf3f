### 开放数据、机构、公报、新媒体、信箱、报表。

reserved-file-name = “{ $name }”是栏目自己的网页或数据的网址
    .repair = 给这个文件换一个名字。
file-is-no-year = “{ $name }”不是年份
    .repair = 用年份做文件名：2025.toml
carried-differs = 上年结转（{ $value }）与上一年的结转下年（{ $right }）不同
    .repair = 改为 { $right }，或者更正上一年的 left。
wrong-sum = “{ $field }”写的是 { $value }，各项相加是 { $right }
    .repair = 改为 { $right }，或者更正各项；合计也可以不写。
requests-unbalanced = 第 { $column } 列不平：新收加结转是 { $received }，办理结果加结转下年是 { $done }
    .repair = 更正这一列的数字，使两边相等。
wrong-count-of-numbers = “{ $field }”有 { $value } 个数，应有 { $right } 个
    .repair = 写 { $right } 个数，后面可以再写合计。
part-over-whole = “{ $field }”是 { $value }，大于“{ $other }”（{ $limit }）
    .repair = 更正其中一个数。
figures-differ = “{ $field }”写的是 { $value }，按网站上的文件统计是 { $right }
    .repair = 改为 { $right }，或者删去这一行，或者更正文件的日期。
figure-is-counted = “{ $field }”由 { $year } 年的来信统计得出（{ $right }），这里写的 { $value } 不起作用
    .repair = 删去这一行；统计不对的，更正 content/data/letters/ 中的来信。
gazette-number = “{ $field }”是 { $value }，但“{ $other }”之后应是 { $right }
    .repair = 改为 { $right }，或者更正各期的日期。
gazette-before-document = { $date } 出版的公报收录了 { $published } 才发布的 { $value }
    .repair = 把文件收入以后的一期，或者更正日期。
type-count = 不小于 0 的整数
withdrawn-but-open = 文件既是主动公开，又写了停止公开日期
    .repair = 把 disclosure 改为 on-request 或 closed，或者删去 withdrawn。
channel-without-mongolian = 这个渠道不能按蒙古文的写法显示 { $value }
    .repair = 导出中文，文末写有蒙古文网页的网址；或者用 --channel json。
no-such-document = 没有公开的文件 { $value }
    .repair = 按网址写成 @网站/栏目/名称。
letter-writer-unmasked = 来信人姓名没有隐去
    .repair = 只留第一个字：writer = "{ $masked }"
letter-without-consent = 来信人没有同意公开，这封信却要公开
    .repair = 写 public = false 并删去标题、内容、答复和来信人；已经征得同意的，写 consent = true。
letter-kept-though-closed = 这封信不公开，它的内容不应留在文件里
    .repair = 删去 writer、title、text、reply；编号、日期、类别、答复单位照留，用于统计。
letter-answered-before-it-came = 答复日期 { $date } 早于来信日期 { $received }
    .repair = 改正 replied 或 received。
official-ends-before-it-begins = 离任日期 { $until } 早于任职日期 { $from }
    .repair = 核对 from（任职）和 until（离任的最后一天）。
