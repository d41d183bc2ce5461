import type { Schema } from './address';

/** What `POST /api/rulebook/assess` answers (src/guide/advice.dto.ts). */
export type AdvisedPaper = Schema['PaperView'];
export type AdvisedStep = Schema['StepView'];
export type Advice = Schema['AdviceView'];
