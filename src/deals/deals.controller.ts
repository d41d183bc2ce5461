import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  ApiFile,
  ApiPage,
  type Context,
  Ctx,
  Database,
  IfMatch,
  type Page,
  type TxContext,
} from '../platform/index.js';
import { Handovers, HandoverView } from '../handovers/index.js';
import { CertificateCare, Certificates } from './certificates.service.js';
import { Contracts } from './contracts.service.js';
import {
  CompareContractInput,
  CorrectCertificate,
  DealLine,
  DealQuery,
  DealView,
  SignedContractInput,
  PrintCertificate,
} from './deal.dto.js';
import type { Deal } from './deal.entity.js';
import { DealQueries } from './deals.queries.js';
import { Deals } from './deals.service.js';

const Id = (name = 'id') => Param(name, ParseUUIDPipe);

@ApiTags('deals')
@Controller('api/deals')
export class DealsController {
  constructor(
    private readonly db: Database,
    private readonly deals: Deals,
    private readonly contracts: Contracts,
    private readonly certificates: Certificates,
    private readonly care: CertificateCare,
    private readonly handovers: Handovers,
    private readonly queries: DealQueries,
  ) {}

  @Get()
  @ApiPage(DealLine)
  list(@Ctx() ctx: Context, @Query() query: DealQuery): Promise<Page<DealLine>> {
    return this.queries.list(ctx, query);
  }

  @Get(':id')
  @ApiOkResponse({ type: DealView })
  view(@Ctx() ctx: Context, @Id() id: string): Promise<DealView> {
    return this.queries.view(ctx, id);
  }

  /** The printed confirmation (art. 25): once, then to be read. */
  @Post(':id/confirmation')
  confirm(@Ctx() ctx: Context, @Id() id: string, @IfMatch() version: number): Promise<DealView> {
    return this.answer(ctx, (inner) => this.contracts.confirm(inner, id, { version }));
  }

  @Get(':id/confirmation.pdf')
  @ApiFile('application/pdf')
  @Header('cache-control', 'private, no-store')
  async confirmationPdf(@Ctx() ctx: Context, @Id() id: string): Promise<StreamableFile> {
    return pdf(await this.queries.confirmationFile(ctx, id));
  }

  /** Draws the contract up from the record (art. 19). */
  @Post(':id/contract')
  draw(@Ctx() ctx: Context, @Id() id: string, @IfMatch() version: number): Promise<DealView> {
    return this.answer(ctx, (inner) => this.contracts.draw(inner, id, { version }));
  }

  @Get(':id/contract.pdf')
  @ApiFile('application/pdf')
  @Header('content-type', 'application/pdf')
  @Header('cache-control', 'private, no-store')
  async contractPdf(@Ctx() ctx: Context, @Id() id: string): Promise<StreamableFile> {
    return pdf(await this.queries.contractFile(ctx, id));
  }

  /** The signed and sealed original (art. 21). */
  @Post(':id/contract/signed')
  @HttpCode(200)
  sign(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: SignedContractInput,
  ): Promise<DealView> {
    return this.answer(ctx, (inner) => this.contracts.sign(inner, id, { version, ...body }));
  }

  /** By an officer other than the one who uploaded it. Errors: SECOND_OFFICER_REQUIRED. */
  @Post(':id/contract/compare')
  @HttpCode(200)
  compare(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: CompareContractInput,
  ): Promise<DealView> {
    return this.answer(ctx, (inner) => this.contracts.compare(inner, id, { version, ...body }));
  }

  /** Errors: CERTIFICATE_EXISTS, CERTIFICATE_NOT_READY (everything that lacks). */
  @Post(':id/certificate')
  certify(@Ctx() ctx: Context, @Id() id: string, @IfMatch() version: number): Promise<DealView> {
    return this.answer(ctx, (inner) => this.certificates.certify(inner, id, { version }));
  }

  /** Voids it and issues another from the record as it is now (art. 21). Errors: CERTIFICATE_EXISTS (nothing to correct). */
  @Post(':id/certificate/correct')
  @HttpCode(200)
  correct(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: CorrectCertificate,
  ): Promise<DealView> {
    return this.answer(ctx, (inner) => this.care.correct(inner, id, version, body));
  }

  /** A numbered copy on paper; its file is the newest of `certificate.copies`. */
  @Post(':id/certificate/copies')
  @HttpCode(200)
  printCopy(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: PrintCertificate,
  ): Promise<DealView> {
    return this.answer(ctx, (inner) => this.care.printCopy(inner, id, version, body));
  }

  /** Registration and filing after the certificate (art. 22, 24), for whoever reads the deal. */
  @Get(':id/handovers')
  @ApiPage(HandoverView)
  async handoversOf(@Ctx() ctx: Context, @Id() dealId: string): Promise<Page<HandoverView>> {
    await this.queries.readable(ctx, dealId);
    return this.handovers.list(ctx, { dealId, page: 1, pageSize: 50 }, true);
  }

  @Post(':id/close')
  @HttpCode(200)
  close(@Ctx() ctx: Context, @Id() id: string, @IfMatch() version: number): Promise<DealView> {
    return this.answer(ctx, (inner) => this.deals.close(inner, id, { version }));
  }

  private answer(ctx: Context, work: (ctx: TxContext) => Promise<Deal>): Promise<DealView> {
    return this.db.command(ctx, async (inner) => this.queries.after(inner, await work(inner)));
  }
}

export const pdf = ({ file, content }: { file: { name: string }; content: Buffer }): StreamableFile =>
  new StreamableFile(content, {
    type: 'application/pdf',
    disposition: `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  });
