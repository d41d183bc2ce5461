import type { ActionView } from './types';

export type LawStatus = 'toCome' | 'inForce' | 'over' | 'followed' | 'withdrawn';

export interface LawFigure {
  key: string;
  name: string;
  article: string;
  kind: 'share' | 'money' | 'area' | 'workingDays' | 'months';
  value: string | number;
  text: string;
}
export interface LawChange {
  key?: string;
  field?: string;
  name: string;
  before: string;
  after: string;
}
export interface LawInstrumentView {
  id: string;
  version: number;
  state: string;
  status: LawStatus;
  kind: 'extension' | 'successor';
  lawVersion: string;
  number: string;
  title: string;
  from: string;
  to: string | null;
  begins: string | null;
  appliesToRunning: boolean;
  fileId: string | null;
  changes: LawChange[];
  recordedBy: string | null;
  recordedAt: string;
  actions: ActionView[];
}
export interface LawAdvisoryView {
  id: string;
  version: number;
  state: 'set' | 'lifted';
  from: string;
  liftedOn: string | null;
  reason: string;
  fileId: string | null;
  setBy: string;
  setAt: string;
  actions: ActionView[];
}
export interface Lawbook {
  today: string;
  current: {
    version: string;
    number: string;
    title: string;
    from: string;
    to: string | null;
    situation: 'inForce' | 'lapsed' | 'extended';
    advisory: boolean;
    notice: string | null;
    figures: LawFigure[];
  };
  instruments: LawInstrumentView[];
  advisories: LawAdvisoryView[];
  actions: ActionView[];
}

export interface TradingFigure {
  field: string;
  name: string;
  article: string;
  unit: string | null;
  value: unknown;
  text: string;
}
export interface TradingVersionView {
  id: string | null;
  version: number;
  no: number;
  from: string | null;
  state: string;
  status: LawStatus;
  changes: LawChange[];
  figures: TradingFigure[];
  reason: string | null;
  recordedBy: string | null;
  recordedAt: string | null;
  actions: ActionView[];
}
export interface TradingRulesItem {
  category: number;
  name: string;
  no: number;
  from: string | null;
  versions: number;
  nextFrom: string | null;
  figures: TradingFigure[];
}
interface TradingChoice {
  code: string;
  name: string;
  required?: boolean;
}
export interface TradingRulesView extends TradingRulesItem {
  choices: { methods: TradingChoice[]; departments: TradingChoice[]; extraMaterials: TradingChoice[] };
  list: TradingVersionView[];
  mayRecord: boolean;
}
