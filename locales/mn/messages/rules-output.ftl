# No native reader has reviewed these messages.

# review
family-output = ᠨᠢᠭᠤᠷ ᠪᠠ ᠬᠣᠯᠪᠣᠭ᠎ᠠ

# review
footer-element = ᠨᠢᠭᠤᠷ᠎ᠤᠨ ᠰᠡᠭᠦᠯ᠎ᠳᠦ { $element ->
        [footer-identity] ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ᠎ᠶᠢᠨ ᠲᠡᠮᠳᠡᠭ
        [footer-error-report] ᠠᠯᠳᠠᠭ᠎ᠠ ᠮᠡᠳᠡᠭᠦᠯᠬᠦ
        [footer-site-id-code] ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠺᠣᠳ᠋
        [footer-organizer] ᠡᠷᠬᠢᠯᠡᠭᠴᠢ ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ
        [footer-contact] ᠤᠲᠠᠰᠤ
        [footer-icp] ICP ᠨᠣᠮᠧᠷ
        [footer-police] ᠳᠣᠲᠣᠭᠠᠳᠤ᠎ᠶᠢ ᠬᠠᠮᠠᠭᠠᠯᠠᠬᠤ ᠨᠣᠮᠧᠷ
       *[other] { $element }
    } ᠳᠤᠲᠠᠭᠤ ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = { $key ->
        [none] ᠵᠠᠭᠪᠤᠷ᠎ᠤᠨ data-slot᠎ᠢ ᠦᠯᠡᠳᠡᠭᠡᠬᠦ᠃
       *[other] site.toml᠂ [footer]᠎ᠳᠦ { $key }᠎ᠢ ᠪᠢᠴᠢᠬᠦ᠃
    }
    .name = ᠨᠢᠭᠤᠷ᠎ᠤᠨ ᠰᠡᠭᠦᠯ ᠳᠤᠲᠠᠭᠤ
    .why = ᠰᠠᠶᠢᠲ ᠪᠦᠷᠢ᠎ᠶᠢᠨ ᠲᠡᠮᠳᠡᠭ᠂ ᠬᠠᠷᠢᠭᠤᠴᠠᠭᠰᠠᠨ ᠪᠠᠶᠢᠭᠤᠯᠭ᠎ᠠ᠂ ᠬᠠᠷᠢᠯᠴᠠᠬᠤ ᠠᠷᠭ᠎ᠠ ᠨᠢᠭᠤᠷ ᠪᠦᠷᠢ᠎ᠳᠦ ᠪᠠᠶᠢᠬᠤ ᠶᠣᠰᠤᠲᠠᠢ᠃
# review
footer-differs = { $element ->
        [footer-identity] ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ᠎ᠶᠢᠨ ᠲᠡᠮᠳᠡᠭ
        [footer-error-report] ᠠᠯᠳᠠᠭ᠎ᠠ ᠮᠡᠳᠡᠭᠦᠯᠬᠦ
        [footer-site-id-code] ᠴᠠᠬᠢᠮ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠺᠣᠳ᠋
        [footer-organizer] ᠡᠷᠬᠢᠯᠡᠭᠴᠢ ᠪᠠᠶᠢᠭᠤᠯᠤᠮᠵᠢ
        [footer-contact] ᠤᠲᠠᠰᠤ
        [footer-icp] ICP ᠨᠣᠮᠧᠷ
        [footer-police] ᠳᠣᠲᠣᠭᠠᠳᠤ᠎ᠶᠢ ᠬᠠᠮᠠᠭᠠᠯᠠᠬᠤ ᠨᠣᠮᠧᠷ
       *[other] { $element }
    } ᠨᠢ «{ $found }»᠂ ᠡᠨᠡ ᠰᠠᠶᠢᠲ᠎ᠤᠨᠬᠢ ᠨᠢ «{ $value }» ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = site.toml᠎ᠳᠠᠬᠢ ᠤᠲᠭ᠎ᠠ: { $value }
    .name = ᠨᠢᠭᠤᠷ᠎ᠤᠨ ᠰᠡᠭᠦᠯ᠎ᠳᠦᠬᠢ ᠨᠣᠮᠧᠷ ᠪᠤᠷᠤᠭᠤ
    .why = ᠥᠭᠡᠷ᠎ᠡ ᠰᠠᠶᠢᠲ᠎ᠠᠴᠠ ᠬᠠᠭᠤᠯᠤᠭᠰᠠᠨ ᠰᠡᠭᠦᠯ ᠥᠭᠡᠷ᠎ᠡ ᠰᠠᠶᠢᠲ᠎ᠤᠨ ᠨᠣᠮᠧᠷ᠎ᠲᠠᠢ ᠪᠠᠶᠢᠳᠠᠭ᠃
