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
