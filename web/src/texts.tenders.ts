import { t } from './language';

/** Words of the sealed tender's page. */
export const seatNames: Record<string, string> = {
  centre: t('旗交易中心'),
  supervisor: t('监督机构'),
  town: t('镇人民政府'),
};

export const receiptStates: Record<string, string> = {
  standing: t('有效'),
  replaced: t('已被替换'),
  withdrawn: t('已撤回'),
  returned: t('原封退回'),
  opened: t('已开标'),
  unreadable: t('无法读取'),
};

export const tenderTexts = {
  page: t('招投标'),
  go: t('密封投标与开标'),
  insecure: {
    title: t('本页不能加密'),
    detail: t('浏览器只在安全连接（https）下提供加密功能。请用 https 地址打开本系统后再办理。'),
  },
  openly: {
    title: t('密封到什么程度'),
    lines: [
      t('标书在投标人的浏览器中加密，服务器只收到密文。任何一方保管人、系统管理员都不能单独打开。'),
      t(
        '任何两方保管人合在一起就能解封。系统在投标截止前拒收解封份额，但若两方私下交换密钥文件并取得密文，系统无法阻止他们提前查看。',
      ),
      t('本页及公钥由服务器提供：投标前请将本页所列指纹与招标文件上公布的指纹核对，不一致的不要投标，并告知监督机构。'),
    ],
  },
  holders: {
    title: t('三方保管人'),
    none: t('尚未登记'),
    fingerprint: t('核对公钥指纹'),
    drilled: t('已演练'),
    notDrilled: t('未演练'),
    handedIn: t('已提交解封份额'),
    ready: t('三方均已登记并演练，可以投标'),
    notReady: t('三方均登记公钥并演练后，才能开始投标'),
  },
  key: {
    title: t('我的保管人密钥'),
    explained: t(
      '密钥在本浏览器中生成，私钥以口令加密后存为密钥文件，不上传服务器。密钥文件和口令请分开保管，遗失不能找回。',
    ),
    passphrase: t('密钥文件口令'),
    again: t('再输入一次口令'),
    short: t('口令至少12个字'),
    differs: t('两次输入的口令不一致'),
    make: t('生成密钥并下载密钥文件'),
    made: t('密钥文件已下载，请确认已经存好，再登记公钥。'),
    download: t('再次下载'),
    register: t('密钥文件已存好，登记公钥'),
    registered: t('公钥已登记，请演练一次'),
    anew: t('重新生成密钥'),
    others: t('本单位的公钥由他人登记，请由登记人办理'),
    closed: t('投标截止后不能再登记或更换公钥'),
  },
  file: {
    choose: t('选择密钥文件'),
    notKey: t('所选文件不是保管人密钥文件'),
    other: t('此密钥文件与登记的公钥不符，请选择登记时下载的文件'),
    wrong: t('口令不正确，或密钥文件已损坏'),
  },
  drill: {
    title: t('演练'),
    explained: t('用密钥文件和口令解开一份测试份额，证明密钥可用。'),
    go: t('演练解封'),
    done: t('演练成功，密钥可用'),
  },
  opening: {
    title: t('开标'),
    explained: t('载入密钥文件，份额在本浏览器中解封后提交。两方提交后即开标。'),
    go: t('解封并提交份额'),
    done: t('份额已提交'),
    waiting: t('您已提交份额，等待另一方保管人'),
    broken: t('有投标的份额不能用您的密钥解封，已停止提交。请由另外两方开标，或由交易中心结束开标并记明。'),
    conclude: t('结束开标'),
    concludeAsk: t('两方已提交份额，仍有投标不能读取。结束后，这些投标记为“无法读取”，不再参加评审。'),
    reason: t('原因'),
  },
  seal: {
    title: t('密封投标'),
    price: t('投标报价'),
    file: t('选择投标文件'),
    fileHint: t('可附一个文件，不超过480KB'),
    tooBig: t('文件超过480KB，请压缩后再选'),
    notMoney: t('请填金额，最多两位小数，且大于零'),
    go: t('密封并递交'),
    replace: t('重新密封，替换原投标'),
    ask: t('确认密封并递交，报价'),
    done: t('已密封递交，请保存回执'),
    forgets: t('内容在本浏览器中加密，开标前任何人（包括您）都不能从系统中看到。请自行留存底稿。'),
    foreign: t('保管人公钥与公布的指纹不符，已停止密封。请告知监督机构。'),
    otherHash: t('服务器回执的摘要与本机不符，请保留本页并告知监督机构。'),
    withdraw: t('撤回投标'),
    withdrawAsk: t('撤回后本投标作废，截止前可以重新投标。确认撤回？'),
    withdrawn: t('已撤回投标'),
    notBidder: t('您在本项目没有审核通过的受让申请'),
  },
  receipt: {
    title: t('投标回执'),
    hash: t('密封摘要（SHA-256）'),
    print: t('打印回执'),
    none: t('还没有投标'),
  },
  record: {
    title: t('开标记录'),
    openedBy: t('解封份额由以下保管人提交'),
    order: t('序号按报价排列，同价同序，不是定标结果。'),
    unreadable: t('无法读取'),
    bids: t('截止时收到投标'),
  },
  failed: t('投标人少于三个，投标原封退回，未开标。'),
  rejected: t('全部投标已被否决，本次招标失败。'),
} as const;
