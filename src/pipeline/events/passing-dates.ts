import type { TextSpan } from '../../base/text-span.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import type { Clause } from './clause.ts';
import { carriesClause, isPastParticiple, isSaying } from './verbs.ts';

/** Words between "since" and its date: "since the great storm of 1998". */
const LONGEST_SINCE = 6;

/** "has been shut since Monday": the day when it began is not the day of which this tells. */
export function isSince(date: TextSpan, { tokens }: Sentence): boolean {
  const at = indexOf(date, tokens);
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_SINCE); i--) {
    if (/^since$/i.test(tokens[i]?.text ?? '')) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(tokens[i]?.pos ?? '')) return false;
  }
  return false;
}

/** Words before "since" that may hold what has not been so since. */
const LONGEST_RECORD = 8;
/** Words between "since" and its date, where a clause may stand: "since the port was opened in 1998". */
const LONGEST_SINCE_CLAUSE = 10;
const SUPERLATIVE = /^(?:first|only|most|least|fewest|best|worst|record)$/i;

/** "for the first time since 1998", "its worst day since it opened in 1998": with what the news is compared. */
export function isRecord(date: TextSpan, { tokens }: Sentence): boolean {
  const at = indexOf(date, tokens);
  const since = tokens.findLastIndex(({ text }, i) => i < at && /^since$/i.test(text));
  if (since < 0 || at - since > LONGEST_SINCE_CLAUSE) return false;
  return tokens
    .slice(Math.max(0, since - LONGEST_RECORD), since)
    .some(({ text, pos }) => SUPERLATIVE.test(text) || (/^AD[JV]$/.test(pos) && /[^w]est$/i.test(text)));
}

/** "has money to last until Monday", said before: what goes on until then is of now. "Put off until Monday" is of then. */
export const isUntil = (date: TextSpan, { tokens }: Sentence): boolean => {
  const at = indexOf(date, tokens);
  const until = tokens.findLastIndex(
    ({ text }, i) => i < at && i >= at - LONGEST_UNTIL && /^(?:until|till)$/i.test(text),
  );
  const [before, twoBefore] = [tokens[until - 1], tokens[until - 2]];
  return GOES_ON.test(before?.lemma ?? '') || (before?.text === 'on' && GOES_ON.test(twoBefore?.lemma ?? ''));
};

const GOES_ON = /^(?:last|continue|run|go|suffice|carry)$/;

/** Words from "until" to its date: "until the middle of May". */
const LONGEST_UNTIL = 4;

const CALLS_OFF = new Set(['cancel', 'postpone', 'scrap', 'shelve', 'abandon', 'axe', 'drop']);

/** "called off a strike planned for Thursday", "has cancelled its November launch": the day of what will not be. */
export function isCalledOff(
  date: TextSpan & { readonly text: string },
  { verb }: Clause,
  { tokens }: Sentence,
): boolean {
  const at = indexOf(date, tokens);
  const end = tokens.findIndex((token) => token.start >= date.end);
  const calls = tokens.findIndex(
    (token, i) =>
      i >= (verb ?? tokens.length) &&
      (CALLS_OFF.has(token.lemma) || (tokens[i + 1]?.text === 'off' && /^(?:call|put)$/.test(token.lemma))),
  );
  if (calls < 0 || calls > at) return false;
  const before = tokens.slice(calls, at).findLast((token) => !/^(?:DET|ADJ)$/.test(token.pos))?.text ?? '';
  const possessive = /^['’]s?$/.test(tokens[end]?.text ?? '') || /['’]s$/.test(date.text);
  const isModifier = /^(?:NOUN|PROPN|VERB|ADJ)$/.test(tokens[end]?.pos ?? '') && before !== 'on';
  return possessive || isModifier || before === 'for';
}

/** Words between "that began" and its date. */
const LONGEST_RELATIVE = 6;

/** "ending a row that began in May", "the strike it began in May": the day of the row, and not of its end. */
export function datesNoun(date: TextSpan, clause: Clause, { tokens }: Sentence): boolean {
  const at = indexOf(date, tokens);
  const that = tokens.findLastIndex((token, i) => i < at && token.text === 'that');
  if (that >= 0 && at - that <= LONGEST_RELATIVE && isNoun(tokens[that - 1]) && isRun(tokens, that + 1, at))
    return /^(?:VERB|AUX)$/.test(tokens[that + 1]?.pos ?? '');
  const pronoun = tokens.findLastIndex((token, i) => i < at && /^(?:he|she|it|they)$/.test(token.text));
  const [verb, carrier] = [tokens[pronoun + 1], tokens[clause.verb ?? -1]];
  return (
    pronoun > (clause.verb ?? pronoun) &&
    at - pronoun <= LONGEST_RELATIVE &&
    isNoun(tokens[pronoun - 1]) &&
    /^(?:VERB|AUX)$/.test(verb?.pos ?? '') &&
    carrier !== undefined &&
    !takesClause(carrier) &&
    isRun(tokens, pronoun + 1, at)
  );
}

/**
 * "kept the truce agreed on Tuesday": index of the participle whose day it is, or -1. Where the verb of the clause may
 * be followed by another clause ("said workers left on Monday"), only if a verb comes after the date.
 */
