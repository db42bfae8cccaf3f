table-lacks-column = the table has no column “{ $name }”
    .repair = Begin with an export and keep its heading row: bosoo data export items.xlsx
table-form = “{ $path }” is neither .csv nor .xlsx
data-written = Written: { $path }
data-unreviewed = The Mongolian words have changed and count as not reviewed: { $path }
letters-table-lacks-column = the table lacks the column “{ $name }”
    .repair = The heading row has 编号, 来信日期, 类别, 答复单位; letters that are shown also need 标题, 来信内容, 答复内容, 同意公开, 公开.
letters-imported = { $n } letters, { $shown } of them shown; { $masked } pieces of personal data masked. No program knows the other names in a text: have people read it before it is published.
