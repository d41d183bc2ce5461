import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { requireRole } from '../../accounts/index.js';
import { ApiPage, type Context, Ctx, Database, IfMatch, type Page, PageQuery } from '../../platform/index.js';
import { BankMappings } from './bank-mappings.service.js';
import { StatementImports } from './statement-imports.service.js';
import { mappingView, StatementQueries } from './statement-views.js';
import {
  BankStatementView,
  MappingInput,
  MappingView,
  NewMapping,
  StatementLineQuery,
  StatementLineResult,
  StatementPreview,
} from './statements.dto.js';
import { statementUpload } from './upload.js';

const id = () => Param('id', ParseUUIDPipe);
const File = (): MethodDecorator => (target, key, descriptor) => {
  ApiConsumes('multipart/form-data')(target, key, descriptor);
  ApiBody({
    schema: {
      type: 'object',
      required: ['bank', 'file'],
      properties: {
        bank: { type: 'string', maxLength: 80 },
        mapping: { type: 'string', description: 'MappingInput as JSON; left out: the one kept for the bank' },
        file: { type: 'string', format: 'binary' },
      },
    },
  })(target, key, descriptor);
};

/** The bank's statements (money.md, "In"): CSV, XLSX and camt.053; each line once, each file as a whole. */
@ApiTags('funds')
@Controller('api/funds/bank-statements')
export class StatementsController {
  constructor(
    private readonly db: Database,
    private readonly imports: StatementImports,
    private readonly mappings: BankMappings,
    private readonly queries: StatementQueries,
  ) {}

  @Get('mappings')
  @ApiOkResponse({ type: [MappingView] })
  async mapped(@Ctx() ctx: Context): Promise<MappingView[]> {
    return (await this.mappings.list(ctx)).map(mappingView);
  }

  /** Maps a bank's columns. Errors: VALIDATION, DUPLICATE. */
  @Post('mappings')
  @ApiCreatedResponse({ type: MappingView })
  addMapping(@Ctx() ctx: Context, @Body() { bank, ...mapping }: NewMapping): Promise<MappingView> {
    return this.db.command(ctx, async (inner) => mappingView(await this.mappings.add(inner, bank, mapping)));
  }

  /** Errors: VALIDATION, STALE_VERSION, NOT_FOUND. */
  @Put('mappings/:id')
  @ApiOkResponse({ type: MappingView })
  @ApiHeader({ name: 'If-Match', required: true })
  changeMapping(
    @Ctx() ctx: Context,
    @id() mappingId: string,
    @IfMatch() version: number,
    @Body() body: MappingInput,
  ): Promise<MappingView> {
    return this.db.command(ctx, async (inner) =>
      mappingView(await this.mappings.change(inner, mappingId, version, body)),
    );
  }

  /** How a file would be understood: its first twenty lines and every fault. Keeps nothing. */
  @Post('preview')
  @HttpCode(200)
  @File()
  @ApiOkResponse({ type: StatementPreview })
  async preview(@Ctx() ctx: Context, @Req() request: FastifyRequest): Promise<StatementPreview> {
    requireRole(ctx, 'bankStatement.load');
    return this.queries.preview(ctx, await statementUpload(request));
  }

  /** Takes a file; it is read in the background (`progress`). By the mapping kept for its bank. */
  @Post()
  @File()
  @ApiCreatedResponse({ type: BankStatementView })
  async load(@Ctx() ctx: Context, @Req() request: FastifyRequest): Promise<BankStatementView> {
    requireRole(ctx, 'bankStatement.load');
    const { bank, name, content } = await statementUpload(request);
    // The usual hash sees no multipart body: the same key with another file must be refused.
    const requestHash = createHash('sha256').update(`${bank}\n`).update(content).digest('base64url');
    const { idempotency } = ctx;
    const repeatable = idempotency ? { ...ctx, idempotency: { key: idempotency.key, requestHash } } : ctx;
    return this.db.command(repeatable, async (inner) =>
      this.queries.view(inner, await this.imports.load(inner, { bank, name, content })),
    );
  }

  @Get()
  @ApiPage(BankStatementView)
  list(@Ctx() ctx: Context, @Query() query: PageQuery): Promise<Page<BankStatementView>> {
    return this.queries.list(ctx, query);
  }

  /** With its progress while it is being read. */
  @Get(':id')
  @ApiOkResponse({ type: BankStatementView })
  one(@Ctx() ctx: Context, @id() statementId: string): Promise<BankStatementView> {
    return this.queries.one(ctx, statementId);
  }

  @Get(':id/lines')
  @ApiPage(StatementLineResult)
  lines(
    @Ctx() ctx: Context,
    @id() statementId: string,
    @Query() query: StatementLineQuery,
  ): Promise<Page<StatementLineResult>> {
    return this.queries.lines(ctx, statementId, query);
  }
}
