import type { FastifyRequest } from 'fastify';
import { problem, validationPipe } from '../platform/index.js';
import { PublicObjectionInput } from './deal.dto.js';
import type { Evidence } from './objections.service.js';

const mostBytes = 5 * 1024 * 1024;
const mostField = 10_000;

/** A form of the public: its words checked like any body's, all faults at once; its file is typed by its content later. */
export async function readObjection(
  request: FastifyRequest,
): Promise<{ said: PublicObjectionInput; evidence: Evidence | null }> {
  if (!request.isMultipart()) throw problem('MALFORMED', '请以 multipart/form-data 提交');
  const fields: Record<string, unknown> = {};
  let evidence: Evidence | null = null;
  const limits = { fileSize: mostBytes, files: 1, fields: 10, fieldSize: mostField };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') fields[part.fieldname] = part.value;
    else evidence = { name: part.filename, content: await part.toBuffer().catch(tooLarge) };
  }
  const said = (await validationPipe().transform(fields, {
    type: 'body',
    metatype: PublicObjectionInput,
  })) as PublicObjectionInput;
  return { said, evidence };
}

function tooLarge(): never {
  throw problem('UPLOAD_TOO_LARGE', `证据文件不得超过${mostBytes / 1024 / 1024}MB，请压缩后再上传`);
}
