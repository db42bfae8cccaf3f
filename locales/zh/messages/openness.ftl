table-lacks-column = 表格里没有“{ $name }”这一列
    .repair = 先导出一份，保留它的表头再填写：bosoo data export items.xlsx
closes-before-it-opens = 征集在 { $date } 截止，早于开始日期
    .repair = 改正 opens 或 closes。
consultation-without-results = 征集已于 { $date } 截止，没有公布结果
    .repair = 1个月内公布结果：发布一篇写有 feedback_on = "@…" 的文件。
items-without-document = 标准目录 { $all } 项中有 { $missing } 项没有公开文件
    .repair = 查看清单：bosoo report areas；在文件里写 items = ["…"]。
law-not-in-force = { $item } 的公开依据《{ $name }》已于 { $ended } 失效
    .repair = 改为现行的《{ $by }》。
on-request-item-open = 事项 { $item }“{ $name }”只依申请公开，这一页却是公开的
    .repair = 把 disclosure 改为 "on-request"，或者去掉这个事项。
published-late = { $item }“{ $name }”晚于时限公开，最迟应在 { $last }
    .repair = 时限：{ $limit }。如果成文日期有误，改正 signed。
table-form = “{ $path }”不是 .csv 或 .xlsx
data-written = 已写入：{ $path }
