import type { Plan, Scene } from '../play/index.js';
import { workdayBefore } from '../play/index.js';
import { usualNotice } from '../play/plan.js';
import { handIn, tenderOf } from '../play/tendering.js';

/** A purchase whose bids were opened yesterday: sealed prices of three, judged by points. */
export const openedYesterday = (now: Date): Partial<Plan> => ({
  notice: {
    ...usualNotice,
    oneApplicant: 'session',
    fixed: {
      registrationUntil: workdayBefore(now, 3, '17:00'),
      opensAt: workdayBefore(now, 1, '10:00'),
    },
  },
  award: {
    by: 'score',
    criteria: [
      { name: '报价', percent: 60 },
      { name: '施工方案', percent: 40 },
    ],
  },
  bidders: ['bidder.two', 'bidder.three', 'bidder.five'],
  quotes: ['386000.00', '392000.00', '399500.00'],
});

/** Two of three holders opened the bids; the experts of the pool are asked, and one of them has declared. */
export async function judged(scene: Scene): Promise<void> {
  await handIn(scene, 'centre');
  await handIn(scene, 'town');
  const clerk = await scene.cast.as('centre.clerk');
  const { id } = await tenderOf(scene, clerk);
  const pool = await clerk.get<{ id: string }[]>('/api/specialists?role=expert');
  await clerk.post(`/api/tenders/${id}/committee`, {
    members: pool.map(({ id: accountId }) => ({ accountId, expert: true })),
  });
  const expert = await scene.cast.as('expert.2');
  await expert.post(`/api/tenders/${id}/declare`, { conflict: false });
}
