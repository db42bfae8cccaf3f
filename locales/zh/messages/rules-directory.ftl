# 基层政务公开标准目录。
family-directory = 基层政务公开标准
on-request-item-open = 事项 { $item }“{ $name }”只依申请公开，这一页却是公开的
    .repair = 把 disclosure 改为 "on-request"，或者去掉这个事项。
    .name = 只依申请公开的事项放到了网上
    .why = 标准目录里公开方式为“依申请”的事项不主动公开；放到网上可能泄露个人信息、商业秘密。
published-late = { $item }“{ $name }”晚于时限公开，最迟应在 { $last }
    .repair = 时限：{ $limit }。如果成文日期有误，改正 signed。
    .name = 超过目录时限公开
    .why = 标准目录为每个事项规定了公开时限，按工作日历从成文日期算起。
law-not-in-force = { $item } 的公开依据《{ $name }》已于 { $ended } 失效
    .repair = 改为现行的《{ $by }》。
    .name = 公开依据已经失效
    .why = 公开依据应当是现行有效的法律和文件；各地目录里仍有引用收养法、环境噪声污染防治法的。
items-without-document = 标准目录 { $all } 项中有 { $missing } 项没有公开文件
    .repair = 查看清单：bosoo report areas；在文件里写 items = ["…"]。
    .name = 目录事项没有公开文件
    .why = 标准目录里渠道为“政府网站”的事项都要有公开的文件。
