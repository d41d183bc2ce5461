import type { ListingView, Schedule } from '../../../api/types.listing';
import type { Field } from '../../../components';
import { percentText } from '../../../share';
import { priorityTexts } from '../../../texts.priority';
import { auctionFields } from './auction-form';
import { awardFields } from './award-form';
import { drawFields } from './draw-form';
import { proposedDates, proposedIncrement, standingDates } from './dates';
import { t } from '../../../language';

/** Art. 18: what the notice says of time and procedure, filled in with what stands, or else with what the law asks at least. */
export function announceFields(listing: ListingView, standing?: Schedule): Field[] {
  const rules = listing.tradingRules;
  const least = rules.announcementWorkingDays;
  const dates = standing ? standingDates(standing) : proposedDates(least, listing.method);
  const usual = standing ?? rules;
  const ascending = listing.method === 'ascending';
  return [
    {
      name: 'registrationUntil',
      label: t('报名截止'),
      kind: 'dateTime',
      required: true,
      initial: dates.registrationUntil,
      help: t('自发布起至少{{least}}个工作日', { least }),
    },
    {
      name: 'depositUntil',
      label: t('保证金到账截止'),
      kind: 'dateTime',
      required: true,
      initial: dates.depositUntil,
      help: t('以银行入账时间为准'),
    },
    { name: 'qualificationUntil', label: t('资格审查截止'), kind: 'dateTime', initial: dates.qualificationUntil },
    {
      name: 'priorityWindowWorkingDays',
      label: priorityTexts.after,
      kind: 'int',
      min: 1,
      max: 30,
      unit: t('个工作日'),
      help: priorityTexts.afterHelp,
      initial: listing.trade?.priorityWindowWorkingDays,
    },
    { name: 'priorityDeadline', label: t('优先权主张截止'), kind: 'dateTime', initial: dates.priorityDeadline },
    {
      name: 'opensAt',
      label: t('交易开始'),
      kind: 'dateTime',
      required: true,
      initial: dates.opensAt,
      help:
        listing.method === 'tender'
          ? t('距发布不少于20日')
          : listing.method === 'auction'
            ? t('距发布不少于7日')
            : undefined,
    },
    ...(ascending
      ? ([
          {
            name: 'increment',
            label: t('加价幅度（{{basisText}}）', { basisText: listing.basisText }),
            kind: 'money',
            required: true,
            initial: standing?.increment ?? proposedIncrement(listing.reserve, rules.incrementShare),
            unit: listing.basisText,
            help: t('建议约为底价的{{incrementShare}}', { incrementShare: percentText(rules.incrementShare) }),
          },
          {
            name: 'maxIncrement',
            label: t('单次加价上限'),
            kind: 'money',
            unit: listing.basisText,
            initial: standing?.maxIncrement ?? undefined,
            help: t('不填则不设上限'),
          },
          {
            name: 'freePeriodMinutes',
            label: t('自由报价期'),
            kind: 'int',
            initial: usual.freePeriodMinutes,
            min: 1,
            max: 43200,
            unit: t('分钟'),
          },
          {
            name: 'extensionMinutes',
            label: t('延时报价期'),
            kind: 'int',
            initial: usual.extensionMinutes,
            min: 1,
            max: 1440,
            unit: t('分钟'),
          },
          {
            name: 'maxExtensions',
            label: t('最多延时次数'),
            kind: 'int',
            initial: usual.maxExtensions ?? undefined,
            min: 0,
            max: 10000,
            unit: t('次'),
            help: t('不填则不限'),
          },
        ] satisfies Field[])
      : []),
    ...(listing.method === 'tender' ? awardFields(listing.trade?.award) : []),
    ...(listing.method === 'auction' ? auctionFields(listing.trade?.auction) : []),
    ...(listing.method === 'fixedPrice' ? drawFields(dates.knownFrom, listing.trade?.draw) : [oneApplicant(standing)]),
    {
      name: 'resultNoticeWorkingDays',
      label: t('结果公示'),
      kind: 'int',
      initial: usual.resultNoticeWorkingDays,
      min: 1,
      max: 60,
      unit: t('个工作日'),
    },
    {
      name: 'contractDays',
      label: t('成交后签订合同'),
      kind: 'int',
      initial: usual.contractDays,
      min: 1,
      max: 180,
      unit: t('日内'),
    },
    {
      name: 'conditions',
      label: t('受让条件'),
      kind: 'textarea',
      required: true,
      initial: listing.conditions ?? undefined,
      maxLength: 4000,
      placeholder: t('谁可以报名、须具备什么条件'),
    },
  ];
}

const oneApplicant = (standing?: Schedule): Field => ({
  name: 'oneApplicant',
  label: t('只有一名合格受让方时'),
  kind: 'radio',
  required: true,
  initial: standing?.oneApplicant ?? 'session',
  choices: [
    { value: 'session', label: t('照常交易') },
    { value: 'agreement', label: t('转为不低于底价的协议') },
  ],
});
