# Rules beside words and punctuation.
map-without-number = the map has no approval number
    .repair = State the number (审图号) in the caption; a map without one may not be published.
    .name = Map without approval number
    .why = By the regulation on maps a public map shows its approval number; a wrong border is a grave fault.
