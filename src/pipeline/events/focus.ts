import { contains, type TextSpan } from '../../base/text-span.ts';
import { type IsoDay, parseIsoDay } from '../../base/time.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import { hasBegun } from '../dates/told.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import type { Clause } from './clause.ts';
import { coordinatesOf } from './coordinates.ts';
import { countedDate } from './counted-clause.ts';
import {
  datesNoun,
  isCalledOff,
  isCompared,
  isForeseen,
  isSince,
  isUntil,
  isWeekly,
  participleOf,
} from './passing-dates.ts';
import { isPastParticiple, isSaying, isSimplePast } from './verbs.ts';

/** Main verbs that only say when something else was: "The remarks came after …", "He spoke as …". */
const POINTS_ELSEWHERE = new Set(['come', 'speak', 'follow', 'happen', 'coincide']);

/** What a sentence reports, and the words that date it. */
export interface Focus {
  readonly clause: Clause;
  /** The clauses of the sentence, or of that part of it that tells this beside other things. */
  readonly clauses: readonly Clause[];
  readonly date: FocusDate | null;
  /** Part of the sentence that is this mention's own, when the sentence has more than one. */
  readonly span: TextSpan;
}

const NOWHERE = { start: -1, end: -1 };

/** What dates a mention: words of its own, or a count from another clause's day. */
export type FocusDate = Omit<DateExpression, 'sentence'>;

/** What of the article bears on the dates of a sentence. */
export interface FocusContext {
  readonly text: string;
  /** ISO day. */
  readonly published: string;
  /** The quotations of the sentence with their marks. */
  readonly quotations: readonly TextSpan[];
}

/** One focus for each clause that has a date of its own; else one for the clause that tells the news. */
export function focusesOf(
  sentence: Sentence,
  clauses: readonly Clause[],
  dates: readonly DateExpression[],
  context: FocusContext,
): Focus[] {
  const main = clauses.find((clause) => clause.kind === 'main');
  if (!main) return [];
  if (sentence.caption) return [{ clause: main, clauses, date: dates[0] ?? null, span: sentence }];
  const parts = coordinatesOf(main, clauses, sentence, dates, context.quotations);
  if (!parts) return fociOf({ sentence, clauses, span: sentence }, main, dates, context);
  return parts.flatMap((part, i) => {
    const from = i === 0 ? sentence.start : (parts[i - 1]?.span.end ?? sentence.start);
    const own = dates.filter(({ start }) => start >= from && start < part.span.end);
    const foci = fociOf({ sentence, ...part }, part.clause, own, context);
    // "She sued, and in May a court …": nobody says when she did.
    return part.isDated
      ? foci
      : foci.filter(({ date, clause }) => date !== null || isOfToday(clause, sentence));
  });
}

/** "has begun to go back", "says it will pay". */
const isOfToday = ({ verb }: Clause, { tokens }: Sentence): boolean => {
  const token = tokens[verb ?? -1];
  return token !== undefined && (/^(?:is|are|has|have)$/i.test(token.text) || isSaying(token));
};

/** A sentence, or one of the things that it tells side by side. */
interface Part {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly span: TextSpan;
}

