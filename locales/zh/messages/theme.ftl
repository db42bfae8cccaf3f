### 子主题不能做的事。每个代码在 tests/hostile/ 有一个例子。

asset-kind = 主题不能发布这一类文件
    .repair = 只能用这些类型：{ $known }。说明文字用 .md，不会发布。
bad-colour = 变量 { $name } 不是可以检查的颜色：{ $value }
    .repair = 写成 #rrggbb，这样才能计算对比度。
conflict-mark = 升级时这一段需要人来决定
    .repair = 留下子主题和标准主题里该留的行，删去带 <<<<<<<、|||||||、======= 和 >>>>>>> 的行。
css-at-rule = 子主题不能写 @{ $name }
    .repair = 只能用 @media、@container、@supports、@keyframes。字体和纸张由标准主题决定。
css-leaves-its-place = “{ $value }”可能让元素盖住别的内容，或者去掉焦点标记
    .repair = 让元素留在原位：不用 fixed、sticky，移动不超过 4rem，z-index 只用 0 到 3，不写 outline。
css-not-closed = 样式表末尾还有没关上的内容
    .repair = 括号、引号、注释都要关上：后面会接上别的样式表。
css-too-long = “{ $value }”可能把内容撑得过长，读者难以到达页脚
    .repair = 长度不超过 100rem（1600px）或窗口的 100%，line-height 不超过 10；让元素的长度由文字决定。
css-sum-too-long = “{ $value }”算出的长度可能把内容撑得过长，读者难以到达页脚
    .repair = 求和、乘积、多行合计不超过 100rem，自定义属性不超过 50rem；行数、倍数直接写数字。
css-many-tall = “{ $value }”在页面 { $page } 上涉及 { $count } 个元素：这么多高大的元素会把页脚推到读者够不着的地方
    .repair = 一个页面上高大元素合计不超过 400rem：减少这样的元素，或改小长度（12rem 以内不计）。
css-physical = “{ $value }”写的是屏幕方向
    .repair = 竖排页面方向不同，改成：{ $logical }
css-raw-colour = “{ $value }”直接写了颜色
    .repair = 改用变量 var(--color-…)：它随深色和长者模式变化，对比度也经过检查。
css-syntax = 浏览器会跳过样式表的这一段
    .repair = 请改正：看看是不是少了冒号、分号或括号。
css-token = { $name } 是变量
    .repair = 在 theme.toml 里设置，那里会检查对比度和大小。
frame-changed = 页面 { $page } 没有用标准主题的框架
    .repair = 模板要继承标准主题的页面，再改其中的块：{ "{" }% extends "standard/pages/…" %{ "}" }
html-attribute = 页面 { $page } 出现了 { $value }
    .repair = 去掉这个属性：样式写进样式表，脚本要经网站办公室允许，不加载别的网站的内容。
html-element = 页面 { $page } 出现了 { $value }
    .repair = 去掉这个元素：模板只显示给它的内容，不加载、不运行别的东西。
html-empty = 页面 { $page } 连续出现了一百个没有内容的块或换行（{ $value }>）
    .repair = 去掉空元素，需要留白时用 margin、padding：页脚必须够得着。
html-not-balanced = 页面 { $page }：{ $value } 没有正确结束
    .repair = 在同一个块里写上结束标签，</p>、</li> 也要写。
length-out-of-limits = 变量 { $name } = { $value } 超出范围
    .repair = 写一个用 rem 或 px 的长度，从 { $least }rem 到 { $greatest }rem。
low-contrast = { $scheme } 配色里，{ $ground } 上的 { $ink } 对比度只有 { $ratio }，至少要 { $needed }
    .repair = 把其中一个颜色调亮或调暗。
only-in-base = { $field } 只能写在标准主题里
    .repair = 删去这一行。子主题自己的样式写在 styles/fork.css。
page-too-large = 页面超过 { $most } MiB
    .repair = 让模板少显示一些；列表有分页。
script-not-allowed = 网站办公室还没有允许这个脚本
    .repair = 请网站办公室审查；同意后写进 site.toml：[cluster] allowed_scripts = ["{ $hash }"]
sealed-file = { $name } 是锁定的
    .repair = 从子主题里删去这个文件：网站名称、无障碍栏、页脚、二维码和离站提示在所有网站都一样；颜色用 theme.toml 调整。
sealed-style = “{ $selector }”的“{ $value }”可能隐藏或改变锁定的部分
    .repair = 选择器里要写自己的类或开放组件的类：元素自己或它的外层。其余元素只能设边框、内边距、间距、对齐、字重、斜体和下划线，不超过 4rem。
slot-hidden = 页面 { $page }：锁定的部分 { $slot } 放在 { $value } 里，可能被隐藏
    .repair = 让它留在标准主题安排的位置。
slot-missing = 页面 { $page } 缺少锁定的部分 { $slot }，或者它被改动、重复
    .repair = 保留标准主题里显示它的块，或者在自己的块里写 super()。
svg-active = 图里有图形以外的东西：{ $value }
    .repair = 另存为纯 SVG：只留图形，不要脚本、链接、样式和外部文件。
template-component = 子主题的模板不能定义 component 或 macro
    .repair = 改用文件：{ "{" }% include "components/NAME/template.html" %{ "}" }
template-growth = 这里把内容拼在一起，可能无限增长
    .repair = set 只取一个值或文字，可以加过滤器；要拼的内容直接写在显示的地方。
template-too-deep = 标签嵌套太深，或者一个标签太长
    .repair = 写得简单些，把一部分放进组件。
template-too-large = 模板超过 { $most } KiB
    .repair = 分成几个组件。
text-size-out-of-limits = 字号 { $name } = { $value } 超出范围
    .repair = 用 rem，从 { $least } 到 { $greatest }；每一级不小于前一级。
theme-name-reserved = 主题不能叫 { $name }：每个主题里都有这个文件夹
    .repair = 换一个名字。
theme-without-base = 主题 { $name } 没有上级主题，又不是网站群的主题
    .repair = 在它的 theme.toml 里写：parent = "{ $base }"
too-many-templates = 子主题的模板超过 { $most } 个
    .repair = 只保留和标准主题不同的文件。
unknown-token = 标准主题没有变量 { $name }
    .repair = 可以用的变量：{ $known }
