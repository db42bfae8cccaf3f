# 统一性。

family-uniform = 统一

uniform-language = { $what ->
        [name] 站名
        [short_name] 简称
        [organizer] 主办单位
        [undertaker] 承办单位
        [intro] 网站简介
        [address] 办公地址
        [hours] 办公时间
        [column] 栏目名称
        [organ] 内设机构
        [leader] 领导信息
       *[banner] 首页横幅
    }“{ $value }”没有{ $lang ->
        [mn] 蒙古文
       *[zh] 中文
    }{ $what ->
        [name] {""}
       *[other] （{ $site }）
    }
    .repair = 补上 { $lang ->
        [mn] mn = "…"
       *[zh] zh = "…"
    }；没有译文的，先请翻译部门译好。
    .name = 缺一种文字
    .why = 同一集群的网站都用两种文字；缺的地方会显示另一种文字，只有读者看得出来。
uniform-skeleton = { $site }的主题“{ $theme }”改了页面骨架，和其他“{ $layout }”网站不一样：{ $pages }
    .repair = 只换颜色、字号、图片的，写在 theme.toml 和 styles 里，删掉这些模板；确实要改布局的，改标准主题，让同类网站一起变。
    .name = 页面骨架与同类网站不同
    .why = 统一标准、统一格式、统一规模、统一规范建站：同类网站的布局应当一致，群众在哪个网站都找得到同样的东西。