# review
footer-foreign-site = ᠨᠢᠭᠤᠷ᠎ᠤᠨ ᠰᠡᠭᠦᠯ᠎ᠳᠦᠬᠢ ᠺᠣᠳ᠋ ᠨᠢ «{ $found }»᠂ ᠡᠨᠡ ᠰᠠᠶᠢᠲ᠎ᠤᠨᠬᠢ ᠨᠢ «{ $value }» ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = site.toml᠎ᠳᠠᠬᠢ ᠺᠣᠳ᠋᠎ᠢ ᠪᠢᠴᠢᠬᠦ: { $value }
    .name = ᠥᠭᠡᠷ᠎ᠡ ᠰᠠᠶᠢᠲ᠎ᠤᠨ ᠺᠣᠳ᠋
    .why = ᠡᠨᠡ ᠺᠣᠳ᠋ ᠪᠣᠯ ᠰᠠᠶᠢᠲ᠎ᠤᠨ ᠦᠨᠡᠮᠯᠡᠯ᠃ ᠥᠭᠡᠷ᠎ᠡ ᠰᠠᠶᠢᠲ᠎ᠤᠨ ᠺᠣᠳ᠋ ᠨᠢ ᠬᠠᠭᠤᠯᠤᠭᠰᠠᠨ ᠵᠠᠭᠪᠤᠷ᠎ᠠᠴᠠ ᠢᠷᠡᠳᠡᠭ᠃
# review
page-title = ᠨᠢᠭᠤᠷ ᠭᠠᠷᠴᠠᠭ ᠦᠭᠡᠢ ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = ᠭᠠᠷᠴᠠᠭ ᠪᠢᠴᠢᠬᠦ᠃
    .name = ᠭᠠᠷᠴᠠᠭ ᠦᠭᠡᠢ ᠨᠢᠭᠤᠷ
    .why = ᠬᠠᠶᠢᠯᠲᠠ ᠪᠠ ᠬᠠᠳᠠᠭᠠᠯᠠᠯᠲᠠ ᠭᠠᠷᠴᠠᠭ᠎ᠢᠶᠠᠷ ᠨᠢᠭᠤᠷ᠎ᠢ ᠲᠠᠨᠢᠳᠠᠭ᠃
# review
page-lang = ᠨᠢᠭᠤᠷ᠎ᠤᠨ ᠬᠡᠯᠡ «{ $found }»᠂ { $value } ᠪᠢᠰᠢ ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = html᠎ᠳᠦ lang="{ $value }" ᠭᠡᠵᠦ ᠪᠢᠴᠢᠬᠦ᠃
    .name = ᠨᠢᠭᠤᠷ᠎ᠤᠨ ᠬᠡᠯᠡ ᠪᠤᠷᠤᠭᠤ
    .why = ᠦᠰᠦᠭ᠎ᠦᠨ ᠬᠡᠯᠪᠡᠷᠢ ᠪᠠ ᠤᠩᠰᠢᠬᠤ ᠫᠷᠣᠭ᠍ᠷᠠᠮ ᠬᠡᠯᠡ᠎ᠪᠡᠷ ᠰᠣᠩᠭᠣᠳᠠᠭ᠃
# review
tag-missing = { $kind } ᠨᠢᠭᠤᠷ᠎ᠳᠤ { $tag } ᠲᠡᠮᠳᠡᠭ ᠳᠤᠲᠠᠭᠤ ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = ᠵᠠᠭᠪᠤᠷ᠎ᠲᠤ { "{{ head }}" } ᠦᠯᠡᠳᠡᠭᠡᠬᠦ᠂ ᠪᠤᠯᠤᠩ ᠪᠤᠶᠤ ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠠᠭᠤᠯᠭ᠎ᠠ ᠥᠭᠬᠦ᠃
    .name = ᠨᠢᠭᠤᠷ᠎ᠤᠨ ᠲᠡᠮᠳᠡᠭ ᠳᠤᠲᠠᠭᠤ
    .why = ᠰᠢᠯᠭᠠᠬᠤ ᠫᠷᠣᠭ᠍ᠷᠠᠮ ᠲᠡᠮᠳᠡᠭ᠎ᠢ ᠤᠩᠰᠢᠳᠠᠭ᠂ ᠳᠤᠲᠠᠭᠤ ᠨᠢᠭᠤᠷ ᠪᠦᠷᠢ 0.2 ᠣᠨᠣᠭ᠎ᠠ ᠬᠠᠰᠤᠳᠠᠭ᠃