export function participleOf(date: TextSpan, clause: Clause, { tokens }: Sentence): number {
  const at = indexOf(date, tokens);
  const carrier = tokens[clause.verb ?? -1];
  if (clause.verb === null || !carrier || at < clause.verb) return -1;
  // "was wholly funded on Monday": the verb itself.
  if (carrier.pos === 'AUX' && !/^(?:VERB|AUX|ADV|PART)$/.test(tokens[clause.verb + 1]?.pos ?? '')) return -1;
  for (let i = at - 1; i > Math.max(clause.verb + 1, at - LONGEST_RELATIVE); i--) {
    const token = tokens[i];
    if (!token || /^(?:AUX|PUNCT|CCONJ|SCONJ|PRON)$/.test(token.pos)) return -1;
    if (token.pos !== 'VERB') continue;
    const isBare = isPastParticiple(token) && isNoun(tokens[i - 1]) && !COMING.test(token.text);
    const isClear =
      !takesClause(carrier) || tokens.some((after, k) => k > at && carriesClause(after, tokens[k - 1]));
    return isBare && isClear && clause.tokens.includes(i) ? i : -1;
  }
  return -1;
}

/** What is still to come is told by its day ("talks planned for Monday"), and a letter of the day it is dated. */
export const COMING = /^(?:planned|scheduled|expected|due|set|slated|dated|led|based)$/;

const takesClause = (verb: Token): boolean =>
  isSaying(verb) ||
  /^(?:show|think|believe|know|find|learn|hear|fear|hope|mean|see|agree|decide)$/.test(verb.lemma);

/**
 * "up from 200 a week ago", "fell from 40 in May", "compared with 3 per cent in 2018", "more than in June": the day of
 * what is compared with, and not of the news.
 */
export function isCompared(date: TextSpan, { tokens }: Sentence): boolean {
  const before = wordsBefore(date, tokens, LONGEST_COMPARISON, COMPARES);
  return COMPARED.test(before.replace(/(?<=\d),(?=\d)/g, ''));
}

const COMPARES: ReadonlySet<string> = new Set(['from', 'compared', 'than', 'against']);
const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'through']);

/** Words of a plan, or of what lasts, that may stand before the date. */
const LONGEST_PLAN = 14;
const OVERTAKEN =
  /\bhad (?:\w+ )?been (?:\w+ )?(?:due|scheduled|slated|set|expected|planned|supposed|meant) (?:to|for)\b[^,;]* (?:until|till|through)\b[^,;]*$/;
const LASTING =
  /\bto (?:last|survive|hold out|keep (?:\w+ ){1,3}(?:going|alive|running|open|afloat)|tide (?:\w+ ){1,3}over)(?: \w+){0,3}? (?:until|till|through)\b[^,;]*$/;

/** "had been due to run until Sunday", "had food to last until May": a day that was to come, or that the food will see. */
export function isForeseen(date: TextSpan, { tokens }: Sentence): boolean {
  const before = wordsBefore(date, tokens, LONGEST_PLAN, UNTIL);
  return OVERTAKEN.test(before) || LASTING.test(before);
}

/** "the Saturday boat", "the Sunday papers": what comes every week. */
export function isWeekly(date: TextSpan & { readonly text: string }, { tokens }: Sentence): boolean {
  const at = indexOf(date, tokens);
  return (
    /^\p{Lu}\p{Ll}+day$/u.test(date.text) &&
    /^(?:the|a)$/i.test(tokens[at - 1]?.text ?? '') &&
    EVERY_WEEK.test(tokens[at + 1]?.text ?? '')
  );
}

const EVERY_WEEK =
  /^(?:boat|ferry|train|bus|flight|programmes?|programs?|papers?|newspapers?|shows?|market|edition|service|mass|school|supplement|lunch|roast)$/;

const LONGEST_COMPARISON = 10;
const COMPARED =
  /\b(?:up|down) from(?:(?! [,;] ).)*$|\bcompared (?:with|to)(?:(?! [,;] ).)*$|\bthan(?: (?:in|on|at|for|during))?(?: the)?$|\b(?:from|against) (?:about |some |nearly |just )?[$£€]? ?\d[\d,.]*(?: [^ ,;]+){0,3}?(?: (?:in|on|at|for))?$/;

/** The last words before a date in lower case, or none of them when none is one of `cues`: most dates have no such word. */
function wordsBefore(
  date: TextSpan,
  tokens: readonly Token[],
  most: number,
  cues: ReadonlySet<string>,
): string {
  const at = indexOf(date, tokens);
  const words = tokens.slice(Math.max(0, at - most), at).map(({ text }) => text.toLowerCase());
  return words.some((word) => cues.has(word)) ? words.join(' ') : '';
}

const isNoun = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/.test(token?.pos ?? '');

const isRun = (tokens: readonly Token[], from: number, to: number): boolean =>
  !tokens.slice(from, to).some((token) => token.pos === 'PUNCT');

const indexOf = (date: TextSpan, tokens: readonly Token[]): number =>
  tokens.findIndex((token) => token.start >= date.start);
