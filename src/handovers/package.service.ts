import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { type Context, Database, Files, StoredFile, type TxContext } from '../platform/index.js';
import { materialName } from '../rulebook/index.js';
import { formatInstant } from '../values/index.js';
import type { Handover } from './handover.entity.js';
import { Handovers } from './handovers.service.js';

interface Enclosed {
  readonly label: string;
  readonly fileId: string;
}

/** What an office is handed, as one archive: certificate, contract, materials, and a list with their hashes (art. 22, 24). */
@Injectable()
export class HandoverPackage {
  constructor(
    private readonly db: Database,
    private readonly handovers: Handovers,
    private readonly files: Files,
  ) {}

  /** Errors: NOT_FOUND. */
  async of(ctx: Context, id: string): Promise<{ name: string; stream: Readable }> {
    return this.db.transaction(ctx, async (inner) => {
      const handover = await this.handovers.readable(inner, id);
      const { listing } = await this.handovers.view(inner, handover);
      const zip = new ZipFile();
      const lines: string[] = [];
      for (const [index, { label, fileId }] of (await this.enclosed(inner, handover)).entries()) {
        const file = await inner.tx.findOneByOrFail(StoredFile, { id: fileId });
        const content = await this.files.content(file);
        const path = `${String(index + 1).padStart(2, '0')}-${label}${file.name.slice(file.name.lastIndexOf('.'))}`;
        zip.addBuffer(content, path, { mtime: inner.now });
        lines.push(`${createHash('sha256').update(content).digest('hex')}  ${path}`);
      }
      const head = [
        `${handover.name}移交清单`,
        `项目：${listing.title}（${listing.number}）`,
        `办理单位：${handover.office}    依据：${handover.citation}`,
        `生成时间：${formatInstant(inner.now)}    共${lines.length}件`,
        '每行为SHA-256校验值和文件名，任何一件改动后校验值即不同。',
        '',
      ];
      zip.addBuffer(Buffer.from([...head, ...lines, ''].join('\r\n'), 'utf8'), '移交清单.txt', { mtime: inner.now });
      zip.end();
      return { name: `${listing.number}-${handover.name}.zip`, stream: zip.outputStream as Readable };
    });
  }

  private async enclosed(ctx: TxContext, { dealId, listingId }: Handover): Promise<Enclosed[]> {
    const papers = await ctx.tx.query<{ label: string; fileId: string }[]>(
      `select '交易鉴证书' as label, file_id as "fileId", 1 as place from certificate where deal_id = $1 and state = 'valid'
       union all select '合同签章原件', signed_file_id, 2 from contract where deal_id = $1 and state <> 'void' and signed_file_id is not null
       union all select '合同文本', file_id, 3 from contract where deal_id = $1 and state <> 'void' and file_id is not null
       order by place`,
      [dealId],
    );
    const materials = await ctx.tx.query<{ kind: string; fileId: string }[]>(
      `select kind, file_id as "fileId" from material where listing_id = $1 order by added_at, id`,
      [listingId],
    );
    return [...papers, ...materials.map(({ kind, fileId }) => ({ label: materialName(kind), fileId }))];
  }
}
