import {
  articleOf,
  assess,
  factNames,
  factText,
  isNamedFact,
  ruleCodes,
  rules,
  saidElsewhere,
  violationsOf,
  type AllFacts,
  type PartyKind,
  type ResolutionFacts,
  type VillageNoticeFacts,
} from '../../src/rulebook/index.js';
import { area, collective, goodFacts, household, law2024, parcel, party, yuan } from './fixtures.js';

const good = goodFacts();
const notice = good.announcement;
const amended = { changed: ['报名截止'], past: [], material: false, reason: '公告期延长' };
const day = (text: string) => new Date(`${text}+08:00`);
const minor = party({ partyId: 'b1', age: 17 });
const body = party({ partyId: 'b1', kind: 'legalPerson', idType: 'uscc', age: null, farmer: false, name: '某公司' });
const station = { level: 'station', arranged: true } as const;
const part = { listingId: 'l1', number: 'YQ-1', filedOn: '2024-01-02', because: 'asset' } as const;
const sealedReview = {
  askedOn: '2024-06-01',
  dueOn: '2024-06-29',
  qualification: true,
  project: true,
  risk: true,
  documentFileId: 'f9',
} as const;

const payee = (kind: PartyKind, holder: string) => ({ kind, name: '权利人', representative: null, holder });

const withAward = (more: object) => ({
  ...notice,
  award: { by: 'score' as const, percents: [60, 40], candidateDays: 3, ...more },
});
const withAuction = (more: object) => ({
  ...notice,
  auction: {
    ...{
      licence: '内拍证1号',
      auctioneerCertificate: '拍师1号',
      viewingFrom: '2024-06-10',
      viewingUntil: '2024-06-11',
    },
    ...more,
  },
});
const withDraw = (more: object) => ({
  ...notice,
  draw: { source: '某日双色球开奖号码', knownFrom: new Date(notice.opensAt!.getTime() + 1), ...more },
});
const seats = (members: number, experts: number) =>
  Array.from({ length: members }, (_, no) => ({ name: `评委${no + 1}`, expert: no < experts, conflict: false }));

/** Nobody bid on 20 May; decided again on the 22nd, on the notice board since the 23rd. */
const lowered = { dealPrice: yuan('1200'), unsoldOn: '2024-05-20' };
const decided = { date: '2024-05-22', assembly: 'members', entitled: 90, present: 80, inFavour: 70 } as const;
const posted = { from: '2024-05-23', to: '2024-05-30', openObjections: 0 };
const decidedAnew = (
  { reserve = null }: Partial<Pick<ResolutionFacts, 'reserve'>>,
  notice: Partial<VillageNoticeFacts> | null = {},
) =>
  collective({
    resolution: { ...decided, reserve, renewal: false },
    villageNotice: notice && { ...posted, ...notice },
  });

/** Let by a contract of this market that ran out on the last of May. */
const onRecord = { stands: true, sameOwners: true, sameRight: true } as const;
const renewal = { contract: 'HT-1', endsOn: '2024-05-31', onRecord } as const;
const renewed = (more: Partial<typeof onRecord | { stands: false; sameOwners: false; sameRight: false }>) => ({
  renewal: { ...renewal, onRecord: { ...onRecord, ...more } },
});

type Fault = [Partial<AllFacts>, string];
const fault = (facts: Partial<AllFacts>, words: string): Fault => [facts, words];

