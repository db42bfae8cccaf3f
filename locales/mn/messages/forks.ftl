### Words of `bosoo theme`.

# review: not confirmed by a native reader
theme-list-base = { $name }: ᠰᠠᠭᠤᠷᠢ ᠬᠡᠪ; ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ: { $sites }
# review: not confirmed by a native reader
theme-list-fork = { $name }: { $parent } ᠬᠡᠪ᠎ᠦᠨ ᠰᠠᠯᠠᠭ᠎ᠠ; ᠥᠪᠡᠷ᠎ᠦᠨ ᠹᠠᠢᠯ: { $files }; ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ: { $sites }
# review: not confirmed by a native reader
theme-no-fork = «{ $name }» ᠦᠭᠡᠢ; bosoo theme list
# review: not confirmed by a native reader
theme-is-base = { $name }: parent ᠦᠭᠡᠢ
# review: not confirmed by a native reader
theme-no-part = «{ $name }» ᠦᠭᠡᠢ
# review: not confirmed by a native reader
theme-no-write = { $path }: ᠬᠣᠯᠪᠣᠭᠠᠰᠤ
# review: not confirmed by a native reader
theme-part-sealed = «{ $name }» ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ ᠦᠭᠡᠢ
# review: not confirmed by a native reader
theme-no-base = { $path }: theme.toml ᠦᠭᠡᠢ
# review: not confirmed by a native reader
theme-used = { $path }: theme = "{ $name }"
# review: not confirmed by a native reader
theme-status-of = { $name } ({ $parent } { $version })
# review: not confirmed by a native reader
theme-status-line = { "  " }{ $path }: { $state }
# review: not confirmed by a native reader
theme-tokens-only = { "  " }ᠵᠥᠪᠬᠡᠨ tokens
# review: not confirmed by a native reader
theme-in-step = ᠰᠠᠭᠤᠷᠢ ᠬᠡᠪ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ
# review: not confirmed by a native reader
theme-moved = ᠰᠠᠭᠤᠷᠢ ᠬᠡᠪ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠪᠡ: bosoo theme upgrade
# review: not confirmed by a native reader
theme-shadows-nothing = ᠰᠠᠭᠤᠷᠢ ᠬᠡᠪ᠎ᠲᠦ ᠦᠭᠡᠢ
# review: not confirmed by a native reader
theme-unrecorded = ᠪᠦᠷᠢᠳᠭᠡᠯ ᠦᠭᠡᠢ: bosoo theme diff
# review: not confirmed by a native reader
theme-same = ᠠᠳᠠᠯᠢ: ᠬᠠᠰᠤᠬᠤ
# review: not confirmed by a native reader
theme-conflict = ᠵᠥᠷᠢᠴᠡᠯ ᠪᠠᠶᠢᠨ᠎ᠠ: <<<<<<< >>>>>>>
# review: not confirmed by a native reader
theme-refines = ᠬᠡᠰᠡᠭ᠎ᠢ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠨ᠎ᠡ
# review: not confirmed by a native reader
theme-own = ᠥᠪᠡᠷ᠎ᠦᠨ
# review: not confirmed by a native reader
theme-no-own = «{ $name }» ᠦᠭᠡᠢ; bosoo theme status
# review: not confirmed by a native reader
theme-nothing-differs = ᠠᠳᠠᠯᠢ
# review: not confirmed by a native reader
theme-upgrade-follows = { $name }: { $parent } ᠳᠠᠭᠠᠨ᠎ᠠ
# review: not confirmed by a native reader
theme-upgrade-of = { $name }: { $old } → { $new }
# review: not confirmed by a native reader
theme-merged = { "  " }{ $path }: ᠨᠡᠶᠢᠯᠡᠭᠦᠯᠪᠡ
# review: not confirmed by a native reader
theme-merge-would = { "  " }{ $path }: ᠨᠡᠶᠢᠯᠡᠭᠦᠯᠵᠦ ᠪᠣᠯᠣᠨ᠎ᠠ
# review: not confirmed by a native reader
theme-merge-conflict = { "  " }{ $path }: ᠵᠥᠷᠢᠴᠡᠯ ᠪᠠᠶᠢᠨ᠎ᠠ᠂ ᠬᠦᠮᠦᠨ ᠰᠢᠶᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ ᠬᠡᠷᠡᠭᠲᠡᠢ (<<<<<<<)
# review: not confirmed by a native reader
theme-nothing-to-merge = { "  " }ᠨᠡᠶᠢᠯᠡᠭᠦᠯᠬᠦ ᠶᠠᠭᠤᠮ᠎ᠠ ᠦᠭᠡᠢ
# review: not confirmed by a native reader
theme-forecast = { $all } ᠨᠢᠭᠤᠷ᠎ᠤᠨ { $changed } ᠨᠢ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠨ᠎ᠡ᠂ ᠨᠡᠮᠡᠭᠳᠡᠬᠦ ᠪᠤᠶᠤ ᠬᠠᠰᠤᠭᠳᠠᠬᠤ ᠨᠢ { $only }᠃ ᠹᠠᠢᠯ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃
# review: not confirmed by a native reader
theme-forecast-none = ᠰᠢᠨ᠎ᠡ ᠰᠠᠭᠤᠷᠢ ᠬᠡᠪ᠎ᠢᠶᠡᠷ ᠨᠢᠭᠤᠷ ᠪᠦᠲᠦᠭᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠹᠠᠢᠯ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃
# review: not confirmed by a native reader
theme-forecast-style = { $name }: CSS ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠨ᠎ᠡ
# review: not confirmed by a native reader
theme-forecast-pages = { "  " }{ $name }: { $pages }
# review: not confirmed by a native reader
theme-forecast-faults = ᠰᠢᠨ᠎ᠡ ᠠᠯᠳᠠᠭ᠎ᠠ: { $count }
# review: not confirmed by a native reader
theme-checked = ᠬᠡᠪ: { $themes }; ᠠᠯᠳᠠᠭ᠎ᠠ: { $errors }
