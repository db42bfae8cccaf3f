# A release.
link-to-held = 链接“{ $value }”指向的文章还没有发布：它所在的网站本次保留原来的页面
    .repair = 等那个网站改好以后再发布，或者先删掉链接。
list-comma = 、
release-held = 网站 { $site } 本次不更新，保留上一次的页面，因为有禁止发布或者单项否决的问题{ $why ->
    [none] 。
   *[other] ：{ $why }。
}
release-refused = 没有发布。{ $sites ->
    [none] 有的问题不属于任何一个网站，见上面。
   *[other] { $sites } 还没有发布过，没有可以保留的页面：先改好，或者用 --site 只发布其他网站。
}上一次的网站保持原样。
fix-written = 已打码：{ $files } 个文件，{ $lines } 行。
fix-shown = { $files } 个文件有 { $lines } 行可以打码。加上 --write 才会写入。
