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
    [heading-2] headings of level 2
    [heading-3] headings of level 3
    [heading-4] headings of level 4
    [table] tables
    [picture] pictures
   *[directive] directives
}: { $chinese } in Chinese, { $mongolian } in Mongolian
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
