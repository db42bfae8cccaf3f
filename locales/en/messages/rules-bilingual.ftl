# The two languages.
counterpart-missing = there is no Mongolian text; it was due on { $due }
    .repair = Run bosoo new doc PATH --counterpart, and translate it.
    .name = Counterpart missing
    .why = The Mongolian sites are of the same standard and the same size; without a text the page shows Chinese.
counterpart-stale = the Chinese text was changed after this translation
    .repair = Bring the translation up to date, then run bosoo text stamp FILE.
    .name = Counterpart stale
    .why = Where the two texts differ, readers are misled.
pair-numbers = the numbers of the two texts differ: in Chinese alone { $missing }; in Mongolian alone { $extra }
    .repair = Compare dates, money, phones and document numbers with the Chinese text.
    .name = Numbers differ
    .why = A wrong date, sum or phone is worse than no translation.
pair-structure = the two texts are built differently: { $what ->
    [heading-order] heading { $n } is of level { $chinese } in Chinese, of level { $mongolian } in Mongolian
    [table-shape] table { $n } has { $chinese } (rows × columns) in Chinese, { $mongolian } in Mongolian
    [directive-order] directive { $n } is { $chinese } in Chinese, { $mongolian } in Mongolian
    [file] { $chinese } linked files in Chinese, { $mongolian } in Mongolian (in one alone: { $only })
    [heading-2] { $chinese } headings of level 2 in Chinese, { $mongolian } in Mongolian
    [heading-3] { $chinese } headings of level 3 in Chinese, { $mongolian } in Mongolian
    [heading-4] { $chinese } headings of level 4 in Chinese, { $mongolian } in Mongolian
    [heading-5] { $chinese } headings of level 5 in Chinese, { $mongolian } in Mongolian
    [heading-6] { $chinese } headings of level 6 in Chinese, { $mongolian } in Mongolian
    [table] { $chinese } tables in Chinese, { $mongolian } in Mongolian
    [picture] { $chinese } pictures in Chinese, { $mongolian } in Mongolian
   *[directive] { $chinese } directives in Chinese, { $mongolian } in Mongolian
}
    .repair = Follow the structure of the Chinese text.
    .name = Structure differs
    .why = The language switch finds the same passage by the structure.
mongolian-text = { $count } faults of Mongolian encoding ({ $codes })
    .repair = See each: bosoo text lint FILE; repair what is safe: bosoo text fix FILE
    .name = Faults of Mongolian encoding
    .why = What is not encoded by GB/T 25914 shows wrong on another device, and is not found.
mongolian-style = { $count } places in the Mongolian text could be written better ({ $codes })
    .repair = See each: bosoo text lint FILE
    .name = Mongolian spelling
    .why = Spelled alike, texts are easier to read and to find.
script-mix =
    { $lang ->
        [mn] { $share }% of the Mongolian text is Chinese: it was not translated
       *[other] { $share }% of the Chinese text is Mongolian: it looks like the wrong file
    }
    .repair =
        { $lang ->
            [mn] Translate the text; until then remove the file, and the page says that there is Chinese only.
           *[other] Chinese stands in .zh.md, Mongolian in .mn.md.
        }
    .name = The scripts are mixed
    .why = Who opens the Mongolian page and finds Chinese has come for nothing; inspectors count it as no translation.
