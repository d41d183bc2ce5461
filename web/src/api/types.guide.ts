/** What `POST /api/rulebook/assess` answers (src/guide/advice.dto.ts). */
export interface AdvisedPaper {
  name: string;
  article: string;
  condition: string | null;
}
export interface AdvisedStep {
  name: string;
  article: string;
  who: string;
  days: number;
  unit: 'workingDay' | 'day';
  bound: 'atMost' | 'atLeast';
  startsOn: string;
  dueOn: string;
  provisional: boolean;
}
export interface Advice {
  law: { version: string; lapsed: boolean; notice: string | null };
  faults: { code: string; article: string; detail: string }[];
  centre: boolean;
  reasons: string[];
  methods: { code: string; name: string; depositAtMost: string }[];
  depositAtMost: string;
  feeExempt: boolean;
  transferorPapers: AdvisedPaper[];
  transfereePapers: AdvisedPaper[];
  departments: string[];
  consents: { name: string; article: string }[];
  priorities: { name: string; citation: string; evidence: string }[];
  steps: AdvisedStep[];
}
