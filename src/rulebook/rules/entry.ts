import {
  type Category,
  categoryOf,
  directionNames,
  methodNames,
  subKindOf,
  transferKindNames,
} from '../catalogue/index.js';
import { fail, notApplicable, pass, rule } from '../rule.js';
import { type Direction, lettings, type Method, type TransferKind } from '../terms.js';

/** Art. 2: only what lies in this banner is traded here. */
export const jurisdiction = rule({
  id: 'jurisdiction',
  article: '2',
  code: 'OUT_OF_JURISDICTION',
  title: '标的所在地',
  moments: ['submit', 'accept', 'approve'],
  needs: ['villageInRegister'],
  field: 'villageCode',
  judge: ({ villageInRegister }) =>
    villageInRegister === true
      ? pass()
      : fail({}, '标的所在嘎查村不在本旗名册内，请核对所在地；外旗县的产权请到当地交易机构办理'),
});

/** Art. 12: one of the twelve categories, a sub-kind, direction and kind of transfer that it knows. The ownership of collective land is in none of them. */
export const tradable = rule({
  id: 'tradable',
  article: '12',
  code: 'CATEGORY_NOT_TRADABLE',
  title: '交易品种',
  moments: ['submit', 'accept', 'approve'],
  needs: ['category', 'subKind', 'transferKind', 'direction', 'parcels'],
  field: 'category',
  judge({ category, subKind, transferKind, direction, parcels }) {
    const kind = categoryOf(category);
    if (!kind) return fail({ category }, '交易品种不在目录内，请从十二类中选择');
    const faults: string[] = [];
    if (!subKindOf(category, subKind)) faults.push('子类不属于所选品种');
    if (!kind.directions.includes(direction)) faults.push(`本品种不办理${directionNames[direction] ?? '该交易方向'}`);
    if (!kind.transferKinds.includes(transferKind))
      faults.push(`本品种不允许以${transferKindNames[transferKind] ?? '该方式'}流转`);
    if (parcels.length === 0) faults.push('至少填写一项标的物');
    if (parcels.some((parcel) => !kind.units.includes(parcel.quantity.unit)))
      faults.push('有标的物的计量单位不适用于本品种');
    return faults.length === 0
      ? pass()
      : fail({ category, subKind, transferKind }, `${faults.join('；')}。请按「${kind.name}」的目录修改`);
  },
});

/** Art. 14: what the category's law permits; a purchase or a call for partners cannot be bid upwards (art. 12(10)). */
export const methodsOf = (
  { methods }: Category,
  direction: Direction,
  transferKind?: TransferKind,
): readonly Method[] =>
  methods.filter((method) =>
    // A right that leaves its owner for good is not given away by lot (trading.md, "other lawful ways").
    method === 'fixedPrice'
      ? direction === 'transfer' && (transferKind === undefined || lettings.includes(transferKind))
      : direction === 'transfer' || method === 'agreement' || method === 'tender',
  );

/** Art. 14: one of the methods that the category and the direction permit. */
export const methodAllowed = rule({
  id: 'method-allowed',
  article: '14',
  code: 'METHOD_NOT_ALLOWED',
  title: '交易方式',
  moments: ['submit', 'approve', 'announce'],
  needs: ['category', 'method', 'direction', 'transferKind'],
  field: 'method',
  judge({ category, method, direction, transferKind }, law) {
    const kind = categoryOf(category, law.categories);
    if (!kind) return notApplicable('交易品种不在目录内');
    const allowed = methodsOf(kind, direction, transferKind);
    if (allowed.includes(method)) return pass();
    return fail({ method }, `本项目可采用：${allowed.map((m) => methodNames[m]).join('、')}，请改选交易方式`);
  },
});

/** Art. 10, 11: a station holds a trade only by the centre's arrangement on record. */
export const venueArranged = rule({
  id: 'venue-arranged',
  article: '10',
  code: 'VENUE_NOT_ARRANGED',
  title: '交易场所',
  moments: ['approve', 'announce'],
  needs: ['venue'],
  judge({ venue }) {
    if (venue.level === 'centre' || (venue.level === 'station' && venue.arranged === true))
      return pass({ level: venue.level });
    return fail({ level: venue.level }, '在镇交易服务站交易须由中心安排并登记，请先登记安排或改在旗交易中心交易');
  },
});
