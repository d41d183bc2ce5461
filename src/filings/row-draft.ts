import {
  assessCombination,
  type CategoryNo,
  type Direction,
  type LawAt,
  type Method,
  parsePricing,
  type PricingJson,
  type TransferKind,
} from '../rulebook/index.js';
import { InvalidValue, Quantity, type Unit } from '../values/index.js';
import { type Choices } from './choices.js';
import { readCell } from './cells.js';
import { type Column, filingColumns, parcelColumns, type SheetName } from './columns.js';
import type { CellFault, RawRow } from './workbook-in.js';

type Json = Record<string, unknown>;

/** A filing of the file: its row and the rows of its parcels. Either may be missing; then it is faulty, not lost. */
export interface RowGroup {
  readonly ownNo: string;
  readonly filing: RawRow | null;
  readonly parcels: readonly RawRow[];
}

export interface ReadRow {
  /** As POST /api/listings takes it, but for the owners. */
  readonly draft: Json;
  readonly parcels: readonly Json[];
  readonly faults: readonly CellFault[];
}

/** Rows by their number of the filer's own; what has none, or is there twice, or belongs to nothing, says so. */
export function grouped(filings: readonly RawRow[], parcels: readonly RawRow[]): RowGroup[] {
  const groups: RowGroup[] = filings.map((filing) => {
    const ownNo = filing.cells['no'] ?? '';
    return { ownNo, filing, parcels: ownNo ? parcels.filter(({ cells }) => cells['no'] === ownNo) : [] };
  });
  const known = new Set(groups.map(({ ownNo }) => ownNo));
  const lone = new Map<string, RawRow[]>();
  for (const parcel of parcels) {
    const ownNo = parcel.cells['no'] ?? '';
    if (ownNo === '' || !known.has(ownNo)) lone.set(ownNo, [...(lone.get(ownNo) ?? []), parcel]);
  }
  return [...groups, ...[...lone].map(([ownNo, rows]) => ({ ownNo, filing: null, parcels: rows }))];
}

/** Own numbers that stand on more than one row of the file, with those rows. */
export function repeated(filings: readonly RawRow[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const { row, cells } of filings) {
    const ownNo = cells['no'];
    if (ownNo) rows.set(ownNo, [...(rows.get(ownNo) ?? []), row]);
  }
  return new Map([...rows].filter(([, at]) => at.length > 1));
}

/** What the cells say, and everything that is wrong with them, at once. */
export function readRow(group: RowGroup, choices: Choices, law: LawAt): ReadRow {
  const faults: CellFault[] = [...(group.filing?.faults ?? []), ...group.parcels.flatMap((parcel) => parcel.faults)];
  if (!group.filing) {
    for (const { row } of group.parcels)
      faults.push({ sheet: 'parcels', row, key: 'no', detail: '项目表里没有这个自编编号，请核对编号或补上项目' });
    return { draft: {}, parcels: [], faults };
  }
  const draft = cellsOf(group.filing, 'filings', filingColumns, choices, faults);
  const parcels = group.parcels.map((parcel) => cellsOf(parcel, 'parcels', parcelColumns, choices, faults));
  const { row } = group.filing;
  if (group.ownNo && group.parcels.length === 0)
    faults.push({ sheet: 'filings', row, key: 'no', detail: '标的物表里没有这个编号的标的物，请至少填写一行' });
  const right = typeof draft['right'] === 'string' ? draft['right'].split('.') : undefined;
  if (right) Object.assign(draft, { category: Number(right[0]), subKind: right[1] });
  faults.push(...togetherFaults(draft, parcels, group, law));
  return { draft: finished(draft), parcels, faults };
}

