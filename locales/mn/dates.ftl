# Dates and numbers. Attested on government pages of Inner Mongolia, 2017 to 2024:
# "2023 ᠣᠨ ᠤ 5 ᠳ᠋ᠤᠭᠠᠷ ᠰᠠᠷᠠ ᠶᠢᠨ 17 ᠤ ᠡᠳᠦᠷ"; suffixes here are joined with U+180E.
# $monthOrdinal is ᠳ᠋ᠤᠭᠠᠷ or ᠳ᠋ᠦᠭᠡᠷ by the vowels of the month's number; $dayGenitive is U+180E with ᠤ or ᠦ.
# review
date = { $year } ᠣᠨ᠎ᠤ { $month } { $monthOrdinal } ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ { $day }{ $dayGenitive } ᠡᠳᠦᠷ
# review
date-time = { $year } ᠣᠨ᠎ᠤ { $month } { $monthOrdinal } ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ { $day }{ $dayGenitive } ᠡᠳᠦᠷ { $hour }:{ $minute }
# review
month = { $year } ᠣᠨ᠎ᠤ { $month } { $monthOrdinal } ᠰᠠᠷ᠎ᠠ
# review
month-day = { $month } { $monthOrdinal } ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ { $day }{ $dayGenitive } ᠡᠳᠦᠷ
# review
year = { $year } ᠣᠨ
# review
ordinal = { $number } { $numberOrdinal }
