# Messages of the checks for personal data, in text and in attachments. Only masked values are shown.

privacy-id-number = The text has the resident identity number { $masked }; its check digit is right. It must be de-identified.
    .repair = Write { $masked }; `bosoo check --fix` masks it. If a law requires its disclosure, note that in the review record.
    .name = Resident identity number
    .why = Personal data on government sites must be de-identified unless a law requires its disclosure. Inspections found much of it in lists of beneficiaries.
privacy-id-number-old = The text has the old 15-digit identity number { $masked }.
    .repair = Write { $masked }; `bosoo check --fix` masks it.
    .name = Resident identity number of 15 digits
    .why = Personal data on government sites must be de-identified unless a law requires its disclosure. Inspections found much of it in lists of beneficiaries.
privacy-mobile = The text has the mobile phone number { $masked }.
    .repair = Write { $masked } for a private number; enter an office phone in the contact data of the site.
    .name = Mobile phone number
    .why = Personal data on government sites must be de-identified unless a law requires its disclosure. Inspections found much of it in lists of beneficiaries.
privacy-landline = The text has the phone number { $masked }, which is not among the office phones.
    .repair = Enter an office phone in the contact data of the site; write { $masked } for a private one.
    .name = Fixed phone that no office has
    .why = Personal data on government sites must be de-identified unless a law requires its disclosure. Inspections found much of it in lists of beneficiaries.
privacy-bank-card = The text has the bank card number { $masked }; its check digit is right.
    .repair = Write { $masked }, or delete it.
    .name = Bank card number
    .why = Personal data on government sites must be de-identified unless a law requires its disclosure. Inspections found much of it in lists of beneficiaries.
privacy-disability = The text has the disability certificate number { $masked }.
    .repair = Write { $masked }, or delete it.
    .name = Number of a disability certificate
    .why = Personal data on government sites must be de-identified unless a law requires its disclosure. Inspections found much of it in lists of beneficiaries.
privacy-address = The text has an address more exact than the township or street office.
    .repair = End the address with the township; enter an office address in the contact data of the site.
    .name = Address more exact than the township
    .why = Personal data on government sites must be de-identified unless a law requires its disclosure. Inspections found much of it in lists of beneficiaries.

attachment-id-number = The attachment has the resident identity number { $masked }: { $place }.
    .repair = Write { $masked } in the source file and attach it again; hidden sheets, rows and columns are in the file too.
    .name = In an attachment: Resident identity number
    .why = Attachments are downloaded and searched, with their hidden sheets, rows, columns, properties and picture data: what is hidden is public all the same.
attachment-id-number-old = The attachment has the old 15-digit identity number { $masked }: { $place }.
    .repair = Write { $masked } in the source file and attach it again.
    .name = In an attachment: Resident identity number of 15 digits
    .why = Attachments are downloaded and searched, with their hidden sheets, rows, columns, properties and picture data: what is hidden is public all the same.
attachment-mobile = The attachment has the mobile phone number { $masked }: { $place }.
    .repair = Write { $masked } in the source file, or delete it; enter an office phone in the contact data of the site.
    .name = In an attachment: Mobile phone number
    .why = Attachments are downloaded and searched, with their hidden sheets, rows, columns, properties and picture data: what is hidden is public all the same.
attachment-landline = The attachment has the phone number { $masked }, which is not among the office phones: { $place }.
    .repair = Enter an office phone in the contact data of the site; delete a private one.
    .name = In an attachment: Fixed phone that no office has
    .why = Attachments are downloaded and searched, with their hidden sheets, rows, columns, properties and picture data: what is hidden is public all the same.
attachment-bank-card = The attachment has the bank card number { $masked }: { $place }.
    .repair = Delete it in the source file and attach it again.
    .name = In an attachment: Bank card number
    .why = Attachments are downloaded and searched, with their hidden sheets, rows, columns, properties and picture data: what is hidden is public all the same.
attachment-disability = The attachment has the disability certificate number { $masked }: { $place }.
    .repair = Write { $masked } in the source file, or delete it, and attach it again.
    .name = In an attachment: Number of a disability certificate
    .why = Attachments are downloaded and searched, with their hidden sheets, rows, columns, properties and picture data: what is hidden is public all the same.
attachment-address = The attachment has an address more exact than the township: { $place }.
    .repair = End the address with the township and attach the file again.
    .name = In an attachment: Address more exact than the township
    .why = Attachments are downloaded and searched, with their hidden sheets, rows, columns, properties and picture data: what is hidden is public all the same.
attachment-mark = The attachment carries the mark “{ $masked }” ({ $place }), and the disclosure of the document is open
    .repair = Compare with the original: if it is not open, set `disclosure` of the document to on-request or closed, or take the attachment away; if it is, let who may change the mark.
    .name = Marks of secrecy in an attachment
    .why = Attachments are downloaded and searched, with their hidden sheets, rows, columns, properties and picture data: what is hidden is public all the same.
attachment-gps = The attachment tells where it was taken ({ $masked }): { $place }.
    .repair = Remove properties and personal information with an image program and attach it again.
    .name = Place where a picture was taken
    .why = Attachments are downloaded and searched, with their hidden sheets, rows, columns, properties and picture data: what is hidden is public all the same.
attachment-person = The attachment has the name of a person ({ $masked }): { $place }.
    .repair = Remove document properties and personal information in the office program; enter the name of an organ as an allowed name.
    .name = Name in a file’s properties
    .why = Attachments are downloaded and searched, with their hidden sheets, rows, columns, properties and picture data: what is hidden is public all the same.
attachment-device = The attachment has the serial number or the owner of the camera ({ $masked }): { $place }.
    .repair = Remove properties and personal information with an image program and attach it again.
    .name = Serial number of a camera
    .why = Attachments are downloaded and searched, with their hidden sheets, rows, columns, properties and picture data: what is hidden is public all the same.
attachment-unreadable = The attachment cannot be checked for personal data ({ $place }): { $reason ->
    [broken] the file is broken, or is not what its format says
    [encrypted] it is protected with a password or with permissions
    [too-large] it is too large, perhaps only when unpacked
    [too-many-parts] it has too many parts
    [too-deep] it is nested too deeply
    [too-slow] the check took longer than its limit
    [too-many-findings] there are too many findings; the rest was not looked at
    [old-format] it has a format before 2007 (doc, xls, ppt, wps, et), which can be read only in part
    [archive] it is an archive other than zip
    [packing-method] its packing method is not supported
    [image-only] it has pictures only and no text
    [no-characters] its fonts do not say which characters they draw
   *[unknown-format] its format is not known
}.
    .repair = { $reason ->
    [encrypted] Remove the password and the permissions, and attach it again.
    [old-format] Save it as docx, xlsx or pptx, and attach it again.
    [archive] Use zip, or attach the files one by one.
    [packing-method] Pack it again as a plain zip.
    [image-only] Look through the pictures yourself, or attach a file with text.
    [no-characters] Export the PDF again from its source, or look through it yourself.
    [too-many-findings] Repair what is listed, and check again.
    [too-large] Split the file, or keep only what must be public.
   *[other] Export it again from its source, and attach it.
}
    .name = Attachment that cannot be checked
    .why = Attachments are downloaded and searched, with their hidden sheets, rows, columns, properties and picture data: what is hidden is public all the same.
