# Messages of the calendar of working days.

calendar-unreadable = The calendar cannot be read: { $reason }
    .repair = Write this line as in 2026.toml.
calendar-no-date = "{ $found }" is no date.
    .repair = Write it as in 2026-10-01.
calendar-range = The holidays "{ $found }" are no range of days.
    .repair = `from` is the first day, `to` the last, at most 60 days.
calendar-other-year = { $date } is not in { $expected }.
    .repair = Write the day in the file of its own year.
calendar-weekday = { $date } is 星期{ $expected }; the file says 星期{ $found }.
    .repair = Compare the date with the notice of the State Council's office.
calendar-work-on-weekday = { $date } is 星期{ $found }, a working day anyway; moved working days are Saturdays and Sundays.
    .repair = Compare the date with the notice of the State Council's office.
calendar-twice = { $date } is given twice.
    .repair = Delete one of the entries.
calendar-implausible = By this file the year has { $found } working days; about 248 are usual.
    .repair = Compare the file with the notice: days may be missing or too many.