/** What breaks each rule, and the words of its refusal that tell the clerk what to do. */
const broken: Record<string, Fault[]> = {
  jurisdiction: [fault({ villageInRegister: false }, '外旗县')],
  tradable: [
    fault({ category: 13 as never }, '十二类'),
    fault({ subKind: 'patent' }, '子类'),
    fault({ direction: 'procurement' }, '不办理集体采购'),
    fault({ transferKind: 'sale' }, '不允许以出售'),
    fault({ parcels: [] }, '至少填写一项'),
    fault({ parcels: [parcel('3', 'head')] }, '计量单位'),
  ],
  'direction-fits': [
    fault({ transferKind: 'purchase' }, '转出产权的方式'),
    fault({ direction: 'procurement' }, '须为采购'),
    fault({ direction: 'investment' }, '须为招商'),
    fault({ transferKind: 'purchase' }, '不能是采购'),
    fault({ category: 10, subKind: 'construction', direction: 'procurement', transferKind: 'lease' }, '改一致'),
    fault({ category: 10, subKind: 'construction', direction: 'investment', transferKind: 'invite' }, '只办理'),
  ],
  'method-allowed': [
    fault({ category: 11, method: 'auction' }, '协议转让、网络竞价'),
    fault({ category: 10, direction: 'procurement', method: 'ascending' }, '协议转让、招投标'),
    fault({ transferKind: 'transfer', method: 'fixedPrice' }, '协议转让、网络竞价、拍卖、招投标，请'),
    fault({ direction: 'procurement', method: 'fixedPrice' }, '协议转让、招投标，请'),
    fault({ category: 10, direction: 'investment', method: 'auction' }, '协议转让、招投标'),
  ],
  'renewal-method': [
    fault({ renewal }, '改为协议转让'),
    fault({ renewal, method: 'agreement', transferKind: 'transfer' }, '出租（转包）'),
    fault({ renewal, method: 'agreement', direction: 'investment' }, '可以续约'),
  ],
  'venue-arranged': [fault({ venue: { level: 'station', arranged: false } }, '安排并登记')],
  'voluntary-statement': [
    fault({ owners: [household({ statementSignedOn: null })] }, '还缺1户'),
    fault({ owners: [household({ statementSignedOn: '2024-06-04' })] }, '还缺1户'),
    fault({ owners: [] }, '产权人'),
  ],
  delegation: [
    fault({ owners: [household({ delegationSignedOn: null })] }, '书面委托'),
    fault({ owners: [household({ delegationSignedOn: '2024-06-04' })] }, '书面委托'),
  ],
  'owner-ids': [fault({ owners: [household({ idValid: false })] }, '证件号码'), fault({ owners: [] }, '主体信息')],
  'owner-capacity': [fault({ owners: [household({ age: 17 })] }, '民事行为能力')],
  'owner-blacklist': [fault({ owners: [household({ blacklisted: true })] }, '黑名单')],
  'clear-title': [
    fault({ openDisputes: 1 }, '未了结的争议'),
    fault({ encumbrances: [{ kind: 'other', disclosed: false, mortgageeInformed: false }] }, '未披露'),
  ],
  'not-seized': [fault({ encumbrances: [{ kind: 'seizure', disclosed: true, mortgageeInformed: true }] }, '查封')],
  'mortgage-informed': [
    fault({ encumbrances: [{ kind: 'mortgage', disclosed: true, mortgageeInformed: false }] }, '抵押权人'),
    fault({ encumbrances: [{ kind: 'mortgage', disclosed: false, mortgageeInformed: true }] }, '抵押权人'),
  ],
  'agricultural-use': [fault({ useAfter: '建设厂房' }, '非农用途'), fault({ useAfter: '综合利用' }, '写明')],
  'term-within-title': [fault({ parcels: [parcel('1', 'mu', { contractEnd: '2026-06-01' })] }, '原承包期')],
  'term-within-law': [fault({ pricing: { ...good.pricing, term: { years: 21 } } }, '不得超过20年')],
  'contractor-consent': [
    fault({ transferKind: 'sublease', owners: [household()] }, '原承包方的书面同意'),
    fault({ owners: [household(), { ...collective(), ...body, contractorConsentOn: null }] }, '某公司'),
    fault({ transferKind: 'sublease', owners: [household({ contractorConsentOn: '2024-06-04' })] }, '书面同意'),
  ],
  'renewal-contract': [
    fault(renewed({ stands: false }), '撤销或终止'),
    fault(renewed({ sameOwners: false }), '权利人与原合同'),
    fault(renewed({ sameRight: false }), '权属证书与原合同'),
    fault({ renewal: { ...renewal, endsOn: '2023-12-02' } }, '超过6个月'),
    fault({ renewal: { ...renewal, endsOn: '2024-06-03' } }, '之后起算'),
    fault({ renewal: { ...renewal, onRecord: null } }, '上传原流转合同'),
  ],
  'transferor-materials': [
    fault({ materials: [] }, '转出申请书'),
    fault({ hasAgent: true }, '授权委托书'),
    fault({ category: 11, subKind: 'share' }, '章程'),
    fault({ materials: good.materials.filter((code) => code !== 'useControlProof') }, '用途管制'),
  ],
  'transferor-liability': [fault({ liabilityAccepted: false }, '负责')],
  'democratic-decision': [
    fault({ owners: [collective({ resolution: null })] }, '决议'),
    fault({ owners: [collective({ resolution: { ...collective().resolution!, date: '2024-06-04' } })] }, '晚于今天'),
    fault({ owners: [collective({ resolution: { ...collective().resolution!, entitled: 0 } })] }, '人数'),
    fault({ owners: [collective({ resolution: { ...collective().resolution!, inFavour: 81 } })] }, '不得多于'),
  ],
  'reserve-as-decided': [
    fault(
      { owners: [collective({ resolution: { ...collective().resolution!, reserve: yuan('1300.01') } })] },
      '重新召开',
    ),
  ],
  'renewal-decided': [fault({ renewal }, '没有写明同意与现受让方续约')],
  'village-notice': [
    fault({ owners: [collective({ villageNotice: null })] }, '尚未在村内公示'),
    fault(
      { owners: [collective({ villageNotice: { from: '2024-05-11', to: '2024-05-14', openObjections: 0 } })] },
      '少于5日',
    ),
    fault(
      { owners: [collective({ villageNotice: { from: '2024-05-11', to: '2024-06-03', openObjections: 0 } })] },
      '尚未期满',
    ),
  ],
  'notice-unobjected': [
    fault(
      { owners: [collective({ villageNotice: { from: '2024-05-11', to: '2024-05-18', openObjections: 1 } })] },
      '异议',
    ),
  ],
  filings: [
    fault({ owners: [collective({ filings: ['bureau'] })] }, '镇人民政府备案'),
    fault({ owners: [collective({ filings: ['town'] })] }, '旗农牧经管部门备案'),
  ],
  valuation: [
    fault({ valuation: null }, '评估值'),
    fault({ valuation: { ...good.valuation!, kind: 'agreed' } }, '不能只凭协商'),
    fault({ valuation: { ...good.valuation!, amount: yuan('0') } }, '大于0'),
    fault({ valuation: { ...good.valuation!, transferKind: 'transfer' } }, '同一口径'),
    fault({ valuation: { ...good.valuation!, appraiser: null } }, '有资质'),
    fault({ valuation: { ...good.valuation!, appraiser: '' } }, '有资质'),
    fault({ valuation: { ...good.valuation!, appraiserEntry: null } }, '不在交易中心的服务机构名册内'),
    ...(
      [
        [[{ from: '2024-01-11', until: null }], [], '不在该评估机构的资质有效期内'],
        [[{ from: '2023-01-01', until: '2024-01-09' }], [], '不在该评估机构的资质有效期内'],
        [[{ from: '2023-01-01', until: null }], [{ from: '2024-01-10', until: null }], '处于暂停或移出名册期间'],
        [
          [{ from: '2023-01-01', until: null }],
          [{ from: '2023-06-10', until: '2024-01-10' }],
          '处于暂停或移出名册期间',
        ],
      ] as const
    ).map(([terms, pauses, words]) =>
      fault({ valuation: { ...good.valuation!, reportDate: '2024-01-10', appraiserEntry: { terms, pauses } } }, words),
    ),
    fault({ valuation: { ...good.valuation!, reportDate: null } }, '日期'),
    fault({ valuation: { ...good.valuation!, reportDate: '2024-06-04' } }, '日期'),
  ],
  'reserve-floor': [
    fault({ valuation: { ...good.valuation!, amount: yuan('1300.01') } }, '提高价格'),
    fault({ valuation: null }, '没有可比'),
  ],
  'must-trade-at-centre': [fault({ venue: station, areaMu: area('150') }, '旗交易中心')],
  'not-split': [
    fault(
      { venue: station, areaMu: area('75'), relatedParts: [{ ...part, value: yuan('1'), mu: area('75') }] },
      'YQ-1',
    ),
  ],
  'public-method': [
    fault({ method: 'agreement', areaMu: area('150') }, '不得直接协议转让'),
    fault({ method: 'fixedPrice', areaMu: area('150') }, '不得定价招租'),
  ],
  'deposit-cap': [fault({ deposit: yuan('45760.01') }, '40%'), fault({ deposit: yuan('0') }, '大于0')],
  'bond-cap': [fault({ method: 'tender', bond: yuan('11440.01') }, '10%')],
  'verification-done': [
    fault({ verifications: [] }, '镇权属审查（尚未提请）'),
    fault({ verifications: [good.verifications[0]!] }, '旗农牧局（尚未提请）'),
    fault({ verifications: [good.verifications[0]!, { ...good.verifications[1]!, state: 'pending' }] }, '旗农牧局'),
  ],
  'verification-unobjected': [
    fault({ verifications: [good.verifications[0]!, { ...good.verifications[1]!, state: 'objected' }] }, '书面撤回'),
  ],
  'announcement-complete': (
    [
      'basicSituation',
      'useNow',
      'transferorSituation',
      'conditions',
      'registrationUntil',
      'depositUntil',
      'opensAt',
      'oneApplicant',
    ] as const
  ).map((field) => fault({ announcement: { ...notice, [field]: null } }, '公告还缺')),
  'dates-ordered': [
    fault({ announcement: { ...notice, registrationUntil: notice.publishedAt } }, '须晚于公告发布'),
    fault({ announcement: { ...notice, depositUntil: day('2024-06-13T17:59:59') } }, '保证金截止'),
    fault({ announcement: { ...notice, qualificationUntil: day('2024-06-14T17:59:59') } }, '资格审查截止'),
    fault({ announcement: { ...notice, opensAt: day('2024-06-14T17:59:59') } }, '交易开始'),
    fault({ announcement: { ...notice, priorityDeadline: day('2024-06-17T10:00:01') } }, '优先权'),
    fault({ announcement: { ...notice, opensAt: new Date(NaN) } }, '无法识别'),
  ],
  'announcement-long-enough': [fault({ announcement: { ...notice, workingDays: 4 } }, '至少须5个工作日')],
  'notice-change': [
    fault({ noticeChange: { ...amended, changed: [] } }, '没有不同'),
    fault({ noticeChange: { ...amended, past: ['报名截止'] } }, '报名截止不能改为已经过去的时间'),
    fault({ noticeChange: { ...amended, reason: ' ' } }, '变更的原因'),
  ],
  'auction-notice': [
    fault({ method: 'auction', announcement: { ...notice, opensAt: day('2024-06-09T23:59:59') } }, '7日前'),
    fault({ method: 'auction', announcement: { ...notice, opensAt: null } }, '7日前'),
  ],
  'auction-particulars': [
    fault({ method: 'auction' }, '拍卖企业及许可证号'),
    fault({ method: 'auction', announcement: withAuction({ licence: ' ' }) }, '批准证书号'),
    fault({ method: 'auction', announcement: withAuction({ auctioneerCertificate: '' }) }, '资格证号'),
    fault({ method: 'auction', announcement: withAuction({ viewingUntil: '2024-06-10' }) }, '不得少于2日，现为1日'),
    fault({ method: 'auction', announcement: withAuction({ viewingFrom: '2024-06-30' }) }, '现为0日'),
    fault({ method: 'auction', announcement: withAuction({ viewingUntil: '2034-06-11' }) }, '展示须在拍卖之前'),
  ],
  'draw-terms': [
    fault({ method: 'fixedPrice' }, '以哪一项公开结果抽签'),
    fault({ method: 'fixedPrice', announcement: withDraw({ source: ' ' }) }, '请写明抽签所用的公开结果'),
    fault({ method: 'fixedPrice', announcement: withDraw({ knownFrom: notice.opensAt! }) }, '交易开始之后才公布'),
  ],
  'tender-period': [
    fault({ method: 'tender', announcement: { ...notice, opensAt: day('2024-06-22T23:59:59') } }, '20日'),
    fault({ method: 'tender', announcement: { ...notice, opensAt: null } }, '20日'),
  ],
  'transferee-materials': [
    fault({ applicationMaterials: [] }, '受让申请书'),
    fault({ applicationHasAgent: true }, '受托人'),
    fault({ jointBid: true }, '联合受让协议'),
    fault({ statementAccepted: false }, '声明与保证'),
  ],
  'applicant-ids': [
    fault({ applicants: [party({ idValid: false })] }, '证件号码'),
    fault({ applicants: [party({ idType: 'uscc' })] }, '证件类型'),
    fault({ applicants: [party({ kind: 'ghost' as never })] }, '证件类型'),
    fault({ applicants: [] }, '主体信息'),
  ],
  'applicant-capacity': [
    fault({ applicants: [minor] }, '未满18周岁'),
    fault({ applicants: [party({ age: 15, livesOnOwnLabour: true })] }, '16周岁'),
    fault({ applicants: [party({ fullCapacity: false })] }, '民事行为能力'),
    fault({ applicants: [] }, '主体信息'),
  ],
  'applicant-blacklist': [
    fault({ applicants: [party({ blacklisted: true })] }, '黑名单'),
    fault({ applicants: [] }, '主体信息'),
  ],
  'not-transferor': [
    fault({ applicants: [party({ partyId: 'h1' })] }, '出让方'),
    fault({ agentPartyIds: ['b1'] }, '代理人'),
    fault({ applicants: [] }, '受让方'),
  ],
  'one-application': [fault({ otherApplications: ['A-1'] }, '撤回其中一份')],
  'registered-in-time': [fault({ submittedAt: good.registrationUntil }, '报名已截止')],
  'renewal-applicant': [fault({ sittingPartyIds: ['t1'], priorityKinds: [] }, '不接受其他人申请')],
  'renewal-qualified': [
    fault({ sittingPartyIds: ['t1'], priorityAccepted: null }, '先申报优先权'),
    fault({ sittingPartyIds: ['t1'], priorityAccepted: false }, '先申报优先权'),
  ],
  'joint-shares': [
    fault({ jointBid: true }, '两名以上'),
    fault({ applicants: [party({ partyId: 'a' }), party({ partyId: 'b' })] }, '联合受让申请'),
    fault(
      { jointBid: true, applicants: [party({ partyId: 'a' }), party({ partyId: 'b' })], jointShares: ['0.5', '0.4'] },
      '等于100%',
    ),
    fault(
      { jointBid: true, applicants: [party({ partyId: 'a' }), party({ partyId: 'a' })], jointShares: ['0.5', '0.5'] },
      '不同成员',
    ),
    fault(
      { jointBid: true, applicants: [party({ partyId: 'a' }), party({ partyId: 'b' })], jointShares: ['1'] },
      '等于100%',
    ),
  ],
  'party-check-done': [fault({ partyChecks: [{ ...good.partyChecks[0]!, state: 'pending' }] }, '旗市场监督管理局')],
  'party-check-unobjected': [
    fault({ partyChecks: [{ ...good.partyChecks[0]!, state: 'objected' }] }, '旗市场监督管理局'),
  ],
  'application-approved': [fault({ applicationState: 'accepted' }, '尚未审核通过')],
  'announced-conditions': [fault({ conditionsMet: false }, '尚未确认'), fault({ conditionsMet: null }, '尚未确认')],
  'notice-confirmed': [fault({ bindingNotice: 2 }, '变更公告（第2号）')],
  'deposit-paid': [
    fault({ depositPaidInTime: yuan('9999.99') }, '足额到账'),
    fault({ depositDue: yuan('0'), depositPaidInTime: yuan('0') }, '足额到账'),
  ],
  'priority-proven': [
    fault({ priorityKind: 'cousin' }, '没有所申报的优先权'),
    fault({ priorityEvidenceFileId: null }, '证明材料'),
    fault({ priorityEvidenceFileId: '' }, '证明材料'),
  ],
  'priority-claimed-in-time': [
    fault({ priorityClaimedAt: good.priorityClaimUntil }, '视为放弃'),
    fault({ priorityClaimedAt: new Date(NaN) }, '无法识别'),
    fault({ priorityClaimUntil: new Date(NaN) }, '无法识别'),
  ],
  'tender-bids': [fault({ bidsReceived: 2 }, '少于3个'), fault({ bidsReceived: 3.5 }, '少于3个')],
  'tender-award-terms': [
    fault({ method: 'tender' }, '评标办法'),
    fault({ method: 'tender', announcement: withAward({ percents: [60, 39] }) }, '99%'),
    fault({ method: 'tender', announcement: withAward({ percents: [] }) }, '0%'),
    fault({ method: 'tender', announcement: withAward({ by: 'price' }) }, '不设评分项'),
    fault({ method: 'tender', announcement: withAward({ candidateDays: 2 }) }, '不得少于3日'),
  ],
  'tender-committee': [
    fault({ committee: [] }, '现为0人'),
    fault({ committee: seats(3, 3) }, '5人以上单数'),
    fault({ committee: seats(6, 6) }, '现为6人'),
    // Three of five are fewer than two thirds, four of six would be just that.
    fault({ committee: seats(5, 3) }, '三分之二'),
    fault({ committee: [...seats(4, 4), { name: '某甲', expert: true, conflict: true }] }, '某甲'),
    fault({ committee: [...seats(4, 4), { name: '某乙', expert: true, conflict: null }] }, '某乙'),
  ],
  'tender-evaluation': [fault({ sheetsLacking: 1 }, '还缺1份')],
  'tender-candidate-notice': [
    fault({ awardedAt: day('2024-06-20T23:59:59.999') }, '期满后方可定标'),
    fault({ awardedAt: new Date(NaN) }, '期满后方可定标'),
    fault({ candidateObjections: 1 }, '1件异议'),
  ],
  'tender-award-first': [fault({ awardPlace: 2 }, '排名第一'), fault({ awardPlace: null }, '排名第一')],
  'winner-failed': [
    fault({ defaultAt: day('2024-07-19T23:59:59.999') }, '书面放弃'),
    fault({ contractDueAt: null }, '书面放弃'),
    fault({ defaultEvidenceFileId: null }, '证据'),
  ],
  'priority-accepted': [
    fault({ priorityAccepted: false }, '尚未经中心认定'),
    fault({ priorityAccepted: null }, '尚未经中心认定'),
  ],
  'priority-window': [
    fault({ priorityExercisedAt: day('2024-06-17T09:59:59.999') }, '方可行使'),
    fault({ priorityExercisedAt: good.priorityWindowUntil }, '视为放弃'),
    fault({ priorityExercisedAt: new Date(NaN) }, '无法识别'),
    fault({ priorityWindowUntil: new Date(NaN) }, '无法识别'),
  ],
  'deal-at-centre': [fault({ venue: station, dealTotal: yuan('1000000.00') }, '旗交易中心')],
  'deal-not-split': [
    fault(
      { venue: station, dealTotal: yuan('600000'), relatedParts: [{ ...part, value: yuan('400000'), mu: area('1') }] },
      'YQ-1',
    ),
  ],
  'public-deal': [
    fault({ byAgreement: true, dealTotal: yuan('1000000') }, '仅有一名合格受让方'),
    fault({ byAgreement: true, areaMu: area('150'), qualifiedApplicants: 1, announcementRan: false }, '公告期满'),
    fault({ byAgreement: true, areaMu: area('150'), qualifiedApplicants: 0 }, '仅有一名'),
  ],
  'deal-floor': [fault({ dealTotal: yuan('105599.97') }, '提高价格')],
  ceiling: [
    fault({ direction: 'procurement', ceiling: null }, '公布最高限价'),
    fault({ direction: 'procurement', ceiling: yuan('114399.99') }, '超过最高限价'),
  ],
  'deal-reserve': [fault({ dealPrice: yuan('1299.99') }, '低于底价')],
  'lowered-by-decision': [
    fault({ ...lowered, owners: [collective({ resolution: null })] }, '重新召开会议'),
    fault({ ...lowered, owners: [collective()] }, '重新召开会议'),
    fault({ ...lowered, owners: [decidedAnew({ reserve: yuan('1250') })] }, '高于协议价'),
    fault({ ...lowered, owners: [decidedAnew({}, null)] }, '尚未在村内公示'),
    fault({ ...lowered, owners: [decidedAnew({}, { from: '2024-05-21', to: '2024-05-28' })] }, '尚未在村内公示'),
    fault({ ...lowered, owners: [decidedAnew({}, { from: '2024-05-23', to: '2024-06-03' })] }, '尚未期满'),
    fault({ ...lowered, owners: [decidedAnew({}, { openObjections: 1 })] }, '未处理的异议'),
  ],
  'capital-review': [
    fault({ applicants: [body] }, '尚未提请'),
    fault({ applicants: [body], capitalReview: { ...sealedReview, risk: null } }, '尚无结论'),
    fault({ applicants: [body], capitalReview: { ...sealedReview, project: false } }, '项目审核未通过'),
    fault({ applicants: [body], capitalReview: { ...sealedReview, documentFileId: null } }, '书面审查意见'),
  ],
  'contract-signed': [
    fault({ transferorSigned: false }, '出让方签字'),
    fault({ transfereeSigned: false }, '受让方签字'),
    fault({ sealed: false }, '盖章'),
  ],
  'collective-notified': [fault({ owners: [household({ collectiveNotifiedOn: null })] }, '发包方')],
  'certificate-ready': [
    fault({ dealStands: false }, '成交已生效'),
    fault({ comparedSame: false }, '核对'),
    fault({ openObjections: 1 }, '异议处理完毕'),
  ],
  'certificate-once': [fault({ certificateExists: true }, '不得重复出具')],
  'suspension-ground': [
    fault({ ground: 8 }, '7种情形'),
    fault({ ground: 0 }, '7种情形'),
    fault({ evidenceFileId: null }, '争议的书面证明'),
    fault({ reason: ' ' }, '理由'),
    fault({ until: '2024-06-03' }, '晚于今天'),
    fault({ until: null }, '中止期限'),
  ],
  'restart-ready': [
    fault({ restartRequester: null }, '相关方的申请'),
    fault({ restartRequester: { partyId: 'x', side: 'other', interest: ' ' } }, '直接关系'),
    fault({ evidenceFileId: '' }, '消除的证明'),
    fault({ reason: '' }, '认定理由'),
    fault({ causeGone: false }, '认定'),
  ],
  'restart-unopposed': [
    fault({ openDisputes: 1 }, '尚有1件权属争议未了结'),
    fault({ encumbrances: [{ kind: 'seizure', disclosed: true, mortgageeInformed: true }] }, '查封尚未解除'),
  ],
  'termination-ground': [
    fault({ ground: 7 }, '6种情形'),
    fault({ evidenceFileId: null }, '人民法院'),
    fault({ reason: '' }, '理由'),
  ],
  'fee-exempt': [
    fault({ fee: yuan('0.01') }, '免收'),
    fault({ feePayer: party({ kind: 'collective', farmer: false }), fee: yuan('1') }, '免收'),
    fault({ feePayer: party({ kind: 'household', farmer: false }), fee: yuan('1') }, '免收'),
  ],
  'payee-matches': [
    fault({ payee: null }, '没有登记收款账户'),
    fault({ payee: payee('collective', '某人') }, '本单位账户'),
    fault({ payee: payee('legalPerson', '某人') }, '本单位账户'),
    fault({ payee: payee('organisation', '某人') }, '本单位账户'),
    fault({ payee: payee('individual', '某人') }, '本人账户'),
    fault({ payee: payee('household', '邻居') }, '本人账户'),
    fault({ payee: payee('collective', '') }, '本单位账户'),
  ],
  'deposit-kept-by-term': [
    fault({ keepingTerm: null }, '约定'),
    fault({ keepingPurpose: 'price' }, '转作价款的约定'),
    fault({ keepingTerm: '具有农业经营能力的自然人' }, '约定'),
    fault({ keepingGround: ' ' }, '事由'),
    fault({ keepingEvidenceFileId: null }, '证据'),
  ],
  'deposit-kept-by-two': [
    fault({ keepingOfficers: ['o1'] }, '第二名'),
    fault({ keepingOfficers: ['o1', 'o1'] }, '第二名'),
    fault({ keepingOfficers: ['o1', ' '] }, '第二名'),
  ],
  'mortgage-consent': [
    fault({ mortgagedRight: 'takenOver' }, '承包方书面同意'),
    fault({ mortgagedRight: 'takenOver', mortgageConsentOn: '2024-06-04' }, '承包方书面同意'),
    fault({ mortgageCollectiveNotifiedOn: null }, '发包方备案'),
    fault({ mortgageCollectiveNotifiedOn: '2024-06-04' }, '发包方备案'),
    fault({ mortgagedRight: 'none' as never }, '哪一种'),
  ],
  'not-under-trade': [fault({ tradedIn: 'YQ-2' }, 'YQ-2')],
  'traded-on-market': [
    fault({ reportedOwners: ['household', 'collective'], reportedValue: yuan('0.01') }, '场外交易线索'),
  ],
};