# review
tag-form = { $tag } ᠨᠢ «{ $value }»᠂ ᠬᠡᠯᠪᠡᠷᠢ { $form } ᠪᠢᠰᠢ ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = site.toml ᠪᠤᠶᠤ ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠵᠠᠰᠠᠬᠤ᠃
    .name = ᠲᠡᠮᠳᠡᠭ᠎ᠦᠨ ᠬᠡᠯᠪᠡᠷᠢ ᠪᠤᠷᠤᠭᠤ
    .why = null᠂ http://᠂ 12 ᠴᠠᠭ᠎ᠤᠨ ᠬᠡᠯᠪᠡᠷᠢ ᠵᠡᠷᠭᠡ᠎ᠶᠢ ᠪᠣᠳᠠᠲᠤ ᠰᠠᠶᠢᠲ᠎ᠠᠴᠠ ᠣᠯᠤᠭᠰᠠᠨ᠃
# review
tag-differs = { $tag } ᠨᠢ «{ $found }»᠂ ᠡᠨᠡ ᠰᠠᠶᠢᠲ ᠨᠢ «{ $value }» ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = { $value } ᠭᠡᠵᠦ ᠪᠢᠴᠢᠬᠦ᠃
    .name = ᠲᠡᠮᠳᠡᠭ ᠰᠠᠶᠢᠲ᠎ᠲᠠᠢ ᠵᠥᠷᠢᠶᠡᠲᠡᠢ
    .why = ᠲᠡᠮᠳᠡᠭ ᠪᠠ ᠨᠢᠭᠤᠷ ᠠᠳᠠᠯᠢ ᠪᠠᠶᠢᠬᠤ ᠶᠣᠰᠤᠲᠠᠢ᠃
# review
tag-foreign-site = { $tag } ᠨᠢ «{ $found }»᠂ ᠡᠨᠡ ᠰᠠᠶᠢᠲ᠎ᠤᠨᠬᠢ ᠨᠢ «{ $value }» ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = { $value } ᠭᠡᠵᠦ ᠪᠢᠴᠢᠬᠦ᠃
    .name = ᠥᠭᠡᠷ᠎ᠡ ᠰᠠᠶᠢᠲ᠎ᠤᠨ ᠲᠡᠮᠳᠡᠭ
    .why = ᠥᠭᠡᠷ᠎ᠡ ᠬᠣᠲᠠ᠎ᠶᠢᠨ ᠲᠡᠮᠳᠡᠭ᠎ᠲᠠᠢ ᠨᠢᠭᠤᠷ ᠬᠠᠭᠤᠷᠮᠠᠭ ᠰᠢᠭ ᠬᠠᠷᠠᠭᠳᠠᠨ᠎ᠠ᠃
# review
page-qr = { $what ->
    [missing] ᠨᠢᠭᠤᠷ᠎ᠤᠨ QR ᠺᠣᠳ᠋ ᠦᠭᠡᠢ
   *[other] QR ᠺᠣᠳ᠋ { $found } ᠷᠤᠤ ᠬᠦᠷᠭᠡᠳᠡᠭ
    } ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = qr ᠪᠦᠷᠢᠯᠳᠦᠬᠦᠨ᠎ᠢ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ: { $value }
    .name = QR ᠺᠣᠳ᠋ ᠪᠤᠷᠤᠭᠤ
    .why = ᠺᠣᠳ᠋ ᠡᠨᠡ ᠨᠢᠭᠤᠷ᠎ᠢ ᠨᠡᠭᠡᠬᠦ ᠶᠣᠰᠤᠲᠠᠢ᠃
