import { civilDate, daysBetween, formatInstant } from '../../values/index.js';
import { categoryOf } from '../catalogue/index.js';
import { fail, notApplicable, pass, rule } from '../rule.js';

/** Art. 18: what an announcement must say. A purchase or a call for partners says the same of what is sought. */
export const announcementComplete = rule({
  id: 'announcement-complete',
  article: '18',
  code: 'ANNOUNCEMENT_INCOMPLETE',
  title: '公告内容',
  moments: ['announce'],
  needs: ['announcement', 'method', 'pricing', 'deposit'],
  judge({ announcement: a, method, pricing, deposit }) {
    const blank = (text: string | null) => text === null || text.trim() === '';
    const missing: [string, string][] = [];
    if (blank(a.basicSituation)) missing.push(['basicSituation', '标的基本情况']);
    if (blank(a.useNow)) missing.push(['useNow', '利用现状']);
    if (blank(a.transferorSituation)) missing.push(['transferorSituation', '出让方基本情况']);
    if (blank(a.conditions)) missing.push(['conditions', '受让条件']);
    if (!method) missing.push(['method', '交易方式']);
    if (!pricing) missing.push(['pricing', '预期价格']);
    if (!deposit) missing.push(['deposit', '交易保证金']);
    if (a.registrationUntil === null) missing.push(['registrationUntil', '报名截止时间']);
    if (a.depositUntil === null) missing.push(['depositUntil', '保证金缴纳截止时间']);
    if (a.opensAt === null) missing.push(['opensAt', '交易开始时间']);
    if (a.oneApplicant === null) missing.push(['oneApplicant', '只有一名合格受让方时的处理']);
    if (missing.length === 0) return pass();
    return fail(
      {},
      `公告还缺：${missing.map(([, name]) => name).join('、')}`,
      missing.map(([code]) => code),
    );
  },
});

/** Art. 18: registration ≤ deposit ≤ qualification ≤ opening, all after publication; priority is claimed before trading opens (art. 29). */
export const datesOrdered = rule({
  id: 'dates-ordered',
  article: '18',
  code: 'DATES_DISORDERED',
  title: '公告日期顺序',
  moments: ['announce'],
  needs: ['announcement'],
  judge({ announcement: a }) {
    const order: [string, Date | null][] = [
      ['公告发布', a.publishedAt],
      ['报名截止', a.registrationUntil],
      ['保证金截止', a.depositUntil],
      ['资格审查截止', a.qualificationUntil],
      ['交易开始', a.opensAt],
    ];
    const given = order.filter((entry): entry is [string, Date] => entry[1] !== null);
    if (given.some(([, at]) => !(at instanceof Date) || Number.isNaN(at.getTime())))
      return fail({}, '公告中有无法识别的时间，请核对');
    const faults: string[] = [];
    given.slice(1).forEach(([name, at], i) => {
      const [before, earlier] = given[i]!;
      if (at < earlier) faults.push(`${name}（${formatInstant(at)}）早于${before}（${formatInstant(earlier)}）`);
    });
    if (a.registrationUntil !== null && a.registrationUntil <= a.publishedAt) faults.push('报名截止须晚于公告发布');
    if (a.priorityDeadline !== null && a.opensAt !== null && a.priorityDeadline > a.opensAt)
      faults.push('优先权申报截止须不晚于交易开始');
    return faults.length === 0
      ? pass()
      : fail({}, `${faults.join('；')}。请按 报名 ≤ 保证金 ≤ 资格审查 ≤ 开始 的顺序修改`);
  },
});

/** Art. 18: the announcement runs at least the category's working days until registration ends. */
export const announcementLong = rule({
  id: 'announcement-long-enough',
  article: '18',
  code: 'PERIOD_TOO_SHORT',
  title: '公告期',
  moments: ['announce'],
  needs: ['announcement', 'category'],
  field: 'registrationUntil',
  judge({ announcement, category }, law) {
    const least = categoryOf(category, law.categories)?.periods.announcementWorkingDays;
    if (least === undefined) return notApplicable('交易品种不在目录内');
    const { workingDays } = announcement;
    if (workingDays >= least) return pass({ workingDays, least });
    return fail(
      { workingDays, least },
      `自发布至报名截止只有${workingDays}个工作日，至少须${least}个工作日，请推后报名截止时间`,
    );
  },
});

