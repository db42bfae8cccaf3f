# A release.
link-to-held = “{ $value }” leads to a document that is not out yet: its site keeps its old pages this time
    .repair = Publish when that site is mended, or remove the link.
list-comma = {", "}
release-held = The site { $site } is not updated and keeps its last pages: it has a block or a veto{ $why ->
    [none] .
   *[other] : { $why }.
}
release-refused = Nothing was released. { $sites ->
    [none] Something is wrong that belongs to no one site; see above.
   *[other] { $sites } was never published and has no pages to keep: mend it, or release the other sites with --site.
} The last output stays as it is.
fix-written = Masked { $lines } lines in { $files } files.
fix-shown = { $lines } lines in { $files } files can be masked. Add --write to change them.
