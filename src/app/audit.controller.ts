import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { ApiFile, Audit, type Context, Ctx, problem } from '../platform/index.js';

class AuditCheck {
  @ApiProperty() entries: number;
  @ApiProperty() chains: number;
  @ApiProperty({ type: [String] }) faults: string[];
}

/** The history proves itself: every chain recomputed from its entries. For those who look after the house. */
@ApiTags('supervision')
@Controller('api/audit')
export class AuditController {
  constructor(private readonly audit: Audit) {}

  /** `faults` is empty when nothing was changed, left out or added. Errors: FORBIDDEN. */
  @Get('check')
  async check(@Ctx() ctx: Context): Promise<AuditCheck> {
    mayProve(ctx);
    return this.audit.verify(ctx);
  }

  /** Every entry as one line of JSON, to be proven elsewhere by what was published (`npm run audit:verify`). Errors: FORBIDDEN. */
  @Get('export')
  @ApiFile('application/x-ndjson')
  export(@Ctx() ctx: Context): StreamableFile {
    mayProve(ctx);
    return new StreamableFile(Readable.from(this.lines(ctx)), {
      type: 'application/x-ndjson',
      disposition: 'attachment; filename="audit.ndjson"',
    });
  }

  private async *lines(ctx: Context): AsyncGenerator<string> {
    for await (const entry of this.audit.exported(ctx)) yield `${JSON.stringify(entry)}\n`;
  }
}

function mayProve({ actor }: Context): void {
  if (['supervisor', 'director', 'admin'].includes(actor.role)) return;
  throw problem('FORBIDDEN', '只有监督、主任和系统管理人员可以核验留痕', { article: '7' });
}
