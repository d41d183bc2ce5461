import { Controller, Get, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { requireRole } from '../accounts/index.js';
import { ListingQuery } from '../listings/index.js';
import { ApiFile, type Context, Ctx, Database, PageQuery, sendFile } from '../platform/index.js';
import { FilingBatchQueries } from './filing-batch.queries.js';
import { FilingBatches } from './filing-batches.service.js';
import { FilingBatchPage, FilingBatchView, FilingRowPage, FilingRowQuery } from './filings.dto.js';
import { ListingExport } from './listing-export.service.js';
import { FilingTemplates } from './filing-templates.service.js';
import { filingUpload } from './upload.js';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Filing many at once from a spreadsheet, and the list back in its columns. */
@ApiTags('filings')
@Controller('api/filing-batches')
export class FilingsController {
  constructor(
    private readonly db: Database,
    private readonly batches: FilingBatches,
    private readonly queries: FilingBatchQueries,
    private readonly templates: FilingTemplates,
    private readonly exporting: ListingExport,
  ) {}

  /** The template, with the drop-downs of who asks. */
  @Get('template')
  @ApiFile(xlsx)
  async template(@Ctx() ctx: Context, @Res() reply: FastifyReply): Promise<void> {
    requireRole(ctx, 'filingBatch.load');
    const content = await this.db.transaction(ctx, (inner) => this.templates.make(inner));
    await sendFile(reply, { name: '批量申报模板.xlsx', type: xlsx, content });
  }

  /** GET /api/listings in the columns of the template; same filters, all pages. Errors: VALIDATION. */
  @Get('listings')
  @ApiFile(xlsx)
  async listings(@Ctx() ctx: Context, @Query() query: ListingQuery, @Res() reply: FastifyReply): Promise<void> {
    requireRole(ctx, 'listing.read');
    const content = await this.db.transaction(ctx, (inner) => this.exporting.make(inner, query));
    await sendFile(reply, { name: '转出项目.xlsx', type: xlsx, content });
  }

  /** Takes a filled template; its rows become drafts in the background. Errors: UPLOAD_TYPE, UPLOAD_TOO_LARGE, VALIDATION. */
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiCreatedResponse({ type: FilingBatchView })
  async load(@Ctx() ctx: Context, @Req() request: FastifyRequest): Promise<FilingBatchView> {
    requireRole(ctx, 'filingBatch.load');
    const upload = await filingUpload(request);
    // The usual hash sees no multipart body: the same key with another file must be refused.
    const requestHash = createHash('sha256').update(upload.content).digest('base64url');
    const { idempotency } = ctx;
    const repeatable = idempotency ? { ...ctx, idempotency: { key: idempotency.key, requestHash } } : ctx;
    return this.db.command(repeatable, async (inner) =>
      this.queries.one(inner, (await this.batches.load(inner, upload)).id),
    );
  }

  @Get()
  list(@Ctx() ctx: Context, @Query() query: PageQuery): Promise<FilingBatchPage> {
    return this.queries.list(ctx, query);
  }

  /** With how far it is while its rows are worked through. */
  @Get(':id')
  one(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string): Promise<FilingBatchView> {
    return this.queries.one(ctx, id);
  }

  @Get(':id/rows')
  rows(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: FilingRowQuery,
  ): Promise<FilingRowPage> {
    return this.queries.rows(ctx, id, query);
  }

  /** The faulty rows, marked at their cells, to mend and send again. */
  @Get(':id/faults')
  @ApiFile(xlsx)
  async faults(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const rows = await this.queries.faultyRows(ctx, id);
    const content = await this.db.transaction(ctx, (inner) => this.templates.make(inner, rows));
    await sendFile(reply, { name: '待改正的申报.xlsx', type: xlsx, content });
  }
}