describe('every rule, by its id: what breaks it is refused, with its code and the way out', () => {
  it('the table below knows every rule of the registry and no other', () => {
    expect(Object.keys(broken).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  const cases = rules.flatMap((rule) =>
    (broken[rule.id] ?? []).map(([facts, words], i) => ({ rule, facts, words, i })),
  );
  it.each(cases.map(({ rule, words, facts }) => [rule.id, rule.article, words, facts] as const))(
    '%s (art. %s): …%s…',
    (id, article, words, facts) => {
      const rule = rules.find((one) => one.id === id)!;
      const verdict = rule.assess({ ...good, ...facts }, law2024);
      expect(verdict).toMatchObject({ rule: id, article, verdict: 'fail', code: rule.code });
      expect(verdict.detail).toContain(words);
      // Refused at each of its moments, among whatever else is wrong.
      for (const moment of rule.moments) {
        const found = violationsOf(assess(moment, { ...good, ...facts }, law2024));
        expect(found).toContainEqual(expect.objectContaining({ code: rule.code, detail: verdict.detail }));
      }
    },
  );
});

describe('what a verdict shows is told in Chinese', () => {
  it('every figure of every verdict has a name, and no value is left as code', () => {
    const unnamed = rules.flatMap((rule) =>
      [{}, ...(broken[rule.id] ?? []).map(([facts]) => facts)].flatMap((facts) =>
        Object.keys(rule.assess({ ...good, ...facts }, law2024).facts).filter((name) => !isNamedFact(name)),
      ),
    );
    expect([...new Set(unnamed)]).toEqual([]);
  });

  it('a fact that nobody supplied is called by its name', () => {
    for (const rule of rules)
      for (const need of rule.needs) {
        const { detail } = rule.assess({ ...good, [need]: undefined }, law2024);
        expect(detail).toContain(factNames[need]);
        expect(detail).not.toMatch(new RegExp(`\\b${need}\\b`));
      }
  });

  it.each([
    ['workingDays', 7, '工作日数 7'],
    ['price', '1300000.00', '价格 1,300,000.00元'],
    ['submittedAt', '2024-06-10T02:00:00.000Z', '提交时间 2024年6月10日10:00'],
    ['until', '2024-07-01', '期限 2024年7月1日'],
    ['material', true, '实质变更 是'],
    ['otherApplications', [], '本项目的其他申请 无'],
    ['level', 'station', '场所级别 苏木镇交易服务站'],
    ['ceiling', null, '最高限价 无'],
  ])('%s %j → %s', (name, value, words) => {
    expect(factText(name, value)).toBe(words);
  });
});

describe('codes and articles (rules.md)', () => {
  it('each code has its article; each rule cites one that its code stands for', () => {
    expect(Object.keys(articleOf).sort()).toEqual([...ruleCodes].sort());
    for (const { id, code, article } of rules)
      expect([id, articleOf[code]]).toEqual([id, expect.arrayContaining([article])]);
  });

  it('each code is answered by a rule, or its place is named', () => {
    const answered = new Set(rules.map(({ code }) => code));
    for (const code of ruleCodes) expect([code, answered.has(code) !== code in saidElsewhere]).toEqual([code, true]);
  });

  it('refusals of national law stand when the Measures have lapsed and the rest is advisory (art. 37)', () => {
    const advisory = { ...law2024, lapsed: true, advisory: true };
    for (const rule of rules) {
      for (const [facts] of broken[rule.id] ?? []) {
        const { advisory: warned = false } = rule.assess({ ...good, ...facts }, advisory);
        expect([rule.id, warned]).toEqual([rule.id, rule.basis !== 'law']);
      }
    }
  });
});
