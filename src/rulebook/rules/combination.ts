import { categoryOf, directionNames, subKindOf, transferKindNames } from '../catalogue/index.js';
import { fail, notApplicable, pass, rule } from '../rule.js';
import { type Direction, type TransferKind, transferKinds } from '../terms.js';

const ofDirection: Readonly<Partial<Record<Direction, readonly TransferKind[]>>> = {
  procurement: ['purchase'],
  investment: ['invite'],
};

/** Art. 12(10): a collective that buys transfers no right, and who offers a right buys nothing. */
export const transferKindsOf = (direction: Direction): readonly TransferKind[] =>
  ofDirection[direction] ??
  transferKinds.filter((kind) => !Object.values(ofDirection).some((others) => others.includes(kind)));

/** Art. 12: what goes over, which way, must be one and the same business: no purchase of a lease, no welfare goods for partners. */
export const directionFits = rule({
  id: 'direction-fits',
  article: '12',
  code: 'DIRECTION_CONTRADICTED',
  title: '交易方向与流转方式',
  moments: ['submit', 'accept', 'approve'],
  needs: ['category', 'subKind', 'direction', 'transferKind'],
  field: 'transferKind',
  judge({ category, subKind, direction, transferKind }) {
    const directionName = directionNames[direction];
    if (!directionName) return notApplicable('交易方向不在目录内');
    const faults: string[] = [];
    const kinds = transferKindsOf(direction);
    if (!kinds.includes(transferKind)) {
      const offered =
        direction === 'transfer' ? '转出产权的方式' : kinds.map((kind) => transferKindNames[kind]).join('、');
      faults.push(`${directionName}的流转方式须为${offered}，不能是${transferKindNames[transferKind] ?? '该方式'}`);
    }
    const sub = subKindOf(category, subKind);
    // A direction that the whole category does not know is refused there (CATEGORY_NOT_TRADABLE), once.
    if (sub?.directions && categoryOf(category)?.directions.includes(direction) && !sub.directions.includes(direction))
      faults.push(`${sub.name}只办理${sub.directions.map((one) => directionNames[one]).join('、')}`);
    return faults.length === 0
      ? pass()
      : fail({ direction, transferKind, subKind }, `${faults.join('；')}。请把交易方向、子类和流转方式改一致`);
  },
});
