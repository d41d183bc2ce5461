/** Words of a right that is let to its sitting transferee again (trading.md, "Renewal"). */
export const renewalTexts = {
  title: '续约',
  ask: '与现受让方续约',
  askHint: '集体产权须有同意续约的决议；达到须公开交易标准的不能续约。依法享有优先权的人仍可报名。',
  contract: '原合同编号',
  contractHint: '在本平台签订的，填合同编号即可，现受让方和到期日由系统带出',
  contractWanted: '请填写原合同编号',
  elsewhere: '原合同不在本平台',
  transferee: '现受让方',
  transfereeWanted: '请选择现受让方',
  endsOn: '原合同到期日',
  endsOnWanted: '请填写原合同到期日',
  resolution: '决议写明同意与现受让方续约',
  resolved: '同意续约',
  start: '办理续约',
  prefilled: '已按原项目带出内容，请核对价格、期限和材料',
  until: (day: string) => `至${day}到期`,
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
  `与现受让方续约（原合同${contract}，${renewalTexts.until(endsOn)}）。` +
  (open ? '依法享有优先权的人可以报名并申报优先权，不接受其他人报名。' : '不接受其他人报名。');
