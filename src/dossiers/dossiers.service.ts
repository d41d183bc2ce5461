import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { requireMay } from '../accounts/index.js';
import { applicationLife } from '../applications/index.js';
import { type Deal, dealLife, DealQueries } from '../deals/index.js';
import { depositLife, priceLife } from '../funds/index.js';
import { disputeLife } from '../disputes/index.js';
import { Listing, listingLife, listingStateNames, verificationLife } from '../listings/index.js';
import {
  type Context,
  Database,
  Documents,
  type ExportedEntry,
  Files,
  problem,
  StoredFile,
  type TxContext,
} from '../platform/index.js';
import { methodNames, transferKindNames } from '../rulebook/index.js';
import { tenderLife } from '../tenders/index.js';
import { sessionLife } from '../trading/index.js';
import { formatInstant } from '../values/index.js';
import { indexPage, type Paper } from './index-page.js';
import { historySources, paperSources, recordSources } from './sources.js';

const finished = new Set<Deal['state']>(['certified', 'settled', 'terminated']);

const roots: Readonly<Record<string, { name: string; life: Record<string, { label: string }> }>> = {
  listing: { name: '项目', life: listingLife },
  verification: { name: '核实', life: verificationLife },
  application: { name: '受让申请', life: applicationLife },
  session: { name: '场次', life: sessionLife },
  tender: { name: '招标', life: tenderLife },
  deal: { name: '成交', life: dealLife },
  deposit: { name: '保证金', life: depositLife },
  order: { name: '缴款通知', life: priceLife },
  dispute: { name: '纠纷', life: disputeLife },
};

interface Made {
  readonly path: string;
  readonly label: string;
  readonly content: Buffer;
}

/** A finished trade as one archive (电子档案): every document, decision and event, an index and hashes, readable without the system. */
@Injectable()
export class Dossiers {
  constructor(
    private readonly db: Database,
    private readonly deals: DealQueries,
    private readonly files: Files,
    private readonly documents: Documents,
  ) {}

  /** Errors: NOT_FOUND, FORBIDDEN, DEAL_STATE while the trade is not over. */
  async export(ctx: Context, dealId: string): Promise<{ name: string; stream: Readable }> {
    return this.db.transaction(ctx, async (inner) => {
      const deal = await this.deals.readable(inner, dealId);
      requireMay(inner, 'deal.dossier', { townCode: deal.townCode });
      if (!finished.has(deal.state)) {
        throw problem('DEAL_STATE', '交易尚未办结，出具鉴证书以后才能导出档案', { article: '21' });
      }
      const listing = await inner.tx.findOneByOrFail(Listing, { id: deal.listingId });
      const papers = [...(await this.papers(inner, listing.id)), ...(await this.issued(inner, listing.id))];
      const records = [...(await this.records(inner, listing.id)), await this.history(inner, listing.id)];
      return { name: `${listing.number}-档案.zip`, stream: await this.zip(inner, listing, deal, papers, records) };
    });
  }

  private async papers(ctx: TxContext, listingId: string): Promise<Made[]> {
    const made: Made[] = [];
    for (const { part, sql } of paperSources) {
      const rows = await ctx.tx.query<{ file_id: string | null; label: string }[]>(sql, [listingId]);
      for (const { file_id: id, label } of rows) {
        if (id === null) continue;
        const file = await ctx.tx.findOneByOrFail(StoredFile, { id });
        made.push({
          path: place(part, made.length, file.name),
          label: `${label}：${file.name}`,
          content: await this.files.content(file),
        });
      }
    }
    return made;
  }

  /** Forms, letters and notices (art. 25), printed as they were. */
  private async issued(ctx: TxContext, listingId: string): Promise<Made[]> {
    const rows = await ctx.tx.query<{ id: string }[]>(
      `select id from issued_document where about_id = $1
         or about_id in (select id from application where listing_id = $1) or about_id in (select id from deal where listing_id = $1)
       order by issued_at, number`,
      [listingId],
    );
    const made: Made[] = [];
    for (const { id } of rows) {
      const document = await this.documents.get(ctx, id);
      const name = `${document.name}-${document.number}.pdf`;
      made.push({
        path: place('10-格式文书', made.length, name),
        label: name,
        content: await this.documents.pdfOf(ctx, document),
      });
    }
    return made;
  }

