### 开放数据、机构、公报、新媒体、信箱、报表。

reserved-file-name = “{ $name }”是栏目自己的网页或数据的网址
    .repair = 给这个文件换一个名字。
