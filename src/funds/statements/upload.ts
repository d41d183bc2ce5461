import type { FastifyRequest } from 'fastify';
import { maxFileBytes, problem, validationPipe, validationProblem } from '../../platform/index.js';
import type { Mapping } from './mapping.js';
import { MappingInput } from './statements.dto.js';

export interface StatementUpload {
  readonly bank: string;
  readonly mapping: Mapping | null;
  readonly name: string;
  readonly content: Buffer;
}

/** A multipart body: `bank`, perhaps `mapping` (JSON), then `file`. Errors: MALFORMED, VALIDATION, UPLOAD_TOO_LARGE. */
export async function statementUpload(request: FastifyRequest): Promise<StatementUpload> {
  if (!request.isMultipart()) throw problem('MALFORMED', '请以 multipart/form-data 上传，文件放在 file 一栏');
  const part = await request.file({
    limits: { fileSize: maxFileBytes, files: 1, fields: 4 },
    throwFileSizeLimit: false,
  });
  if (!part) throw problem('MALFORMED', '没有收到文件，请选择文件后再上传');
  const content = await part.toBuffer();
  if (part.file.truncated)
    throw problem('UPLOAD_TOO_LARGE', `单个文件不得超过${maxFileBytes / 1024 / 1024}MB，请按日期分段下载`);
  const field = (name: string): string => {
    const found = part.fields[name];
    return found && 'value' in found && typeof found.value === 'string' ? found.value.trim() : '';
  };
  const bank = field('bank');
  if (bank === '' || bank.length > 80) {
    const detail = '请填写银行名称，最多80个字，并放在 file 一栏之前';
    throw validationProblem([{ code: 'VALIDATION', field: 'bank', detail }]);
  }
  const mapping = field('mapping') === '' ? null : await mappingIn(field('mapping'));
  return { bank, mapping, name: part.filename, content };
}

async function mappingIn(text: string): Promise<Mapping> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw problem('MALFORMED', '列对应关系不是JSON');
  }
  const { columns, ...rest } = (await validationPipe().transform(value, {
    type: 'body',
    metatype: MappingInput,
  })) as MappingInput;
  return { ...rest, columns: { ...columns } };
}
