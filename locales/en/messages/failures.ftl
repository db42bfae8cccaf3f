# What commands say where they can’t go on.

shard-missing = { $folder } has no shard { $shard }; build it before the merge.
shard-twice = { $folder } has shard { $shard } twice; remove the old one.
shard-other = { $folder } has shards of another build; empty it and build the shards again.
out-not-ours = { $folder } holds files that no build made; choose another output folder or empty it.
out-busy = another build is writing { $folder }; wait until it ends.
not-a-file = { $path } is no file.
not-inside = { $path } is not in the cluster’s folder.
html-csv-alone = --html and --csv go with --score or --uniform.
baseline-unnamed = Name the list of known findings with --baseline.
stamp-not-mongolian = { $path } is no Mongolian file; its name must end in .mn.md.
stamp-no-front-matter = { $path } has no front matter between +++ and +++.
stamp-no-title = { $path } has no title.
gazette-no-browser = There is no Chromium, Chrome or Edge in PATH; name one with --browser FILE.
gazette-no-column = The portal has no column of the kind “gazette”.
gazette-no-pdf = { $browser } made no PDF of { $page }.
gazette-no-issue = There is no issue “{ $name }” in content/data/gazette/.
gazette-browser = The browser { $browser } has not printed; run by root it needs --no-sandbox. It said: { $said }
port-taken = failed to listen on port { $port }; another is given with --port
table-unreadable = { $path } can’t be read: CSV must be in UTF-8 or GBK, XLSX a workbook, JSON a list of objects.
hook-failed = { $name } failed ({ $status }): { $command }
apply-stopped = the deploy stopped; nothing was removed; run bosoo deploy apply again to go on
new-no-original = There is no Chinese document { $path }; make it with bosoo new doc, or check the path.
