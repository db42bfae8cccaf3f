# 日期。
date-order = { $field } 是 { $date }，早于 { $first } { $before }
    .repair = 对照原件核对两个日期。
    .name = 日期先后不对
    .why = 成文在前，发布、施行在后，失效最后；先后颠倒说明有一个日期是错的。
date-forged = 发布日期写的是 { $date }，而文件 { $committed } 才第一次出现
    .repair = 写真实的发布日期。如果是集中迁移的旧文章，把迁移的那一天写进 site.toml 的 [rules.allow] imports。
    .name = 伪造发稿日期
    .why = 把发布日期写早，是检查指标里的弄虚作假，单项否决。
date-changed = 发布日期原来是 { $before }，{ $committed } 改成了 { $date }
    .repair = 改回原来的日期；内容更新了，写在正文里，不改发布日期。
    .name = 发布以后改日期
    .why = 已经发布的文章改发布日期，等于伪造更新，单项否决。
