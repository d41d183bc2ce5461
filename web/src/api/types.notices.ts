export interface NoticeView {
  id: string;
  kind: string;
  title: string;
  text: string;
  href: string;
  at: string;
  read: boolean;
}

export interface DeliveryView {
  id: string;
  title: string;
  channel: string;
  target: string;
  state: string;
  attempts: number;
  error: string | null;
  at: string;
}

export interface NoticeTextView {
  kind: string;
  version: number;
  title: string;
  text: string;
  facts: { name: string; meaning: string }[];
  editedBy: string | null;
  editedAt: string | null;
}
