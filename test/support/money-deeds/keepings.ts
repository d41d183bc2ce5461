import { Deposit, DepositKeeping, Keepings } from '../../../src/funds/index.js';
import type { Deeds, MoneyWorld } from './world.js';

/** The announcement of every listing says this. */
export const keepingTerm = '意向受让方违约的，交易保证金不予退还；合同签订后，保证金可抵作价款';

/** A deposit that is kept back or becomes price: one proposes, another decides (art. 20). */
export const keepingDeeds = (w: MoneyWorld): Deeds => {
  const decide = async (decision: 'approve' | 'decline'): Promise<unknown> => {
    const keeping = await w.one(DepositKeeping, ({ state }) => state === 'prepared');
    const { id, version } = keeping;
    return w.both(() => w.asClerk((inner) => w.of(Keepings)[decision](inner, id, version, '与公告核对一致')));
  };
  return {
    proposeKeeping: async () => {
      const deposit = await w.one(Deposit, ({ state }) => state === 'held');
      const { evidenceFileId } = w.people;
      const purpose = w.pick(['keep', 'price', 'price'] as const)!;
      await w.asClerk((inner) =>
        w.of(Keepings).propose(inner, {
          ...{ purpose, depositId: deposit.id, term: keepingTerm, ground: '依公告约定', evidenceFileId },
        }),
      );
    },
    approveKeeping: () => decide('approve'),
    declineKeeping: async () => {
      w.seldom(4);
      await decide('decline');
    },
  };
};