/** Art. 18: a notice is never silently edited. A change is a new notice, which says what it changes and why. */
export const noticeChange = rule({
  id: 'notice-change',
  article: '18',
  code: 'ANNOUNCEMENT_INCOMPLETE',
  title: '变更公告',
  moments: ['announce'],
  needs: ['noticeChange'],
  judge({ noticeChange: change }) {
    if (change === null) return notApplicable('非变更公告');
    const faults = [
      ...(change.changed.length === 0 ? ['与现行公告没有不同，无须发布变更公告'] : []),
      ...(change.past.length > 0 ? [`${change.past.join('、')}不能改为已经过去的时间`] : []),
      ...(change.reason.trim() === '' ? ['请写明变更的原因'] : []),
    ];
    const shown = { changed: change.changed.length, material: change.material };
    return faults.length === 0 ? pass(shown) : fail(shown, faults.join('；'));
  },
});

/** Art. 14; Auction Law 45: notice at least 7 days before. */
export const auctionNotice = rule({
  id: 'auction-notice',
  article: '14',
  code: 'AUCTION_NOTICE_TOO_SHORT',
  title: '拍卖公告期',
  moments: ['announce'],
  needs: ['method', 'announcement'],
  field: 'opensAt',
  basis: 'law',
  judge({ method, announcement: { publishedAt, opensAt } }, law) {
    if (method !== 'auction') return notApplicable('非拍卖');
    const days = opensAt === null ? 0 : daysBetween(civilDate(publishedAt), civilDate(opensAt));
    if (days >= law.auctionNoticeDays) return pass({ days });
    return fail({ days }, `拍卖公告须在拍卖日${law.auctionNoticeDays}日前发布，请推后拍卖日期`);
  },
});

/** Art. 14; Auction Law 11, 14, 48: a licensed house and auctioneer, and the object on view for two days before. */
export const auctionParticulars = rule({
  id: 'auction-particulars',
  article: '14',
  code: 'ANNOUNCEMENT_INCOMPLETE',
  title: '拍卖人和展示时间',
  moments: ['announce'],
  needs: ['method', 'announcement'],
  field: 'auction',
  basis: 'law',
  judge({ method, announcement: { auction, opensAt } }, law) {
    if (method !== 'auction') return notApplicable('非拍卖');
    if (auction === null) return fail({}, '拍卖须写明拍卖企业及许可证号、拍卖师及证号、地点和展示时间');
    const { licence, auctioneerCertificate, viewingFrom, viewingUntil } = auction;
    const days = daysBetween(viewingFrom, viewingUntil) + 1;
    const least = law.auctionViewingDays;
    const faults = [
      ...(licence.trim() === '' ? ['请写明拍卖企业的拍卖经营批准证书号'] : []),
      ...(auctioneerCertificate.trim() === '' ? ['请写明拍卖师的执业资格证号'] : []),
      ...(days < least ? [`拍卖标的展示时间不得少于${least}日，现为${Math.max(0, days)}日`] : []),
      ...(opensAt !== null && viewingUntil > civilDate(opensAt) ? ['展示须在拍卖之前，请调整展示时间'] : []),
    ];
    return faults.length === 0 ? pass({ viewingDays: days }) : fail({ viewingDays: days }, faults.join('；'));
  },
});

/** Art. 14: lots are drawn by a value that is public, named beforehand and known to nobody before the applicants are (trading.md). */
export const drawTerms = rule({
  id: 'draw-terms',
  article: '14',
  code: 'ANNOUNCEMENT_INCOMPLETE',
  title: '抽签办法',
  moments: ['announce'],
  needs: ['method', 'announcement'],
  field: 'draw',
  judge({ method, announcement: { draw, opensAt } }) {
    if (method !== 'fixedPrice') return notApplicable('非定价招租');
    if (draw === null) return fail({}, '定价招租须写明多人报名时以哪一项公开结果抽签，以及该结果公布的时间');
    const faults = [
      ...(draw.source.trim() === '' ? ['请写明抽签所用的公开结果，例如某日某期的开奖号码'] : []),
      ...(opensAt !== null && draw.knownFrom <= opensAt ? ['公开结果须在交易开始之后才公布，请改用更晚的一期'] : []),
    ];
    const facts = { knownFrom: draw.knownFrom };
    return faults.length === 0 ? pass(facts) : fail(facts, faults.join('；'));
  },
});

/** Art. 14; Tender Law 24: at least 20 days from the documents' issue to the close of bids. */
export const tenderPeriod = rule({
  id: 'tender-period',
  article: '14',
  code: 'TENDER_PERIOD_TOO_SHORT',
  title: '投标期',
  moments: ['announce'],
  needs: ['method', 'announcement'],
  field: 'opensAt',
  basis: 'law',
  judge({ method, announcement: { publishedAt, opensAt } }, law) {
    if (method !== 'tender') return notApplicable('非招投标');
    const days = opensAt === null ? 0 : daysBetween(civilDate(publishedAt), civilDate(opensAt));
    if (days >= law.tenderDays) return pass({ days });
    return fail({ days }, `自招标文件发出至投标截止不得少于${law.tenderDays}日，请推后截止时间`);
  },
});
