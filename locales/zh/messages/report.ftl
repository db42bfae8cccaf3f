# 检查报告里的话：已知问题清单等。

known-title = 已知问题 { $count } 处：
known-excused = 已知，由{ $owner }在 { $until } 前改好
known-overdue = 已过期限 { $until }（{ $owner }），重新计入
known-settled = 清单里有 { $count } 处已经改好；请用 --write-baseline 重写清单。
known-written = 已把 { $count } 处问题写进 { $path }。

external-dead = { $value } 打不开，已经 { $days } 天（{ $detail }）
    .repair = 改为新的网址，或者删掉链接。
    .name = 外部链接失效
    .why = 检查时打不开的链接每个扣 0.1 分，首页上的扣 0.2 分。
external-failing = { $value } 现在打不开（{ $detail }）
    .repair = 过几天再查；打得开就不用改。
    .name = 外部链接暂时打不开
    .why = 对方可能只是暂时停机；连续几天打不开才算失效。
