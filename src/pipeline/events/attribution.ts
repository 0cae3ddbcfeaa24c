import type { Token } from '../sentences/sentence.ts';
import { carriesWithin, type MarkedTokens } from './marked-tokens.ts';
import { isPastParticiple, isSaying, takesNoun } from './verbs.ts';

/** Where a sentence says who said the rest of it. Token indices, end exclusive. */
export interface Attribution {
  readonly start: number;
  readonly end: number;
}

/** Words that may stand between a quotation and the verb of saying: "Berg, who runs the port and its … office, said". */
const LONGEST_SUBJECT = 40;
/** Words that may follow the verb: "told a crowded news conference in the old town hall". */
const LONGEST_TAIL = 14;

/**
 * The words that attribute a sentence: after the quotation that it opens with (`“…,” Berg said`), at its end
 * ("…, the minister told reporters"), or between two commas ("The strike, Dahl said, is lawful").
 */
export function findAttribution(marked: MarkedTokens): Attribution | null {
  const { tokens, quoted } = marked;
  const afterQuote = quoted[0] ? quoted.indexOf(false) : -1;
  if (afterQuote > 3) {
    const limit = Math.min(tokens.length, afterQuote + LONGEST_SUBJECT);
    for (let i = afterQuote; i < limit && !quoted[i]; i++) {
      const token = tokens[i];
      if (token && isSaying(token)) return { start: afterQuote, end: nextQuote(quoted, i) };
    }
  }
  const according = findAccording(marked);
  if (according) return according;
  for (let verb = tokens.length - 1; verb > 1; verb--) {
    const token = tokens[verb];
    if (!token || quoted[verb] || !isSaying(token)) continue;
    const start = subjectStart(marked, verb);
    const end = start < 0 ? -1 : tailEnd(marked, verb);
    if (end > 0 && isTold(marked, start, verb, end)) return { start, end };
  }
  return null;
}

/**
 * Whether something is told before the attribution. "Before the vote, Berg had announced a strike" tells nothing before
 * its comma: Berg is the subject, unless another comma right after the verb shows the aside ("As planned, Berg said, …").
 */
const isTold = (marked: MarkedTokens, start: number, verb: number, end: number): boolean =>
  marked.lower[verb + 1] === ',' ||
  isAside(marked, start, end) ||
  marked.carries.some(
    (carries, i) => carries && i < start && !(marked.lower[i - 1] === ',' && isParticiple(marked.tokens[i])),
  );

/** "In its report, dated 4 May, the port told …" tells nothing before its last comma either. */
const isParticiple = (token: Token | undefined): boolean => token?.pos === 'VERB' && isPastParticiple(token);

/** "The strike, she told the crew, was lawful": the verb of what is told comes after the aside. */
const isAside = ({ tokens, lower, carries }: MarkedTokens, start: number, end: number): boolean =>
  carries[end] === true &&
  lower[start] === ',' &&
  lower[end - 1] === ',' &&
  /^(?:DET|NOUN|PROPN|ADJ)$/.test(tokens[0]?.pos ?? '');

const nextQuote = (quoted: readonly boolean[], from: number): number => {
  const next = quoted.indexOf(true, from);
  return next < 0 ? quoted.length : next;
};

