### `bosoo theme` 的用语。

theme-list-base = { $name }：标准主题；站点：{ $sites }
theme-list-fork = { $name }：{ $parent } 的子主题，自己的文件 { $files } 个；站点：{ $sites }
theme-no-fork = 没有子主题“{ $name }”；请看：bosoo theme list
theme-is-base = { $name } 没有上级主题，不是子主题
theme-no-part = 主题里没有组件或文件“{ $name }”
theme-no-write = { $path } 是符号链接：子主题的文件不会写到链接后面
theme-part-sealed = “{ $name }”是锁定的，不能复制到子主题
theme-no-base = { $path } 里没有 theme.toml
theme-used = { $path } 已写入：theme = "{ $name }"
theme-status-of = { $name }（{ $parent } { $version } 的子主题）
theme-status-line = { "  " }{ $path }：{ $state }
theme-tokens-only = { "  " }只改变量，自动跟随标准主题
theme-in-step = 复制之后上级没有改动，不用处理
theme-moved = 上级已有改动；请运行：bosoo theme upgrade
theme-shadows-nothing = 没有对应：上级已经没有这个文件
theme-unrecorded = 没有记录从哪里复制：请人工比较（bosoo theme diff），或用 bosoo theme fork 重新复制
theme-same = 与上级完全相同：可以删去，自动跟随
theme-conflict = 里面有冲突标记
theme-refines = 只改上级页面的几个块，其余自动跟随
theme-own = 自己的文件
theme-no-own = 子主题里没有自己的“{ $name }”；有哪些文件请看：bosoo theme status
theme-nothing-differs = 没有不同
theme-upgrade-follows = { $name }：跟随 { $parent }
theme-upgrade-of = { $name }：{ $old } → { $new }
theme-merged = { "  " }{ $path }：已合并
theme-merge-would = { "  " }{ $path }：可以自动合并
theme-merge-conflict = { "  " }{ $path }：有冲突，要由人决定留哪些行（在文件里查找 <<<<<<<）
theme-nothing-to-merge = { "  " }没有要合并的
theme-forecast = { $all } 页中有 { $changed } 页改变，{ $only } 页增减。没有写入任何文件。
theme-forecast-none = 用新的标准主题无法生成页面。没有写入任何文件。
theme-forecast-style = { $name } 的样式表改变
theme-forecast-pages = { "  " }{ $name }：{ $pages }
theme-forecast-faults = 新问题 { $count } 个
theme-checked = 主题 { $themes } 个，问题 { $errors } 个
