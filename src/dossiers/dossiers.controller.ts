import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiFile, type Context, Ctx } from '../platform/index.js';
import { Dossiers } from './dossiers.service.js';

@ApiTags('deals')
@Controller('api/deals')
export class DossiersController {
  constructor(private readonly dossiers: Dossiers) {}

  /** The whole trade as one archive, readable without the system. Errors: NOT_FOUND, FORBIDDEN, DEAL_STATE while it is not over. */
  @Get(':id/dossier.zip')
  @ApiFile('application/zip')
  async dossier(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { name, stream } = await this.dossiers.export(ctx, id);
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
    return new StreamableFile(stream, { type: 'application/zip', disposition });
  }
}
