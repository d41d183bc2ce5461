import type { Assessment, Candidate, Catalogue, ListingView, Organization } from '../../../api/types';
import type { ActionForm, Choice, Field } from '../../../components';
import { amendTexts } from '../../../texts.amend';
import { talksTexts } from '../../../texts.talks';
import { announceFields } from './announce-fields';
import { awardBody } from './award-form';
import { grouped } from './grouped';
import { interruptionForms } from './interruptions';
import { phrases } from '../../../phrases';
import { t } from '../../../language';

interface Known {
  listing: ListingView;
  catalogue: Catalogue | undefined;
  departments: readonly Organization[];
  stations: readonly Organization[];
  acceptance: Assessment | undefined;
  /** Of an unsold listing. */
  candidates: readonly Candidate[];
}

const reason = (label = t('理由'), often?: readonly string[]): Field => ({
  ...{ name: 'reason', label, kind: 'textarea', required: true, minLength: 2, phrases: often },
});
const organizations = (items: readonly Organization[]): Choice[] =>
  items.map(({ id, name }) => ({ value: id, label: name }));

/** What belongs together in a notice, as the server reads it. At a fixed price nobody asks what becomes of one applicant: it takes the right. */
const noticeBody = (values: Record<string, unknown>): Record<string, unknown> => ({
  oneApplicant: 'session',
  ...grouped('draw', grouped('auction', awardBody(values))),
});

/** A form for each action of a listing's life; what the server does not offer never shows. */

export function formsOf(known: Known): Record<string, ActionForm> {
  const { listing, catalogue, departments, stations, acceptance, candidates } = known;
  const lacking =
    acceptance?.verdicts
      .filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown')
      .map(({ detail }) => detail)
      .filter(Boolean) ?? [];
  const asked = new Set<string>(
    catalogue?.categories
      .find(({ no }) => no === listing.category)
      ?.subKinds.find(({ code }) => code === listing.subKind)?.departments ?? [],
  );
  const ofCategory = departments.filter(({ code }) => code !== null && asked.has(code)).map(({ id }) => id);
  const townDone = listing.verifications.some(({ stage, state }) => stage === 'town' && state === 'confirmed');
  return {
    submit: {
      primary: true,
      intro: t('填报人对所提交信息和材料的真实性、完整性、合法性、有效性负责。声明的时间和身份将记入历史。'),
      fields: [
        {
          name: 'liabilityAccepted',
          label: t('我已核对全部信息和材料，对上述责任予以声明'),
          kind: 'confirm',
          required: true,
        },
      ],
    },
    withdraw: {
      danger: true,
      hint: t('申请人不再转出，申请到此结束'),
      intro: t('撤回后本次申请结束，再次交易须重新填报。'),
      fields: [reason(t('撤回理由'), phrases.listing.withdraw)],
    },
    return: {
      hint: t('补齐后可以再交，已填的内容和材料都保留'),
      intro:
        lacking.length > 0
          ? t('请一次列全所缺事项，填报人将据此一次补齐。规则判断出的不足已代为列出，可增删。')
          : t('请一次列全所缺事项，填报人将据此一次补齐。规则没有判断出不足，请写明材料或内容上的问题。'),
      width: 720,
      fields: [
        {
          name: 'missing',
          label: t('所缺事项（一行一项）'),
          kind: 'lines',
          required: true,
          initial: lacking.join('\n') || undefined,
          phrases: phrases.listing.missing,
        },
        reason(t('退回说明'), phrases.listing.return),
      ],
    },
    accept: { primary: true, intro: t('受理后编号登记，随即可提请苏木镇人民政府初核。') },
    reject: {
      danger: true,
      hint: t('不符合进场条件，申请到此结束'),
      intro: t('不予通过将终结本次申请，理由会立即告知申请人。'),
      fields: [reason(undefined, phrases.listing.reject)],
    },
    ask: {
      primary: true,
      intro: townDone
        ? t('苏木镇初核已确认，现提请旗级主管部门核实，每家5个工作日内书面答复。')
        : t('先提请苏木镇人民政府初核和查询权属，确认后再提请旗级主管部门。'),
      fields: townDone
        ? [
            {
              name: 'departments',
              label: t('主管部门'),
              kind: 'multi',
              choices: organizations(departments),
              initial: ofCategory,
              help: t('不选则为本品种规定的全部部门'),
            },
          ]
        : [],
    },
    approve: {
      primary: true,
      fields: [
        {
          name: 'opinion',
          label: t('审核意见'),
          kind: 'textarea',
          required: true,
          minLength: 2,
          initial: phrases.listing.approve[0],
        },
        {
          name: 'arrangeTo',
          label: t('安排至交易服务站组织交易'),
          kind: 'select',
          choices: organizations(stations),
          placeholder: t('不安排（由旗交易中心组织）'),
          help: t('仅限低于旗级标准的项目'),
        },
      ],
    },
    announce: {
      primary: true,
      width: 760,
      intro: t('时间均为北京时间。下列日期按法定最短期限加一天预填，请核对；法定节假日由系统按国务院日历判断。'),
      fields: announceFields(listing),
      toBody: noticeBody,
    },
    amend: {
      width: 760,
      intro: amendTexts.intro,
      fields: [reason(amendTexts.reason), ...announceFields(listing, listing.trade ?? undefined)],
      toBody: noticeBody,
    },
    reannounce: {
      primary: true,
      width: 760,
      intro: t('重新公告为新的一版公告，价格如有调整，不得低于底线和决议。'),
      fields: [
        reason(t('重新公告的理由')),
        {
          name: 'amount',
          label: t('新底价（{{basisText}}）', { basisText: listing.basisText }),
          kind: 'money',
          unit: listing.basisText,
          help: t('不填则不变'),
        },
        { name: 'deposit', label: t('新保证金'), kind: 'money', help: t('不填则不变') },
        ...announceFields(listing),
      ],
      toBody: noticeBody,
    },
    negotiate: {
      intro: talksTexts.intro,
      fields: [
        {
          name: 'applicationId',
          label: talksTexts.with,
          kind: 'select',
          required: true,
          choices: candidates.map(({ applicationId, bidderNumber, party }) => ({
            value: applicationId,
            label: t('{{name}}（{{bidderNumber}}号）', { name: party.name, bidderNumber }),
          })),
          ...(candidates.length === 0 && { placeholder: talksTexts.none }),
        },
        reason(talksTexts.reason),
      ],
    },
    ...interruptionForms(listing, catalogue),
    rescind: {
      danger: true,
      intro: t('依据生效裁判、仲裁裁决或双方一致撤销成交，鉴证书随之作废并留痕。'),
      fields: [reason()],
    },
    close: {
      intro: t('保证金退还、价款结清后办结。'),
      fields: [{ name: 'reason', label: t('备注'), kind: 'textarea' }],
    },
  };
}
