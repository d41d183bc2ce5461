import { Injectable } from '@nestjs/common';
import { requireRole } from '../accounts/index.js';
import {
  Audit,
  type Context,
  Database,
  instantOut,
  notFound,
  problem,
  Templates,
  type TxContext,
} from '../platform/index.js';
import {
  type DocumentData,
  DocumentError,
  documentNames,
  type DocumentTemplate,
  documentTemplates,
  PdfService,
} from '../platform/pdf/index.js';
import type { PublishTemplate, TemplateLine, TemplateView } from './document.dto.js';
import { sampleData } from './samples/index.js';

interface Row {
  template: DocumentTemplate;
  edition: number;
  since: Date | null;
  by: string | null;
  issued: number;
}

/** The administrator's desk for the texts of documents (art. 25): an edition applies to the next document and to no earlier one. */
@Injectable()
export class TemplateDesk {
  constructor(
    private readonly db: Database,
    private readonly templates: Templates,
    private readonly pdf: PdfService,
    private readonly audit: Audit,
  ) {}

  async list(ctx: Context): Promise<TemplateLine[]> {
    requireRole(ctx, 'template.read');
    const rows = await this.db.managerOf(ctx).query<Row[]>(
      `select t.template, coalesce(e.no, 0) as edition, e.published_at as since, e.published_by_name as by,
         (select count(*)::int from issued_document d where d.template = t.template) as issued
       from unnest($1::text[]) with ordinality t(template, position)
       left join lateral (select * from template_edition e where e.template = t.template order by no desc limit 1) e on true
       order by position`,
      [documentTemplates],
    );
    return rows.map((row) => ({ ...row, name: documentNames[row.template], since: instantOut(row.since) }));
  }

  async view(ctx: Context, name: string): Promise<TemplateView> {
    requireRole(ctx, 'template.read');
    const template = known(name);
    return this.db.transaction(ctx, async (inner) => {
      const editions = await this.templates.editionsOf(inner, template);
      return {
        template,
        name: documentNames[template],
        edition: editions[0]?.no ?? 0,
        source: await this.templates.sourceOf(inner, template),
        editions: editions.map(({ no, publishedAt, publishedByName, reason }) => ({
          no,
          publishedAt: instantOut(publishedAt)!,
          by: publishedByName,
          reason,
        })),
      };
    });
  }

  /** How it would print, with fictional data. Errors: TEMPLATE_FAULT, each fault with its line. */
  async preview(ctx: Context, name: string, source: string): Promise<Buffer> {
    requireRole(ctx, 'template.publish');
    return this.tried(known(name), source);
  }

  /** Errors: TEMPLATE_FAULT, STALE_VERSION (somebody published another edition meanwhile). */
  async publish(ctx: TxContext, name: string, { source, reason, basedOn }: PublishTemplate): Promise<TemplateView> {
    requireRole(ctx, 'template.publish');
    const template = known(name);
    await this.tried(template, source);
    await ctx.tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`template ${template}`]);
    const { no, files } = await this.templates.inForce(ctx, template);
    if (no !== basedOn)
      throw problem('STALE_VERSION', '您打开之后该模板已有新版本，请刷新、核对新内容后再修改', {
        facts: { seen: basedOn, current: no },
      });
    if (files.get(`${template}.typ`)!.toString('utf8') === source)
      throw problem('CONFLICT', '内容与现行版本相同，不需要另发一版');
    const edition = await this.templates.publish(ctx, template, { source, reason });
    await this.audit.append(ctx, {
      rootType: 'template',
      rootId: edition.id,
      action: 'publish',
      reason,
      facts: { template, edition: edition.no },
    });
    return this.view(ctx, template);
  }

  private async tried(template: DocumentTemplate, source: string): Promise<Buffer> {
    const { files } = await this.templates.tried(template, source);
    const sample: DocumentData[DocumentTemplate] = { ...sampleData()[template], watermark: '样张' };
    try {
      return (await this.pdf.renderFiles(template, files, sample)).pdf;
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      throw problem('TEMPLATE_FAULT', `模板有${error.reasons.length}处错误，未能排版，请逐处改正`, {
        article: '25',
        violations: error.reasons.map((detail) => ({ code: 'TEMPLATE_FAULT', field: 'source', detail })),
      });
    }
  }
}

function known(name: string): DocumentTemplate {
  const template = documentTemplates.find((each) => each === name);
  if (!template) throw notFound('该文书模板');
  return template;
}
