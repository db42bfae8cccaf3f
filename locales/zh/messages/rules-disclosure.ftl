# 公开属性。
disclosure-mark = 正文里写着“{ $mark }”，而公开属性是主动公开
    .repair = 对照原件核对：不公开的，把 disclosure 改为 on-request 或 closed；可以公开的，请有权的人改标注。
    .name = 正文标注与公开属性不符
    .why = 文件印的标注和公开属性必须一致；依申请公开、不予公开和有密级的文件一旦发布就收不回来。
reprint-more-open = 转载的公开属性是主动公开，而它的原文{ $what ->
        [closed] 不是主动公开的
        [draft] 还是草稿
       *[future] 还没有发布
    }
    .repair = { $what ->
        [closed] 撤下这篇转载，或者把它的 disclosure 改成和原文一样；原文确实可以公开的，请原发文机关先改原文。
       *[other] 等原文发布以后再发，先写 draft = true。
    }
    .name = 转载比原文更公开
    .why = 公开属性由制作信息的机关确定，转载的信息沿用原文的公开属性；原文不公开或者已经停止公开，转载也不能公开。这样的转载不写入网站。
reprint-unnamed = { $what ->
        [circle] 转载的原文又指回这篇自己
       *[unnamed] 只写了是转载，没有写原文是哪一篇
    }
    .repair = 本网站群的原文写 reprint = "@站点/栏目/文件"；其他机关的写 reprint = {"{"} issuer = "发文机关", number = "发文字号", url = "https://…" {"}"}，没有网址的再写 disclosure。
    .name = 转载没有写明原文
    .why = 转载要注明来源；不写明原文，就无法核对原文是不是公开的、现在是否还公开。
