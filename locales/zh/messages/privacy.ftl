# 个人信息检查的消息:正文与附件。消息中只出现打码后的值。

privacy-id-number = 正文中有居民身份证号 { $masked }，校验码正确，应当去标识化。
    .repair = 改为 { $masked }；运行 `bosoo check --fix` 可以自动打码。依法必须公开的，请走审批并在审核记录中注明。
    .name = 居民身份证号
    .why = 政府网站公开个人信息必须去标识化，除非法律要求公开。巡查在贫困户、低保、公租房、危房名单里发现过大量这样的信息。
privacy-id-number-old = 正文中有 15 位的旧居民身份证号 { $masked }。
    .repair = 改为 { $masked }；运行 `bosoo check --fix` 可以自动打码。
    .name = 15 位旧身份证号
    .why = 政府网站公开个人信息必须去标识化，除非法律要求公开。巡查在贫困户、低保、公租房、危房名单里发现过大量这样的信息。
privacy-mobile = 正文中有手机号码 { $masked }。
    .repair = 个人号码改为 { $masked }；如果是办公电话，请登记到站点的联系方式。
    .name = 手机号码
    .why = 政府网站公开个人信息必须去标识化，除非法律要求公开。巡查在贫困户、低保、公租房、危房名单里发现过大量这样的信息。
privacy-landline = 正文中有未登记的固定电话 { $masked }。
    .repair = 办公电话请登记到站点的联系方式；个人电话改为 { $masked }。
    .name = 未登记的固定电话
    .why = 政府网站公开个人信息必须去标识化，除非法律要求公开。巡查在贫困户、低保、公租房、危房名单里发现过大量这样的信息。
privacy-bank-card = 正文中有银行卡号 { $masked }，校验位正确。
    .repair = 改为 { $masked } 或删除。
    .name = 银行卡号
    .why = 政府网站公开个人信息必须去标识化，除非法律要求公开。巡查在贫困户、低保、公租房、危房名单里发现过大量这样的信息。
privacy-disability = 正文中有残疾人证号 { $masked }。
    .repair = 改为 { $masked } 或删除。
    .name = 残疾人证号
    .why = 政府网站公开个人信息必须去标识化，除非法律要求公开。巡查在贫困户、低保、公租房、危房名单里发现过大量这样的信息。
privacy-address = 正文中的住址比乡镇、街道更详细。
    .repair = 只写到乡镇、苏木或街道；如果是办公地址，请登记到站点的联系方式。
    .name = 比乡镇更详细的住址
    .why = 政府网站公开个人信息必须去标识化，除非法律要求公开。巡查在贫困户、低保、公租房、危房名单里发现过大量这样的信息。

attachment-id-number = 附件{ $place }有居民身份证号 { $masked }。
    .repair = 在原文件中改为 { $masked } 后重新上传；隐藏的工作表、行、列也要处理，不能只是隐藏。
    .name = 附件里的居民身份证号
    .why = 附件和隐藏的工作表、行、列、文档属性、照片信息都会被下载和搜索；藏起来不等于没有公开。
attachment-id-number-old = 附件{ $place }有 15 位的旧居民身份证号 { $masked }。
    .repair = 在原文件中改为 { $masked } 后重新上传。
    .name = 附件里的15 位旧身份证号
    .why = 附件和隐藏的工作表、行、列、文档属性、照片信息都会被下载和搜索；藏起来不等于没有公开。
attachment-mobile = 附件{ $place }有手机号码 { $masked }。
    .repair = 在原文件中改为 { $masked } 或删除；如果是办公电话，请登记到站点的联系方式。
    .name = 附件里的手机号码
    .why = 附件和隐藏的工作表、行、列、文档属性、照片信息都会被下载和搜索；藏起来不等于没有公开。
attachment-landline = 附件{ $place }有未登记的固定电话 { $masked }。
    .repair = 办公电话请登记到站点的联系方式；个人电话请删除。
    .name = 附件里的未登记的固定电话
    .why = 附件和隐藏的工作表、行、列、文档属性、照片信息都会被下载和搜索；藏起来不等于没有公开。
