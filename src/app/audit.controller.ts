import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Audit, type Context, Ctx, problem } from '../platform/index.js';

/** The history proves itself: every chain recomputed from its entries. For those who look after the house. */
@ApiTags('supervision')
@Controller('api/audit')
export class AuditController {
  constructor(private readonly audit: Audit) {}

  /** `faults` is empty when nothing was changed, left out or added. Errors: FORBIDDEN. */
  @Get('check')
  async check(@Ctx() ctx: Context): Promise<{ entries: number; chains: number; faults: string[] }> {
    if (!['supervisor', 'director', 'admin'].includes(ctx.actor.role)) {
      throw problem('FORBIDDEN', '只有监督、主任和系统管理人员可以核验留痕', { article: '7' });
    }
    return this.audit.verify(ctx);
  }
}
