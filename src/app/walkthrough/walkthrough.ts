import { civilDate } from '../../values/index.js';
import { planOfCase, playable } from '../cases/plan-of-case.js';
import { type RealListing, realListings } from '../cases/real-listings.js';
import { type Cast, type Line, play, Scene, Timeline } from '../play/index.js';
import { investment, procurement } from './directions.js';
import { tender } from './tenders.js';
import { checkListing, checkOutcome, expectThat } from './expectations.js';
import { suspensionAndRestart, termination } from './interruptions.js';
import { refusedFilings } from './refused-filings.js';
import { refusedTrades } from './refused-trades.js';
import { Trial } from './trial.js';

export interface Walk {
  /** Ids of cases; empty: all that can be played. */
  readonly only: readonly string[];
  readonly say: (line: string) => void;
  readonly tell: (line: Line) => void;
  /** Keeps a document. */
  readonly keep: (name: string, content: Buffer) => void;
}

/** The real listings through their whole lives, one after the other. Throws at the first thing that is not as expected. */
export async function walkthrough(cast: Cast, walk: Walk): Promise<void> {
  const time = new Timeline(cast.anyone);
  const cases = realListings();
  const unknown = walk.only.filter(
    (id) => id !== 'refusals' && id !== 'directions' && !cases.some((one) => one.id === id),
  );
  expectThat(unknown.length === 0, `没有这样的案例：${unknown.join('、')}`);
  for (const [index, one] of cases.entries()) {
    if (walk.only.length > 0 ? !walk.only.includes(one.id) : !playable(one)) continue;
    await wholeLife(cast, time, walk, one, index);
  }
  const trial = new Trial(cast, time, walk.say, walk.tell);
  if (walk.only.length === 0 || walk.only.includes('refusals')) {
    await scene(walk, time, '不该办成的事，一件件试（各有其代码与条款）', () => refusedFilings(trial));
    await scene(walk, time, '一场交易中的各种拒绝', () => refusedTrades(trial));
    await scene(walk, time, '中止与重启', () => suspensionAndRestart(trial));
    await scene(walk, time, '终止', () => termination(trial));
  }
  if (walk.only.length === 0 || walk.only.includes('directions')) {
    await scene(walk, time, '集体采购：密封报价，最低者成交，集体付款', () => procurement(trial));
    await scene(walk, time, '招标采购：密封、开标、评标、候选人公示、定标，直至鉴证', () => tender(trial));
    await scene(walk, time, '招商合作：公布条件，报价最优者成交', () => investment(trial));
  }
  await proofs(cast, walk, trial.refused);
}

async function scene({ say }: Walk, time: Timeline, title: string, act: () => Promise<void>): Promise<void> {
  say(`\n${title}`);
  await time.run([act]);
}

/** The books prove themselves, and so does the history. */
async function proofs(cast: Cast, { say }: Walk, refused: number): Promise<void> {
  say('\n账簿与留痕');
  const treasurer = await cast.as('centre.treasurer');
  const books = await treasurer.get<{ balanced: boolean; accounts: number; entries: number; problems: unknown[] }>(
    '/api/funds/check',
  );
  expectThat(books.balanced, `账簿不平：${JSON.stringify(books.problems)}`);
  say(`  ✓ 账簿平衡：${books.accounts}个账户、${books.entries}笔分录，借贷之和为零（第31条）`);
  const supervisor = await cast.as('supervisor');
  const chain = await supervisor.get<{ entries: number; chains: number; faults: string[] }>('/api/audit/check');
  expectThat(chain.faults.length === 0, `留痕被改动：${chain.faults.join('；')}`);
  say(`  ✓ 留痕完整：${chain.entries}条记录、${chain.chains}条哈希链逐条核验`);
  say(`  共拒绝${refused}次不合规定的办理，未见应拒未拒`);
}

async function wholeLife(cast: Cast, time: Timeline, walk: Walk, one: RealListing, index: number): Promise<void> {
  walk.say(`\n${one.title}（${one.id}；来源：${one.source}）`);
  const scene = new Scene(planOfCase(one, index, civilDate(await time.now())), cast, time, walk.tell);
  await time.run([
    async () => {
      await play(scene, 'filed');
      checkListing(one, scene.listing, walk.say);
      await play(scene, 'certified', 'filed');
      checkOutcome(one, scene, walk.say);
      await play(scene, 'closed', 'certified');
    },
  ]);
  for (const { name, content } of scene.documents) walk.keep(`${one.id}-${name}.pdf`, content);
}
