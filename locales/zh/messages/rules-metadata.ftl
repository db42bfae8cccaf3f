# 公文的信息：索引号、发文字号、主题分类、体裁、有效性。
index-missing = 公文没有索引号
    .repair = 加上一行：index = "统一社会信用代码/年份-流水号"
    .name = 没有索引号
    .why = 公开目录靠索引号查找文件；没有索引号的文件在目录里找不到。
index-twice = 索引号“{ $value }”已经用在 { $other }
    .repair = 换一个没有用过的流水号；索引号不能重复，也不能再用。
    .name = 索引号重复
    .why = 两份文件用一个索引号，引用和申请时就分不清是哪一份。
validity-contradicts = 写明的有效性与日期不符：{ $what ->
    [no-date] 没有写废止或者失效的日期
    [over] 日期表明已经废止或者失效
   *[in-force] 日期表明已经施行
}
    .repair = 删掉 validity，让它按日期计算；或者补上、改正日期。
    .name = 有效性与日期不符
    .why = 读者按有效性决定能不能引用一份文件；写的和日期不一致会误导人。
element-missing = 公文没有{ $field ->
    [number] 发文字号
    [genre] 文种
   *[topic] 主题分类
    }
    .repair = 加上 { $field } = "…"；文件确实没有的（如公告没有文号）可以不改。
    .name = 公文要素不全
    .why = 公文页的元数据表有索引号、主题分类、文种、发文字号，读者和检查人员靠它查找。
validity-too-long = 有效期超过 { $years } 年，最迟应到 { $last }
    .repair = 改正 expires；需要继续施行的，到期前评估以后重新公布。
    .name = 规范性文件有效期过长
    .why = 自治区规定规范性文件的有效期最长 5 年，暂行、试行的 2 年；年数以现行规定为准。
domain-form = 域名“{ $value }”不合规范：{ $what ->
    [suffix] 应当以 { $suffixes } 结尾
    [portal] 门户网站的域名应当是 www.□□□.gov.cn
   *[under] 部门网站应当用门户 { $portal } 下的域名，如 slj.□□□.gov.cn
}
    .repair = 改 site.toml 里的 base_url 或者 host；部门没有自己的域名的，删掉 host，用门户下的路径。
    .name = 域名不合规范
    .why = 政府网站的英文域名以 .gov.cn 结尾，中文域名以 .政务 结尾；门户是 www.□□□.gov.cn，部门在门户的域名下。
site-name-form = { $what ->
    [portal] 门户网站的名称“{ $value }”应当是“○○○人民政府”
   *[other] 部门网站的名称“{ $value }”应当就是部门的规范名称
}
    .repair = 改 site.toml 里的 name；标签 SiteName 随它一起变。
    .name = 网站名称不合规范
    .why = 门户网站以本级政府的名称命名，部门网站以部门名称命名；名称和 SiteName 标签一致。