function cellsOf(
  raw: RawRow,
  sheet: SheetName,
  columns: readonly Column[],
  choices: Choices,
  faults: CellFault[],
): Json {
  const found: Json = {};
  for (const column of columns) {
    const { key, title } = column;
    const cell = raw.cells[key];
    if (cell === undefined) {
      if (column.required) faults.push({ sheet, row: raw.row, key, detail: `请填写${title}` });
      continue;
    }
    try {
      put(found, key, readCell(cell, column, choices));
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      faults.push({ sheet, row: raw.row, key, detail: error.detail });
    }
  }
  return found;
}

/** 'pricing.term.years' → { pricing: { term: { years } } } */
function put(target: Json, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop()!;
  let at = target;
  for (const step of steps) at = (at[step] ??= {}) as Json;
  at[last] = value;
}

/** What each cell cannot see: values that do not fit each other (art. 12, 14; trading.md, "Price of a listing"). */
function togetherFaults(draft: Json, parcels: readonly Json[], group: RowGroup, law: LawAt): CellFault[] {
  const faults: CellFault[] = [];
  const row = group.filing!.row;
  const tried = (read: () => unknown, at: Omit<CellFault, 'detail'>): void => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      faults.push({ ...at, detail: error.detail });
    }
  };
  const pricing = pricingOf(draft['pricing'] as Json | undefined);
  if (pricing?.['basis'] && pricing['payment'])
    tried(() => parsePricing(pricing as unknown as PricingJson), { sheet: 'filings', row, key: 'pricing.basis' });
  parcels.forEach(({ quantity, unit }, i) => {
    if (quantity === undefined || unit === undefined) return;
    const at = { sheet: 'parcels' as const, row: group.parcels[i]!.row, key: 'quantity' };
    tried(() => Quantity.of(quantity as string, unit as Unit), at);
  });
  const { category, subKind, direction, transferKind, method } = draft;
  if (category && subKind && direction && transferKind && method) {
    const units = parcels.flatMap(({ unit }) => (unit === undefined ? [] : [unit as Unit]));
    const combination = {
      category: category as CategoryNo,
      subKind: subKind as string,
      direction: direction as Direction,
      transferKind: transferKind as TransferKind,
      method: method as Method,
      units,
    };
    for (const { field = 'category', detail } of assessCombination(combination, law.law))
      faults.push({ sheet: 'filings', row, key: field === 'category' ? 'right' : field, detail });
  }
  return faults;
}

/** A list of one step, where the sheet has one. */
function pricingOf(pricing: Json | undefined): Json | undefined {
  if (!pricing) return undefined;
  const { escalation, ...rest } = pricing;
  return escalation ? { ...rest, escalation: [escalation] } : rest;
}

function finished(draft: Json): Json {
  const { no: _no, right: _right, pricing, terms, valuation, particulars, ...rest } = draft;
  return {
    ...rest,
    particulars: particulars ?? {},
    pricing: pricingOf(pricing as Json | undefined),
    terms: { sublease: false, rebuild: false, ...(terms as Json | undefined) },
    ...(valuation ? { valuation: { basis: 'listing', ...(valuation as Json) } } : {}),
  };
}

/** The cell that a refusal of the draft speaks of. */
export function cellOf(field: string | undefined, group: RowGroup): Omit<CellFault, 'detail'> {
  const parcel = /^parcels\.(\d+)(?:\.(\w+))?/.exec(field ?? '');
  if (parcel) {
    const row = group.parcels[Number(parcel[1])]?.row ?? 0;
    const key = parcel[2] === 'ownerPartyId' ? 'owner' : (parcel[2] ?? 'no');
    return { sheet: 'parcels', row, key };
  }
  const at = { sheet: 'filings' as const, row: group.filing?.row ?? 0 };
  if (field === 'category' || field === 'subKind') return { ...at, key: 'right' };
  const plain = (field ?? '').replace(/\.0\./, '.');
  const column =
    filingColumns.find(({ key }) => key === plain) ?? filingColumns.find(({ key }) => key.startsWith(`${plain}.`));
  return { ...at, key: column?.key ?? null };
}
