# 蒙古文检查的消息。

mn-private-use = 这里有私有区字符（{ $char }），是旧编码的蒙古文，读者看到的是方框或别的符号。可能的编码：{ $encoding }。
    .repair = { $convert ->
    [menksoft] 运行 `bosoo text convert --from menksoft 文件 --write` 转成标准编码。
   *[other] 请向供稿单位要标准编码（Unicode）的原稿；这种编码没有公开的对照表，不能自动转换。
  }

mn-foreign-letter = { $char } 是 { $script } 文字母，不是蒙古文（胡都木）字母。
    .repair = 换成读音相同的蒙古文字母（U+1820 到 U+1842）。

mn-other-script = { $char } 是别的文字的字母，紧贴着蒙古文字母，词会断开，也搜不到。
    .repair = 如果是误打，换成蒙古文字母；如果是外文词，前后各加一个空格；外文词后接附加成分时用 U+180E 连接。

mn-presentation-form = { $char } 是竖排专用标点，有的浏览器会把它转错方向。
    .repair = 改成普通标点“{ $base }”，竖排时会自动转向。

mn-stray-selector = 变体选择符 { $char } 前面没有字母。
    .repair = 删掉这个选择符。

mn-double-selector = 一个字母后面有两个以上的变体选择符，只有第一个起作用。
    .repair = 只留第一个，删掉 { $char }。

mn-idle-selector = 字母“{ $letter }”后的变体选择符 { $char } 不起作用：有没有它，词形都一样，却会让搜索和核对出错。
    .repair = 删掉这个选择符。

mn-separator-place = { $place ->
    [start] 元音分隔符 U+180E 在词的开头，前面没有词。
    [end] 元音分隔符 U+180E 在词的末尾，后面没有字母。
   *[double] 元音分隔符 U+180E 重复了。
  }
    .repair = U+180E 只能放在词和附加成分之间，只放一个，两边都没有空格。

mn-narrow-space = 附加成分前用了窄空格 { $char }。复制、转换时它容易变成普通空格，词形就错了。
    .repair = 改成元音分隔符 U+180E（UTN #57 的规定）。

mn-zero-width = 词里有零宽字符 { $char }，会改变字母的连写，看不见，也搜不到。
    .repair = 删掉它；要指定字形，用变体选择符。

mn-suffix-space = 附加成分“{ $suffix }”前面是普通空格，字形会错，还会单独掉到下一行。
    .repair = 把空格改成元音分隔符 U+180E。

mn-suffix-glued = 附加成分“{ $suffix }”直接粘在“{ $stem }”后面。
    .repair = 在“{ $stem }”和“{ $suffix }”之间加元音分隔符 U+180E。

mn-suffix-spelling = 附加成分“{ $wrong }”的字母不对。
    .repair = 改成“{ $right }”。

mn-double-space = 词间有 { $count } 个空格。版面由样式表对齐，不用空格。
    .repair = 只留一个空格。

mn-odd-space = 词间的空格是 { $char }，不是普通空格。
    .repair = 改成普通空格（U+0020）。

mn-mixed-digits = 同一篇里既有阿拉伯数字，又有蒙古文数字“{ $number }”。
    .repair = 全篇用一种；改用阿拉伯数字就写 { $ascii }。

mn-term-spelling = “{ $wrong }”看上去和术语库的“{ $right }”一样，但用的字母不同，搜索和朗读会出错。
    .repair = 改成术语库的写法“{ $right }”。

mn-mixed-spelling = 同一个词在本篇里有两种拼写：“{ $word }”和“{ $right }”。
    .repair = 统一成“{ $right }”；如果确实是两个词，不用改。

mn-vowel-for-n = “{ $word }”的词末像是 ᠨ，却打成了元音。
    .repair = 把最后一个字母改成 ᠨ。

mn-mixed-harmony = “{ $word }”里既有阳性元音，又有阴性元音。
    .repair = 核对拼写；借词和复合词可以不改。

mn-chinese-run = 蒙古文页面里有一大段汉文（{ $count } 个字），还没有翻译。
    .repair = 译成蒙古文；确需保留原文的，单独成段。

# 命令 bosoo text 的消息。
text-convert-refused = 这里的私有区字符（{ $char }）不是蒙科立（Menksoft）胡都木编码，没有转换。可能的编码：{ $encoding }。
    .repair = 请向供稿单位要标准编码（Unicode）的原稿。
text-convert-inexact = 转换后的“{ $word }”和原字形不完全相同。
    .repair = 请懂蒙古文的人核对这个词。
text-not-utf8 = 文件不是 UTF-8 编码。
    .repair = 在编辑器里另存为 UTF-8。
term-mismatch = 汉文用了“{ $zh }”，对应的蒙古文没有用规定的“{ $mn }”（{ $place }）。
    .repair = 按术语库改用“{ $mn }”，或请办公室修改术语库。
    .name = 术语与术语表不一致
    .why = 机关、职务、地名的译名全网统一，读者才知道说的是谁。
text-summary = 检查 { $files } 个文件：错误 { $errors } 处，提示 { $advice } 处。
text-fix-summary = { $files } 个文件可修 { $repairs } 处。
text-fix-hint = 以上是预览；加 --write 才会写入文件。
