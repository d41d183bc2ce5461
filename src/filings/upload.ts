import type { FastifyRequest } from 'fastify';
import { problem } from '../platform/index.js';
import { most } from './columns.js';
import type { Upload } from './filing-batches.service.js';

/** A multipart body with one `file`. Errors: MALFORMED, UPLOAD_TOO_LARGE. */
export async function filingUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw problem('MALFORMED', '请以 multipart/form-data 上传，文件放在 file 一栏');
  const part = await request.file({
    limits: { fileSize: most.bytes, files: 1, fields: 2 },
    throwFileSizeLimit: false,
  });
  if (!part) throw problem('MALFORMED', '没有收到文件，请选择文件后再上传');
  const content = await part.toBuffer();
  if (part.file.truncated)
    throw problem('UPLOAD_TOO_LARGE', `申报表不得超过${most.bytes / 1024 / 1024}MB，请去掉图片，分成几份上传`);
  return { name: part.filename, content };
}
