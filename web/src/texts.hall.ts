/** Words of the bidding hall's standing orders and matches. */
export const hallTexts = {
  order: {
    title: '委托出价',
    explained: '留下您愿意出的最高价，系统按最小加价幅度替您出价，断线也不影响。最高价只有您自己看得到。',
    mine: '您委托的最高价：',
    amount: '委托最高价',
    least: '至少',
    grid: '须为底价加上加价幅度的整数倍，加价幅度',
    notMoney: '请填金额，最多两位小数',
    leave: '委托',
    change: '改为此价',
    ask: '确认委托系统替您出价，最高到',
    done: '已留下委托',
    withdraw: '撤回委托',
    withdrawAsk: '撤回后系统不再替您出价，已报出的价仍然有效。确认撤回？',
    withdrawn: '已撤回委托',
  },
  match: {
    holder: '您在本场享有优先权',
    notNow: '他人报价领先时，您可以按同一价格行使优先权，无需加价。',
    take: '按当前价行使优先权',
    ask: '确认按同一价格行使优先权：',
    done: '已按同一价格行使优先权',
    tag: '优先权',
  },
  barred: '您不能继续出价',
} as const;
