import type { FastifyReply } from 'fastify';

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

/** A file made for this one answer; nothing keeps it on the way. `inline`: shown in the browser, not saved. */
export async function sendFile(reply: FastifyReply, file: MadeFile, inline = false): Promise<void> {
  const how = inline ? 'inline' : 'attachment';
  await reply
    .header('content-type', file.type)
    .header('content-disposition', `${how}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .send(file.content);
}
