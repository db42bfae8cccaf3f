table-lacks-column = 表格里没有“{ $name }”这一列
    .repair = 先导出一份，保留它的表头再填写：bosoo data export items.xlsx
table-form = “{ $path }”不是 .csv 或 .xlsx
data-written = 已写入：{ $path }
