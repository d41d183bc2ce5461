import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { requireRole } from '../accounts/index.js';
import { Audit, type Context, Ctx, instantOut, retentionRoot } from '../platform/index.js';
import { erasedRecords } from '../rulebook/index.js';

class Erased {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty() count: number;
}

class RetentionRun {
  @ApiProperty() at: string;
  @ApiProperty({ type: [Erased] }) erased: Erased[];
}

/** What was erased because its period was over, newest first: how much of what, never whose. */
@ApiTags('retention')
@Controller('api/retention')
export class RetentionController {
  constructor(private readonly audit: Audit) {}

  @Get('runs')
  @ApiOkResponse({ type: [RetentionRun] })
  async runs(@Ctx() ctx: Context): Promise<RetentionRun[]> {
    requireRole(ctx, 'retention.read');
    const entries = await this.audit.historyOf(ctx, retentionRoot.type, retentionRoot.id);
    return entries.toReversed().map(({ at, facts }) => ({
      at: instantOut(at)!,
      erased: erasedRecords.flatMap(({ code, name }) => {
        const count = (facts as Partial<Record<string, number>>)[code];
        return count ? [{ code, name, count }] : [];
      }),
    }));
  }
}
