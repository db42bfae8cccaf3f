# 检查报告里的话：已知问题清单等。

known-title = 已知问题 { $count } 处：
known-excused = 已知，由{ $owner }在 { $until } 前改好
known-overdue = 已过期限 { $until }（{ $owner }），重新计入
known-settled = 清单里有 { $count } 处已经改好；用 --renew-baseline 把它们去掉。
known-not-written = 没有写 { $path }：错误不能列为已知问题，先改正上面的错误。
in-sites = {""}（{ $count } 个网站都这样：{ $sites }）
known-still-overdue = 其中 { $count } 处已过期限，照旧计入。确实要延期的，在清单里改它的 until，并写明新的责任人。
known-dropped =
    { $count ->
        [0] 清单里的问题都还在，没有去掉的。
       *[other] 从清单里去掉已经改好的 { $count } 处：
    }
known-new-left-out = 另有 { $count } 处不在清单里，没有写进去，照常计入。
known-written = 已把 { $count } 处问题写进 { $path }。


score-title = 网站自查评分表
score-summary = 各网站结果
score-note = 按国办秘函〔2019〕19号检查指标自查，{ $date }。分值中“确定”的出自原文，“配置”的可以由本市调整。
score-published-note = 本表由生成程序按检查规则自动得出，供公众监督；它不代替上级检查。
score-line = { $site }：{ $result }，{ $score } 分，加分 { $bonus }
score-pass = 合格
score-vetoed = 不合格（单项否决）
score-failed = 不合格（扣分过多）
score-no-service = 没有办事服务栏目，该组不检查，得分按 4/3 折算。
score-certain = 确定
score-configured = 配置
score-other = 其他
score-column-site = 网站
score-column-layout = 类型
score-column-result = 结果
score-column-score = 得分
score-column-bonus = 加分
score-column-level = 级别
score-column-indicator = 指标
score-column-code = 规则
score-column-count = 处数
score-column-points = 分值
score-column-cost = 扣分
score-column-limit = 上限
score-limit = 上限
score-limited = { $points }（上限）
score-lost = 合计扣分
score-column-sure = 依据
score-column-place = 位置
score-column-reason = 说明
uniform-title = 统一性对照表
uniform-languages = 中蒙文站名
uniform-footer = 页脚七项
uniform-credit = 信用代码
uniform-columns = 必备栏目有内容
uniform-counterparts = 蒙古文译文
uniform-organ = 内设机构
uniform-leaders = 领导信息
uniform-contact = 联系方式
uniform-theme = 主题合规
uniform-skeleton-same = 页面骨架与同类一致
uniform-missing = 缺什么
uniform-part = { $all } 项有 { $some } 项
uniform-no-credit = 没有填信用代码（site.toml 的 credit_code）
uniform-no-organ = 没有填内设机构（organs）
uniform-no-leaders = 没有填领导信息（leaders）
uniform-element = { $element ->
        [footer-identity] 党政机关网站标识
        [footer-error-report] “我为政府网站找错”入口
        [footer-site-id-code] 网站标识码
        [footer-organizer] 主办单位
        [footer-contact] 联系电话
        [footer-icp] ICP 备案号
        [footer-police] 公安备案号
       *[address] 办公地址
    }
explain-unknown = 没有规则“{ $code }”。全部规则见 docs/rules.md。
explain-level = 级别
explain-source = 依据
explain-points = 分值
explain-indicator = 指标
explain-example = 例子
explain-seen = 曾见于
explain-limits = 数值
explain-off = 不检查
explain-locked = 下级不得放宽
family-review = 审核与保密审查
family-privacy = 个人信息
family-metadata = 公文要素
family-disclosure = 公开属性
family-dates = 日期
family-freshness = 更新与空白
family-chain = 政策链条
family-bilingual = 中蒙对照
family-wording = 用语
explain-no-output = 没有输出“{ $path }”。写输出文件夹里的路径，例如 edu/index.html。
explain-output-kind = 种类
explain-output-size = 字节
explain-output-sources = 来源文件
explain-output-listed = 列出的文章数
explain-output-theme = 主题
explain-output-shared = 还取决于
explain-output-shared-what = site.toml（页眉、导航、页脚）、主题及其上级、locales/ 的用语
explain-output-resources = 显示或链接的文件
explain-output-targets = 链接到的文章
explain-output-last = 上次生成的原因
explain-output-next = 下次生成
explain-output-never = 还没有生成过
explain-output-unknown = 由全部页面汇总而成，到生成时才知道
explain-output-fresh = 不必重新生成
output-kind-document = 文章页
output-kind-list = 列表页
output-kind-page = 页面
output-kind-resource = 附件或图片
output-kind-picture = 缩小的图片
output-kind-asset = 主题的文件
output-kind-redirect = 跳转
output-kind-data = 数据文件
output-kind-service = 站点文件
output-kind-derived = 由全部页面汇总而成
cause-new = 以前没有
cause-missing = 文件不见了或长度变了
cause-tool = bosoo 换了版本
cause-section = 页眉、导航或页脚变了（site.toml）
cause-theme = 主题变了
cause-words = 用语变了（locales/）
cause-content = 自己的内容变了
cause-targets = 链接到的文章、文件或图表变了
cause-rules = 规则变了
