# 领导信箱。
family-letters = 领导信箱
letter-unanswered = 来信 { $id } 在 { $received } 收到，超过 { $months } 个月没有答复
    .repair = 尽快答复，写上 replied 和 reply。
    .name = 咨询来信超过三个月未答复
    .why = 1 年内有政务咨询类留言超过 3 个月未答复，属于“互动回应差”，单项否决。
letter-overdue = 来信 { $id } 已经超期，最迟应在 { $due } 答复（{ $limit } 个工作日）
    .repair = 答复后写上 replied 和 reply。
    .name = 来信超期未答复
    .why = 来信按工作日历计算期限：简单事项 5 个工作日，其他 15 个工作日。
letter-late = 来信 { $id } 在 { $date } 答复，超过了 { $due } 的期限（{ $limit } 个工作日）
    .repair = 日期有误的改正 received、replied；确实超期的，今后按期答复。
    .name = 来信答复超期
    .why = 来信按工作日历计算期限：简单事项 5 个工作日，其他 15 个工作日。
letters-silent = { $newest ->
    [none] 信箱里没有公开的答复
   *[other] 最近一次公开答复在 { $newest }，超过 { $days } 天
}
    .repair = 公开近期有普遍意义的来信和答复：public = true、consent = true。
    .name = 近期没有公开答复
    .why = 近 2 个月没有公开答复的扣分。
letter-undecided = { $n } 封来信的期限涉及 { $year } 年，那一年的放假安排未知，无法判断是否超期
    .repair = 升级到含有 { $year } 年放假安排的版本。
    .name = 来信期限无法判断
    .why = 期限按工作日计算，要知道当年的放假和调休。
letter-personal-data = 来信 { $id } 里有个人信息：{ $masked }
    .repair = 隐去，或者重新导入：bosoo data letters FILE
    .name = 来信里有个人信息
    .why = 公开的来信和答复不得含有身份证号、手机号、银行卡号、详细住址等个人信息。