/** Index of the mark before "the minister said", or -1 when what stands there is no bare subject. */
function subjectStart(marked: MarkedTokens, verb: number): number {
  const { tokens, quoted } = marked;
  // "has said", and a name between commas: "the mayor, Ola Berg, said".
  const last = tokens[verb - 1]?.lemma === 'have' ? verb - 1 : verb;
  const aside = asideStart(marked, last - 1);
  for (let i = aside - 1; i > 0 && aside - i < 14; i--) {
    const token = tokens[i];
    if (!token) return -1;
    if (/^[”"]$/.test(token.text))
      return i + 1 === verb || isSubject(tokens.slice(i + 1, aside)) ? i + 1 : -1;
    if (quoted[i]) return -1;
    if (token.text === ',')
      return isSubject(tokens.slice(i + 1, aside)) || isInverted(marked, i, verb) ? i : -1;
    if (/^(?:VERB|AUX|SCONJ|PUNCT)$/.test(token.pos)) return -1;
  }
  return -1;
}

/** Index of the comma that opens ", Ola Berg," when `close` is the one that closes it; else the index after `close`. */
function asideStart({ tokens, quoted }: MarkedTokens, close: number): number {
  if (tokens[close]?.text !== ',' || quoted[close]) return close + 1;
  let open = close - 1;
  while (tokens[open]?.pos === 'PROPN') open--;
  const named = open < close - 1 && tokens[open]?.text === ',' && !quoted[open];
  return named && /^(?:NOUN|PROPN)$/.test(tokens[open - 1]?.pos ?? '') ? open : close + 1;
}

/** "The strike is lawful, wrote Ole Dahl": the verb first, after a clause that needs no other verb. */
function isInverted(marked: MarkedTokens, comma: number, verb: number): boolean {
  const { tokens, lower } = marked;
  const saying = tokens[verb];
  if (
    verb !== comma + 1 ||
    !saying ||
    takesNoun(saying) ||
    !/^(?:PROPN|DET)$/.test(tokens[verb + 1]?.pos ?? '')
  )
    return false;
  const isRelative = lower.slice(0, comma).some((word) => /^(?:who|which|whose)$/.test(word));
  return !isRelative && carriesWithin(marked, 0, comma);
}

/** ", according to the union": to the next comma or the end. */
function findAccording({ tokens, lower, quoted }: MarkedTokens): Attribution | null {
  const at = lower.findIndex((word, i) => word === 'according' && !quoted[i] && lower[i + 1] === 'to');
  // "…, and, according to the union, ten": only the second thing is told by them.
  const joint = lower[lower[at - 1] === ',' ? at - 2 : at - 1];
  if (at < 1 || joint === 'and' || joint === 'but') return null;
  const comma = lower.findIndex((word, i) => i > at && /^[,:;]$/.test(word) && !quoted[i]);
  return { start: tokens[at - 1]?.text === ',' ? at - 1 : at, end: comma < 0 ? tokens.length : comma + 1 };
}

/** A name or "he"; neither "who" nor "a trip that" nor "an outcome he". */
function isSubject(words: readonly Token[]): boolean {
  if (/^(?:and|or)$/i.test(words[0]?.text ?? '')) return false;
  if (words.some((word) => /^(?:who|which|that|whose|but)$/i.test(word.text))) return false;
  if (/^(?:ADP|SCONJ)$/.test(words[0]?.pos ?? '')) return false;
  const pronoun = words.findIndex((word) => word.pos === 'PRON');
  return pronoun < 0 ? words.some((word) => /^(?:NOUN|PROPN)$/.test(word.pos)) : pronoun === 0;
}

/** Index after the attribution's last word, or -1 when what follows the verb is what was said. */
function tailEnd(marked: MarkedTokens, verb: number): number {
  const { lower, quoted, carries } = marked;
  for (let i = verb + 1; i < lower.length; i++) {
    if (quoted[i] || i - verb > LONGEST_TAIL) return -1;
    if (lower[i] === ',' || lower[i] === ';') return isContentNext(marked, i + 1) ? -1 : i + 1;
    if (lower[i] === 'that' || carries[i]) return -1;
  }
  return lower.length;
}

/** "complained to Berg, the mayor, that the quay was shut": what was said comes after the aside. */
function isContentNext(marked: MarkedTokens, from: number): boolean {
  const { lower } = marked;
  if (lower[from] === 'that') return true;
  const close = lower.indexOf(',', from);
  return close >= 0 && lower[close + 1] === 'that' && !carriesWithin(marked, from, close);
}
