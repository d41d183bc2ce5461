import { randomInt } from 'node:crypto';
import { toOffsetIso } from '../../values/index.js';
import type { Plan } from './plan.js';
import { type Cast, type Person, Unexpected } from './person.js';
import type { Timeline } from './timeline.js';
import type { ApplicationView, DealView, ListingView, PartyView, SessionView } from './views.js';

/** One line of the story: who did what, under which article. */
export interface Line {
  readonly at: Date;
  readonly who: string;
  readonly what: string;
  readonly article: string;
}

export interface Bidder {
  readonly username: string;
  readonly person: Person;
  application: ApplicationView;
}

/** Everything one life on the market knows of itself while it is played. */
export class Scene {
  /** Tells this life's papers from those of the same plan played before: other certificates, another assembly. */
  readonly mark = randomInt(100_000, 999_999);
  /** Parties of `plan.owners`, in their order. */
  owners: PartyView[] = [];
  listing!: ListingView;
  bidders: Bidder[] = [];
  session!: SessionView;
  deal!: DealView;
  opensAt!: Date;
  readonly documents: { name: string; content: Buffer }[] = [];

  constructor(
    readonly plan: Plan,
    readonly cast: Cast,
    readonly time: Timeline,
    private readonly tell: (line: Line) => void = () => undefined,
  ) {}

  /** Whose turn it is to bid. */
  turn = 0;

  /** Who made the best bid, or agreed. */
  winner(): Bidder {
    const winner = this.bidders[this.turn === 0 ? 0 : (this.turn - 1) % this.bidders.length];
    if (!winner) throw new Error('nobody won');
    return winner;
  }

  async say(person: Person | string, what: string, article: string): Promise<void> {
    this.tell({ at: await this.time.now(), who: typeof person === 'string' ? person : person.name, what, article });
  }

  filer(): Promise<Person> {
    const { filer, village } = this.plan;
    return this.cast.as(filer === 'station' ? `station.${village.town.pinyin}` : `${filer}.${village.pinyin}`);
  }

  /** A decision on the listing as it was last seen; where it has moved on since, the person looks again. */
  async act(person: Person, action: string, body: unknown = {}): Promise<ListingView> {
    const path = `/api/listings/${this.listing.id}/${action}`;
    const first = await person.attempt<ListingView & { code?: string }>('POST', path, body, {
      version: this.listing.version,
    });
    if (first.status < 300) return (this.listing = first.body);
    if (first.body.code !== 'STALE_VERSION')
      throw new Unexpected(`${person.name}: POST ${path} → ${first.status} ${JSON.stringify(first.body)}`);
    const { version } = await this.look(person);
    return (this.listing = await person.post<ListingView>(path, body, { version }));
  }

  async look(person?: Person): Promise<ListingView> {
    const who = person ?? (await this.cast.as('centre.clerk'));
    this.listing = await who.get<ListingView>(`/api/listings/${this.listing.id}`);
    return this.listing;
  }

  /** The moment as bank lines and papers write it. */
  async stamp(): Promise<string> {
    return toOffsetIso(await this.time.now());
  }
}

export type Step = (scene: Scene) => Promise<void>;
