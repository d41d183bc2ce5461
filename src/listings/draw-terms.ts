import { createHash, randomUUID } from 'node:crypto';
import type { Secrets } from '../platform/index.js';
import type { Method } from '../rulebook/index.js';
import { formatInstant, parseInstant, toOffsetIso } from '../values/index.js';
import type { DrawInput } from './listing-actions.dto.js';
import type { DrawTerms } from './listing.entity.js';

/**
 * By which public value lots are drawn. The seed is worked out from the published nonce with the data folder's key, so that there is no copy of
 * it to be read before its time; a notice that is changed keeps it, a new announcement has another, since the old one may have been told.
 */
export function drawTermsOf(
  method: Method,
  input: DrawInput | undefined,
  { secrets, standing }: { secrets: Secrets; standing?: DrawTerms },
): DrawTerms | undefined {
  if (method !== 'fixedPrice' || !input) return undefined;
  const nonce = standing?.nonce ?? randomUUID();
  return {
    source: input.source,
    knownFrom: toOffsetIso(input.knownFrom),
    nonce,
    commitment: drawHash(drawSeed(secrets, nonce)),
  };
}

/** Told to everybody when lots are drawn, to nobody before. */
export const drawSeed = (secrets: Secrets, nonce: string): string => drawHash(secrets.index('draw.seed', nonce));

/** As `sha256sum` prints it of a text in UTF-8. */
export const drawHash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const drawFacts = (terms: Pick<DrawTerms, 'source' | 'knownFrom'> | undefined) =>
  terms ? { source: terms.source, knownFrom: parseInstant(terms.knownFrom) } : null;

/** As the notice prints it. */
export const drawWords = ({ source, knownFrom, commitment }: DrawTerms): string[] => [
  '按公布的价格承租；只有一名合格报名人的，由其承租；有数名的，抽签决定，有优先权的先于抽签',
  `抽签以${source}为准（${formatInstant(parseInstant(knownFrom))}后公布）：每个竞租号的签为“种子|公开结果|竞租号”的SHA-256值，最小者中签，其余依次递补`,
  // In groups: a line of print breaks between them.
  `种子在抽签后公布，任何人都可以复算；其SHA-256值为${commitment.replaceAll(/(.{8})(?=.)/g, '$1 ')}`,
];
