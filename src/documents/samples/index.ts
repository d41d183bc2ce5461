import type { DocumentData } from '../../platform/pdf/index.js';
import { contractSamples } from './contracts.js';
import { formSamples } from './forms.js';
import { acceptanceSlip, announcement, certificate, dealConfirmation, receipt, rejection } from './papers.js';

export { contractSamples, landContract } from './contracts.js';

/** What each template is tried with. Fictional throughout. */
export const sampleData = (): DocumentData => ({
  ...contractSamples,
  ...formSamples,
  certificate: { ...certificate },
  announcement,
  'deal-confirmation': dealConfirmation,
  'acceptance-slip': acceptanceSlip,
  receipt,
  rejection,
});
