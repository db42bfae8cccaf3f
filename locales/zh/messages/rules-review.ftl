# 三审三校与保密审查。
review-missing = 没有审核记录，发布版不包含这篇文章
    .repair = 在文件开头加上 review，逐条写步骤、姓名、日期、结果：{ $steps }。这些内容不会发布。
    .name = 没有审核记录
    .why = 信息公开以前必须经过三审三校和保密审查；没有记录就说不清谁看过、谁同意。
review-incomplete = 审核记录不完整：{ $what ->
    [steps] 缺少 { $steps }
    [name] { $steps } 没有写姓名
    [date] { $steps } 没有写日期
   *[result] { $steps } 的结果不是“同意”一类的话
}
    .repair = 补全这一步；没有做过的步骤，先去做，再写。一条可以写同时完成的几步，例如 "初审、一校"。
    .name = 审核记录不完整
    .why = 缺一步、缺一个名字，或者有一步没有同意，这篇文章就还不能发布。
review-order = 审核记录的日期不对：{ $what ->
    [late] { $steps } 写的是 { $date }，在发布以后
   *[back] { $steps } 写的是 { $date }，比前一步还早
}
    .repair = 核对日期；发布以后补的审核不算数，请重新审核并更正发布日期。
    .name = 审核日期先后不对
    .why = 先审后发。发布以后才审，或者后一步早于前一步，记录就不可信。
review-same-person = { $steps } 是同一个人
    .repair = 请另一个人审核这一步。
    .name = 两审是同一个人
    .why = 三审由三个层级的人分别把关；同一个人审两次，等于少审一次。
