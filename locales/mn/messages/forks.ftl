### Words of `bosoo theme`.

# review: not confirmed by a native reader
theme-list-base = { $name }: ᠰᠠᠭᠤᠷᠢ ᠬᠡᠪ; { $sites }
# review: not confirmed by a native reader
theme-list-fork = { $name }: { $parent }; { $files }; { $sites }
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
theme-conflict = <<<<<<< >>>>>>>
# review: not confirmed by a native reader
theme-refines = ᠬᠡᠰᠡᠭ᠎ᠢ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠨ᠎ᠡ
# review: not confirmed by a native reader
theme-own = ᠥᠪᠡᠷ᠎ᠦᠨ
# review: not confirmed by a native reader
theme-no-own = «{ $name }» ᠦᠭᠡᠢ; bosoo theme status
# review: not confirmed by a native reader
theme-nothing-differs = ᠠᠳᠠᠯᠢ
# review: not confirmed by a native reader
theme-upgrade-of = { $name }: { $old } → { $new }
# review: not confirmed by a native reader
theme-merged = { "  " }{ $path }: ᠨᠡᠶᠢᠯᠡᠭᠦᠯᠪᠡ
# review: not confirmed by a native reader
theme-merge-would = { "  " }{ $path }: ᠨᠡᠶᠢᠯᠡᠭᠦᠯᠵᠦ ᠪᠣᠯᠣᠨ᠎ᠠ
# review: not confirmed by a native reader
theme-merge-conflict = { "  " }{ $path }: <<<<<<<
# review: not confirmed by a native reader
theme-nothing-to-merge = { "  " }ᠦᠭᠡᠢ
# review: not confirmed by a native reader
theme-forecast = { $changed } / { $all }; { $only }
# review: not confirmed by a native reader
theme-forecast-none = ᠨᠢᠭᠤᠷ ᠦᠭᠡᠢ
# review: not confirmed by a native reader
theme-forecast-style = { $name }: CSS
# review: not confirmed by a native reader
theme-forecast-pages = { "  " }{ $name }: { $pages }
# review: not confirmed by a native reader
theme-forecast-faults = { $count }
# review: not confirmed by a native reader
theme-checked = { $themes }; { $errors }
