# Words of reports: the list of known findings and more.

known-title = { $count } known findings:
known-excused = known; { $owner } mends it by { $until }
known-overdue = should be gone since { $until } ({ $owner }); it counts again
known-settled = { $count } of the list are mended; write it anew with --write-baseline.
known-written = wrote { $count } findings to { $path }.
