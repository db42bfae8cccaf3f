# 运行不下去时说的话。

shard-missing = { $folder } 里没有第 { $shard } 份；合并前请先生成它。
shard-twice = { $folder } 里有两个第 { $shard } 份；请删去旧的。
shard-other = { $folder } 里混有另一次生成的部分；请清空后重新分份生成。
out-not-ours = { $folder } 里有不是 bosoo 生成的文件；请换一个输出文件夹，或者先清空它。
out-busy = 另一个 bosoo 正在写 { $folder }；请等它结束再运行。
not-a-file = { $path } 不是文件。
not-inside = { $path } 不在网站群的文件夹里。
html-csv-alone = --html、--csv 要和 --score 或 --uniform 一起用。
baseline-unnamed = 请用 --baseline 写明已知问题清单是哪个文件。
stamp-not-mongolian = { $path } 不是蒙古文文件；文件名要以 .mn.md 结尾。
stamp-no-front-matter = { $path } 开头没有 +++ 之间的信息，或者没有写完。
stamp-no-title = { $path } 没有写标题 title。
gazette-no-browser = 没有找到 Chromium、Chrome 或 Edge；请用 --browser 指明浏览器程序。
gazette-no-column = 门户没有公报栏目（kind = "gazette"）。
gazette-no-pdf = { $browser } 没有把 { $page } 打印成 PDF。
gazette-no-issue = content/data/gazette/ 里没有“{ $name }”这一期。
gazette-browser = 浏览器 { $browser } 没有打印成功；用管理员（root）身份运行时要加 --no-sandbox。浏览器说：{ $said }
port-taken = 不能使用端口 { $port }；换一个请用 --port
table-unreadable = { $path } 读不出来：CSV 要用 UTF-8 或 GBK 编码，XLSX 要能用表格软件打开，JSON 要是一列对象。
hook-failed = { $name } 没有成功（返回 { $status }）：{ $command }
apply-stopped = 发布中断了，没有删除任何文件；再运行一次 bosoo deploy apply 就会接着做
new-no-original = 没有中文文章 { $path }；请先用 bosoo new doc 建立，或核对路径。
