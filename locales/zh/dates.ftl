# 日期、数字的写法。$year $month $day 是数字，$hour $minute 是两位数字。
date = { $year }年{ $month }月{ $day }日
date-time = { $year }年{ $month }月{ $day }日 { $hour }:{ $minute }
month = { $year }年{ $month }月
month-day = { $month }月{ $day }日
year = { $year }年
ordinal = 第{ $number }
