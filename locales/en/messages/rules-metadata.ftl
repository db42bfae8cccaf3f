# Metadata of official documents.
index-missing = the document has no index number
    .repair = Add a line: index = "credit code of the organ/year-serial"
    .name = No index number
    .why = The catalogue finds documents by their index number.
index-twice = the index number “{ $value }” is that of { $other } already
    .repair = Take a serial number that was never used; index numbers are unique and never used again.
    .name = Index number used twice
    .why = With one number for two documents nobody can tell which of them is meant.
