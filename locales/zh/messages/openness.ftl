table-lacks-column = 表格里没有“{ $name }”这一列
    .repair = 先导出一份，保留它的表头再填写：bosoo data export items.xlsx
table-form = “{ $path }”不是 .csv 或 .xlsx
data-written = 已写入：{ $path }
data-unreviewed = 蒙古文有改动，改为未审校：{ $path }
letters-table-lacks-column = 表格里没有“{ $name }”这一列
    .repair = 表头要有：编号、来信日期、类别、答复单位；公开的还要有标题、来信内容、答复内容、同意公开、公开。
letters-imported = 共 { $n } 封，其中公开 { $shown } 封，隐去个人信息 { $masked } 处。正文里提到的其他人名程序认不出来，公开前请人看一遍。
