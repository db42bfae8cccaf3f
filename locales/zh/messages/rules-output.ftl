# 成品网页及其链接。

family-output = 网页与链接

footer-element = 页脚缺少 { $element ->
        [footer-identity] 党政机关网站标识
        [footer-error-report] “我为政府网站找错”入口
        [footer-site-id-code] 网站标识码
        [footer-organizer] 主办单位
        [footer-contact] 联系电话
        [footer-icp] ICP 备案号
        [footer-police] 公安备案号
       *[other] { $element }
    }（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = { $key ->
        [none] 主题自己的页脚要保留 themes/standard/parts/footer.html 里的每个 data-slot，每个页面模板都要有 footer。
       *[other] 在 site.toml 的 [footer] 里写上 { $key }。
    }
    .name = 页脚要素缺失
    .why = 党政机关标识、找错入口、网站标识码、主办单位、联系方式、ICP 备案号、公安备案号每页都要有；监测程序逐项检查。
footer-differs = 页脚的 { $element ->
        [footer-identity] 党政机关网站标识
        [footer-error-report] “我为政府网站找错”入口
        [footer-site-id-code] 网站标识码
        [footer-organizer] 主办单位
        [footer-contact] 联系电话
        [footer-icp] ICP 备案号
        [footer-police] 公安备案号
       *[other] { $element }
    } 是“{ $found }”，本站应为“{ $value }”（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 页脚应显示 site.toml 里的值：{ $value }
    .name = 页脚号码不是本站的
    .why = 从别的网站抄来的页脚会带着别的网站的号码。
footer-foreign-site = 页脚的网站标识码是“{ $found }”，本站应为“{ $value }”（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 页脚只显示 site.toml 里本站的标识码：{ $value }
    .name = 页脚带着别的网站的标识码
    .why = 标识码是网站的身份，带着别的网站的标识码等于冒名；多半是模板抄来时忘了换。
page-title = 网页没有标题（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 给文章写上标题；模板要输出标题。
    .name = 网页没有标题
    .why = 浏览器、收藏夹和搜索结果都靠标题说明这一页。
page-lang = 网页写的语言是“{ $found }”，应为 { $value }（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 在布局的 html 元素上写 lang="{ $value }"。
    .name = 网页语言缺失或不对
    .why = 字体、断行和读屏软件都以它为准。
tag-missing = { $kind ->
    [home] 首页
    [column] 栏目页
    [article] 文章页
   *[other] 网页
    }缺少标签 { $tag }（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 标签由程序写：布局要保留 { "{{ head }}" }，栏目或文章要有标签所说的内容。
    .name = 页面标签缺失
    .why = 检查程序读取首页、栏目页、文章页的标签；缺标签的页面每个扣 0.2 分。
tag-form = { $tag } 是“{ $value }”，{ $form ->
    [null] 不是有效的值
    [domain] 应当只写主机名，不带协议和路径
    [site-code] 应当是十位数字
    [comma-list] 应当用半角逗号分隔
    [time] 应当写成 2026-01-31 16:30 这样的 24 小时制时间
   *[address] 应当是完整网址
    }（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 在来源处改正：site.toml 的栏目或页脚，或者文章。
    .name = 页面标签格式不对
    .why = 真实网站上见过：ColumnName 为“null”、SiteDomain 带 http://、12 小时制时间、全角逗号。检查程序按缺少标签处理。
tag-differs = { $tag } 是“{ $found }”，本站是“{ $value }”（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 改为 { $value }。
    .name = 页面标签与网站不一致
    .why = 标签说的和页面显示的应当一致。
tag-foreign-site = { $tag } 是“{ $found }”，本站是“{ $value }”（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 改为 { $value }；并检查模板的其他部分是不是也抄自别站。
    .name = 带着别的网站的标识码
    .why = 曾见某市网页带着另一城市的域名和标识码：会被算作别的网站，像是假冒。
page-qr = { $what ->
    [missing] 网页没有本页的二维码
   *[other] 二维码指向 { $found }
    }（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 用组件 qr 显示本页的 qr.svg；它指向 { $value }
    .name = 缺少二维码或指向别的网页
    .why = “扫一扫在手机上查看当前页面”必须打开当前页面。
