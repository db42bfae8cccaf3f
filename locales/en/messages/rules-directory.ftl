# The standard directory.
family-directory = Standard directory
on-request-item-open = the item { $item } “{ $name }” is given on request only, and this page is open to all
    .repair = Set disclosure = "on-request", or take the item away.
    .name = An on-request item is open
    .why = Items that the directory gives on request are not published; open, they may give away personal data or trade secrets.
published-late = { $item } “{ $name }” was published after { $last }, the last day in time
    .repair = The limit is: { $limit }. If 成文日期 is wrong, correct signed.
    .name = Published after the directory’s limit
    .why = The directory gives each item a limit, counted in working days from 成文日期.
law-not-in-force = { $item } cites 《{ $name }》, not in force since { $ended }
    .repair = Cite what took its place: 《{ $by }》.
    .name = A basis that has ended
    .why = The basis of an item is a law in force; directories of live sites still cite laws that have ended.
items-without-document = { $missing } of the { $all } items of the standard directory have no document
    .repair = List them: bosoo report areas; documents say items = ["…"].
    .name = Items without a document
    .why = Items whose channel is the site have a document there.
