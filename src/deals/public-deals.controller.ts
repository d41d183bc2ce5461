import { Controller, Get, Header, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  ApiPage,
  ApiFile,
  type Context,
  Ctx,
  IsId,
  type Page,
  PageQuery,
  PdfSigner,
  Public,
  Signer,
} from '../platform/index.js';
import { CertificateChecks } from './certificates.service.js';
import { CertificateCheck, CheckQuery, ResultView, SigningKeyView } from './deal.dto.js';
import { pdf } from './deals.controller.js';
import { DealQueries } from './deals.queries.js';

class ResultQuery extends PageQuery {
  @IsId({ optional: true }) listingId?: string;
}

@ApiTags('public')
@Controller('api')
export class PublicDealsController {
  constructor(
    private readonly queries: DealQueries,
    private readonly checks: CertificateChecks,
    private readonly signer: Signer,
    private readonly pdfSigner: PdfSigner,
  ) {}

  /** Results under notice, and those announced (art. 21). */
  @Public()
  @Get('public/results')
  @ApiPage(ResultView)
  results(@Ctx() ctx: Context, @Query() query: ResultQuery): Promise<Page<ResultView>> {
    return this.queries.results(ctx, query, query.listingId);
  }

  /** The keys by which the centre's statements are checked without asking it: the QR code of every certificate holds one (art. 21). */
  @Public()
  @Get('public/signing-keys')
  @ApiOkResponse({ type: [SigningKeyView] })
  keys(): SigningKeyView[] {
    return [this.signer.public];
  }

  /** The certificate behind the signature in our documents (PEM): compare its fingerprint once, and any reader checks them (art. 21). */
  @Public()
  @Get('public/signing-certificate.pem')
  @Header('content-type', 'application/x-pem-file')
  @ApiFile('application/x-pem-file')
  async signingCertificate(): Promise<string> {
    const base64 = (await this.pdfSigner.certificate()).toString('base64').replace(/.{64}/g, '$&\n');
    return `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;
  }

  /** Is this paper one of ours? With the code that is printed on it. */
  @Public()
  @Get('public/certificates/:number')
  @ApiOkResponse({ type: CertificateCheck })
  check(@Ctx() ctx: Context, @Param('number') number: string, @Query() query: CheckQuery): Promise<CertificateCheck> {
    return this.checks.check(ctx, number, query.code);
  }

  @Get('certificates/:id.pdf')
  @ApiFile('application/pdf')
  @Header('cache-control', 'private, no-store')
  async certificatePdf(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return pdf(await this.queries.certificateFile(ctx, id));
  }
}
