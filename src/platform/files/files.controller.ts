import { Controller, Get, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { MultipartFields } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { ApiFile } from '../http/answers.js';
import { Ctx } from '../http/ctx.js';
import { problem } from '../problems/index.js';
import { Files, maxFileBytes, tooLarge } from './files.service.js';

class FileView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'hex' }) sha256: string;
  @ApiProperty({ description: 'bytes' }) size: number;
  @ApiProperty({ example: 'application/pdf' }) type: string;
  @ApiProperty() name: string;
}

const mostPhotos = 30;

/** What was written in a field of the form; null where nothing was. */
function textOf(field: MultipartFields[string]): string | null {
  if (!field || Array.isArray(field) || field.type !== 'field') return null;
  return String(field.value).trim() || null;
}

@ApiTags('files')
@Controller('api/files')
export class FilesController {
  constructor(private readonly files: Files) {}

  /** Keeps one file (PDF, JPEG, PNG; 20 MB). Errors: UPLOAD_TYPE, UPLOAD_TOO_LARGE, MALFORMED. */
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  async upload(@Ctx() ctx: Context, @Req() request: FastifyRequest): Promise<FileView> {
    if (!request.isMultipart()) throw problem('MALFORMED', '请以 multipart/form-data 上传，文件放在 file 一栏');
    const part = await request.file({ limits: { fileSize: maxFileBytes, files: 1 }, throwFileSizeLimit: false });
    if (!part) throw problem('MALFORMED', '没有收到文件，请选择文件后再上传');
    const content = await part.toBuffer();
    if (part.file.truncated) throw tooLarge();
    const { id, sha256, size, type, name } = await this.files.keep(ctx, part.filename, content);
    return { id, sha256, size, type, name };
  }

  /**
   * Photographs of one paper (JPEG, PNG; at most 30), in their order, become one PDF with a page for each, named after the paper.
   * Errors: UPLOAD_TYPE (says which), UPLOAD_TOO_LARGE, MALFORMED.
   */
  @Post('photos')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      properties: {
        paper: { type: 'string', maxLength: 60, description: 'what the paper is called; before the photographs' },
        photo: { type: 'array', items: { type: 'string', format: 'binary' } },
      },
    },
  })
  async photos(@Ctx() ctx: Context, @Req() request: FastifyRequest): Promise<FileView> {
    if (!request.isMultipart()) throw problem('MALFORMED', '请以 multipart/form-data 上传，照片放在 photo 一栏');
    const contents: Buffer[] = [];
    let paper = '照片';
    // One more than is taken, so that too many are told from the limit of the reader.
    const limits = { fileSize: maxFileBytes, files: mostPhotos + 1 };
    for await (const part of request.files({ limits, throwFileSizeLimit: false })) {
      contents.push(await part.toBuffer());
      paper = textOf(part.fields['paper'])?.slice(0, 60) ?? paper;
      if (part.file.truncated) throw tooLarge();
      if (contents.length > mostPhotos) throw problem('MALFORMED', `一份材料最多${mostPhotos}张照片，请分开上传`);
    }
    if (contents.length === 0) throw problem('MALFORMED', '没有收到照片，请选择照片后再上传');
    const fileName = `${paper}（${contents.length}页）.pdf`;
    const { id, sha256, size, type, name } = await this.files.keepPhotos(ctx, fileName, contents);
    return { id, sha256, size, type, name };
  }

  /** The content, for those who may see the record it belongs to. */
  @Get(':id')
  @ApiFile('application/pdf', 'image/jpeg', 'image/png')
  async download(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.files.find(ctx, id);
    await reply
      .header('content-type', file.type)
      .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .header('cache-control', 'private, max-age=3600')
      .header('x-content-type-options', 'nosniff')
      .send(await this.files.content(file));
  }
}
