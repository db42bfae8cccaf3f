# No native reader has reviewed these messages.

# review
shard-missing = { $folder }: { $shard } ᠬᠡᠰᠡᠭ ᠦᠭᠡᠢ᠂ ᠨᠡᠶᠢᠯᠡᠭᠦᠯᠬᠦ᠎ᠶᠢᠨ ᠡᠮᠦᠨ᠎ᠡ ᠪᠦᠲᠦᠭᠡᠬᠦ᠃
# review
shard-twice = { $folder }: { $shard } ᠬᠡᠰᠡᠭ ᠬᠣᠶᠠᠷ ᠪᠠᠶᠢᠨ᠎ᠠ᠂ ᠬᠠᠭᠤᠴᠢᠨ᠎ᠢ ᠤᠰᠠᠳᠬᠠᠬᠤ᠃
# review
shard-other = { $folder }: ᠥᠭᠡᠷ᠎ᠡ ᠪᠦᠲᠦᠭᠡᠯ᠎ᠦᠨ ᠬᠡᠰᠡᠭ ᠪᠠᠶᠢᠨ᠎ᠠ᠃
# review
out-not-ours = { $folder }: bosoo ᠪᠦᠲᠦᠭᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ ᠹᠠᠢᠯ ᠪᠠᠶᠢᠨ᠎ᠠ᠂ ᠥᠭᠡᠷ᠎ᠡ ᠬᠠᠪᠲᠠᠰᠤ ᠰᠣᠩᠭᠣᠬᠤ᠃
# review
out-busy = { $folder }: ᠥᠭᠡᠷ᠎ᠡ bosoo ᠪᠢᠴᠢᠵᠦ ᠪᠠᠶᠢᠨ᠎ᠠ᠂ ᠬᠦᠯᠢᠶᠡᠬᠦ᠃
# review
not-a-file = { $path } ᠹᠠᠢᠯ ᠪᠢᠰᠢ᠃
# review
not-inside = { $path } ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠪᠦᠯᠦᠭ᠎ᠦᠨ ᠬᠠᠪᠲᠠᠰᠤ᠎ᠳᠤ ᠦᠭᠡᠢ᠃
# review
html-csv-alone = --html᠂ --csv ᠨᠢ --score ᠪᠤᠶᠤ --uniform᠎ᠲᠠᠢ ᠬᠠᠮᠲᠤ᠃
# review
baseline-unnamed = --baseline᠎ᠢᠶᠠᠷ ᠹᠠᠢᠯ᠎ᠢ ᠵᠢᠭᠠᠬᠤ᠃
# review
stamp-not-mongolian = { $path } ᠮᠣᠩᠭᠣᠯ ᠹᠠᠢᠯ ᠪᠢᠰᠢ: .mn.md
# review
stamp-no-front-matter = { $path }: +++ ᠤᠨ ᠬᠣᠭᠣᠷᠣᠨᠳᠣᠬᠢ ᠮᠡᠳᠡᠭᠡ ᠦᠭᠡᠢ᠃
# review
stamp-no-title = { $path }: title ᠦᠭᠡᠢ᠃
# review
gazette-no-browser = Chromium᠂ Chrome᠂ Edge ᠣᠯᠳᠠᠬᠤ ᠦᠭᠡᠢ: --browser
# review
gazette-no-column = ᠬᠠᠭᠠᠯᠭ᠎ᠠ ᠰᠠᠶᠢᠲ᠎ᠲᠤ ᠮᠡᠳᠡᠭᠦᠯᠡᠯ᠎ᠦᠨ ᠪᠤᠯᠤᠩ ᠦᠭᠡᠢ (kind = "gazette")᠃
# review
gazette-no-pdf = { $browser }: { $page } PDF ᠪᠣᠯᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃
# review
gazette-no-issue = content/data/gazette/: «{ $name }» ᠳ᠋ᠤᠭᠠᠷ ᠦᠭᠡᠢ᠃
# review
gazette-browser = { $browser } ᠳᠠᠷᠤᠮᠠᠯᠯᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ (root: --no-sandbox): { $said }
# review
port-taken = { $port } ᠫᠣᠷᠲ᠎ᠢ ᠬᠡᠷᠡᠭᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ (--port)
# review
table-unreadable = { $path } ᠤᠩᠰᠢᠭᠳᠠᠬᠤ ᠦᠭᠡᠢ: CSV (UTF-8᠂ GBK)᠂ XLSX᠂ JSON᠃
# review
hook-failed = { $name } ᠪᠦᠲᠦᠭᠰᠡᠨ ᠦᠭᠡᠢ ({ $status }): { $command }
# review
apply-stopped = ᠨᠡᠶᠢᠲᠡᠯᠡᠯ ᠵᠣᠭᠰᠣᠪᠠ᠂ ᠶᠠᠭᠤ ᠴᠤ ᠤᠰᠠᠳᠬᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠂ ᠳᠠᠬᠢᠨ: bosoo deploy apply
# review
new-no-original = ᠬᠢᠲᠠᠳ ᠡᠬᠡ { $path } ᠦᠭᠡᠢ᠂ ᠡᠬᠢᠯᠡᠭᠡᠳ bosoo new doc᠃
