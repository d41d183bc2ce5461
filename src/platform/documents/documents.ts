import { Injectable } from '@nestjs/common';
import type { Context, TxContext } from '../context.js';
import { Database } from '../database/database.js';
import type { StoredFile } from '../files/file.entity.js';
import { Files } from '../files/files.service.js';
import { newId } from '../ids.js';
import { Numbers, type Series } from '../numbers/numbers.js';
import { type DocumentData, documentNames, type DocumentTemplate, PdfService } from '../pdf/index.js';
import { notFound } from '../problems/index.js';
import { PdfSigner } from '../signing/index.js';
import { IssuedDocument } from './document.entity.js';
import { Templates } from './templates.js';

export interface About {
  /** The kind of record: listing, application, deal, receipt. */
  readonly type: string;
  readonly id: string;
}

interface Issue<T extends DocumentTemplate> {
  readonly template: T;
  /** Where people call it otherwise than its template. */
  readonly name?: string;
  readonly about: About;
  /** Where it has a number of its own already. */
  readonly number?: string;
  /** Else the series it is numbered in. */
  readonly series?: Series;
  readonly data: (number: string) => Promise<DocumentData[T]> | DocumentData[T];
}

/** What others rely on: a changed byte of the file shows (art. 21). */
const signed: ReadonlySet<string> = new Set<DocumentTemplate>([
  'certificate',
  'deal-confirmation',
  'session-record',
  'mortgage-certificate',
]);
const issuerOf = (data: unknown): string => (data as { issuer?: string }).issuer ?? '';

/**
 * The register of issued documents (art. 25). Issuing belongs to the deed that causes it and writes one row: what is said, and the text of the template
 * that says it. The PDF is made from that row, at once or when somebody first asks for it, and from then on is the same to the byte;
 * a fault in a template never stands against a suspension or a rejection.
 */
@Injectable()
export class Documents {
  constructor(
    private readonly db: Database,
    private readonly numbers: Numbers,
    private readonly templates: Templates,
    private readonly pdf: PdfService,
    private readonly files: Files,
    private readonly signer: PdfSigner,
  ) {}

  /** Writes the document into the register. */
  async issue<T extends DocumentTemplate>(ctx: TxContext, issue: Issue<T>): Promise<IssuedDocument> {
    const { template, name = documentNames[template], about } = issue;
    const text = await this.templates.inForce(ctx, template);
    await this.templates.keep(ctx, template, text);
    // Late: the series stays locked from here to the commit.
    const number = issue.number ?? (await this.numbers.next(ctx, issue.series ?? 'document'));
    const document = Object.assign(new IssuedDocument(), {
      id: newId(),
      number,
      template,
      templateVersion: text.version,
      name,
      about: about.type,
      aboutId: about.id,
      data: await issue.data(number),
      law: ctx.law.law.version,
      issuedAt: ctx.now,
      issuedBy: ctx.actor.accountId,
      issuedByName: ctx.actor.name,
      fileId: null,
    });
    await ctx.tx.insert(IssuedDocument, document as never);
    return document;
  }

  /** The same, printed within the transaction: a contract is never without its text. Errors: DocumentError. */
  async issueAndPrint<T extends DocumentTemplate>(
    ctx: TxContext,
    issue: Issue<T>,
  ): Promise<{ document: IssuedDocument; file: StoredFile }> {
    const document = await this.issue(ctx, issue);
    return { document, file: await this.print(ctx, document) };
  }

  /** In the order in which they were issued. */
  of(ctx: Context, about: About): Promise<IssuedDocument[]> {
    return this.db.managerOf(ctx).find(IssuedDocument, {
      where: { about: about.type, aboutId: about.id },
      order: { issuedAt: 'asc', number: 'asc' },
    });
  }

  async get(ctx: Context, id: string): Promise<IssuedDocument> {
    const document = await this.db.managerOf(ctx).findOneBy(IssuedDocument, { id });
    if (!document) throw notFound('该文书');
    return document;
  }

  /** Its PDF. The caller has asked whether this person may read what it is about. Errors: DocumentError. */
  async pdfOf(ctx: Context, document: IssuedDocument): Promise<Buffer> {
    const file = await this.db.transaction(ctx, async (inner) => {
      // Two who ask first at the same time get the same file.
      const locked = await inner.tx.findOneOrFail(IssuedDocument, {
        where: { id: document.id },
        lock: { mode: 'pessimistic_write' },
      });
      return locked.fileId ? this.files.made(inner, locked.fileId) : this.print(inner, locked);
    });
    return this.files.content(file);
  }

  private async print(ctx: TxContext, document: IssuedDocument): Promise<StoredFile> {
    const { id, template, templateVersion, name, number, data, issuedAt } = document;
    const files = await this.templates.filesOf(ctx, templateVersion);
    const { pdf } = await this.pdf.renderFiles(template, files, data, { at: issuedAt });
    const finished = signed.has(template)
      ? await this.signer.sign(pdf, { at: issuedAt, reason: name, by: issuerOf(data) })
      : pdf;
    const file = await this.files.store(ctx, `${name}-${number}.pdf`, 'application/pdf', finished);
    await ctx.tx.update(IssuedDocument, { id }, { fileId: file.id });
    document.fileId = file.id;
    return file;
  }
}
