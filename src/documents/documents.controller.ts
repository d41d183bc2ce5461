import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiFile, type Context, Ctx, Database, sendFile } from '../platform/index.js';
import { DocumentsQuery, DocumentView, documentView, PrintForm } from './document.dto.js';
import { FormPrinting } from './printing.service.js';
import { DocumentReading } from './reading.service.js';

/** Issued documents of a record (art. 25). */
@ApiTags('documents')
@Controller('api/documents')
export class DocumentsController {
  constructor(
    private readonly db: Database,
    private readonly reading: DocumentReading,
    private readonly printing: FormPrinting,
  ) {}

  /** In the order in which they were issued. Errors: FORBIDDEN or NOT_FOUND, as for the record itself. */
  @Get()
  @ApiOkResponse({ type: [DocumentView] })
  async list(@Ctx() ctx: Context, @Query() { about, id }: DocumentsQuery): Promise<DocumentView[]> {
    return (await this.reading.of(ctx, about, id)).map(documentView);
  }

  /** Prints a form from what is on file, to be signed. Errors: VALIDATION (this record needs no such form), FORBIDDEN. */
  @Post()
  @ApiCreatedResponse({ type: DocumentView })
  print(@Ctx() ctx: Context, @Body() body: PrintForm): Promise<DocumentView> {
    return this.db.command(ctx, async (inner) => documentView(await this.printing.print(inner, body)));
  }

  /** PDF/A; the same bytes whenever it is asked for. */
  @Get(':id/pdf')
  @ApiFile('application/pdf')
  async pdf(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    const { document, content } = await this.reading.pdf(ctx, id);
    await sendFile(reply, { name: `${document.name}-${document.number}.pdf`, type: 'application/pdf', content }, true);
  }
}
