import type { Schema } from './address';

export type LawFigure = Schema['FigureView'];
export type LawChange = Schema['FigureChangeView'];
export type LawInstrumentView = Schema['InstrumentView'];
export type LawAdvisoryView = Schema['AdvisoryView'];
export type Lawbook = Schema['LawbookView'];
export type TradingFigure = Schema['TradingFigureView'];
export type TradingVersionView = Schema['TradingVersionView'];
export type TradingRulesItem = Schema['TradingRulesItem'];
export type TradingRulesView = Schema['TradingRulesView'];
