# Messages of words, punctuation, dates and totals.

wording-term = "{ $found }" is the wrong word. { $note } (Source: { $source })
    .repair = { $repair ->
    [none] Write the sentence anew.
   *[other] Write { $repair }
}
wording-half-width = Half-width punctuation in Chinese: "{ $found }".
    .repair = Write { $repair }
wording-doubled = Doubled punctuation: "{ $found }".
    .repair = { $repair ->
    [none] Keep one sign.
   *[other] Write { $repair }
}
wording-brackets-mixed = The brackets are no pair: "{ $found }".
    .repair = { $repair ->
    [none] Use the same kind at both ends.
   *[other] Write { $repair }
}
wording-brackets-unmatched = The bracket or quotation mark "{ $found }" has no other half.
    .repair = Add the other half, or delete this one.
wording-no-such-date = There is no day "{ $found }".
    .repair = Compare the date with the original.
wording-weekday = { $date } is not { $found }.
    .repair = If the date is right, write { $repair }
wording-sum = The total of the column "{ $column }" says { $found }; its rows add up to { $sum }.
    .repair = Check the numbers of the rows and the total.
wording-lexicon-unreadable = The lexicon cannot be read: { $reason }
    .repair = Write this line in the format of docs/rules.md.
wording-lexicon-twice = "{ $reason }" is in the lexicon twice.
    .repair = Delete one of the entries.
wording-lexicon-circular = The right form of "{ $reason }" in the lexicon contains the wrong one.
    .repair = Make the wrong word longer, or change the right form.
wording-lexicon-unless = An exception of "{ $reason }" in the lexicon does not contain it.
    .repair = Write exceptions as longer words that contain the word.
wording-lexicon-incomplete = An entry of the lexicon lacks the wrong word or the source.
    .repair = Add `wrong` and `source`.
