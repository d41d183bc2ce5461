import { Injectable } from '@nestjs/common';
import type { TxContext } from '../context.js';
import { newId } from '../ids.js';
import { type DocumentTemplate, readTemplates, templatesFolder, templateFiles, templateVersion } from '../pdf/index.js';
import { TemplateEdition, TemplateText } from './document.entity.js';

/** A template in force: which text, with what it imports. */
export interface TemplateInForce {
  readonly no: number;
  /** SHA-256 (hex) over the text and what it imports. */
  readonly version: string;
  readonly files: Map<string, Buffer>;
}

/** Texts of documents (art. 25): those that came with the software, and over them the administrator's editions. */
@Injectable()
export class Templates {
  private shipped: Promise<Map<string, Buffer>> | undefined;

  /** The text that the next document is printed by. */
  async inForce(ctx: TxContext, template: DocumentTemplate): Promise<TemplateInForce> {
    const edition = await this.latest(ctx, template);
    return this.put(template, edition?.no ?? 0, edition?.source);
  }

  /** The same with a text that is not published: for a preview. */
  async tried(template: DocumentTemplate, source: string): Promise<TemplateInForce> {
    return this.put(template, -1, source);
  }

  /** Keeps the text that a document is issued by; once for each version. */
  async keep(ctx: TxContext, template: DocumentTemplate, { version, files }: TemplateInForce): Promise<void> {
    const texts = Object.fromEntries([...files].map(([name, content]) => [name, content.toString('utf8')]));
    await ctx.tx
      .createQueryBuilder()
      .insert()
      .into(TemplateText)
      .values({ sha256: version, template, files: texts } as never)
      .orIgnore()
      .execute();
  }

  /** The files of a version that documents were issued by. */
  async filesOf(ctx: TxContext, version: string): Promise<Map<string, Buffer>> {
    const { files } = await ctx.tx.findOneByOrFail(TemplateText, { sha256: version });
    return new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'utf8')]));
  }

  async sourceOf(ctx: TxContext, template: DocumentTemplate): Promise<string> {
    const { files } = await this.inForce(ctx, template);
    return files.get(`${template}.typ`)!.toString('utf8');
  }

  editionsOf(ctx: TxContext, template: DocumentTemplate): Promise<TemplateEdition[]> {
    return ctx.tx.find(TemplateEdition, { where: { template }, order: { no: 'desc' } });
  }

  /** Adds an edition; the caller has tried it and holds the template's lock. */
  async publish(
    ctx: TxContext,
    template: DocumentTemplate,
    { source, reason }: { source: string; reason: string },
  ): Promise<TemplateEdition> {
    const no = ((await this.latest(ctx, template))?.no ?? 0) + 1;
    const edition = Object.assign(new TemplateEdition(), {
      id: newId(),
      template,
      no,
      source,
      reason,
      publishedAt: ctx.now,
      publishedBy: ctx.actor.accountId,
      publishedByName: ctx.actor.name,
    });
    await ctx.tx.insert(TemplateEdition, edition);
    return edition;
  }

  private latest(ctx: TxContext, template: DocumentTemplate): Promise<TemplateEdition | null> {
    return ctx.tx.findOne(TemplateEdition, { where: { template }, order: { no: 'desc' } });
  }

  private async put(template: DocumentTemplate, no: number, source?: string): Promise<TemplateInForce> {
    this.shipped ??= readTemplates(templatesFolder());
    const all = new Map(await this.shipped);
    const name = `${template}.typ`;
    if (source !== undefined) all.set(name, Buffer.from(source, 'utf8'));
    return { no, version: templateVersion(all, name), files: templateFiles(all, name) };
  }
}
