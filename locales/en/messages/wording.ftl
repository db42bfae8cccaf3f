# Messages of words, punctuation, dates and totals.

wording-term = "{ $found }" is the wrong word. { $note } (Source: { $source })
    .repair = { $repair ->
    [none] Write the sentence anew.
   *[other] Write { $repair }
}
    .name = Wrong term
    .why = Faults of wording cost points one by one; grave ones are a veto.
wording-half-width = Half-width punctuation in Chinese: "{ $found }".
    .repair = Write { $repair }
    .name = Half-width punctuation in Chinese
    .why = Faults of wording cost points one by one; grave ones are a veto.
wording-doubled = Doubled punctuation: "{ $found }".
    .repair = { $repair ->
    [none] Keep one sign.
   *[other] Write { $repair }
}
    .name = Doubled punctuation
    .why = Faults of wording cost points one by one; grave ones are a veto.
wording-brackets-mixed = The brackets are no pair: "{ $found }".
    .repair = { $repair ->
    [none] Use the same kind at both ends.
   *[other] Write { $repair }
}
    .name = Brackets of two kinds
    .why = Faults of wording cost points one by one; grave ones are a veto.
wording-brackets-unmatched = The bracket or quotation mark "{ $found }" has no other half.
    .repair = Add the other half, or delete this one.
    .name = Bracket without its half
    .why = Faults of wording cost points one by one; grave ones are a veto.
wording-no-such-date = There is no day "{ $found }".
    .repair = Compare the date with the original.
    .name = Date that does not exist
    .why = Faults of wording cost points one by one; grave ones are a veto.
wording-weekday = { $date } is not { $found }.
    .repair = If the date is right, write { $repair }
    .name = Weekday that does not match
    .why = Faults of wording cost points one by one; grave ones are a veto.
wording-sum = The total of the column "{ $column }" says { $found }; its rows add up to { $sum }.
    .repair = Check the numbers of the rows and the total.
    .name = Total that does not add up
    .why = Faults of wording cost points one by one; grave ones are a veto.
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
