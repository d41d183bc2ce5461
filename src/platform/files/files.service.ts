import { Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { Context } from '../context.js';
import { isTransaction } from '../context.js';
import { Database } from '../database/database.js';
import { newId } from '../ids.js';
import { notFound, type Problem, problem } from '../problems/index.js';
import { StoredFile } from './file.entity.js';
import { type Photo, photoPdf } from './photo-pdf.js';

export const maxFileBytes = 20 * 1024 * 1024;

export const tooLarge = (): Problem =>
  problem('UPLOAD_TOO_LARGE', `单个文件不得超过${maxFileBytes / 1024 / 1024}MB，请压缩后再上传`);

/** What can be filed, by content, with the endings such a file may have. */
const accepted: Record<string, readonly string[]> = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
};

/** Staff who see what is filed by anybody; others ask the rooms that hold the record (see `grant`). */
const readsAll = new Set(['clerk', 'director', 'supervisor', 'system']);

type Grant = (ctx: Context, fileId: string) => Promise<boolean>;

/** Content-addressed files on disk. */
@Injectable()
export class Files {
  private readonly grants: Grant[] = [];

  constructor(
    private readonly db: Database,
    private readonly folder: string,
  ) {}

  /** A room says who else may read a file: those who may read the record it belongs to. */
  grant(rule: Grant): void {
    this.grants.push(rule);
  }

  /**
   * Keeps an upload. Errors: UPLOAD_TOO_LARGE, UPLOAD_TYPE (unknown content, or a name that says something else).
   */
  async keep(ctx: Context, name: string, content: Buffer): Promise<StoredFile> {
    if (content.length > maxFileBytes) throw tooLarge();
    const type = await this.typeOf(name, content);
    return this.store(ctx, name, type, content);
  }

  /** Keeps photographs of one paper as one PDF. Errors: UPLOAD_TOO_LARGE (together), UPLOAD_TYPE (which of them). */
  async keepPhotos(ctx: Context, name: string, contents: readonly Buffer[]): Promise<StoredFile> {
    const photos: Photo[] = [];
    for (const [index, content] of contents.entries()) {
      const type = (await fileTypeFromBuffer(content))?.mime;
      if (type !== 'image/jpeg' && type !== 'image/png')
        throw problem('UPLOAD_TYPE', `第${index + 1}张不是照片，只接受JPEG、PNG`);
      photos.push({ type, content });
    }
    const pdf = await photoPdf(photos);
    if (pdf.length > maxFileBytes) throw tooLarge();
    return this.store(ctx, name, 'application/pdf', pdf);
  }

  /** Keeps what the house itself made (a PDF): no check of type. */
  async store(ctx: Context, name: string, type: string, content: Buffer): Promise<StoredFile> {
    const sha256 = createHash('sha256').update(content).digest('hex');
    await this.write(this.pathOf(sha256), content);
    const file = Object.assign(new StoredFile(), {
      id: newId(),
      sha256,
      size: content.length,
      type,
      name: name.normalize('NFC').slice(0, 200),
      uploadedBy: ctx.actor.accountId,
      uploadedAt: isTransaction(ctx) ? ctx.now : await this.db.now(ctx),
    });
    await this.db.managerOf(ctx).insert(StoredFile, file);
    return file;
  }

  /** The record of a file, for those who may see it; 404 for everybody else. */
  async find(ctx: Context, id: string): Promise<StoredFile> {
    const file = await this.db.managerOf(ctx).findOneBy(StoredFile, { id });
    if (!file || !(await this.mayRead(ctx, file))) throw notFound('该文件');
    return file;
  }

  /** The record of a file that the house itself made; the caller has asked who may read what it belongs to. */
  made(ctx: Context, id: string): Promise<StoredFile> {
    return this.db.managerOf(ctx).findOneByOrFail(StoredFile, { id });
  }

  async content(file: StoredFile): Promise<Buffer> {
    return readFile(this.pathOf(file.sha256));
  }

  private async mayRead(ctx: Context, file: StoredFile): Promise<boolean> {
    if (readsAll.has(ctx.actor.role)) return true;
    if (file.uploadedBy !== null && file.uploadedBy === ctx.actor.accountId) return true;
    for (const grant of this.grants) if (await grant(ctx, file.id)) return true;
    return false;
  }

  private async typeOf(name: string, content: Buffer): Promise<string> {
    const found = await fileTypeFromBuffer(content);
    const endings = found && accepted[found.mime];
    if (!endings) throw problem('UPLOAD_TYPE', '只接受PDF、JPEG、PNG文件，请转换格式后再上传');
    if (!endings.includes(extname(name).toLowerCase())) {
      throw problem('UPLOAD_TYPE', `文件内容是${found.mime}，与文件名“${name.slice(0, 80)}”不符，请核对后重新上传`);
    }
    return found.mime;
  }

  private pathOf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }

  /** Written beside, flushed, then renamed: a file that is there is whole, whenever the power went. */
  private async write(path: string, content: Buffer): Promise<void> {
    const there = await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (there?.size === content.length) return;
    await mkdir(dirname(path), { recursive: true });
    const beside = `${path}.${newId()}`;
    const handle = await open(beside, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } catch (error) {
      await unlink(beside);
      throw error;
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  }
}
