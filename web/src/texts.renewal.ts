import { t } from './language';

/** Words of a right that is let to its sitting transferee again (trading.md, "Renewal"). */
export const renewalTexts = {
  title: t('续约'),
  ask: t('与现受让方续约'),
  askHint: t('集体产权须有同意续约的决议；达到须公开交易标准的不能续约。依法享有优先权的人仍可报名。'),
  contract: t('原合同编号'),
  contractHint: t('在本平台签订的，填合同编号即可，现受让方和到期日由系统带出'),
  contractWanted: t('请填写原合同编号'),
  elsewhere: t('原合同不在本平台'),
  transferee: t('现受让方'),
  transfereeWanted: t('请选择现受让方'),
  endsOn: t('原合同到期日'),
  endsOnWanted: t('请填写原合同到期日'),
  resolution: t('决议写明同意与现受让方续约'),
  resolved: t('同意续约'),
  start: t('办理续约'),
  prefilled: t('已按原项目带出内容，请核对价格、期限和材料'),
  until: (day: string) => t('至{{day}}到期', { day }),
} as const;

/** As the notice tells it to everybody. */
export const renewalNotice = ({
  contract,
  endsOn,
  open,
}: {
  contract: string;
  endsOn: string;
  open: boolean;
}): string =>
  t('与现受让方续约（原合同{{contract}}，{{endsOn}}）。', { contract, endsOn: renewalTexts.until(endsOn) }) +
  (open ? t('依法享有优先权的人可以报名并申报优先权，不接受其他人报名。') : t('不接受其他人报名。'));
