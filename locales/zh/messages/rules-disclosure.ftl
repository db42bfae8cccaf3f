# 公开属性。
disclosure-mark = 正文里写着“{ $mark }”，而公开属性是主动公开
    .repair = 对照原件核对：不公开的，把 disclosure 改为 on-request 或 closed；可以公开的，请有权的人改标注。
    .name = 正文标注与公开属性不符
    .why = 文件印的标注和公开属性必须一致；依申请公开、不予公开和有密级的文件一旦发布就收不回来。
