export interface FeeSchedule {
  id: string;
  no: number;
  fromOn: string;
  tiers: { upTo: string | null; rate: string }[];
  minimum: string;
  cap: string | null;
  dueWorkingDays: number;
  reason: string;
  recordedBy: string;
  recordedAt: string;
  inForce: boolean;
}

export interface FeeQuote {
  total: string;
  exempt: boolean;
  fee: string;
  scheduleId: string | null;
}
