import type { DomainEvent } from '../platform/index.js';
import type { MortgageCertificateData } from '../platform/pdf/index.js';
import { type Encumbrance, encumbranceEffects } from '../registry/index.js';
import { formatDate, formatInstant } from '../values/index.js';
import type { Said } from './notices.js';
import type { Frame } from './subjects.js';

const rights: Record<NonNullable<Encumbrance['mortgagedRight']>, string> = {
  contracted: '家庭承包的土地经营权',
  takenOver: '流转取得的土地经营权',
  other: '其他产权',
};

export const mortgageCertificateNames = {
  register: '抵押登记证明',
  change: '抵押变更登记证明',
  discharge: '抵押注销登记证明',
} as const;
type Deed = keyof typeof mortgageCertificateNames;

/** What the register says of a mortgage at a deed on it (art. 33), with what it does and does not do (Civil Code 402, 406). */
export function mortgageCertificate(
  frame: Frame,
  owner: string,
  entry: Encumbrance,
  deed: Deed,
  { reason }: Pick<DomainEvent, 'reason'>,
): Said<MortgageCertificateData> {
  const amount = entry.amount!;
  const consents = [
    ...(entry.consentOn ? [`${formatDate(entry.consentOn)}书面同意`] : []),
    ...(entry.collectiveNotifiedOn ? [`${formatDate(entry.collectiveNotifiedOn)}告知发包方备案`] : []),
  ];
  const { issuer, watermark, lawStatement, on, clerk } = frame;
  return {
    ...{ issuer, ...(watermark && { watermark }), lawStatement, issuedOn: on, clerk },
    kind: mortgageCertificateNames[deed],
    registerNumber: entry.number!,
    owner,
    certificateNo: entry.certificateNo,
    holder: entry.holderName,
    right: rights[entry.mortgagedRight ?? 'other'],
    rank: `第${entry.rank}顺位`,
    amount: amount.format(),
    amountCapitals: amount.toChinese(),
    consent: consents.length > 0 ? consents.join('；') : '不需要',
    transfer: entry.consentToTransfer
      ? '抵押期间转让须经抵押权人书面同意（《民法典》第四百零六条）'
      : '抵押期间可以转让，应当及时通知抵押权人（《民法典》第四百零六条）',
    ...(entry.statutoryNumber && { statutoryNumber: entry.statutoryNumber }),
    registeredAt: formatInstant(entry.registeredAt!),
    officers: `录入：${entry.proposedByName}；复核：${entry.registeredByName}`,
    ...(entry.note && { note: entry.note }),
    ...(deed === 'change' && reason && { change: reason }),
    ...(deed === 'discharge' && {
      dischargedAt: formatInstant(entry.dischargedAt!),
      dischargeReason: reason ?? '抵押权消灭',
    }),
    effects: [
      encumbranceEffects.mortgage,
      deed === 'discharge'
        ? '自注销时起，本登记不再妨碍该权利在本平台交易；不动产登记机构另有登记的，应当另行办理注销。'
        : '登记以后，该权利在本平台转出的，应当告知抵押权人；约定须经其同意的，应当取得同意；人民法院查封、冻结的，不得交易。',
    ],
  };
}
