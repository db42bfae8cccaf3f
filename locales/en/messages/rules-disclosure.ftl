# Disclosure.
disclosure-mark = the text carries the mark “{ $mark }”, and the disclosure is open
    .repair = Compare with the original: if it is not open, set `disclosure` to on-request or closed; if it is, let who may change the mark.
    .name = Mark and disclosure differ
    .why = The printed mark and the field must agree; what is on request, closed or secret cannot be taken back once published.
reprint-more-open = the reprint is open, and its original { $what ->
        [closed] is not
        [draft] is a draft
       *[future] is not published yet
    }
    .repair = { $what ->
        [closed] Withdraw the reprint, or give it the disclosure of the original; if the original may be open, its organ changes it first.
       *[other] Wait until the original is published; until then set draft = true.
    }
    .name = Reprint more open than its original
    .why = The organ that makes a document fixes what is open, and a reprint inherits that: where the original is not open or was withdrawn, no reprint is. Such a reprint is not written.
reprint-unnamed = { $what ->
        [circle] the originals of this reprint lead back to itself
       *[unnamed] it says that it is a reprint, and not of what
    }
    .repair = For a document of the cluster write reprint = "@site/column/name"; for another organ's, reprint = {"{"} issuer = "…", number = "…", url = "https://…" {"}"}, with disclosure where it has no address.
    .name = Reprint does not name its original
    .why = A reprint names where it comes from; without its original nobody can see whether that is open, and whether it still is.
