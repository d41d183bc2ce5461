import { Injectable } from '@nestjs/common';
import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Config } from '../platform/index.js';
import { civilDate, toOffsetIso } from '../values/index.js';

/** One message to one recipient. It names the recipient by record, never by phone number: a sender looks that up. */
export interface Notice {
  readonly id: string;
  readonly at: Date;
  readonly to: NoticeRecipient;
  readonly title: string;
  readonly text: string;
  /** Address of the record in the web application. */
  readonly href: string;
}

export type NoticeRecipient =
  | { readonly kind: 'account'; readonly id: string }
  | { readonly kind: 'organization'; readonly id: string }
  | { readonly kind: 'party'; readonly id: string };

/** Where the outside world begins: SMS, mail. May be called twice for one notice (its id is the same); throws to be asked again. */
export abstract class NoticeSender {
  abstract send(notice: Notice): Promise<void>;
}

/** The default: a line a notice, in a file a day below DATA_DIR/notices. */
@Injectable()
export class FileNoticeSender extends NoticeSender {
  constructor(private readonly config: Config) {
    super();
  }

  async send(notice: Notice): Promise<void> {
    const folder = join(this.config.dataDir, 'notices');
    await mkdir(folder, { recursive: true });
    const line = JSON.stringify({ ...notice, at: toOffsetIso(notice.at) });
    await appendFile(join(folder, `${civilDate(notice.at)}.jsonl`), `${line}\n`, { mode: 0o600 });
  }
}
