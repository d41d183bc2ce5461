import { randomInt } from 'node:crypto';
import { applyDecorators, type Type } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { problem } from '../problems/index.js';
import { validationPipe } from './validation.js';

const mostBytes = 5 * 1024 * 1024;
const mostField = 10_000;

export interface Evidence {
  readonly name: string;
  readonly content: Buffer;
}

/** A form of the public, with one file at most: its words checked like any body's, all faults at once; its file is typed by its content later. */
export async function readPublicForm<T extends object>(
  request: FastifyRequest,
  metatype: Type<T>,
): Promise<{ said: T; evidence: Evidence | null }> {
  if (!request.isMultipart()) throw problem('MALFORMED', '请以 multipart/form-data 提交');
  const fields: Record<string, unknown> = {};
  let evidence: Evidence | null = null;
  const limits = { fileSize: mostBytes, files: 1, fields: 10, fieldSize: mostField };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') fields[part.fieldname] = part.value;
    else evidence = { name: part.filename, content: await part.toBuffer().catch(tooLarge) };
  }
  const said = (await validationPipe().transform(fields, { type: 'body', metatype })) as T;
  return { said, evidence };
}

function tooLarge(): never {
  throw problem('UPLOAD_TOO_LARGE', `证据文件不得超过${mostBytes / 1024 / 1024}MB，请压缩后再上传`);
}

/** In the printed API: such a form. */
export const ApiPublicForm = (said: Type): MethodDecorator =>
  applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiExtraModels(said),
    ApiBody({
      schema: {
        allOf: [
          { $ref: getSchemaPath(said) },
          { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
        ],
      },
    }),
  );

/** Crockford's letters: none is mistaken for another. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What somebody without an account asks for his answer with; nobody guesses it. */
export const receiptCode = (): string => Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('');
