import { Injectable } from '@nestjs/common';
import { Files, newId, notFound, Records, type TxContext } from '../platform/index.js';
import { materialName } from '../rulebook/index.js';
import { AddMaterial } from './application.dto.js';
import { Application, ApplicationMaterial } from './application.entity.js';
import { ApplicationKind } from './application.kind.js';

/** The transferee's documents (art. 15), while the application is in the applicant's hands. */
@Injectable()
export class ApplicationMaterials {
  constructor(
    private readonly records: Records,
    private readonly kind: ApplicationKind,
    private readonly files: Files,
  ) {}

  /** Errors: APPLICATION_STATE, NOT_FOUND (a file that is not the actor's to give). */
  async add(ctx: TxContext, id: string, input: AddMaterial): Promise<Application> {
    const file = await this.files.find(ctx, input.fileId);
    return this.records.change(
      ctx,
      this.kind,
      id,
      'edit',
      { input: { add: input.kind, sha256: file.sha256 } },
      async () => {
        await ctx.tx.insert(ApplicationMaterial, {
          id: newId(),
          applicationId: id,
          kind: input.kind,
          fileId: file.id,
          name: input.name ?? materialName(input.kind),
          addedBy: ctx.actor.accountId,
          addedAt: ctx.now,
        });
      },
    );
  }

  async remove(ctx: TxContext, id: string, materialId: string): Promise<Application> {
    return this.records.change(ctx, this.kind, id, 'edit', { input: { remove: materialId } }, async () => {
      const { affected } = await ctx.tx.delete(ApplicationMaterial, { id: materialId, applicationId: id });
      if (!affected) throw notFound('该材料');
    });
  }
}
