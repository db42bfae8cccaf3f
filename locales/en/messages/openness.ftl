table-lacks-column = the table has no column “{ $name }”
    .repair = Begin with an export and keep its heading row: bosoo data export items.xlsx
