/** The check of a certificate. */
export const checkTexts = {
  good: '二维码签名有效：由本中心出具',
  note: '以上内容由二维码中的签名证明，没有网络也能核验。鉴证书是否已经作废，以平台查询结果为准。',
  fields: ['编号', '出具日期', '项目', '出让方', '受让方', '成交总价'],
  bad: {
    noStatement: '二维码中没有可以核验的签名',
    unknownKey: '二维码不是用本中心的密钥签名的',
    forged: '二维码内容被改动过，或者不是本中心出具的',
  },
} as const;
