import { DataSource } from 'typeorm';
import {
  Listing,
  type ListingAction,
  listingLife,
  type ListingState,
  listingStates,
  suspendable,
} from '../../src/listings/index.js';
import { ListingKind } from '../../src/listings/listing.kind.js';
import {
  type Actor,
  Database,
  Problem,
  Records,
  type Role,
  systemActor,
  type TxContext,
} from '../../src/platform/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { announced } from '../support/listings.js';

/** The table of rules.md, "The life of a listing", set down on its own: what may follow what. */
const next: Record<ListingState, readonly ListingState[]> = {
  draft: ['submitted', 'withdrawn'],
  returned: ['submitted', 'withdrawn'],
  submitted: ['returned', 'accepted', 'rejected', 'withdrawn'],
  accepted: ['verifying', 'rejected'],
  // Asking further departments keeps a listing in verification.
  verifying: ['approved', 'rejected', 'verifying'],
  approved: ['announced'],
  announced: ['trading', 'unsold'],
  trading: ['resultNotice', 'unsold'],
  // Talks after nobody bid are a session of their own, so that they can be suspended like any other (docs/decisions.md).
  unsold: ['announced', 'trading', 'closed'],
  // Art. 29: the owner buys back.
  resultNotice: ['dealt', 'trading', 'unsold'],
  dealt: ['contracted', 'trading', 'announced'],
  contracted: ['certified'],
  certified: ['closed', 'rescinded'],
  closed: ['rescinded'],
  rejected: [],
  withdrawn: [],
  suspended: ['terminated'],
  terminated: [],
  rescinded: [],
};
const over = new Set<ListingState>(suspendable);

const actions = Object.keys(listingLife) as ListingAction[];
const director = new Set<ListingAction>(['suspend', 'prolong', 'restart', 'terminate', 'rescind']);

class Rollback extends Error {}

describe('the life of a listing', () => {
  let app: TestApp;
  let id: string;
  beforeAll(async () => {
    app = await testApp();
    id = (await announced(app)).id;
  });
  afterAll(() => app?.close());

  it.each(listingStates)('goes from %s only where the table of the rules says', (state) => {
    const found = actions
      .filter((action) => listingLife[action].from.includes(state) && listingLife[action].to !== 'same')
      .map((action) => listingLife[action].to);
    const expected = [
      ...next[state],
      ...(over.has(state) ? ['suspended', 'terminated'] : []),
      ...(state === 'suspended' ? ['remembered'] : []),
    ];
    expect([...new Set(found)].sort()).toEqual([...new Set(expected)].sort());
  });

  /** What the rooms above send along. */
  const given: Partial<Record<ListingAction, { input: unknown }>> = {
    contract: { input: { contractNumber: 'HT-1' } },
    return: { input: { missing: ['产权证明'] } },
  };

  /** What `records.change` answers for one action in one state; whatever it did is undone. */
  async function attempt(state: ListingState, action: ListingAction): Promise<Problem | 'done'> {
    const role: Role = director.has(action) ? 'director' : 'clerk';
    const actor: Actor = listingLife[action].automatic ? systemActor : { ...systemActor, role, name: role };
    let answer: Problem | 'done' = 'done';
    const db = app.app.get(Database);
    await db
      .transaction({ actor, requestId: 'test' }, async (ctx: TxContext) => {
        await ctx.tx.query(`update listing set state = $2, remembered_state = $3 where id = $1`, [
          id,
          state,
          state === 'suspended' ? 'announced' : null,
        ]);
        try {
          await app.app
            .get(Records)
            .change(ctx, app.app.get(ListingKind), id, action, given[action] ?? {}, (listing) => {
              listing.rememberedState = action === 'suspend' ? listing.state : null;
            });
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          answer = error;
        }
        throw new Rollback();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Rollback)) throw error;
      });
    return answer;
  }

  it.each(actions)(
    '%s is refused with LISTING_STATE in every state the table does not name, and only there',
    async (action) => {
      for (const state of listingStates) {
        const answer = await attempt(state, action);
        const code = answer === 'done' ? answer : answer.code;
        if (listingLife[action].from.includes(state)) expect([state, code]).not.toEqual([state, 'LISTING_STATE']);
        else expect([state, code]).toEqual([state, 'LISTING_STATE']);
      }
    },
  );

  it('names the state, the action and where it would be allowed', async () => {
    const answer = await attempt('announced', 'approve');
    expect((answer as Problem).body).toMatchObject({
      code: 'LISTING_STATE',
      status: 409,
      article: '16',
      facts: { state: 'announced', action: 'approve', allowedFrom: ['verifying'] },
    });
    expect((answer as Problem).body.detail).toContain('公告中');
  });

  it.each(actions.filter((action) => listingLife[action].automatic))(
    '%s is time’s or another record’s: no person may take it',
    async (action) => {
      const [state] = listingLife[action].from;
      const db = app.app.get(Database);
      const actor: Actor = { ...systemActor, role: 'director', name: 'director' };
      const attemptByPerson = db.transaction({ actor, requestId: 'test' }, async (ctx) => {
        await ctx.tx.query(`update listing set state = $2 where id = $1`, [id, state]);
        await app.app.get(Records).change(ctx, app.app.get(ListingKind), id, action);
      });
      await expect(attemptByPerson).rejects.toMatchObject({ body: { code: 'FORBIDDEN' } });
    },
  );

  it('is held by the database too: a state outside the table, a remembered state without a suspension, a number twice', async () => {
    const source = app.app.get(DataSource);
    await expect(source.query(`update listing set state = 'sold' where id = $1`, [id])).rejects.toThrow(
      /listing_state_check/,
    );
    await expect(source.query(`update listing set remembered_state = 'announced' where id = $1`, [id])).rejects.toThrow(
      /check/,
    );
    await expect(source.query(`update listing set number = null where id = $1`, [id])).rejects.toThrow(/check/);
  });

  it('never lets a published notice be changed or removed (art. 18)', async () => {
    const source = app.app.get(DataSource);
    await expect(source.query(`update announcement set content = '{}' where listing_id = $1`, [id])).rejects.toThrow(
      /append only/,
    );
    await expect(source.query(`delete from announcement where listing_id = $1`, [id])).rejects.toThrow(/append only/);
  });

  it('keeps one listing as it was after every refused action', async () => {
    const listing = await app.app.get(DataSource).manager.findOneByOrFail(Listing, { id });
    expect(listing).toMatchObject({ state: 'announced', rememberedState: null });
  });
});
