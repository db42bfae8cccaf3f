# 用词、标点、日期、合计的消息。

wording-term = “{ $found }”用词不当。{ $note }（依据：{ $source }）
    .repair = { $repair ->
    [none] 按实际意思改写这句话。
   *[other] 改为 { $repair }
}
    .name = 用词不当
    .why = 表述错误会在检查中逐处扣分，严重的单项否决。
wording-half-width = 中文里用了半角标点“{ $found }”。
    .repair = 改为 { $repair }
    .name = 中文用了半角标点
    .why = 表述错误会在检查中逐处扣分，严重的单项否决。
wording-doubled = 标点重复：“{ $found }”。
    .repair = { $repair ->
    [none] 只留一个标点。
   *[other] 改为 { $repair }
}
    .name = 标点重复
    .why = 表述错误会在检查中逐处扣分，严重的单项否决。
wording-brackets-mixed = 括号前后不是一对：“{ $found }”。
    .repair = { $repair ->
    [none] 前后用同一种括号。
   *[other] 改为 { $repair }
}
    .name = 括号不成对
    .why = 表述错误会在检查中逐处扣分，严重的单项否决。
wording-brackets-unmatched = 括号或引号“{ $found }”没有另一半。
    .repair = 补上另一半，或删掉这一个。
    .name = 括号缺一半
    .why = 表述错误会在检查中逐处扣分，严重的单项否决。
wording-no-such-date = 没有“{ $found }”这一天。
    .repair = 对照原件核对日期。
    .name = 没有这一天
    .why = 表述错误会在检查中逐处扣分，严重的单项否决。
wording-weekday = { $date } 不是{ $found }。
    .repair = 如果日期没有错，改为 { $repair }
    .name = 星期与日期不符
    .why = 表述错误会在检查中逐处扣分，严重的单项否决。
wording-sum = 表格“{ $column }”列的合计写的是 { $found }，各行相加是 { $sum }。
    .repair = 核对各行的数字和合计。
    .name = 合计不对
    .why = 表述错误会在检查中逐处扣分，严重的单项否决。
wording-lexicon-unreadable = 词表读不了：{ $reason }
    .repair = 按 docs/rules.md 的格式改写这一行。
wording-lexicon-twice = 词表里“{ $reason }”出现了两次。
    .repair = 删掉其中一条。
wording-lexicon-circular = 词表里“{ $reason }”的正确写法又包含了它自己。
    .repair = 把错误的词写长一些，或改正确的写法。
wording-lexicon-unless = 词表里“{ $reason }”的例外词不包含它。
    .repair = 例外写成包含这个词的更长的词。
wording-lexicon-incomplete = 词表里有一条缺少错误的词或依据。
    .repair = 补上 wrong 和 source。
