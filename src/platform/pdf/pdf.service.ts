import { Injectable } from '@nestjs/common';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { join, resolve } from 'node:path';
import type { DocumentData, DocumentTemplate } from './documents.js';
import { DocumentError, readDiagnostics, readExportError } from './document-error.js';
import { fontFolders, readTemplates, templatesFolder, templateVersion } from './template-files.js';

/** A finished document. `templateVersion` goes into the document's row: it says which text of the template was used. */
export interface RenderedDocument {
  pdf: Buffer;
  template: string;
  /** SHA-256 (hex) of the template with what it imports. */
  templateVersion: string;
  pages: number;
}

export interface RenderOptions {
  /** The instant written into the file as its date: the `now` of the transaction that made the document. The same data and instant give the same bytes. */
  at?: Date;
}

export interface PdfServiceOptions {
  /** Default: `templates/` of the project. */
  templates?: string;
  /** More font folders, for names with characters that Noto Serif SC lacks. */
  fonts?: string[];
}

/**
 * Fills Typst templates in process (art. 25: uniform documents, made from the record).
 *
 * The compiler's workspace is a folder that does not exist; it sees only the templates that are handed to it, and the data as a JSON string
 * that templates may print but never evaluate. Compiling is synchronous, so two renders never meet inside the compiler.
 * PDF/A-2u is for keeping: fonts inside, text that can be searched and copied, and a character without a glyph is an error, not an empty box.
 */
@Injectable()
export class PdfService {
  private compiler: NodeCompiler | undefined;
  private readonly known = new Map<string, Buffer>();
  private readonly folder: string;
  private readonly workspace = resolve('/no-such-folder/documents');
  private readonly extraFonts: string[];

  /** A plain class: `new PdfService()` works without Nest; PdfModule makes it with a factory. */
  constructor(options: PdfServiceOptions = {}) {
    this.folder = options.templates ?? templatesFolder();
    this.extraFonts = options.fonts ?? [];
  }

  /** Errors: DocumentError (unknown template, fault in the template or its data, character without a glyph). */
  async render<T extends DocumentTemplate>(
    template: T,
    data: DocumentData[T],
    options?: RenderOptions,
  ): Promise<RenderedDocument> {
    return this.renderAny(template, data, options);
  }

  /** As `render`, for a template that is not one of ours (a centre's own). */
  async renderAny(template: string, data: unknown, options: RenderOptions = {}): Promise<RenderedDocument> {
    return this.renderFiles(template, await readTemplates(this.folder), data, options);
  }

  /** As `renderAny`, by texts that are given: those of an issued document, or of an edition not yet published. */
  async renderFiles(
    template: string,
    files: Map<string, Buffer>,
    data: unknown,
    options: RenderOptions = {},
  ): Promise<RenderedDocument> {
    const name = `${template}.typ`;
    if (!/^[a-z][a-z0-9-]*$/.test(template) || !files.has(name))
      throw new DocumentError(template, [`没有名为“${template}”的文书模板`]);
    refusePackages(template, files);
    // Nothing below awaits: the files of this render stay in place until its PDF is made.
    this.load(files);
    const version = templateVersion(files, name);
    return { ...this.compile(template, data, version, options), template, templateVersion: version };
  }

  private load(files: Map<string, Buffer>): void {
    this.compiler ??= NodeCompiler.create({
      workspace: this.workspace,
      fontArgs: [{ fontPaths: [...fontFolders(), ...this.extraFonts] }],
    });
    for (const [name, content] of files) {
      if (this.known.get(name)?.equals(content)) continue;
      this.compiler.mapShadow(join(this.workspace, name), content);
      this.known.set(name, content);
    }
    for (const name of this.known.keys()) {
      if (files.has(name)) continue;
      this.compiler.unmapShadow(join(this.workspace, name));
      this.known.delete(name);
    }
  }

  private compile(
    template: string,
    data: unknown,
    version: string,
    options: RenderOptions,
  ): { pdf: Buffer; pages: number } {
    const compiler = this.compiler!;
    const inputs = { data: JSON.stringify(printable(data)), template: `${template} ${version.slice(0, 12)}` };
    const outcome = compiler.compile({ mainFilePath: join(this.workspace, `${template}.typ`), inputs });
    const document = outcome.result;
    if (!document) {
      const fault = outcome.takeDiagnostics() ?? outcome.takeError();
      throw new DocumentError(
        template,
        fault ? readDiagnostics(compiler.fetchDiagnostics(fault as NodeError)) : ['排版失败'],
      );
    }
    try {
      const creationTimestamp = Math.floor((options.at?.getTime() ?? 0) / 1000);
      const pdf = compiler.pdf(document, { pdfStandard: 'a-2u', creationTimestamp });
      return { pdf, pages: document.numOfPages };
    } catch (error) {
      throw new DocumentError(template, readExportError(error), { cause: error });
    } finally {
      compiler.evictCache(10);
    }
  }
}

/** A package would be fetched from the network in the middle of a request, so none may be named. */
function refusePackages(template: string, files: Map<string, Buffer>): void {
  for (const [file, content] of files) {
    if (file.endsWith('.typ') && content.includes('"@'))
      throw new DocumentError(template, [`${file}：模板不得引用外部软件包`]);
  }
}

/** Control and direction-changing characters are dropped: what is printed must read as the record reads. */
function printable(data: unknown): unknown {
  if (typeof data === 'string') return data.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '');
  if (Array.isArray(data)) return data.map(printable);
  if (data !== null && typeof data === 'object') {
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printable(value)]));
  }
  return data;
}

const UNPRINTABLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
