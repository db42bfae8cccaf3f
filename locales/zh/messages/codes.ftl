# 编码与编号的消息。

code-credit-length = 统一社会信用代码“{ $value }”有 { $length } 位，应为 18 位。
    .repair = 对照机关的统一社会信用代码证书补全。
    .name = 统一社会信用代码位数不对
    .why = 索引号和机关代码是文件的身份，要唯一、完整、能校验。
code-credit-character = 统一社会信用代码“{ $value }”里有不允许的字符“{ $character }”（代码不用 I、O、S、V、Z）。
    .repair = { $repair ->
    [none] 对照证书核对，注意数字 0、1 与字母 O、I。
   *[other] 改为 { $repair }
}
    .name = 统一社会信用代码有不允许的字符
    .why = 索引号和机关代码是文件的身份，要唯一、完整、能校验。
code-credit-check = 统一社会信用代码“{ $value }”的校验码不对，按前 17 位应为 { $expected }（GB 32100）。
    .repair = 对照证书核对每一位；不要只改最后一位。
    .name = 统一社会信用代码校验位不对
    .why = 索引号和机关代码是文件的身份，要唯一、完整、能校验。
code-organization-form = 组织机构代码“{ $value }”应为 9 位数字或大写字母。
    .repair = 对照证书填写 9 位代码。
    .name = 组织机构代码格式不对
    .why = 索引号和机关代码是文件的身份，要唯一、完整、能校验。
code-organization-check = 组织机构代码“{ $value }”的校验码不对，按前 8 位应为 { $expected }（GB 11714）。
    .repair = 对照证书核对每一位。
    .name = 组织机构代码校验位不对
    .why = 索引号和机关代码是文件的身份，要唯一、完整、能校验。
code-written-otherwise = “{ $value }”的写法不规范（全角字符、大小写或空格）。
    .repair = 改为 { $repair }
    .name = 编号写法不规范
    .why = 索引号和机关代码是文件的身份，要唯一、完整、能校验。
code-index-placeholder = 索引号“{ $value }”里有没填上的内容“{ $word }”。
    .repair = 填写真实的流水号，如 统一社会信用代码/2026-00001。
    .name = 索引号没有填完
    .why = 索引号和机关代码是文件的身份，要唯一、完整、能校验。
code-index-form = 索引号“{ $value }”的格式不对。
    .repair = 写成 统一社会信用代码/年份-流水号，如 11150784000000000X/2026-00001。
    .name = 索引号格式不对
    .why = 索引号和机关代码是文件的身份，要唯一、完整、能校验。
code-index-year = 索引号“{ $value }”里的年份“{ $year }”不对。
    .repair = 年份写四位数字，如 2026。
    .name = 索引号年份不对
    .why = 索引号和机关代码是文件的身份，要唯一、完整、能校验。
code-index-serial = 索引号“{ $value }”里的流水号“{ $serial }”不对。
    .repair = 流水号写 4 至 8 位数字，不足补零，如 00001。
    .name = 索引号流水号不对
    .why = 索引号和机关代码是文件的身份，要唯一、完整、能校验。
code-number-brackets = 发文字号“{ $value }”的年份没有用六角括号〔〕。
    .repair = { $repair ->
    [none] 年份用六角括号，如 〔2026〕3号。
   *[other] 改为 { $repair }
}
    .name = 发文字号括号不对
    .why = 发文字号按《党政机关公文格式》书写，读者和系统才能准确引用。
code-number-zero = 发文字号“{ $value }”的序号前面有多余的 0（GB/T 9704：序号不编虚位）。
    .repair = { $repair ->
    [none] 去掉序号前面的 0。
   *[other] 改为 { $repair }
}
    .name = 发文字号有虚位
    .why = 发文字号按《党政机关公文格式》书写，读者和系统才能准确引用。
code-number-written-otherwise = 发文字号“{ $value }”的写法不规范（不加“第”，不留空格，数字用半角）。
    .repair = { $repair ->
    [none] 写成 机关代字〔年份〕序号号。
   *[other] 改为 { $repair }
}
    .name = 发文字号写法不规范
    .why = 发文字号按《党政机关公文格式》书写，读者和系统才能准确引用。
code-number-form = 发文字号“{ $value }”的格式不对。
    .repair = 写成 机关代字〔年份〕序号号，如 额政办发〔2026〕3号。
    .name = 发文字号格式不对
    .why = 发文字号按《党政机关公文格式》书写，读者和系统才能准确引用。
code-number-year = 发文字号“{ $value }”里的年份“{ $year }”不对。
    .repair = 年份写四位数字，如 〔2026〕。
    .name = 发文字号年份不对
    .why = 发文字号按《党政机关公文格式》书写，读者和系统才能准确引用。
code-number-serial = 发文字号“{ $value }”里的序号“{ $serial }”不对。
    .repair = 序号写从 1 开始的数字，后面写“号”，如 3号。
    .name = 发文字号序号不对
    .why = 发文字号按《党政机关公文格式》书写，读者和系统才能准确引用。
code-site-form = 政府网站标识码“{ $value }”的格式不对。
    .repair = 地方网站是 10 位数字，国务院部门网站是 bm 加 8 位数字。
    .name = 网站标识码格式不对
    .why = 标识码是网站的身份；别处的标识码多半是连模板一起抄来的，检查时按冒用处理。
code-site-area = 政府网站标识码“{ $value }”不是本地的，应以 { $expected } 开头；可能是从别处的模板抄来的。
    .repair = 填写编制部门给本网站的标识码。
    .name = 别处的网站标识码
    .why = 标识码是网站的身份；别处的标识码多半是连模板一起抄来的，检查时按冒用处理。
code-icp-form = ICP 备案号“{ $value }”的格式不对。
    .repair = 写成 蒙ICP备00000000号-1。
    .name = ICP 备案号格式不对
    .why = 备案号写错，链接查不到，页脚要素按缺失扣分。
code-police-form = 公安备案号“{ $value }”的格式不对。
    .repair = 写成 蒙公网安备 00000000000000号（14 位数字）。
    .name = 公安备案号格式不对
    .why = 备案号写错，链接查不到，页脚要素按缺失扣分。
code-record-province = 备案号“{ $value }”是“{ $found }”字头的，本站应是“{ $expected }”字头；可能是连页脚一起从别处抄来的。
    .repair = 填写本网站自己的备案号。
    .name = 别省的备案号
    .why = 备案号由本省主管部门发放；别省的字头说明页脚是抄来的，按网站标识不规范扣分。
code-genre = 文种“{ $value }”不在《党政机关公文处理工作条例》的 15 种之内。
    .repair = { $repair ->
    [none] 从这些里选：{ $known }。
   *[other] 改为 { $repair }
}
code-topic = 主题分类“{ $value }”不在 22 类之内。
    .repair = { $repair ->
    [none] 从这些里选：{ $known }。二级分类写在反斜线后面，如 综合政务\政务公开。
   *[other] 改为 { $repair }
}
    .name = 主题分类不在表内
    .why = 主题分类用国务院公文的 22 类，各网站的目录才能汇总。
