# 首页和栏目的更新。
freshness-home = { $newest ->
    [none] { $site }的首页还没有任何内容
   *[other] { $site }的首页超过 { $days } 天没有新内容：最新的是 { $newest }，应当在 { $due } 以前更新
 }
    .repair = 发布新的动态或者通知；不要改旧文章的日期。
    .name = 首页不更新
    .why = 首页两周没有新信息，单项否决。
column-empty = 栏目“{ $column }”是空的
    .repair = 发布内容；暂时没有的，在 _column.zh.md 里写一份题为“情况说明”、有日期的说明；长期没有的，合并或者取消栏目（required = false）。
    .name = 空白栏目
    .why = 空白栏目每个扣分，五个以上单项否决。
column-explained = 栏目“{ $column }”只有 { $date } 的情况说明
    .repair = 有内容时尽快发布；说明满一年要更新。
    .name = 栏目只有情况说明
    .why = 市里的检查接受有日期的情况说明，但一般仍扣一部分分。
column-stale = 栏目“{ $column }”应更新未更新：最新的是 { $newest }，应当在 { $due } 以前更新
    .repair = 发布新内容；不要改旧文章的日期。
    .name = 栏目不更新
    .why = 各类栏目有更新期限；过期扣分，多个栏目过期单项否决。
column-due = 栏目“{ $column }”应当在 { $due } 以前更新（最新的是 { $newest }）
    .repair = 在这一天以前发布新内容。
    .name = 栏目快到期
    .why = 提前知道，就不会过期。
columns-veto = { $what ->
    [main] 动态、通知、政策类栏目有 { $count } 个不更新（达到 { $limit } 个即否决）
    [others] 应更新的栏目有 { $count } 个长期不更新（达到 { $limit } 个即否决）
   *[empty] 空白栏目有 { $count } 个（达到 { $limit } 个即否决）
}
    .repair = 按 column-stale 和 column-empty 的提示逐个处理。
    .name = 栏目不更新（否决）
    .why = 检查指标第一部分：这么多栏目不更新或者空白，网站整体不合格。
consultations-few = 从 { $since } 起的一年里征集调查 { $count } 次，应当不少于 { $least } 次{ $column ->
    [no] （没有征集调查栏目）
   *[other] {""}
 }
    .repair = 开展征集调查：在征集调查栏目发布，或者给征求意见稿写上 closes（征集截止）。意见反馈不算一次；不要拆分或者补写旧的。
    .name = 征集调查次数少
    .why = 地方政府门户网站一年内征集调查少于六次扣分。建站不满一年的网站不算；部门网站默认不查，市里可以在规则包里定次数（others）。
interviews-few = 从 { $since } 起的一年里在线访谈 { $count } 次，应当不少于 { $least } 次{ $column ->
    [no] （没有在线访谈栏目）
   *[other] {""}
 }
    .repair = 举办在线访谈：在 kind = "interview" 的栏目发布，访谈形式的政策解读写 interpretation = "interview" 也算。不要补写旧的。
    .name = 在线访谈次数少
    .why = 地方政府门户网站一年内在线访谈少于六次扣分。建站不满一年的网站不算；部门网站默认不查，市里可以在规则包里定次数（others）。
yearly-due = { $what ->
    [interview] 在线访谈
   *[other] 征集调查
 }在 { $due } 以前要再开展一次，否则一年内就少于 { $least } 次
    .repair = 在这一天以前开展并发布。
    .name = 征集调查、在线访谈快到期
    .why = 提前知道，一年里的次数就不会掉下来。
