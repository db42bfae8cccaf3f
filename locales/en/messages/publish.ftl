### Open data, organisation, gazette, accounts, letters, reports.

reserved-file-name = “{ $name }” is the address of the column's own page or data
    .repair = Give the file another name.
