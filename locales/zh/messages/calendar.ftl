# 工作日历的消息。

calendar-unreadable = 工作日历读不了：{ $reason }
    .repair = 参照 2026.toml 的格式改写这一行。
calendar-no-date = “{ $found }”不是日期。
    .repair = 写成 2026-10-01。
calendar-range = 放假的起止“{ $found }”不对。
    .repair = from 写第一天，to 写最后一天，不超过 60 天。
calendar-other-year = { $date } 不在 { $expected } 年。
    .repair = 把这一天写到它自己年份的文件里。
calendar-weekday = { $date } 是星期{ $expected }，文件里写的是星期{ $found }。
    .repair = 对照国务院办公厅的通知核对日期。
calendar-work-on-weekday = { $date } 是星期{ $found }，本来就上班；调休上班的日子应是星期六或星期日。
    .repair = 对照国务院办公厅的通知核对日期。
calendar-twice = { $date } 写了两次。
    .repair = 删掉其中一条。
calendar-implausible = 按这个文件全年有 { $found } 个工作日，通常在 248 天左右。
    .repair = 对照国务院办公厅的通知，看有没有漏写或多写的日子。
