/**
 * Fixed-price letting (定价招租; art. 14, "other methods"): at one published price several applicants draw lots, and anybody can draw them again.
 * The notice publishes the SHA-256 of a seed and names a public value that nobody can know before registration ends; each number's ticket is
 * the SHA-256 of the seed, that value and the number, and the smallest ticket wins.
 */

/** What is hashed to the ticket of a bidder number. Text, so that `printf '%s' TEXT | sha256sum` is enough to recompute it. */
export const ticketText = (seed: string, publicValue: string, number: number): string =>
  `${seed}|${publicValue}|${number}`;

/** Two people who read the same result off the same page must not differ by a space or a full-width digit. */
export const publicValueOf = (typed: string): string => typed.normalize('NFKC').replaceAll(/\s+/gu, '');

export interface DrawEntry {
  readonly number: number;
  /** Art. 29: at one price all conditions are equal, so who has priority takes the right before lots are drawn; null for none. */
  readonly rank: number | null;
}

export interface DrawTicket extends DrawEntry {
  /** Lower-case hexadecimal. */
  readonly ticket: string;
}

/** Everybody's ticket, the winner first. `sha256`: of a text as UTF-8, in lower-case hexadecimal. */
export function drawTickets(
  { seed, publicValue }: { seed: string; publicValue: string },
  entries: readonly DrawEntry[],
  sha256: (text: string) => string,
): DrawTicket[] {
  return inDrawOrder(
    entries.map((entry) => ({ ...entry, ticket: sha256(ticketText(seed, publicValue, entry.number)) })),
  );
}

/** The higher rank of priority first, then the smaller ticket. */
export function inDrawOrder<T extends DrawTicket>(tickets: readonly T[]): T[] {
  const rankOf = ({ rank }: DrawTicket): number => rank ?? Number.MAX_SAFE_INTEGER;
  return [...tickets].sort((a, b) => rankOf(a) - rankOf(b) || (a.ticket < b.ticket ? -1 : a.ticket > b.ticket ? 1 : 0));
}
