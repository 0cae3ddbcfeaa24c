import { parseIsoDay } from '../../base/time.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { type Clause, opensWith } from './clause.ts';
import {
  datesNoun,
  isCalledOff,
  isCompared,
  isForeseen,
  isSince,
  isWeekly,
  participleOf,
} from './passing-dates.ts';
import { isPastParticiple, isSaying } from './verbs.ts';

/** A date that places something else than what the clause tells. */
export const isInPassing = (date: DateExpression, clause: Clause, sentence: Sentence): boolean =>
  (isSince(date, sentence) && !isBegun(date, clause, sentence)) ||
  datesNoun(date, clause, sentence) ||
  participleOf(date, clause, sentence) >= 0 ||
  isCompared(date, sentence) ||
  isForeseen(date, sentence) ||
  isWeekly(date, sentence) ||
  isCalledOff(date, clause, sentence);

/**
 * "Two guards have been suspended since Monday", "The jury had deliberated since Monday": done on that day, and still so.
 * "1,200 have died since Monday" counts what was done on any day from then on.
 */
function isBegun({ value }: DateExpression, { verb, tokens: own }: Clause, { tokens }: Sentence): boolean {
  if (verb === null || parseIsoDay(value) === null || tokens[verb]?.lemma !== 'have') return false;
  const [second, third] = tokens.slice(verb + 1).filter(({ pos }) => pos !== 'ADV');
  const isPassive = second?.text === 'been' && third?.pos === 'VERB' && isPastParticiple(third);
  const isCount = own.some((i) => i < verb && tokens[i]?.pos === 'NUM' && tokens[i - 1]?.pos !== 'ADP');
  return (
    isPassive || (second?.pos === 'VERB' && !isSaying(second) && !isCount && !HAS_LASTED.test(second.lemma))
  );
}

/** What goes on from day to day, or adds up. */
const HAS_LASTED =
  /^(?:be|seem|remain|stay|live|work|rise|fall|grow|drop|climb|gain|lose|receive|reach|kill|die|spend)$/;

/** "since the port opened in the spring": only a day makes a thing told of it. */
export const isVagueStart = ({ value, rule }: DateExpression, clause: Clause, sentence: Sentence): boolean =>
  clause.kind === 'adverbial' &&
  opensWith(clause, sentence, 'since') &&
  (parseIsoDay(value) === null || rule === 'ago');

/** "a month since 17 May, when the pier fell": tells of that day. */
export const isWhen = (clause: Clause, date: DateExpression, sentence: Sentence): boolean =>
  opensWith(clause, sentence, 'when') &&
  sentence.tokens[(clause.tokens[0] ?? 0) - 1]?.text === ',' &&
  (sentence.tokens[(clause.tokens[0] ?? 0) - 2]?.end ?? 0) <= date.end &&
  (sentence.tokens[(clause.tokens[0] ?? 0) - 2]?.start ?? 0) >= date.start;

/** "was put off in May and again on 6 June". */
export function isAgain(date: DateExpression, { tokens }: Sentence): boolean {
  const at = tokens.findIndex(({ start }) => start >= date.start);
  return tokens.slice(Math.max(0, at - 2), at).some(({ text }) => text === 'again');
}

/** "kept the truce agreed in Lund on Tuesday": "truce agreed in Lund" as a clause of its own. */
export function describedBy(date: DateExpression, clause: Clause, sentence: Sentence): Clause | null {
  const verb = participleOf(date, clause, sentence);
  if (verb < 0) return null;
  const tokens = clause.tokens.filter((i) => i >= verb && (sentence.tokens[i]?.end ?? 0) <= date.end);
  return { kind: 'relative', tokens, antecedent: verb - 1, verb };
}

/**
 * Of the dates of one clause the one that goes with its verb comes first: "the results, due on Thursday, will come on
 * Friday", "will publish the results for May on Friday".
 */
export function placeIn({ start, value }: DateExpression, { verb }: Clause, { tokens }: Sentence): number {
  const behindVerb = verb !== null && start > (tokens[verb]?.start ?? 0);
  const before = tokens.findLast((token) => token.end <= start)?.text ?? '';
  const isOfNoun = /^(?:of|for)$/i.test(before) && !/^\d{4}-\d{2}-\d{2}/.test(value);
  const opens = tokens.slice(0, 4).some((token) => token.start >= start);
  return (behindVerb || opens ? 0 : 1) + (isOfNoun ? 2 : 0);
}