# review
page-headings = { $what ->
    [first] 1 ᠳᠡᠰ᠎ᠦᠨ ᠭᠠᠷᠴᠠᠭ { $count } ᠪᠠᠶᠢᠨ᠎ᠠ
    [skipped] { $from } ᠳᠡᠰ᠎ᠦᠨ ᠳᠠᠷᠠᠭ᠎ᠠ { $to } ᠳᠡᠰ᠎ᠦᠨ ᠭᠠᠷᠴᠠᠭ
   *[empty] { $from } ᠳᠡᠰ᠎ᠦᠨ ᠭᠠᠷᠴᠠᠭ ᠬᠣᠭᠣᠰᠤᠨ
    } ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = ᠳᠡᠰ ᠳᠠᠷᠠᠭᠠᠯᠠᠭᠤᠯᠤᠨ ᠪᠢᠴᠢᠬᠦ: ## ᠳᠠᠷᠠᠭ᠎ᠠ ###᠃
    .name = ᠭᠠᠷᠴᠠᠭ᠎ᠤᠨ ᠳᠠᠷᠠᠭᠠᠯᠠᠯ ᠪᠤᠷᠤᠭᠤ
    .why = ᠤᠩᠰᠢᠬᠤ ᠫᠷᠣᠭ᠍ᠷᠠᠮ ᠭᠠᠷᠴᠠᠭ᠎ᠢᠶᠠᠷ ᠶᠠᠪᠤᠳᠠᠭ (GB/T 37668)᠃
# review
page-alt = { $value } ᠵᠢᠷᠤᠭ ᠲᠠᠶᠢᠯᠪᠤᠷᠢ ᠦᠭᠡᠢ ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = ![ᠲᠠᠶᠢᠯᠪᠤᠷᠢ](file) ᠭᠡᠵᠦ ᠪᠢᠴᠢᠬᠦ᠃
    .name = ᠲᠠᠶᠢᠯᠪᠤᠷᠢ ᠦᠭᠡᠢ ᠵᠢᠷᠤᠭ
    .why = ᠵᠢᠷᠤᠭ ᠦᠵᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ ᠬᠦᠮᠦᠨ᠎ᠳᠦ ᠦᠭᠡ ᠬᠡᠷᠡᠭᠲᠡᠢ᠃
# review
page-table-header = { $count } ᠬᠦᠰᠦᠨᠦᠭ ᠲᠣᠯᠣᠭᠠᠢ ᠦᠭᠡᠢ ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = ᠨᠢᠭᠡᠳᠦᠭᠡᠷ ᠮᠥᠷ᠎ᠲᠦ ᠪᠠᠭᠠᠨ᠎ᠠ᠎ᠶᠢᠨ ᠨᠡᠷ᠎ᠡ ᠪᠢᠴᠢᠬᠦ᠃
    .name = ᠲᠣᠯᠣᠭᠠᠢ ᠦᠭᠡᠢ ᠬᠦᠰᠦᠨᠦᠭ
    .why = ᠲᠣᠯᠣᠭᠠᠢ ᠦᠭᠡᠢ ᠪᠣᠯ ᠲᠣᠭ᠎ᠠ ᠶᠠᠭᠤᠨ᠎ᠤ ᠲᠣᠭ᠎ᠠ ᠪᠣᠯᠬᠤ ᠨᠢ ᠮᠡᠳᠡᠭᠳᠡᠬᠦ ᠦᠭᠡᠢ᠃
# review
page-markup = «{ $value }» ᠲᠡᠮᠳᠡᠭᠯᠡᠭᠡ ᠨᠢᠭᠤᠷ᠎ᠲᠤ ᠦᠯᠡᠳᠡᠵᠡᠢ ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = ᠲᠡᠮᠳᠡᠭ᠎ᠢ ᠬᠠᠭᠠᠬᠤ ᠪᠤᠶᠤ ᠺᠣᠳ᠋ ᠪᠣᠯᠭᠠᠬᠤ: `…`
    .name = ᠦᠯᠡᠳᠡᠭᠰᠡᠨ ᠲᠡᠮᠳᠡᠭ
    .why = ᠤᠩᠰᠢᠭᠴᠢ ᠣᠳᠣᠨ ᠲᠡᠮᠳᠡᠭ ᠦᠵᠡᠳᠡᠭ᠃
# review
page-message = «{ $value }» ᠤᠲᠭ᠎ᠠ᠎ᠦᠭᠡᠢ ᠦᠭᠡ ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = msg(key="…", name=…) ᠭᠡᠵᠦ ᠤᠲᠭ᠎ᠠ ᠥᠭᠬᠦ᠃
    .name = ᠤᠲᠭ᠎ᠠ ᠥᠭᠭᠦᠭᠡᠳᠦᠢ ᠦᠭᠡ
    .why = ᠤᠩᠰᠢᠭᠴᠢ ᠲᠣᠭ᠎ᠠ ᠪᠢᠰᠢ ᠬᠤᠪᠢᠰᠤᠭᠴᠢ᠎ᠶᠢᠨ ᠨᠡᠷ᠎ᠡ ᠦᠵᠡᠳᠡᠭ᠃
