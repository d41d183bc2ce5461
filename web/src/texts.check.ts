import { t } from './language';

/** The check of a certificate. */
export const checkTexts = {
  good: t('二维码签名有效：由本中心出具'),
  note: t('以上内容由二维码中的签名证明，没有网络也能核验。鉴证书是否已经作废，以平台查询结果为准。'),
  fields: [t('编号'), t('出具日期'), t('项目'), t('出让方'), t('受让方'), t('成交总价')],
  bad: {
    noStatement: t('二维码中没有可以核验的签名'),
    unknownKey: t('二维码不是用本中心的密钥签名的'),
    forged: t('二维码内容被改动过，或者不是本中心出具的'),
  },
} as const;
