# Metadata of official documents.
index-missing = the document has no index number
    .repair = Add a line: index = "credit code of the organ/year-serial"
    .name = No index number
    .why = The catalogue finds documents by their index number.
index-twice = the index number “{ $value }” is that of { $other } already
    .repair = Take a serial number that was never used; index numbers are unique and never used again.
    .name = Index number used twice
    .why = With one number for two documents nobody can tell which of them is meant.
validity-contradicts = the stated validity contradicts the dates: { $what ->
    [no-date] no date of repeal or expiry
    [over] by the dates it is over
   *[in-force] by the dates it is in force
}
    .repair = Remove `validity` so that it follows from the dates, or state the right dates.
    .name = Validity contradicts the dates
    .why = Readers decide by it whether they may rely on a document.
element-missing = the document has no { $field ->
    [number] document number
    [genre] genre
   *[topic] topic class
    }
    .repair = Add { $field } = "…"; leave it where the document has none (a 公告 without a number).
    .name = An element is missing
    .why = The table above a 公文 shows index number, topic class, genre and document number; people search by them.
validity-too-long = it is in force for more than { $years } years, { $last } is the last day allowed
    .repair = Correct expires; what shall stay in force is assessed and published anew.
    .name = In force for too long
    .why = The region limits normative documents to 5 years, those for trial to 2; the years are configuration.
domain-form = the domain “{ $value }” is irregular: { $what ->
    [suffix] it should end with { $suffixes }
    [portal] a portal's is www.□□□.gov.cn
   *[under] a department's stands under that of the portal, { $portal }, as slj.□□□.gov.cn does
}
    .repair = Change base_url or host in site.toml; a department without a domain of its own has no host and is a path of the portal.
    .name = Irregular domain
    .why = English domains of governments end with .gov.cn, Chinese ones with .政务; a portal's is www.□□□.gov.cn, a department's stands under it.
site-name-form = { $what ->
    [portal] the name of the portal, “{ $value }”, should be ○○○人民政府
   *[other] the name of the site, “{ $value }”, should be the organ's own name
}
    .repair = Change its name in site.toml; the tag SiteName follows.
    .name = Irregular name of a site
    .why = A portal bears the name of its government, a department's site that of the department; the tag SiteName agrees with it.