page-headings = { $what ->
    [first] 网页有 { $count } 个一级标题，应当只有一个
    [skipped] { $from } 级标题下面直接是 { $to } 级
   *[empty] 有一个 { $from } 级标题是空的
    }（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 一级标题只有一个，以下逐级加深：先 ## 后 ###。
    .name = 标题级别不连续
    .why = 读屏软件按标题跳转（GB/T 37668，WCAG 1.3.1）。
page-alt = 图片 { $value } 没有文字说明（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 写明图里是什么：![说明](文件)；模板里写 alt="…"。
    .name = 图片没有文字说明
    .why = 看不到图的人什么也得不到（GB/T 37668，WCAG 1.1.1）。
page-table-header = { $count } 个表格没有表头（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 表格第一行写各列名称，下面一行写短横线。
    .name = 表格没有表头
    .why = 没有表头，读出来的数字不知道属于哪一项。
page-markup = “{ $value }”原样出现在网页上（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 补全成对的符号，或者写成代码：`…`
    .name = 残留的标记符号
    .why = 读者看到星号和花括号，像是网页坏了。
page-message = “{ $value }”是没有填上值的词句（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 模板要给出词句的参数：msg(key="…", name=…)。
    .name = 词句没有填值
    .why = 读者看到的是变量名，不是数字或词。
page-null = 应当有值的地方是“{ $value }”（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 填写这一项；没有就不要在模板里显示。
    .name = 网页上出现 null
    .why = 真实网站上见过：索引号以“None”结尾，栏目名为“null”。
page-weight = 网页大小 { $count } KiB，超过 { $limit } KiB（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 把文章分成几篇，或者把长表格放进附件。
    .name = 网页过大
    .why = 网页应当在 3 秒内打开（国办发〔2017〕47号附件），在牧区也一样。
page-budget = { $what ->
        [open] 打开这一页至少要下载 { $count } KiB
       *[all] 看完这一页至少要下载 { $count } KiB
    }，超过 { $limit } KiB；最大的是 { $part }，{ $share } KiB（{ $page }{ $more ->
        [0] {""}
       *[other] 等，另有 { $more } 页
    }）
    .repair = 先处理最大的 { $part }（{ $share } KiB）：照片用 JPEG，不用 PNG 或 GIF；图太多的分成几篇，或者做成 ZIP 附件；主题的字体、脚本请主题的负责人精简。
    .name = 打开网页要下载的太多
    .why = 网页应当在 3 秒内打开（国办发〔2017〕47号附件）；样式、字体、脚本和图片都算在内，图片按给手机的最小一种算。
resource-foreign = 网页从 { $value } 加载 { $element }（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 把文件放进主题的 assets 或文章旁边，从本站加载。
    .name = 加载外站资源
    .why = 别人的文件可以随时变化，会泄露谁在访问，也不能放在境外。
link-hidden = 指向 { $value } 的链接读者看不见（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 删掉这个链接；如果不是本单位的人放的，要查清是怎么进来的。
    .name = 暗链
    .why = 暗链是网页被篡改的标志。
link-closed-domain = 链接指向 { $value }，域名 { $domain } 已经关停（{ $page }{ $more ->
        [0] {""}
       *[other] {" "}和另外 { $more } 页
    }）
    .repair = 改为新的网址，或者删掉链接。
    .name = 链接到已关停的域名
    .why = 关停的政府域名常被赌博网站买走，检查时会专门搜索。
external-dead = { $value } 打不开，已经 { $days } 天（{ $detail }）
    .repair = 改为新的网址，或者删掉链接。
    .name = 外部链接失效
    .why = 检查时打不开的链接每个扣 0.1 分，首页上的扣 0.2 分。
external-failing = { $value } 现在打不开（{ $detail }）
    .repair = 过几天再查；打得开就不用改。
    .name = 外部链接暂时打不开
    .why = 对方可能只是暂时停机；连续几天打不开才算失效。