# review
page-null = «{ $value }» ᠤᠲᠭ᠎ᠠ᠎ᠶᠢᠨ ᠣᠷᠣᠨ᠎ᠳᠤ ᠪᠠᠶᠢᠨ᠎ᠠ ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = ᠤᠲᠭ᠎ᠠ ᠪᠢᠴᠢᠬᠦ ᠪᠤᠶᠤ ᠵᠠᠭᠪᠤᠷ᠎ᠠᠴᠠ ᠬᠠᠰᠤᠬᠤ᠃
    .name = ᠨᠢᠭᠤᠷ᠎ᠲᠤ null
    .why = «None»᠂ «null»᠎ᠢ ᠪᠣᠳᠠᠲᠤ ᠰᠠᠶᠢᠲ᠎ᠠᠴᠠ ᠣᠯᠤᠭᠰᠠᠨ᠃
# review
page-weight = ᠨᠢᠭᠤᠷ { $count } KiB᠂ { $limit } KiB᠎ᠠᠴᠠ ᠢᠯᠡᠭᠦᠦ ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = ᠪᠢᠴᠢᠭ᠎ᠢ ᠬᠤᠪᠢᠶᠠᠬᠤ ᠪᠤᠶᠤ ᠬᠦᠰᠦᠨᠦᠭ᠎ᠢ ᠬᠠᠪᠰᠤᠷᠤᠯᠲᠠ ᠪᠣᠯᠭᠠᠬᠤ᠃
    .name = ᠬᠦᠨᠳᠦ ᠨᠢᠭᠤᠷ
    .why = ᠨᠢᠭᠤᠷ 3 ᠰᠧᠺᠦᠨ᠋ᠳ᠋᠎ᠲᠤ ᠨᠡᠭᠡᠭᠳᠡᠬᠦ ᠶᠣᠰᠤᠲᠠᠢ᠃
# review
page-budget = { $what ->
        [open] ᠨᠢᠭᠤᠷ᠎ᠢ ᠨᠡᠭᠡᠬᠦ᠎ᠳ᠋ᠦ { $count } KiB
       *[all] ᠨᠢᠭᠤᠷ᠎ᠢ ᠤᠩᠰᠢᠬᠤ᠎ᠳ᠋ᠤ { $count } KiB
    } ᠬᠡᠷᠡᠭᠲᠡᠢ᠂ { $limit } KiB᠎ᠠᠴᠠ ᠢᠯᠡᠭᠦᠦ᠃ ᠬᠠᠮᠤᠭ ᠶᠡᠬᠡ ᠨᠢ { $part }᠂ { $share } KiB ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = ᠡᠬᠢᠯᠡᠭᠡᠳ { $part } ({ $share } KiB)᠎ᠢ ᠪᠠᠭᠠᠰᠬᠠᠬᠤ᠃ ᠭᠡᠷᠡᠯ ᠵᠢᠷᠤᠭ JPEG ᠪᠠᠶᠢᠬᠤ᠂ ᠣᠯᠠᠨ ᠵᠢᠷᠤᠭ᠎ᠢ ᠬᠡᠳᠦ ᠬᠡᠳᠦᠨ ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠬᠤᠪᠢᠶᠠᠬᠤ᠃
    .name = ᠠᠴᠢᠶᠠᠯᠠᠬᠤ ᠶᠠᠭᠤᠮ᠎ᠠ ᠬᠡᠲᠦᠷᠬᠡᠢ ᠣᠯᠠᠨ
    .why = ᠨᠢᠭᠤᠷ 3 ᠰᠧᠺᠦᠨ᠋ᠳ᠋᠎ᠲᠤ ᠨᠡᠭᠡᠭᠳᠡᠬᠦ ᠶᠣᠰᠤᠲᠠᠢ᠃ ᠵᠢᠷᠤᠭ᠂ ᠦᠰᠦᠭ᠂ ᠬᠡᠯᠪᠡᠷᠢ᠎ᠶᠢ ᠪᠦᠷ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠃
