# Disclosure.
disclosure-mark = the text carries the mark “{ $mark }”, and the disclosure is open
    .repair = Compare with the original: if it is not open, set `disclosure` to on-request or closed; if it is, let who may change the mark.
    .name = Mark and disclosure differ
    .why = The printed mark and the field must agree; what is on request, closed or secret cannot be taken back once published.
