### Words of `bosoo theme`.

theme-list-base = { $name }: base; sites: { $sites }
theme-list-fork = { $name }: fork of { $parent }, { $files } files of its own; sites: { $sites }
theme-no-fork = there is no fork “{ $name }”; see: bosoo theme list
theme-is-base = { $name } has no parent: it is no fork
theme-no-part = the theme has no component or file “{ $name }”
theme-no-write = { $path } is a link: nothing of a fork is written behind one
theme-part-sealed = “{ $name }” is sealed and can't be copied into a fork
theme-no-base = there is no theme.toml in { $path }
theme-used = { $path } now says: theme = "{ $name }"
theme-status-of = { $name } (fork of { $parent } { $version })
theme-status-line = { "  " }{ $path }: { $state }
theme-tokens-only = { "  " }tokens only: follows the base by itself
theme-in-step = in step
theme-moved = the parent moved on; run: bosoo theme upgrade
theme-shadows-nothing = shadows nothing: the parent has no such file any more
theme-unrecorded = no record of what it was copied from: compare by hand (bosoo theme diff), or copy it anew with bosoo theme fork
theme-same = the same as the parent's: delete it, and the fork follows by itself
theme-conflict = conflict marks stand in it
theme-refines = refines the parent's page; the rest follows by itself
theme-own = its own
theme-no-own = no fork has “{ $name }” of its own; see which files there are: bosoo theme status
theme-nothing-differs = nothing differs
theme-upgrade-follows = { $name }: follows { $parent }
theme-upgrade-of = { $name }: { $old } → { $new }
theme-merged = { "  " }{ $path }: merged
theme-merge-would = { "  " }{ $path }: would merge
theme-merge-conflict = { "  " }{ $path }: CONFLICT, a person must decide (look for <<<<<<<)
theme-nothing-to-merge = { "  " }nothing to merge
theme-forecast = { $changed } of { $all } pages change; { $only } come or go. Nothing was written.
theme-forecast-none = With the new base no page can be rendered. Nothing was written.
theme-forecast-style = the style sheet of { $name } changes
theme-forecast-pages = { "  " }{ $name }: { $pages }
theme-forecast-faults = { $count } new faults
theme-checked = { $themes } themes, { $errors } faults
