# Messages of codes and numbers.

code-credit-length = The unified social credit code "{ $value }" has { $length } characters instead of 18.
    .repair = Complete it from the certificate of the organ.
    .name = Credit code of the wrong length
    .why = Index numbers and organ codes identify a document: unique, whole, with a check digit.
code-credit-character = The unified social credit code "{ $value }" has the character "{ $character }", which is not allowed (no I, O, S, V, Z).
    .repair = { $repair ->
    [none] Compare it with the certificate: 0 and 1 are easily typed as O and I.
   *[other] Write { $repair }
}
    .name = Character that credit codes do not have
    .why = Index numbers and organ codes identify a document: unique, whole, with a check digit.
code-credit-check = The check character of the unified social credit code "{ $value }" is wrong; the first 17 give { $expected } (GB 32100).
    .repair = Compare every character with the certificate; do not change just the last one.
    .name = Check digit of the credit code
    .why = Index numbers and organ codes identify a document: unique, whole, with a check digit.
code-organization-form = The organization code "{ $value }" must have nine digits or capital letters.
    .repair = Enter the nine characters of the certificate.
    .name = Form of the organization code
    .why = Index numbers and organ codes identify a document: unique, whole, with a check digit.
code-organization-check = The check character of the organization code "{ $value }" is wrong; the first eight give { $expected } (GB 11714).
    .repair = Compare every character with the certificate.
    .name = Check digit of the organization code
    .why = Index numbers and organ codes identify a document: unique, whole, with a check digit.
code-written-otherwise = "{ $value }" is written with full-width characters, other letters or spaces.
    .repair = Write { $repair }
    .name = Code written otherwise
    .why = Index numbers and organ codes identify a document: unique, whole, with a check digit.
code-index-placeholder = The index number "{ $value }" has "{ $word }" where something was not filled in.
    .repair = Enter the real serial number, as in credit code/2026-00001.
    .name = Index number with a placeholder
    .why = Index numbers and organ codes identify a document: unique, whole, with a check digit.
code-index-form = The index number "{ $value }" has no known form.
    .repair = Write credit code/year-serial, as in 11150784000000000X/2026-00001.
    .name = Form of the index number
    .why = Index numbers and organ codes identify a document: unique, whole, with a check digit.
code-index-year = The year "{ $year }" in the index number "{ $value }" is wrong.
    .repair = Write the year with four digits, as in 2026.
    .name = Year of the index number
    .why = Index numbers and organ codes identify a document: unique, whole, with a check digit.
code-index-serial = The serial number "{ $serial }" in the index number "{ $value }" is wrong.
    .repair = Write four to eight digits with leading zeros, as in 00001.
    .name = Serial of the index number
    .why = Index numbers and organ codes identify a document: unique, whole, with a check digit.
code-number-brackets = The year in the document number "{ $value }" does not stand in the brackets 〔〕.
    .repair = { $repair ->
    [none] Write the year in 〔〕, as in 〔2026〕3号.
   *[other] Write { $repair }
}
    .name = Brackets of the document number
    .why = Document numbers are written by GB/T 9704, so that they can be cited and found.
code-number-zero = The serial number in "{ $value }" has leading zeros (GB/T 9704 allows none).
    .repair = { $repair ->
    [none] Leave out the zeros.
   *[other] Write { $repair }
}
    .name = Leading zero in the document number
    .why = Document numbers are written by GB/T 9704, so that they can be cited and found.
code-number-written-otherwise = The document number "{ $value }" has 第, spaces or full-width digits.
    .repair = { $repair ->
    [none] Write organ〔year〕serial号.
   *[other] Write { $repair }
}
    .name = Document number written otherwise
    .why = Document numbers are written by GB/T 9704, so that they can be cited and found.
code-number-form = The document number "{ $value }" has no known form.
    .repair = Write organ〔year〕serial号, as in 额政办发〔2026〕3号.
    .name = Form of the document number
    .why = Document numbers are written by GB/T 9704, so that they can be cited and found.
code-number-year = The year "{ $year }" in the document number "{ $value }" is wrong.
    .repair = Write four digits, as in 〔2026〕.
    .name = Year of the document number
    .why = Document numbers are written by GB/T 9704, so that they can be cited and found.
code-number-serial = The serial number "{ $serial }" in the document number "{ $value }" is wrong.
    .repair = Write a number from 1 on and 号, as in 3号.
    .name = Serial of the document number
    .why = Document numbers are written by GB/T 9704, so that they can be cited and found.
code-site-form = The site code "{ $value }" has no known form.
    .repair = Sites of local governments have ten digits, those of State Council departments bm and eight digits.
    .name = Form of the site code
    .why = The code is the site’s identity; one of another place comes with a copied template.
code-site-area = The site code "{ $value }" is of another place; it should begin with { $expected }. It may come from a copied template.
    .repair = Enter the code that was given to this site.
    .name = Site code of another place
    .why = The code is the site’s identity; one of another place comes with a copied template.
code-icp-form = The ICP record number "{ $value }" has no known form.
    .repair = Write it as in 蒙ICP备00000000号-1.
    .name = Form of the ICP record
    .why = A wrong record number cannot be looked up, and counts as a missing element of the footer.
code-police-form = The public security record number "{ $value }" has no known form.
    .repair = Write it as in 蒙公网安备 00000000000000号, with 14 digits.
    .name = Form of the police record
    .why = A wrong record number cannot be looked up, and counts as a missing element of the footer.
code-record-province = The record number "{ $value }" is of { $found }, the site's would be of { $expected }. It may have come with a copied footer.
    .repair = Enter the number of this site's own record.
    .name = Record number of another province
    .why = Record numbers are given out by the site's own province; another sign shows that the footer was copied, and costs points.
code-genre = "{ $value }" is none of the 15 kinds of official documents.
    .repair = { $repair ->
    [none] Choose one of these: { $known }.
   *[other] Write { $repair }
}
code-topic = "{ $value }" is none of the 22 topic classes.
    .repair = { $repair ->
    [none] Choose one of these: { $known }. A second level follows after a backslash.
   *[other] Write { $repair }
}
    .name = Topic not in the list
    .why = Topics are the 22 classes of State Council documents, so that catalogues can be joined.
