# Words of reports: the list of known findings and more.

known-title = { $count } known findings:
known-excused = known; { $owner } mends it by { $until }
known-overdue = should be gone since { $until } ({ $owner }); it counts again
known-settled = { $count } of the list are mended; write it anew with --write-baseline.
known-written = wrote { $count } findings to { $path }.

external-dead = { $value } does not open, dead for { $days } days ({ $detail })
    .repair = Link to the new address, or take the link out.
    .name = Dead link outside
    .why = A link that does not open costs 0.1 points, on a home page 0.2.
external-failing = { $value } does not open now ({ $detail })
    .repair = Ask again in some days; nothing is to be done if it opens then.
    .name = Link outside failing
    .why = The other side may only be down for a while; it counts as dead after some days.