# review
resource-foreign = ᠨᠢᠭᠤᠷ { $value }᠎ᠠᠴᠠ { $element } ᠠᠴᠢᠶᠠᠯᠠᠨ᠎ᠠ ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = ᠹᠠᠢᠯ᠎ᠢ ᠥᠪᠡᠷ᠎ᠦᠨ ᠰᠠᠶᠢᠲ᠎ᠲᠤ ᠲᠠᠯᠪᠢᠬᠤ᠃
    .name = ᠥᠭᠡᠷ᠎ᠡ ᠰᠠᠶᠢᠲ᠎ᠤᠨ ᠹᠠᠢᠯ
    .why = ᠥᠭᠡᠷ᠎ᠡ ᠰᠠᠶᠢᠲ᠎ᠤᠨ ᠹᠠᠢᠯ ᠬᠤᠪᠢᠷᠠᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
# review
link-hidden = { $value } ᠬᠣᠯᠪᠣᠭ᠎ᠠ ᠬᠠᠷᠠᠭᠳᠠᠬᠤ ᠦᠭᠡᠢ ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = ᠬᠣᠯᠪᠣᠭ᠎ᠠ᠎ᠶᠢ ᠬᠠᠰᠤᠬᠤ᠂ ᠬᠡᠷᠬᠢᠨ ᠣᠷᠣᠭᠰᠠᠨ᠎ᠢ ᠰᠢᠯᠭᠠᠬᠤ᠃
    .name = ᠳᠠᠯᠳᠠ ᠬᠣᠯᠪᠣᠭ᠎ᠠ
    .why = ᠳᠠᠯᠳᠠ ᠬᠣᠯᠪᠣᠭ᠎ᠠ ᠪᠣᠯ ᠬᠠᠯᠳᠠᠭᠰᠠᠨ᠎ᠤ ᠲᠡᠮᠳᠡᠭ᠃
# review
link-closed-domain = { $value } ᠬᠣᠯᠪᠣᠭ᠎ᠠ: { $domain } ᠬᠠᠭᠠᠭᠳᠠᠭᠰᠠᠨ ({ $page }{ $more ->
        [0] {""}
       *[other] {", …"} { $more }
    })
    .repair = ᠰᠢᠨ᠎ᠡ ᠬᠠᠶᠢᠭ ᠪᠢᠴᠢᠬᠦ ᠪᠤᠶᠤ ᠬᠠᠰᠤᠬᠤ᠃
    .name = ᠬᠠᠭᠠᠭᠳᠠᠭᠰᠠᠨ ᠬᠠᠶᠢᠭ
    .why = ᠬᠠᠭᠠᠭᠳᠠᠭᠰᠠᠨ ᠬᠠᠶᠢᠭ᠎ᠢ ᠥᠭᠡᠷ᠎ᠡ ᠬᠦᠮᠦᠨ ᠠᠪᠳᠠᠭ᠃
# review
external-dead = { $value } ᠨᠡᠭᠡᠭᠳᠡᠬᠦ ᠦᠭᠡᠢ᠂ { $days } ᠬᠣᠨᠣᠭ ({ $detail })
    .repair = ᠰᠢᠨ᠎ᠡ ᠬᠠᠶᠢᠭ ᠪᠢᠴᠢᠬᠦ ᠪᠤᠶᠤ ᠬᠠᠰᠤᠬᠤ᠃
    .name = ᠭᠠᠳᠠᠭᠠᠳᠤ ᠬᠣᠯᠪᠣᠭ᠎ᠠ ᠨᠡᠭᠡᠭᠳᠡᠬᠦ ᠦᠭᠡᠢ
    .why = ᠨᠡᠭᠡᠭᠳᠡᠬᠦ ᠦᠭᠡᠢ ᠬᠣᠯᠪᠣᠭ᠎ᠠ ᠪᠦᠷᠢ 0.1 ᠣᠨᠣᠭ᠎ᠠ᠃
# review
external-failing = { $value } ᠣᠳᠣ ᠨᠡᠭᠡᠭᠳᠡᠬᠦ ᠦᠭᠡᠢ ({ $detail })
    .repair = ᠬᠡᠳᠦᠨ ᠬᠣᠨᠣᠭ᠎ᠤᠨ ᠳᠠᠷᠠᠭ᠎ᠠ ᠳᠠᠬᠢᠨ ᠰᠢᠯᠭᠠᠬᠤ᠃
    .name = ᠭᠠᠳᠠᠭᠠᠳᠤ ᠬᠣᠯᠪᠣᠭ᠎ᠠ ᠲᠦᠷ ᠨᠡᠭᠡᠭᠳᠡᠬᠦ ᠦᠭᠡᠢ
    .why = ᠬᠡᠳᠦᠨ ᠬᠣᠨᠣᠭ ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠪᠡᠯ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠃
