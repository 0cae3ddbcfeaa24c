import { contains, type TextSpan } from '../../base/text-span.ts';
import { type MarkedTokens, nextVerb } from './marked-tokens.ts';

/** How a clause begins behind a joint ("and", ";"): with its verb, or with a subject of its own. */
export interface Opening {
  /** Index of its finite verb. */
  readonly verb: number;
  /** Whether it has a subject of its own and does not borrow the one before the joint. */
  readonly hasSubject: boolean;
  /** Index of the first word of that subject, or of the verb. */
  readonly start: number;
}

/** Words that may stand between a preposition and the date it leads to: "on the night of 4 May". */
const LONGEST_LEAD = 7;

/**
 * What a clause opens with at token `from`, given that it ends before `to` and that only the tokens of `own` are its
 * own: "and on Monday the ferry sank" has a subject of its own, "and on Monday sank" has none. Null where no finite verb
 * follows such an opening.
 */
export function openingAt(
  marked: MarkedTokens,
  dates: readonly TextSpan[],
  from: number,
  to: number,
  own: (i: number) => boolean = () => true,
): Opening | null {
  const start = afterLeadIn(marked, dates, from, to);
  let verb = nextVerb(marked, start, to);
  while (verb >= 0 && !own(verb)) verb = nextVerb(marked, verb + 1, to);
  if (verb < 0) return null;
  if (verb === start) return { verb, hasSubject: false, start };
  const subject = subjectStart(marked, dates, start, verb, own);
  return subject === null ? null : { verb, hasSubject: true, start: subject };
}

const inDate = ({ tokens }: MarkedTokens, dates: readonly TextSpan[], i: number): boolean => {
  const token = tokens[i];
  return token !== undefined && dates.some((date) => contains(date, token));
};

/** Index behind "then", "in May", "on the night of 4 May,", "in Lund,". */
function afterLeadIn(marked: MarkedTokens, dates: readonly TextSpan[], from: number, to: number): number {
  const { tokens, lower } = marked;
  let at = from;
  while (at < to) {
    const pos = tokens[at]?.pos ?? '';
    if (pos === 'ADV' || lower[at] === ',' || inDate(marked, dates, at)) at++;
    else if (pos === 'ADP') {
      const next = endOfPhrase(marked, dates, at, to);
      if (next < 0) return at;
      at = next;
    } else return at;
  }
  return at;
}

/** Index behind the date or the comma that ends a phrase with a preposition, or -1. */
function endOfPhrase(marked: MarkedTokens, dates: readonly TextSpan[], from: number, to: number): number {
  const { tokens, lower } = marked;
  for (let i = from + 1; i < Math.min(to, from + LONGEST_LEAD); i++) {
    if (inDate(marked, dates, i)) return i;
    if (lower[i] === ',') return i + 1;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/.test(tokens[i]?.pos ?? '')) return -1;
  }
  return -1;
}

/** Index of the first word of the subject of `verb`, looked for back to `from`; null where no noun stands there. */
function subjectStart(
  marked: MarkedTokens,
  dates: readonly TextSpan[],
  from: number,
  verb: number,
  own: (i: number) => boolean,
): number | null {
  const { tokens } = marked;
  // "the number it had announced": a clause that only describes the noun.
  if (isDescribing(marked, verb)) return null;
  // "and in Oslo was freed": the noun belongs to the preposition that opens the clause.
  const isPhrase = tokens[from]?.pos === 'ADP';
  let first: number | null = null;
  let found: number | null = null;
  for (let i = from; i < verb; i++) {
    if (inDate(marked, dates, i) || !own(i)) continue;
    if (/^(?:VERB|AUX|SCONJ|CCONJ)$/.test(tokens[i]?.pos ?? '') && !isInName(marked, i)) return null;
    if (/^(?:NOUN|PROPN|PRON|NUM|DET|ADJ)$/.test(tokens[i]?.pos ?? '')) first ??= i;
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[i]?.pos ?? '')) found = first;
  }
  if (isPhrase && !marked.tokens.slice(from + 2, verb).some(({ pos }) => /^(?:DET|PRON)$/.test(pos)))
    return null;
  return found;
}

/** "the number it had announced", "the reason she gave": a pronoun right behind a noun opens a relative clause. */
export const isDescribing = ({ tokens, lower }: MarkedTokens, verb: number): boolean =>
  /^(?:he|she|it|they|we|i)$/.test(lower[verb - 1] ?? '') && tokens[verb - 2]?.pos === 'NOUN';

/** "Berg and Dahl", "armored vehicles", "two sailing boats": what stands inside a subject and is no verb there. */
const isInName = ({ tokens }: MarkedTokens, i: number): boolean =>
  tokens[i]?.pos === 'CCONJ' ||
  (tokens[i]?.pos === 'VERB' &&
    /(?:ing|ed)$/.test(tokens[i]?.text ?? '') &&
    /^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? ''));