  private async records(ctx: TxContext, listingId: string): Promise<Made[]> {
    const made: Made[] = [];
    for (const [name, sql] of Object.entries(recordSources)) {
      const rows = await ctx.tx.query<{ record: object }[]>(sql, [listingId]);
      if (rows.length > 0)
        made.push(
          lines(
            `数据/${name}.ndjson`,
            name,
            rows.map(({ record }) => record),
          ),
        );
    }
    return made;
  }

  /** The chains of everything that belongs to the trade, as an export of the audit log holds them. */
  private async history(ctx: TxContext, listingId: string): Promise<Made> {
    const entries: ExportedEntry[] = [];
    for (const [type, sql] of Object.entries(historySources)) {
      const rows = await ctx.tx.query<{ rootId: string; seq: string; payload: string; hash: Buffer }[]>(
        `select root_id as "rootId", seq, payload, hash from audit_log
         where root_type = '${type}' and root_id in (${sql}) order by root_id, seq`,
        [listingId],
      );
      entries.push(
        ...rows.map(({ rootId, seq, payload, hash }) => ({
          rootType: type,
          rootId,
          seq: Number(seq),
          payload,
          hash: hash.toString('hex'),
        })),
      );
    }
    return lines('数据/留痕.ndjson', '留痕', entries);
  }

  private async zip(
    ctx: TxContext,
    listing: Listing,
    deal: Deal,
    papers: readonly Made[],
    records: readonly Made[],
  ): Promise<Readable> {
    const history = records.at(-1)!;
    const index = indexPage({
      ...{ title: listing.title, number: listing.number!, state: listingStateNames[listing.state] },
      ...{ madeAt: formatInstant(ctx.now), madeBy: ctx.actor.name },
      facts: [
        ['交易方式', methodNames[listing.method]],
        ['流转方式', transferKindNames[listing.transferKind]],
        ...(listing.areaMu.isZero() ? [] : [['面积', `${listing.areaMu.toString()}亩`] as const]),
        ['底价', `${listing.reserve.format()}${listing.basisText}`],
        ['成交价', `${deal.price.format()}${deal.basisText}`],
        ['成交总价', `${deal.total.format()}元`],
      ],
      papers: papers.map(paperOf),
      records: records.map(paperOf),
      decisions: decisionsOf(history),
    });
    const all: Made[] = [
      { path: 'index.html', label: '索引', content: Buffer.from(index, 'utf8') },
      ...papers,
      ...records,
    ];
    const sums = all.map((one) => `${paperOf(one).sha256}  ${one.path}\n`).join('');
    const zip = new ZipFile();
    for (const { path, content } of [...all, { path: 'SHA256SUMS', content: Buffer.from(sums, 'utf8') }]) {
      zip.addBuffer(content, path, { mtime: ctx.now });
    }
    zip.end();
    return zip.outputStream as Readable;
  }
}

/** Numbered, so that two papers of one name are two files; without what a file system refuses. */
const place = (part: string, no: number, name: string): string =>
  `${part}/${String(no + 1).padStart(3, '0')}-${name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_')}`;

const lines = (path: string, label: string, rows: readonly object[]): Made => ({
  path,
  label,
  content: Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''), 'utf8'),
});

const paperOf = ({ path, label, content }: Made): Paper => ({
  path,
  label,
  size: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});

function decisionsOf({ content }: Made) {
  return content
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { rootType, payload } = JSON.parse(line) as ExportedEntry;
      const deed = JSON.parse(payload) as { at: string; actor: string; action: string; reason: string | null };
      const { name } = roots[rootType]!;
      const action = actionName(rootType, deed.action);
      return { at: deed.at, record: name, action, actor: deed.actor, reason: deed.reason ?? '' };
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map((one) => ({ ...one, at: formatInstant(new Date(one.at)) }));
}

/** What is told of a record by no life of its own. */
const plain: Readonly<Record<string, string>> = { create: '登记', read: '查阅', list: '查阅名单' };

/** A deed as people call it; that of another record, told in this one's history too, by that record's life. */
function actionName(rootType: string, action: string): string {
  const [other, deed] = action.includes('.') ? (action.split('.') as [string, string]) : [rootType, action];
  const label = plain[deed] ?? roots[other]?.life[deed]?.label ?? deed;
  return other === rootType ? label : `${roots[other]?.name ?? other}：${label}`;
}
