# 用词和标点以外的规则。
map-without-number = 地图没有审图号
    .repair = 在图的说明里写上审图号，例如“审图号：GS（2024）0650号”；没有审图号的地图不能发布。
    .name = 地图没有审图号
    .why = 《地图管理条例》规定公开的地图要标审图号；边界画错是严重表述错误。

# 领导姓名、职务。
official-name = “{ $found }”与名单上的{ $body }{ $post }{ $repair }差一个字（依据：{ $source }）
    .repair = 核对姓名，写成“{ $repair }”；确是另一个人的，把他列入 content/data/officials.toml。
    .name = 领导姓名写错
    .why = 领导人的姓名写错一个字，是检查中最严重的表述错误。名单由本网站群自己维护：各网站的 [[leaders]]，和 content/data/officials.toml。
official-post = { $name }不是{ $body }{ $found }，名单上是{ $holder }（依据：{ $source }）
    .repair =
        { $repair ->
            [none] 核对姓名和职务；名单不全的，补到 content/data/officials.toml。
           *[other] 核对姓名和职务；名单上{ $name }的职务是“{ $repair }”。
        }
    .name = 职务是另一个人的
    .why = 把一个人的职务安在另一个人身上，读者会认错负责的人，检查时算表述错误。只看紧挨着姓名的职务。
official-term = { $name }任{ $body }{ $found }是{ $from }至{ $until }，不含本文的日期 { $date }（依据：{ $source }）
    .repair = 改成当日在任的人，或者写明“原{ $found }”“时任{ $found }”；任期有误的，改名单。
    .name = 职务不在任期内
    .why = 已经离任的人还写成在任，说明稿件用了旧材料。写明“原”“时任”或者当年年份的不算。
