import { t } from './language';

/** Where anybody goes or calls. */
export const placeTexts = {
  title: t('办理地点和电话'),
  intro: t(
    '办理转出、报名、核验证件和咨询，可以到旗交易中心或者就近的苏木镇交易服务站；嘎查村交易服务室也可以帮助填报。',
  ),
  phone: t('电话'),
  address: t('地址'),
  hours: t('办公时间'),
  none: t('还没有登记，请到现场询问'),
  edit: t('联系方式'),
  editOf: (name: string): string => t('“{{name}}”的联系方式', { name }),
  hint: t('向公众公布；不填的不公布'),
} as const;
