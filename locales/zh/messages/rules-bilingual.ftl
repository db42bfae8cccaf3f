# 双语。
counterpart-missing = 没有蒙古文版，应当在 { $due } 以前有
    .repair = 运行 bosoo new doc 路径 --counterpart，翻译后发布。
    .name = 缺少蒙古文版
    .why = 蒙古文网站应当统一标准、统一规模；缺译文的页面只能显示中文。
counterpart-stale = 中文改过以后，蒙古文没有跟着改
    .repair = 对照中文修改译文，再运行 bosoo text stamp 文件。
    .name = 译文过时
    .why = 两种文字说的不一样，读者会被误导。
pair-numbers = 两种文字里的数字不一样：只有中文有 { $missing }；只有蒙古文有 { $extra }
    .repair = 对照中文核对日期、金额、电话和文号。
    .name = 双语数字不一致
    .why = 日期、金额、电话错一个数字，比没有译文更糟。
pair-structure = { $what ->
    [heading-order] 两种文字的结构不一样：第 { $n } 个标题，中文是 { $chinese } 级，蒙古文是 { $mongolian } 级
    [table-shape] 两种文字的结构不一样：第 { $n } 张表（行×列），中文 { $chinese }，蒙古文 { $mongolian }
    [directive-order] 两种文字的结构不一样：第 { $n } 个版块，中文是 { $chinese }，蒙古文是 { $mongolian }
    [file] 两种文字的结构不一样：正文链接的附件，中文 { $chinese } 个，蒙古文 { $mongolian } 个（只在一种文字里：{ $only }）
    [heading-2] 两种文字的结构不一样：二级标题中文 { $chinese } 个，蒙古文 { $mongolian } 个
    [heading-3] 两种文字的结构不一样：三级标题中文 { $chinese } 个，蒙古文 { $mongolian } 个
    [heading-4] 两种文字的结构不一样：四级标题中文 { $chinese } 个，蒙古文 { $mongolian } 个
    [heading-5] 两种文字的结构不一样：五级标题中文 { $chinese } 个，蒙古文 { $mongolian } 个
    [heading-6] 两种文字的结构不一样：六级标题中文 { $chinese } 个，蒙古文 { $mongolian } 个
    [table] 两种文字的结构不一样：表格中文 { $chinese } 个，蒙古文 { $mongolian } 个
    [picture] 两种文字的结构不一样：图片中文 { $chinese } 个，蒙古文 { $mongolian } 个
   *[directive] 两种文字的结构不一样：版块中文 { $chinese } 个，蒙古文 { $mongolian } 个
}
    .repair = 按中文的结构补齐或者删去。
    .name = 双语结构不一致
    .why = 切换语言时按结构找到同一段；结构不同，读者会跳到别处。
mongolian-text = 蒙古文编码有 { $count } 处错误（{ $codes }）
    .repair = 逐处查看：bosoo text lint 文件；能安全修改的：bosoo text fix 文件
    .name = 蒙古文编码错误
    .why = 编码不合 GB/T 25914，换一台设备就显示不对，也搜索不到。
mongolian-style = 蒙古文写法有 { $count } 处可以改进（{ $codes }）
    .repair = 逐处查看：bosoo text lint 文件
    .name = 蒙古文写法
    .why = 写法统一，才好读、好搜索。
script-mix =
    { $lang ->
        [mn] 蒙古文正文里汉字占 { $share }%，等于没有翻译
       *[other] 中文正文里蒙古文占 { $share }%，像是放错了文件
    }
    .repair =
        { $lang ->
            [mn] 翻译正文；还没有译文的，先删去这个文件，页面会说明只有中文。
           *[other] 中文写在 .zh.md 里，蒙古文写在 .mn.md 里。
        }
    .name = 两种文字混用
    .why = 点开蒙古文版看到的还是中文，读者白跑一趟，检查时算没有译文。
