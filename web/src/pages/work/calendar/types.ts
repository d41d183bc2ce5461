export interface SpecialDay {
  date: string;
  working: boolean;
  name: string;
}

export interface Holiday {
  name: string;
  from: string;
  to: string;
}

export interface CalendarYear {
  year: number;
  source: 'notice' | 'library' | 'provisional';
  days: SpecialDay[];
  notices: {
    no: number;
    number: string;
    issuedOn: string;
    holidays: Holiday[];
    workdays: string[];
    reason: string | null;
    recordedBy: string;
    recordedAt: string;
  }[];
  mayRecord: boolean;
}

export interface NoticePreview {
  holidays: Holiday[];
  workdays: string[];
  faults: { field: string; detail: string }[];
  warning: string | null;
}
