import { createHash } from 'node:crypto';
import { addDays, startOfDay } from '../../values/index.js';
import { MerkleTree } from './merkle.js';

/** One line of an export: an entry of a chain, as it is stored. */
export interface ExportedEntry {
  readonly rootType: string;
  readonly rootId: string;
  readonly seq: number;
  readonly payload: string;
  /** Hexadecimal. */
  readonly hash: string;
}

/** What was published of a day. */
export interface PublishedDay {
  readonly date: string;
  readonly root: string;
  readonly heads: number;
}

export interface Proof {
  readonly entries: number;
  readonly chains: number;
  readonly days: number;
  /** Empty: every chain holds, and every published root comes out of the export. */
  readonly faults: readonly string[];
}

/** hash(n) = sha256(hash(n-1) || payload). */
export const chainHash = (previous: Buffer, payload: string): Buffer =>
  createHash('sha256').update(previous).update(payload).digest();

interface Day {
  readonly published: PublishedDay;
  readonly end: number;
  readonly tree: MerkleTree;
}

/**
 * Proves an export by what the centre published, with nothing but the two: every chain is recomputed from its payloads, and the heads that the chains
 * had at the end of each day must come to that day's root. Entries stand chain by chain, each from its first; the export's own order is kept.
 */
export async function proveExport(
  entries: AsyncIterable<ExportedEntry>,
  published: readonly PublishedDay[],
): Promise<Proof> {
  const prover = new Prover(published);
  for await (const entry of entries) prover.take(entry);
  return prover.end();
}

class Prover {
  private readonly faults: string[] = [];
  private readonly days: readonly Day[];
  private readonly seen = new Set<string>();
  private chain = '';
  private seq = 0;
  private head: Buffer = Buffer.alloc(0);
  /** Of the chain that is read: its entries' times and hashes. */
  private links: { at: number; hash: Buffer }[] = [];
  private entries = 0;

  constructor(published: readonly PublishedDay[]) {
    this.days = published.map((day) => ({
      published: day,
      end: startOfDay(addDays(day.date, 1)).getTime(),
      tree: new MerkleTree(),
    }));
  }

  take({ rootType, rootId, seq, payload, hash }: ExportedEntry): void {
    const chain = `${rootType} ${rootId}`;
    if (chain !== this.chain) this.begin(chain);
    this.entries++;
    if (seq !== this.seq + 1) this.fault(`entry ${this.seq + 1} is missing`);
    this.seq = seq;
    this.head = chainHash(this.head, payload);
    if (this.head.toString('hex') !== hash) this.fault(`entry ${seq} was changed`);
    const said = JSON.parse(payload) as { at: string; rootType: string; rootId: string };
    if (`${said.rootType} ${said.rootId}` !== chain) this.fault(`entry ${seq} belongs to another record`);
    this.links.push({ at: Date.parse(said.at), hash: this.head });
  }

  end(): Proof {
    this.closeChain();
    for (const { published, tree } of this.days) {
      if (tree.leaves !== published.heads)
        this.faults.push(`${published.date}: ${published.heads} chains were published, the export has ${tree.leaves}`);
      else if (tree.root.toString('hex') !== published.root)
        this.faults.push(`${published.date}: the export does not come to the published root`);
    }
    return { entries: this.entries, chains: this.seen.size, days: this.days.length, faults: this.faults };
  }

  private begin(chain: string): void {
    this.closeChain();
    if (this.seen.has(chain)) this.faults.push(`${chain}: the chain stands in two places`);
    this.seen.add(chain);
    this.chain = chain;
    this.seq = 0;
    this.head = Buffer.alloc(0);
  }

  /** What the chain's head was at the end of each published day. */
  private closeChain(): void {
    for (const { end, tree } of this.days) {
      const last = this.links.findLast(({ at }) => at < end);
      if (last) tree.add(last.hash);
    }
    this.links = [];
  }

  private fault(what: string): void {
    this.faults.push(`${this.chain}: ${what}`);
  }
}
