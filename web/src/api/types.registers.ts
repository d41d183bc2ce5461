import type { Schema } from './address';

export type Encumbrance = Schema['EncumbranceView'];
export type Dispute = Schema['DisputeView'];
export type Blacklisting = Schema['BlacklistingView'];
export type MarketReport = Schema['ReportView'];

/** How a right is used after its trade (art. 36). */
export type InspectionView = Schema['InspectionView'];

/** A question and its answer (art. 9-11). */
export type ConsultationView = Schema['ConsultationView'];

/** A report of wrongdoing (art. 28). */
export type ComplaintView = Schema['ComplaintView'];

export type ConsultationCount = Schema['ConsultationCount'];
export type PublicProfessional = Schema['PublicProfessional'];
export type ProfessionalView = Schema['ProfessionalView'];
