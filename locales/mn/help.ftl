# What `--help` says. No native reader has reviewed these words.
# review
word-usage = ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠠᠷᠭ᠎ᠠ: 
word-commands = ᠲᠤᠰᠢᠶᠠᠯ
word-arguments = ᠪᠠᠶᠢᠷᠢᠲᠤ ᠦᠭᠡ
word-options = ᠰᠣᠩᠭᠣᠯᠲᠠ
word-help = ᠲᠠᠶᠢᠯᠪᠤᠷᠢ ᠦᠵᠡᠬᠦ
word-version = ᠬᠡᠪᠯᠡᠯ ᠦᠵᠡᠬᠦ
word-values = {" "}({ $values })
word-default = {" "}[{ $value }]

wrong-argument = "{ $what }" ᠭᠡᠰᠡᠨ ᠰᠣᠩᠭᠣᠯᠲᠠ ᠦᠭᠡᠢ᠃
wrong-command = "{ $what }" ᠭᠡᠰᠡᠨ ᠲᠤᠰᠢᠶᠠᠯ ᠦᠭᠡᠢ᠃
wrong-missing = ᠳᠤᠲᠠᠭᠤ ᠪᠠᠶᠢᠨ᠎ᠠ: { $what }᠃
wrong-value = "{ $what }" ᠨᠢ "{ $value }" ᠪᠠᠶᠢᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
wrong-no-value = "{ $what }" ᠤᠲᠭ᠎ᠠ ᠪᠢᠴᠢᠬᠦ ᠬᠡᠷᠡᠭᠲᠡᠢ᠃
wrong-conflict = "{ $what }" ᠪᠤᠰᠤᠳ ᠰᠣᠩᠭᠣᠯᠲᠠ ᠲᠠᠢ ᠬᠠᠮᠲᠤ ᠬᠡᠷᠡᠭᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
wrong-meant = {" "}"{ $what }" ᠤᠤ?
wrong-help = --help ᠢ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃

