# Metadata of official documents.
index-missing = the document has no index number
    .repair = Add a line: index = "credit code of the organ/year-serial"
    .name = No index number
    .why = The catalogue finds documents by their index number.
index-twice = the index number “{ $value }” is that of { $other } already
    .repair = Take a serial number that was never used; index numbers are unique and never used again.
    .name = Index number used twice
    .why = With one number for two documents nobody can tell which of them is meant.
validity-contradicts = the stated validity contradicts the dates: { $what ->
    [no-date] no date of repeal or expiry
    [over] by the dates it is over
   *[in-force] by the dates it is in force
}
    .repair = Remove `validity` so that it follows from the dates, or state the right dates.
    .name = Validity contradicts the dates
    .why = Readers decide by it whether they may rely on a document.
element-missing = the document has no { $field ->
    [number] document number
    [genre] genre
   *[topic] topic class
    }
    .repair = Add { $field } = "…"; leave it where the document has none (a 公告 without a number).
    .name = An element is missing
    .why = The table above a 公文 shows index number, topic class, genre and document number; people search by them.
validity-too-long = it is in force for more than { $years } years, { $last } is the last day allowed
    .repair = Correct expires; what shall stay in force is assessed and published anew.
    .name = In force for too long
    .why = The region limits normative documents to 5 years, those for trial to 2; the years are configuration.
