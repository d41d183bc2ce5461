import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Agenda,
  type Context,
  Database,
  Documents,
  Files,
  notFound,
  problem,
  type StoredFile,
  type TxContext,
} from '../platform/index.js';
import { announcementData } from './announcement.document.js';
import { IssuingDesk } from './issuing-desk.js';
import { Announcement } from './listing-parts.entity.js';

const task = 'announcement.document';

/** Puts the making of a notice's document down, so that a fault in a template never stands against the notice itself. */
export const documentDue = (agenda: Agenda, ctx: TxContext, announcementId: string): Promise<void> =>
  agenda.put(ctx, task, announcementId, ctx.now);

/** Makes the PDF of each published notice, once, from what was published (art. 18, 25). */
@Injectable()
export class AnnouncementDocuments implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly agenda: Agenda,
    private readonly files: Files,
    private readonly documents: Documents,
    private readonly desk: IssuingDesk,
  ) {}

  onModuleInit(): void {
    this.agenda.on(task, (ctx, announcementId) => this.make(ctx, announcementId));
  }

  /** The document of one version, for anybody. Errors: NOT_FOUND, also while it is still being made. */
  async find(ctx: Context, listingId: string, version: number): Promise<StoredFile> {
    const notice = await this.db.managerOf(ctx).findOneBy(Announcement, { listingId, version });
    if (!notice) throw notFound('该公告');
    if (!notice.pdfFileId) throw problem('NOT_FOUND', '公告文书正在生成，请稍后再试');
    return this.files.find(ctx, notice.pdfFileId);
  }

  content(file: StoredFile): Promise<Buffer> {
    return this.files.content(file);
  }

  private async make(ctx: TxContext, id: string): Promise<void> {
    const notice = await ctx.tx.findOneByOrFail(Announcement, { id });
    if (notice.pdfFileId) return;
    const frame = await this.desk.frame(ctx);
    const { file } = await this.documents.issueAndPrint(ctx, {
      template: 'announcement',
      ...(notice.content.change && { name: '变更公告' }),
      about: { type: 'listing', id: notice.listingId },
      data: (number) => announcementData(notice, { ...frame, number }),
    });
    await ctx.tx.update(Announcement, { id }, { pdfFileId: file.id });
  }
}
