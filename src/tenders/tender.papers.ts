import { Injectable } from '@nestjs/common';
import { IssuingDesk, Listing } from '../listings/index.js';
import { Documents, type TxContext } from '../platform/index.js';
import type { TenderRecordData } from '../platform/pdf/index.js';
import { methodNames } from '../rulebook/index.js';
import { civilDate, formatDate, formatInstant, formatSecond } from '../values/index.js';
import { EvaluationReader } from './evaluation.reader.js';
import { type Tender, TenderHolder } from './tender.entity.js';

const seatNames = { centre: '交易中心', supervisor: '监督机构', town: '镇人民政府' } as const;

type Said = Omit<TenderRecordData, 'number'>;

/** The opening's record and the evaluation's, each in the transaction of its deed (Tender Law 36, 40; art. 25). */
@Injectable()
export class TenderPapers {
  constructor(
    private readonly documents: Documents,
    private readonly desk: IssuingDesk,
    private readonly reader: EvaluationReader,
  ) {}

  async opened(ctx: TxContext, tender: Tender): Promise<void> {
    const holders = await ctx.tx.find(TenderHolder, { where: { tenderId: tender.id }, order: { seat: 'asc' } });
    const bids = await this.reader.bids(ctx, tender.id);
    const said: Said = {
      ...(await this.head(ctx, tender)),
      table: {
        heads: ['序号', '投标人', '投标报价（元）', '密封摘要'],
        rows: bids.map(({ bidder, price, hash }, no) => [`${no + 1}`, bidder, price?.format() ?? '无法读取', hash]),
      },
      clauses: [
        `投标截止时收到有效密封投标${tender.bidsReceived ?? bids.length}份，当众开启${bids.length}份。`,
        ...holders
          .filter(({ sharesAt }) => sharesAt)
          .map(({ seat, name, sharesAt }) => `${seatNames[seat]}${name}于${formatSecond(sharesAt!)}提交解封份额。`),
      ],
    };
    await this.issue(ctx, tender, 'tender-opening', said);
  }

  async evaluated(ctx: TxContext, tender: Tender): Promise<void> {
    const terms = await this.reader.termsOf(ctx, tender);
    const bids = new Map((await this.reader.bids(ctx, tender.id)).map((bid) => [bid.id, bid]));
    const members = await this.reader.members(ctx, tender.id);
    const ranking = await this.reader.ranking(ctx, tender);
    const said: Said = {
      ...(await this.head(ctx, tender)),
      table: {
        heads: ['名次', '投标人', '投标报价（元）', '得分', '备注'],
        rows: ranking.map(({ id, place, score, detail }) => [
          place === null ? '—' : `${place}`,
          bids.get(id)!.bidder,
          bids.get(id)!.price?.format() ?? '—',
          score?.toFixed(2) ?? '—',
          detail ?? '',
        ]),
      },
      clauses: [
        terms.by === 'price'
          ? '按公告的评标办法，在公布的限价之内按报价排列名次。'
          : `按公告的评标办法综合评分：${terms.criteria.map(({ name, percent }) => `${name}${percent}%`).join('，')}；取各成员加权得分的平均值。`,
        `评标委员会${members.length}人，其中专家${members.filter(({ expert }) => expert).length}人：${members
          .map(({ name, employer }) => `${name}（${employer}）`)
          .join('、')}。各成员均声明与投标人没有利害关系。`,
        `中标候选人公示至${formatInstant(tender.candidateUntil!)}。`,
      ],
    };
    await this.issue(ctx, tender, 'tender-evaluation', said);
  }

  private async issue(
    ctx: TxContext,
    { listingId }: Tender,
    template: 'tender-opening' | 'tender-evaluation',
    said: Said,
  ): Promise<void> {
    await this.documents.issue(ctx, {
      template,
      about: { type: 'listing', id: listingId },
      data: (number) => ({ ...said, number }),
    });
  }

  private async head(ctx: TxContext, tender: Tender): Promise<Omit<Said, 'table' | 'clauses'>> {
    const listing = await ctx.tx.findOneByOrFail(Listing, { id: tender.listingId });
    const { issuer, watermark } = await this.desk.frame(ctx);
    const limit = listing.direction === 'procurement' ? '最高限价' : '底价';
    return {
      issuer,
      ...(watermark && { watermark }),
      title: listing.title,
      listingNumber: listing.number ?? '',
      particulars: [
        { label: '交易方式', value: methodNames[listing.method] },
        { label: '招标次数', value: `第${tender.round}次` },
        { label: limit, value: `${listing.reserve.format()}${listing.basisText}` },
        { label: '投标截止', value: formatSecond(tender.closesAt) },
        { label: '开标时间', value: tender.openedAt ? formatSecond(tender.openedAt) : '—' },
      ],
      on: formatDate(civilDate(ctx.now)),
      lawStatement: `《${ctx.law.law.title}》（${ctx.law.law.number}，版本${ctx.law.law.version}）`,
    };
  }
}
