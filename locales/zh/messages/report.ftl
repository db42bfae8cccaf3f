# 检查报告里的话：已知问题清单等。

known-title = 已知问题 { $count } 处：
known-excused = 已知，由{ $owner }在 { $until } 前改好
known-overdue = 已过期限 { $until }（{ $owner }），重新计入
known-settled = 清单里有 { $count } 处已经改好；请用 --write-baseline 重写清单。
known-written = 已把 { $count } 处问题写进 { $path }。
