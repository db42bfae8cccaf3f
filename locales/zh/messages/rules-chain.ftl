# 政策、解读。
interpretation-missing = 政策文件没有解读，应当在 { $due } 以前发布
    .repair = 写一篇解读，在 interprets 里写上这份文件。
    .name = 没有政策解读
    .why = 政策文件与解读同步起草、同步审批、同步发布；抽查的文件没有解读，每份扣分。
interpretation-late = 解读 { $other } 发布于 { $date }，晚于 { $due }（文件发布后 3 个工作日内）
    .repair = 以后与文件同时发布；不要改日期。
    .name = 解读不及时
    .why = 解读应与文件同时发布，最迟在 3 个工作日内（国办发〔2016〕80号）。
interpretation-undecided = 没有 { $year } 年的工作日历，无法判断解读是否及时
    .repair = 等国务院办公厅的放假通知发布以后，加上这一年的日历。
    .name = 无法判断解读是否及时
    .why = 工作日要看每年的放假通知；没有日历时既不能算合格，也不能算不合格。
interpretation-unlinked = 解读没有写明解读的是哪份文件
    .repair = 加上 interprets = ["@网站/栏目/文件名"]；转载的解读写明 source。
    .name = 解读没有关联文件
    .why = 解读与文件要互相链接；三篇没有关联即扣分。
consultation-without-results = 征集已于 { $date } 截止，到 { $due } 还没有公布结果
    .repair = 公布结果：发布一篇写有 feedback_on = "@…" 的文件。
    .name = 征集没有公布结果
    .why = 征集调查结束以后 1 个月内公布结果，每次没有公布即扣分。
consultation-results-late = 征集结果 { $other } 发布于 { $date }，晚于 { $due }
    .repair = 以后按时公布；不要改日期。
    .name = 征集结果公布不及时
    .why = 征集调查结束以后 1 个月内公布结果。
consultation-results-incomplete = { $what ->
    [received] 意见反馈没有写明收到多少条意见
    [adopted] 意见反馈没有写明采纳了多少条
    [declined] 意见反馈没有写明未采纳的意见
   *[other] 意见反馈没有说明未采纳的理由
    }
    .repair = 写明收到几条、采纳几条、未采纳几条和理由；一条也没有收到的，写“未收到意见”。
    .name = 意见反馈不完整
    .why = 意见反馈要写明收到意见的数量、采纳和未采纳的情况，未采纳的说明理由。
consultation-results-sum = 收到 { $count } 条，采纳 { $adopted } 条和未采纳 { $declined } 条加起来是 { $sum } 条
    .repair = 核对这三个数；既不算采纳也不算未采纳的，写明是哪一类、几条。
    .name = 意见条数加不起来
    .why = 公众会数自己提的意见；收到、采纳、未采纳对不上，等于说有些意见没有处理。
