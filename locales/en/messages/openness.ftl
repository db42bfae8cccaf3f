table-lacks-column = the table has no column “{ $name }”
    .repair = Begin with an export and keep its heading row: bosoo data export items.xlsx
table-form = “{ $path }” is neither .csv nor .xlsx
data-written = Written: { $path }
