export interface SignalView {
  kind: string;
  name: string;
  explanation: string;
  parties: { id: string; name: string }[];
  trades: { listingId: string; number: string; title: string; endedOn: string; what: string }[];
}