attachment-bank-card = 附件{ $place }有银行卡号 { $masked }。
    .repair = 在原文件中删除后重新上传。
    .name = 附件里的银行卡号
    .why = 附件和隐藏的工作表、行、列、文档属性、照片信息都会被下载和搜索；藏起来不等于没有公开。
attachment-disability = 附件{ $place }有残疾人证号 { $masked }。
    .repair = 在原文件中改为 { $masked } 或删除后重新上传。
    .name = 附件里的残疾人证号
    .why = 附件和隐藏的工作表、行、列、文档属性、照片信息都会被下载和搜索；藏起来不等于没有公开。
attachment-address = 附件{ $place }有比乡镇、街道更详细的住址。
    .repair = 只写到乡镇、苏木或街道后重新上传。
    .name = 附件里的比乡镇更详细的住址
    .why = 附件和隐藏的工作表、行、列、文档属性、照片信息都会被下载和搜索；藏起来不等于没有公开。
attachment-mark = 附件{ $place }里写着“{ $masked }”，而文章的公开属性是主动公开
    .repair = 对照原件核对：不公开的，把文章的 disclosure 改为 on-request 或 closed，或者拿掉这个附件；可以公开的，请有权的人改标注。
    .name = 附件里的密级和不公开标注
    .why = 附件和隐藏的工作表、行、列、文档属性、照片信息都会被下载和搜索；藏起来不等于没有公开。
attachment-gps = 附件{ $place }带有拍摄位置（{ $masked }）。
    .repair = 用图片软件“删除属性和个人信息”后重新上传。
    .name = 照片的拍摄位置
    .why = 附件和隐藏的工作表、行、列、文档属性、照片信息都会被下载和搜索；藏起来不等于没有公开。
attachment-person = 附件{ $place }里有人名 { $masked }。
    .repair = 在办公软件中“检查文档”，删除文档属性和个人信息；如果是单位名称，请登记为允许的名称。
    .name = 文档属性里的人名
    .why = 附件和隐藏的工作表、行、列、文档属性、照片信息都会被下载和搜索；藏起来不等于没有公开。
attachment-device = 附件{ $place }里有拍摄设备的序列号或机主（{ $masked }）。
    .repair = 用图片软件“删除属性和个人信息”后重新上传。
    .name = 拍摄设备的序列号
    .why = 附件和隐藏的工作表、行、列、文档属性、照片信息都会被下载和搜索；藏起来不等于没有公开。
attachment-unreadable = 附件{ $place }无法检查个人信息：{ $reason ->
    [broken] 文件已损坏，或内容与格式不符
    [encrypted] 文件有密码或权限保护
    [too-large] 文件（或解压以后）太大
    [too-many-parts] 文件包含的部件太多
    [too-deep] 文件嵌套的层数太多
    [too-slow] 检查超过了时限
    [too-many-findings] 发现的问题太多，其余部分没有再看
    [old-format] 是 2007 年以前的旧格式（doc、xls、ppt、wps、et），只能查一部分
    [archive] 是 zip 以外的压缩包
    [packing-method] 压缩方法不受支持
    [image-only] 只有图片，没有文字
    [no-characters] 字体没有文字编码，读不出文字
   *[unknown-format] 不认识的文件格式
}。
    .repair = { $reason ->
    [encrypted] 去掉密码和权限保护后重新上传。
    [old-format] 另存为 docx、xlsx 或 pptx 后重新上传。
    [archive] 改用 zip，或把里面的文件分别作为附件。
    [packing-method] 用普通方式重新压缩为 zip。
    [image-only] 请人工核对图片里没有个人信息，或换成有文字的文件。
    [no-characters] 从原稿重新导出 PDF；否则请人工核对。
    [too-many-findings] 先处理已经列出的问题，再检查一次。
    [too-large] 把文件拆小，或只保留需要公开的部分。
   *[other] 从原稿重新导出后上传。
}
    .name = 附件无法检查
    .why = 附件和隐藏的工作表、行、列、文档属性、照片信息都会被下载和搜索；藏起来不等于没有公开。
