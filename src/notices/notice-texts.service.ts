import { Injectable } from '@nestjs/common';
import { requireRole } from '../accounts/index.js';
import {
  Audit,
  type Context,
  Database,
  instantOut,
  newId,
  notFound,
  problem,
  type TxContext,
  validationProblem,
} from '../platform/index.js';
import {
  type NoticeFact,
  noticeFacts,
  type NoticeKind,
  type NoticeKindName,
  noticeKinds,
  textFaults,
} from './notice-kinds.js';
import type { EditNoticeText, NoticeTextView } from './notice.dto.js';
import { NoticeText } from './notice.entity.js';

/** The words of notices: the product's, or the administrator's in their place. */
@Injectable()
export class NoticeTexts {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async of(ctx: TxContext, kind: NoticeKindName): Promise<Pick<NoticeKind, 'title' | 'text'>> {
    return (await ctx.tx.findOneBy(NoticeText, { kind })) ?? noticeKinds[kind];
  }

  async list(ctx: Context): Promise<NoticeTextView[]> {
    requireRole(ctx, 'template.read');
    const edited = new Map((await this.db.managerOf(ctx).find(NoticeText)).map((row) => [row.kind, row]));
    return (Object.keys(noticeKinds) as NoticeKindName[]).map((kind) => this.view(kind, edited.get(kind)));
  }

  /** Version 0 is the product's own words. From now on; what was told stays as it was. Errors: FORBIDDEN, STALE_VERSION, VALIDATION. */
  async edit(ctx: TxContext, name: string, version: number, { title, text }: EditNoticeText): Promise<NoticeTextView> {
    requireRole(ctx, 'template.publish');
    if (!(name in noticeKinds)) throw notFound('该通知');
    const kind = name as NoticeKindName;
    const faults = (['title', 'text'] as const).flatMap((field) =>
      textFaults(kind, field === 'title' ? title : text).map((detail) => ({
        code: 'VALIDATION' as const,
        field,
        detail,
      })),
    );
    if (faults.length > 0) throw validationProblem(faults);
    const row = await ctx.tx.findOne(NoticeText, { where: { kind }, lock: { mode: 'pessimistic_write' } });
    if ((row?.version ?? 0) !== version) throw problem('STALE_VERSION', '该通知的文字已被修改，请刷新、核对后再改');
    const before = { title: (row ?? noticeKinds[kind]).title, text: (row ?? noticeKinds[kind]).text };
    const edited = Object.assign(row ?? new NoticeText(), {
      ...{ id: row?.id ?? newId(), kind, version: version + 1, title, text },
      ...{ editedAt: ctx.now, editedByName: ctx.actor.name },
    });
    await (row ? ctx.tx.save(NoticeText, edited) : ctx.tx.insert(NoticeText, edited));
    const facts = { kind, before, after: { title, text } };
    await this.audit.append(ctx, { rootType: 'noticeText', rootId: edited.id, action: 'edit', facts });
    return this.view(kind, edited);
  }

  private view(kind: NoticeKindName, edited: NoticeText | undefined): NoticeTextView {
    const own: NoticeKind = noticeKinds[kind];
    const { title, text } = edited ?? own;
    return {
      ...{ kind, version: edited?.version ?? 0, title, text },
      facts: own.facts.map((fact: NoticeFact) => ({
        name: noticeFacts[fact].word,
        meaning: noticeFacts[fact].meaning,
      })),
      ...{ editedBy: edited?.editedByName ?? null, editedAt: instantOut(edited?.editedAt ?? null) },
    };
  }
}
