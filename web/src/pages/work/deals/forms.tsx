import type { ReactNode } from 'react';
import { at } from '../../../api/address';
import type { DealView } from '../../../api/types';
import { type ActionForm, FileLink } from '../../../components';
import { talksTexts } from '../../../texts.talks';
import { certificateForms } from './Certificate';
import { defaultForms } from './Default';
import { phrases } from '../../../phrases';
import { t } from '../../../language';
import { Say } from '../../../components/Say';

/** Done beside the objection that they belong to. */
export const decided = ['examine', 'dismiss', 'uphold'];

/** What each step asks. The two answers of a comparison (art. 21) share one address. */
export const formsOf = (deal: DealView): Record<string, ActionForm> => ({
  object: {
    plain: true,
    unversioned: true,
    path: 'objections',
    fields: [
      { name: 'party', label: t('异议人（代为登记时填写）'), kind: 'text', maxLength: 100 },
      { name: 'reason', label: t('异议内容及理由'), kind: 'textarea', required: true, minLength: 4 },
      { name: 'evidenceFileId', label: t('证据材料'), kind: 'file' },
    ],
  },
  draw: {
    path: 'contract',
    primary: deal.contract === null,
    intro: deal.contract
      ? t('重新生成会替换现有的合同文本。合同内容全部取自办理记录。')
      : t('合同按统一格式生成，内容全部取自办理记录，不需要另行填写。'),
  },
  sign: {
    path: 'contract/signed',
    primary: true,
    intro: t('请打印合同，经出让方和受让方签字、盖章后，把原件扫描或拍照上传。上传后由另一名经办人核对。'),
    fields: [
      { name: 'fileId', label: t('签字、盖章的合同原件（PDF或照片）'), kind: 'file', required: true },
      { name: 'transferorSignedOn', label: t('出让方签署日期'), kind: 'date', required: true },
      { name: 'transfereeSignedOn', label: t('受让方签署日期'), kind: 'date', required: true },
      { name: 'sealed', label: t('双方均已签字、盖章'), kind: 'confirm', required: true },
    ],
  },
  compare: {
    path: 'contract/compare',
    primary: true,
    intro: <Comparing deal={deal} />,
    fields: [
      {
        name: 'opinion',
        label: t('核对意见'),
        kind: 'textarea',
        required: true,
        minLength: 2,
        maxLength: 1000,
        initial: phrases.contract.same[0],
      },
    ],
    toBody: (values) => ({ ...values, same: true }),
  },
  refuse: {
    path: 'contract/compare',
    danger: true,
    intro: <Comparing deal={deal} />,
    fields: [
      { name: 'opinion', label: t('哪里不一致'), kind: 'textarea', required: true, minLength: 2, maxLength: 1000 },
    ],
    toBody: (values) => ({ ...values, same: false }),
  },
  ...defaultForms,
  ...certificateForms,
  buyBack: {
    path: 'buy-back',
    danger: true,
    intro: talksTexts.buyBackIntro,
    fields: [
      { name: 'reason', label: talksTexts.buyBackReason, kind: 'textarea' },
      { name: 'evidenceFileId', label: talksTexts.buyBackProof, kind: 'file' },
    ],
  },
  certify: {
    path: 'certificate',
    primary: true,
    intro: t('鉴证书一经出具即编号公告，每宗成交只出具一份。出具后三个工作日内退还保证金。'),
  },
  close: { primary: true, intro: t('价款结清、保证金退还后办结。') },
});

function Comparing({ deal }: { deal: DealView }): ReactNode {
  return (
    <>
      <Say
        text="请打开两份文件逐页核对：{{link}}{{signedFileId}}"
        link={
          <a href={at('/api/deals/{id}/contract.pdf', { id: deal.id })} target="_blank" rel="noreferrer">
            {t('系统生成的合同')}
          </a>
        }
        signedFileId={
          deal.contract?.signedFileId && (
            <>
              {' '}
              <Say
                text="与 {{filelink}}"
                filelink={<FileLink id={deal.contract.signedFileId} name={t('签章原件')} />}
              />
            </>
          )
        }
      />
    </>
  );
}
