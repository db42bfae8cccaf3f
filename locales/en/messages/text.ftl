# Messages of the Mongolian text rules.

mn-private-use = Private-use characters ({ $char }): Mongolian in an older encoding, which readers see as boxes or other signs. Likely encoding: { $encoding }.
    .repair = { $convert ->
    [menksoft] Run `bosoo text convert --from menksoft FILE --write`.
   *[other] Ask the author for Unicode text; there is no free table for this encoding, so it cannot be converted.
  }

mn-foreign-letter = { $char } is a letter of { $script }, not of Mongolian (Hudum).
    .repair = Type the Mongolian letter of the same sound (U+1820 to U+1842).

mn-other-script = { $char } is a letter of another alphabet and touches Mongolian letters: the word breaks there and is not found.
    .repair = If it is a slip, type the Mongolian letter; if it is a foreign word, put a space on both sides, or U+180E before a suffix.

mn-presentation-form = { $char } is a vertical presentation form; some browsers turn it the wrong way.
    .repair = Type the base mark “{ $base }”; it turns by itself in vertical lines.

mn-stray-selector = The variation selector { $char } follows no letter.
    .repair = Delete the selector.

mn-double-selector = More than one variation selector on a letter; only the first counts.
    .repair = Keep the first and delete { $char }.

mn-idle-selector = The variation selector { $char } after “{ $letter }” changes nothing that is seen, but breaks search and comparison.
    .repair = Delete the selector.

mn-separator-place = { $place ->
    [start] The vowel separator U+180E starts a word: there is nothing before it.
    [end] The vowel separator U+180E ends a word: no letter follows.
   *[double] The vowel separator U+180E is doubled.
  }
    .repair = One U+180E belongs between a word and its suffix, with no space on either side.

mn-narrow-space = A suffix is joined with the narrow space { $char }, which copying and conversion turn into a plain space.
    .repair = Type the vowel separator U+180E, as UTN #57 asks.

mn-zero-width = The zero-width character { $char } inside a word changes how letters join, unseen, and the word is not found.
    .repair = Delete it; to choose a form, use a variation selector.

mn-suffix-space = A plain space before the suffix “{ $suffix }”: it is drawn in the wrong form and may start a line alone.
    .repair = Replace the space by the vowel separator U+180E.

mn-suffix-glued = The suffix “{ $suffix }” is glued to “{ $stem }”.
    .repair = Put the vowel separator U+180E between “{ $stem }” and “{ $suffix }”.

mn-suffix-spelling = The suffix “{ $wrong }” has the wrong letters.
    .repair = Type “{ $right }”.

mn-double-space = { $count } spaces between words. The style sheet justifies lines, spaces do not.
    .repair = Keep one space.

mn-odd-space = The space between these words is { $char }, not a plain space.
    .repair = Type a plain space (U+0020).

mn-mixed-digits = Both ASCII digits and Mongolian digits (“{ $number }”) in one text.
    .repair = Use one kind throughout; in ASCII digits this is { $ascii }.

mn-term-spelling = “{ $wrong }” looks like “{ $right }” of the term base but has other letters: search and reading aloud go wrong.
    .repair = Type “{ $right }” as in the term base.

mn-mixed-spelling = One word in two spellings in this text: “{ $word }” and “{ $right }”.
    .repair = Use “{ $right }” throughout, unless these are two words.

mn-vowel-for-n = “{ $word }” seems to end in ᠨ, but a vowel was typed.
    .repair = Make the last letter ᠨ.

mn-mixed-harmony = “{ $word }” has both masculine and feminine vowels.
    .repair = Check the spelling; loans and compounds may stay.

mn-chinese-run = A long piece of Chinese ({ $count } characters) in a Mongolian page.
    .repair = Translate it; if the original must stay, make it a paragraph of its own.

# Messages of `bosoo text`.
text-convert-refused = The private-use characters here ({ $char }) are not Menksoft's Hudum; nothing was converted. Likely encoding: { $encoding }.
    .repair = Ask the author for Unicode text.
text-convert-inexact = “{ $word }” is not drawn exactly as the old font drew it.
    .repair = Have a reader of Mongolian look at this word.
text-not-utf8 = The file is not UTF-8.
    .repair = Save it as UTF-8 in the editor.
term-mismatch = The Chinese text uses “{ $zh }”, and the Mongolian one lacks the approved “{ $mn }” ({ $place }).
    .repair = Use “{ $mn }” as in the term base, or ask the web office to change the term base.
    .name = Term not as in the term base
    .why = Names of organs, posts and places are the same on all sites.
text-summary = { $files } files checked: { $errors } errors, { $advice } hints.
text-fix-summary = { $repairs } repairs in { $files } files.
text-fix-hint = This is a preview; --write changes the files.
