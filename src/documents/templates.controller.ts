import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiFile, type Context, Ctx, Database, sendFile } from '../platform/index.js';
import { PreviewTemplate, PublishTemplate, TemplateLine, TemplateView } from './document.dto.js';
import { TemplateDesk } from './templates.service.js';

/** Texts of the uniform documents (art. 25). */
@ApiTags('documents')
@Controller('api/templates')
export class TemplatesController {
  constructor(
    private readonly db: Database,
    private readonly desk: TemplateDesk,
  ) {}

  @Get()
  @ApiOkResponse({ type: [TemplateLine] })
  list(@Ctx() ctx: Context): Promise<TemplateLine[]> {
    return this.desk.list(ctx);
  }

  @Get(':template')
  @ApiOkResponse({ type: TemplateView })
  view(@Ctx() ctx: Context, @Param('template') template: string): Promise<TemplateView> {
    return this.desk.view(ctx, template);
  }

  /** Errors: TEMPLATE_FAULT, each fault with its line. */
  @Post(':template/preview')
  @HttpCode(200)
  @ApiFile('application/pdf')
  async preview(
    @Ctx() ctx: Context,
    @Param('template') template: string,
    @Body() { source }: PreviewTemplate,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const content = await this.desk.preview(ctx, template, source);
    await sendFile(reply, { name: `样张-${template}.pdf`, type: 'application/pdf', content }, true);
  }

  /** From now on; documents already issued keep their text. Errors: TEMPLATE_FAULT, STALE_VERSION, CONFLICT (nothing changed). */
  @Post(':template/editions')
  @ApiCreatedResponse({ type: TemplateView })
  publish(
    @Ctx() ctx: Context,
    @Param('template') template: string,
    @Body() body: PublishTemplate,
  ): Promise<TemplateView> {
    return this.db.command(ctx, (inner) => this.desk.publish(inner, template, body));
  }
}
