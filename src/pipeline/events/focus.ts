import { contains, type TextSpan } from '../../base/text-span.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Clause } from './clauses.ts';
import { coordinatesOf } from './coordinates.ts';
import { isSaying } from './verbs.ts';

/** Main verbs that only say when something else was: "The remarks came after …", "He spoke as …". */
const POINTS_ELSEWHERE = new Set(['come', 'speak', 'follow', 'happen', 'coincide']);

/** What a sentence reports, and the words that date it. */
export interface Focus {
  readonly clause: Clause;
  readonly date: DateExpression | null;
  /** Part of the sentence that is this mention's own, when the sentence has more than one. */
  readonly span: TextSpan;
}

/** One focus for each clause that has a date of its own; else one for the clause that tells the news. */
export function focusesOf(
  sentence: Sentence,
  clauses: readonly Clause[],
  dates: readonly DateExpression[],
): Focus[] {
  const main = clauses.find((clause) => clause.kind === 'main');
  if (!main) return [];
  if (sentence.caption) return [{ clause: main, date: dates[0] ?? null, span: sentence }];
  const halves = coordinatesOf(main, clauses, sentence, dates);
  if (halves) {
    return halves.map(({ clause, span }) => ({ clause, span, date: dateIn(clause, sentence, dates) }));
  }
  const dated = new Map<Clause, DateExpression>();
  for (const date of dates.filter((date) => !isSince(date, sentence) && !datesNoun(date, sentence))) {
    const clause =
      clauses.find((c) =>
        c.tokens.some((i) => contains(date, sentence.tokens[i] ?? { start: -1, end: -1 })),
      ) ?? main;
    const target = redirect(clause, clauses, sentence);
    if (target && !dated.has(target)) dated.set(target, date);
  }
  if (dated.size === 0)
    return [
      {
        clause: redirect(main, clauses, sentence) ?? main,
        date: null,
        span: sentence,
      },
    ];
  const foci = [...dated].map(([clause, date]) => ({ clause, date }));
  if (foci.every(({ clause }) => standsBefore(clause, main)) && saysSomething(main, sentence)) {
    return [...foci, { clause: main, date: null }].map((focus) => ({
      ...focus,
      span: sentence,
    }));
  }
  return foci.map((focus) => ({
    ...focus,
    span: foci.length === 1 ? sentence : clauseSpan(focus.clause, sentence),
  }));
}

const dateIn = (
  { tokens }: Clause,
  sentence: Sentence,
  dates: readonly DateExpression[],
): DateExpression | null =>
  dates.findLast((date) =>
    tokens.some((i) => contains(date, sentence.tokens[i] ?? { start: -1, end: -1 })),
  ) ?? null;

/** "Amid reports that two ships had docked on Monday, the port said …": two things told, one of them dated. */
const standsBefore = (clause: Clause, main: Clause): boolean =>
  clause !== main && main.verb !== null && (clause.tokens[0] ?? 0) < main.verb;

function saysSomething(main: Clause, sentence: Sentence): boolean {
  const verb = sentence.tokens[main.verb ?? -1];
  return verb !== undefined && isSaying(verb);
}

/** A clause that dates another one ("came on the day that …") hands its date on; "since …" hands out none. */
function redirect(clause: Clause, clauses: readonly Clause[], sentence: Sentence): Clause | null {
  if (opensWith(clause, sentence, 'since')) return null;
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

const opensWith = (clause: Clause, sentence: Sentence, word: string): boolean =>
  sentence.tokens[clause.tokens[0] ?? -1]?.text.toLowerCase() === word;

/** The words of a clause; of a main one, which others may interrupt, the sentence. */
export function clauseSpan(clause: Clause, sentence: Sentence): TextSpan {
  const first = sentence.tokens[clause.tokens[0] ?? 0];
  const last = sentence.tokens[clause.tokens[clause.tokens.length - 1] ?? 0];
  return clause.kind === 'main' || !first || !last ? sentence : { start: first.start, end: last.end };
}
