import { Injectable } from '@nestjs/common';
import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Config } from '../platform/index.js';
import { civilDate, toOffsetIso } from '../values/index.js';

export type Channel = 'sms' | 'mail';

/** One message to one number or address. */
export interface Dispatch {
  /** The same for every try: a gateway that keeps it sends once. */
  readonly id: string;
  readonly channel: Channel;
  readonly target: string;
  readonly title: string;
  readonly text: string;
  readonly at: Date;
}

/** Where the outside world begins: a gateway for messages, a mail server. May be called twice for one dispatch; throws to be asked again. */
export abstract class NoticeSender {
  abstract send(dispatch: Dispatch): Promise<void>;
}

/** The default: a line for each in DATA_DIR/notices, a file a day and channel, as a gateway's spool. */
@Injectable()
export class FileNoticeSender extends NoticeSender {
  constructor(private readonly config: Config) {
    super();
  }

  async send(dispatch: Dispatch): Promise<void> {
    const folder = join(this.config.dataDir, 'notices');
    await mkdir(folder, { recursive: true });
    const line = JSON.stringify({ ...dispatch, at: toOffsetIso(dispatch.at) });
    await appendFile(join(folder, `${dispatch.channel}-${civilDate(dispatch.at)}.jsonl`), `${line}\n`, { mode: 0o600 });
  }
}
