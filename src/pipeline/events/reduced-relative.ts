import { openingAt } from './half-clause.ts';
import type { MarkedTokens } from './marked-tokens.ts';
import { isPastParticiple } from './verbs.ts';

/** Words that a clause between two commas may have: "published on Monday by a panel of nine old masters". */
const LONGEST_REDUCED = 16;

/** "The report, published on Monday by the port, says …": a relative clause without its "which was". */
export function isReduced(marked: MarkedTokens, i: number): boolean {
  const { tokens, lower, quoted, carries } = marked;
  const participle = tokens[i];
  if (participle?.pos !== 'VERB' || !isPastParticiple(participle)) return false;
  if (
    !/^(?:NOUN|PROPN)$/.test(tokens[i - 2]?.pos ?? '') ||
    !/^(?:ADP|ADV|PROPN|NUM|PART)$/.test(tokens[i + 1]?.pos ?? '')
  )
    return false;
  const close = lower.findIndex((word, k) => k > i && word === ',' && !quoted[k]);
  if (close < 0 || close - i > LONGEST_REDUCED) return false;
  // "In its first report, dated 4 May, the port said …"
  if (tokens[0]?.pos === 'ADP' && lower.indexOf(',') === i - 1)
    return openingAt(marked, [], close + 1, lower.length)?.hasSubject === true;
  let verb = close + 1;
  while (tokens[verb]?.pos === 'ADV') verb++;
  return carries[verb] === true;
}

/**
 * "over a contract, signed on 4 May, that gave …", "wrote a report, published in May.": the same of an object. Index of
 * its end, or -1.
 */
export function endOfReducedObject({ tokens, lower, carries }: MarkedTokens, i: number): number {
  const participle = tokens[i];
  if (participle?.pos !== 'VERB' || !isPastParticiple(participle)) return -1;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[i - 2]?.pos ?? '') || !/^(?:on|in|by|at)$/.test(lower[i + 1] ?? ''))
    return -1;
  const close = lower.findIndex((word, k) => k > i && /^[,.;]$/.test(word));
  const joinsVerb = /^(?:and|but)$/.test(lower[close + 1] ?? '') && carries[close + 2];
  const isShort = close - i <= LONGEST_REDUCED && !lower.slice(i, close).includes('and');
  return isShort && !joinsVerb ? close : -1;
}