function fociOf(
  { sentence, clauses, span: whole }: Part,
  main: Clause,
  dates: readonly DateExpression[],
  { text, published, quotations }: FocusContext,
): Focus[] {
  const dated = new Map<Clause, FocusDate>();
  const holders = new Map(dates.map((date) => [date, holderOf(date, clauses, sentence)]));
  const clauseOf = (date: DateExpression): Clause => holders.get(date) ?? main;
  const spanOf = (clause: Clause): TextSpan => (clause === main ? whole : clauseSpan(clause, sentence));
  const telling = dates.filter(
    (date) =>
      !isInPassing(date, clauseOf(date), sentence) &&
      !(date.value > published && isUntil(date, sentence)) &&
      // "“They earned millions last year,” she said": of last year she speaks, but not in it.
      !(
        hasBegun(date.value, published as IsoDay) && quotations.some((quotation) => contains(quotation, date))
      ),
  );
  const described = dates.flatMap((date) => {
    const clause = hasBegun(date.value, published as IsoDay)
      ? describedBy(date, clauseOf(date), sentence)
      : null;
    return clause ? [{ clause, clauses, date, span: whole }] : [];
  });
  // "The strike was lawful in May, he said on Monday" is of Monday, "It will end in June, he said on Monday" of June.
  const spoken = telling.find((date) => clauseOf(date).kind === 'attribution');
  const rank = (date: DateExpression): number =>
    date === spoken ? 1 : spoken && date.value > spoken.value ? 0 : 2;
  const place = (date: DateExpression): number => placeIn(date, clauseOf(date), sentence);
  for (const date of [...telling].sort((a, b) => rank(a) - rank(b) || place(a) - place(b))) {
    const clause = clauseOf(date);
    const target = isVagueStart(date, clause, sentence) ? null : redirect(clause, clauses, sentence);
    if (target && !dated.has(target)) dated.set(target, date);
  }
  const repeated = telling.flatMap((date) => {
    const clause = clauseOf(date);
    const isOther = dated.get(clause) !== undefined && dated.get(clause) !== date;
    return isOther && isAgain(date, sentence) ? [{ clause, clauses, date, span: spanOf(clause) }] : [];
  });
  const opening = [...dated].find(([clause]) => isSameTime(clause, main, sentence));
  if (opening && !dated.has(main)) dated.set(main, opening[1]);
  const base = dated.get(main)?.value ?? published;
  const counted = clauses.flatMap((clause) => {
    const date = dated.has(clause) ? null : countedDate(clause, sentence, base, text);
    return date ? [{ clause, clauses, date, span: { start: date.start, end: spanOf(clause).end } }] : [];
  });
  const named = dates.flatMap((date) => {
    const clause = isSince(date, sentence)
      ? clauses.find((other) => isWhen(other, date, sentence))
      : undefined;
    return clause ? [{ clause, clauses, date, span: whole }] : [];
  });
  if (named.length > 0 && dated.size === 0) return named;
  if (dated.size === 0)
    return [
      ...counted,
      ...described,
      { clause: redirect(main, clauses, sentence) ?? main, clauses, date: null, span: whole },
    ];
  const foci = [...dated].map(([clause, date]) => ({ clause, clauses, date }));
  if (foci.every(({ clause }) => clause !== main) && tellsMore(foci, main, sentence))
    return [{ clause: main, clauses, date: null }, ...foci, ...described].map((focus) => ({
      ...focus,
      span: whole,
    }));
  const own = foci.map((focus) => ({
    ...focus,
    span: foci.length === 1 ? whole : spanOf(focus.clause),
  }));
  // What another clause cannot say by itself it says in the words of the main one, which come first.
  return [...own, ...repeated, ...counted, ...described].sort(
    (a, b) => Number(b.clause === main) - Number(a.clause === main),
  );
}

const holderOf = (date: TextSpan, clauses: readonly Clause[], { tokens }: Sentence): Clause | undefined =>
  clauses.find((clause) => clause.tokens.some((i) => contains(date, tokens[i] ?? NOWHERE)));

/** "since the port opened in the spring": only a day makes a thing told of it. */
const isVagueStart = ({ value, rule }: DateExpression, clause: Clause, sentence: Sentence): boolean =>
  clause.kind === 'adverbial' &&
  opensWith(clause, sentence, 'since') &&
  (parseIsoDay(value) === null || rule === 'ago');

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

/** "a month since 17 May, when the pier fell": tells of that day. */
const isWhen = (clause: Clause, date: DateExpression, sentence: Sentence): boolean =>
  opensWith(clause, sentence, 'when') &&
  sentence.tokens[(clause.tokens[0] ?? 0) - 1]?.text === ',' &&
  (sentence.tokens[(clause.tokens[0] ?? 0) - 2]?.end ?? 0) <= date.end &&
  (sentence.tokens[(clause.tokens[0] ?? 0) - 2]?.start ?? 0) >= date.start;

/** "was put off in May and again on 6 June". */
function isAgain(date: DateExpression, { tokens }: Sentence): boolean {
  const at = tokens.findIndex(({ start }) => start >= date.start);
  return tokens.slice(Math.max(0, at - 2), at).some(({ text }) => text === 'again');
}

