import { contains, type TextSpan } from '../../base/text-span.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Clause } from './clauses.ts';
import { coordinatesOf } from './coordinates.ts';
import { countedDate } from './counted-clause.ts';
import { isSaying } from './verbs.ts';

/** Main verbs that only say when something else was: "The remarks came after …", "He spoke as …". */
const POINTS_ELSEWHERE = new Set(['come', 'speak', 'follow', 'happen', 'coincide']);

/** What a sentence reports, and the words that date it. */
export interface Focus {
  readonly clause: Clause;
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
  { text, published, quotations }: FocusContext,
): Focus[] {
  const main = clauses.find((clause) => clause.kind === 'main');
  if (!main) return [];
  if (sentence.caption) return [{ clause: main, date: dates[0] ?? null, span: sentence }];
  const halves = coordinatesOf(main, clauses, sentence, dates);
  if (halves) {
    return halves.map(({ clause, span }) => ({ clause, span, date: dateIn(clause, sentence, dates) }));
  }
  const dated = new Map<Clause, FocusDate>();
  const clauseOf = (date: DateExpression): Clause =>
    clauses.find(({ tokens }) => tokens.some((i) => contains(date, sentence.tokens[i] ?? NOWHERE))) ?? main;
  const telling = dates.filter(
    (date) =>
      !isSince(date, sentence) &&
      !datesNoun(date, sentence) &&
      !isCalledOff(date, clauseOf(date), sentence) &&
      // "“They earned millions last year,” she said": of last year she speaks, but not in it.
      !(date.value <= published && quotations.some((quotation) => contains(quotation, date))),
  );
  // "The strike was lawful in May, he said on Monday" is of Monday, "It will end in June, he said on Monday" of June.
  const spoken = telling.find((date) => clauseOf(date).kind === 'attribution');
  const rank = (date: DateExpression): number =>
    date === spoken ? 1 : spoken && date.value > spoken.value ? 0 : 2;
  const place = (date: DateExpression): number => placeIn(date, clauseOf(date), sentence);
  for (const date of [...telling].sort((a, b) => rank(a) - rank(b) || place(a) - place(b))) {
    const clause = clauseOf(date);
    const target = redirect(clause, clauses, sentence);
    if (target && !dated.has(target)) dated.set(target, date);
  }
  const base = dated.get(main)?.value ?? published;
  const counted = clauses.flatMap((clause) => {
    const date = dated.has(clause) ? null : countedDate(clause, sentence, base, text);
    return date ? [{ clause, date, span: { start: date.start, end: clauseSpan(clause, sentence).end } }] : [];
  });
  if (dated.size === 0)
    return [
      ...counted,
      {
        clause: redirect(main, clauses, sentence) ?? main,
        date: null,
        span: sentence,
      },
    ];
  const foci = [...dated].map(([clause, date]) => ({ clause, date }));
  if (foci.every(({ clause }) => clause !== main) && tellsMore(foci, main, sentence)) {
    return [...foci, { clause: main, date: null }].map((focus) => ({
      ...focus,
      span: sentence,
    }));
  }
  const own = foci.map((focus) => ({
    ...focus,
    span: foci.length === 1 ? sentence : clauseSpan(focus.clause, sentence),
  }));
  // What another clause cannot say by itself it says in the words of the main one, which come first.
  return [...own, ...counted].sort((a, b) => Number(b.clause === main) - Number(a.clause === main));
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

const dateIn = (
  { tokens }: Clause,
  sentence: Sentence,
  dates: readonly DateExpression[],
): DateExpression | null =>
  dates.findLast((date) => tokens.some((i) => contains(date, sentence.tokens[i] ?? NOWHERE))) ?? null;

/**
 * "Amid reports that two ships had docked on Monday, the port said …", "The report, published on Monday, finds …": two
 * things told, one of them dated.
 */
function tellsMore(
  foci: readonly { readonly clause: Clause }[],
  main: Clause,
  { tokens }: Sentence,
): boolean {
  const verb = tokens[main.verb ?? -1];
  if (verb === undefined || POINTS_ELSEWHERE.has(verb.lemma)) return false;
  if (foci.every(({ clause }) => clause.kind === 'relative')) return true;
  const standsBefore = foci.every(({ clause }) => (clause.tokens[0] ?? 0) < (main.verb ?? 0));
  return standsBefore && isSaying(verb);
}

/** A clause that dates another one ("came on the day that …") hands its date on; "since …" and "if …" hand out none. */
function redirect(clause: Clause, clauses: readonly Clause[], sentence: Sentence): Clause | null {
  if (clause.kind === 'adverbial' && opensWith(clause, sentence, 'since', 'if', 'unless')) return null;
  if (clause.kind === 'attribution') return clauses.find((c) => c.kind === 'main') ?? clause;
  const verb = clause.verb === null ? undefined : sentence.tokens[clause.verb];
  if (clause.kind !== 'main' || !verb || !POINTS_ELSEWHERE.has(verb.lemma)) return clause;
  const last = clause.tokens[clause.tokens.length - 1] ?? 0;
  return (
    clauses.find(
      (c) => c !== clause && c.kind !== 'attribution' && (c.tokens[0] ?? 0) > last - 1 && c.verb !== null,
    ) ?? clause
  );
}

/** "has been shut since Monday": the day when it began is not the day of which this tells. */
const isSince = (date: DateExpression, { tokens }: Sentence): boolean =>
  /^since$/i.test(tokens.findLast((token) => token.end <= date.start)?.text ?? '');

const CALLS_OFF = new Set(['cancel', 'postpone', 'scrap', 'shelve', 'abandon', 'axe', 'drop']);

/** "called off a strike planned for Thursday", "has cancelled its November launch": the day of what will not be. */
function isCalledOff(date: DateExpression, { verb }: Clause, { tokens }: Sentence): boolean {
  const at = tokens.findIndex((token) => token.start >= date.start);
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

/** "ending a row that began in May": the day of the row, and not of its end. */
function datesNoun(date: DateExpression, { tokens }: Sentence): boolean {
  const at = tokens.findIndex((token) => token.start >= date.start);
  const that = tokens.findLastIndex((token, i) => i < at && token.text === 'that');
  const verb = tokens[that + 1];
  if (
    verb === undefined ||
    at - that > LONGEST_RELATIVE ||
    !/^(?:NOUN|PROPN)$/.test(tokens[that - 1]?.pos ?? '')
  )
    return false;
  return /^(?:VERB|AUX)$/.test(verb.pos) && !tokens.slice(that, at).some((token) => token.pos === 'PUNCT');
}

const opensWith = (clause: Clause, sentence: Sentence, ...words: readonly string[]): boolean =>
  words.includes(sentence.tokens[clause.tokens[0] ?? -1]?.text.toLowerCase() ?? '');

/** The words of a clause; of a main one, which others may interrupt, the sentence. */
export function clauseSpan(clause: Clause, sentence: Sentence): TextSpan {
  const first = sentence.tokens[clause.tokens[0] ?? 0];
  const last = sentence.tokens[clause.tokens[clause.tokens.length - 1] ?? 0];
  return clause.kind === 'main' || !first || !last ? sentence : { start: first.start, end: last.end };
}