/** "kept the truce agreed in Lund on Tuesday": "truce agreed in Lund" as a clause of its own. */
function describedBy(date: DateExpression, clause: Clause, sentence: Sentence): Clause | null {
  const verb = participleOf(date, clause, sentence);
  if (verb < 0) return null;
  const tokens = clause.tokens.filter((i) => i >= verb && (sentence.tokens[i]?.end ?? 0) <= date.end);
  return { kind: 'relative', tokens, antecedent: verb - 1, verb };
}

/**
 * Of the dates of one clause the one that goes with its verb comes first: "the results, due on Thursday, will come on
 * Friday", "will publish the results for May on Friday".
 */
function placeIn({ start, value }: DateExpression, { verb }: Clause, { tokens }: Sentence): number {
  const behindVerb = verb !== null && start > (tokens[verb]?.start ?? 0);
  const before = tokens.findLast((token) => token.end <= start)?.text ?? '';
  const isOfNoun = /^(?:of|for)$/i.test(before) && !/^\d{4}-\d{2}-\d{2}/.test(value);
  const opens = tokens.slice(0, 4).some((token) => token.start >= start);
  return (behindVerb || opens ? 0 : 1) + (isOfNoun ? 2 : 0);
}

/** "When Berg came on Monday, the port was shut": one day for both. */
const isSameTime = (clause: Clause, main: Clause, sentence: Sentence): boolean =>
  clause.kind === 'adverbial' &&
  clause.tokens[0] === 0 &&
  opensWith(clause, sentence, 'when', 'while', 'as') &&
  isPast(sentence.tokens[main.verb ?? -1]);

const isPast = (verb: Token | undefined): boolean =>
  verb !== undefined && (isSimplePast(verb) || /^(?:was|were|had|did)$/i.test(verb.text));

/**
 * "Amid reports that two ships had docked on Monday, the port said …", "The report, published on Monday, finds …": two
 * things told, one of them dated.
 */
function tellsMore(foci: readonly { readonly clause: Clause }[], main: Clause, sentence: Sentence): boolean {
  const verb = sentence.tokens[main.verb ?? -1];
  if (verb === undefined || POINTS_ELSEWHERE.has(verb.lemma)) return false;
  if (foci.every(({ clause }) => clause.kind === 'relative')) return true;
  // "have refused overtime since the ferry was sold on Monday"
  if (foci.every(({ clause }) => sentence.tokens[clause.tokens[0] ?? -1]?.lemma === 'since')) return true;
  const standsBefore = foci.every(({ clause }) => (clause.tokens[0] ?? 0) < (main.verb ?? 0));
  return standsBefore && isSaying(verb);
}

/** A clause that dates another one ("came on the day that …") hands its date on; "if …" hands out none. */
function redirect(clause: Clause, clauses: readonly Clause[], sentence: Sentence): Clause | null {
  if (clause.kind === 'adverbial' && opensWith(clause, sentence, 'if', 'unless')) return null;
  // "In its report, dated 4 May, the port told …"
  const isDatedThing = clause.kind === 'relative' && sentence.tokens[clause.verb ?? -1]?.text === 'dated';
  if (clause.kind === 'attribution' || isDatedThing) return clauses.find((c) => c.kind === 'main') ?? clause;
  const verb = clause.verb === null ? undefined : sentence.tokens[clause.verb];
  if (clause.kind !== 'main' || !verb || !POINTS_ELSEWHERE.has(verb.lemma)) return clause;
  const last = clause.tokens[clause.tokens.length - 1] ?? 0;
  return (
    clauses.find(
      (c) => c !== clause && c.kind !== 'attribution' && (c.tokens[0] ?? 0) > last - 1 && c.verb !== null,
    ) ?? clause
  );
}

const opensWith = (clause: Clause, sentence: Sentence, ...words: readonly string[]): boolean =>
  words.includes(sentence.tokens[clause.tokens[0] ?? -1]?.text.toLowerCase() ?? '');

/** The words of a clause; of a main one, which others may interrupt, the sentence. */
export function clauseSpan(clause: Clause, sentence: Sentence): TextSpan {
  const first = sentence.tokens[clause.tokens[0] ?? 0];
  const last = sentence.tokens[clause.tokens[clause.tokens.length - 1] ?? 0];
  return clause.kind === 'main' || !first || !last ? sentence : { start: first.start, end: last.end };
}
