import { contains, type TextSpan } from '../../base/text-span.ts';
import type { IsoDay } from '../../base/time.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import { hasBegun } from '../dates/told.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { type Clause, clauseSpan } from './clause.ts';
import { coordinatesOf } from './coordinates.ts';
import { countedDate } from './counted-clause.ts';
import { describedBy, isAgain, isInPassing, isVagueStart, isWhen, placeIn } from './date-in-clause.ts';
import { isSameTime, redirect, tellsMore } from './dated-clause.ts';
import { isSince, isUntil } from './passing-dates.ts';
import { isSaying } from './verbs.ts';

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

/** A date and the clause that has its words. */
interface Held {
  readonly date: DateExpression;
  readonly clause: Clause;
}

function fociOf(
  part: Part,
  main: Clause,
  dates: readonly DateExpression[],
  { text, published, quotations }: FocusContext,
): Focus[] {
  const { sentence, clauses, span: whole } = part;
  const focus = (clause: Clause, date: FocusDate | null, span = whole): Focus => ({
    clause,
    clauses,
    date,
    span,
  });
  const spanOf = (clause: Clause): TextSpan => (clause === main ? whole : clauseSpan(clause, sentence));
  const held = dates.map((date): Held => ({ date, clause: holderOf(date, clauses, sentence) ?? main }));
  const isOver = ({ value }: DateExpression): boolean => hasBegun(value, published as IsoDay);
  const telling = held.filter(
    ({ date, clause }) =>
      !isInPassing(date, clause, sentence) &&
      !(date.value > published && isUntil(date, sentence)) &&
      // "“They earned millions last year,” she said": of last year she speaks, but not in it.
      !(isOver(date) && quotations.some((quotation) => contains(quotation, date))),
  );
  const dated = datesOfClauses(telling, main, part);
  if (dated.size === 0) {
    const named = held.flatMap(({ date }) => {
      const clause = isSince(date, sentence) && clauses.find((other) => isWhen(other, date, sentence));
      return clause ? [focus(clause, date)] : [];
    });
    if (named.length > 0) return named;
  }
  const described = held.flatMap(({ date, clause }) => {
    const own = isOver(date) ? describedBy(date, clause, sentence) : null;
    return own ? [focus(own, date)] : [];
  });
  const counted = clauses.flatMap((clause) => {
    const base = dated.get(main)?.value ?? published;
    const date = dated.has(clause) ? null : countedDate(clause, sentence, base, text);
    return date ? [focus(clause, date, { start: date.start, end: spanOf(clause).end })] : [];
  });
  if (dated.size === 0)
    return [...counted, ...described, focus(redirect(main, clauses, sentence) ?? main, null)];
  const foci = [...dated].map(([clause, date]) => focus(clause, date));
  if (!dated.has(main) && tellsMore(foci, main, sentence)) return [focus(main, null), ...foci, ...described];
  const own = foci.length === 1 ? foci : foci.map(({ clause, date }) => focus(clause, date, spanOf(clause)));
  const repeated = telling
    .filter(({ date, clause }) => (dated.get(clause) ?? date) !== date && isAgain(date, sentence))
    .map(({ date, clause }) => focus(clause, date, spanOf(clause)));
  // What another clause cannot say by itself it says in the words of the main one, which come first.
  return [...own, ...repeated, ...counted, ...described].sort(
    (a, b) => Number(b.clause === main) - Number(a.clause === main),
  );
}

/** For each clause that tells something of a date of its own, that date. */
function datesOfClauses(
  telling: readonly Held[],
  main: Clause,
  { sentence, clauses }: Part,
): ReadonlyMap<Clause, FocusDate> {
  // "The strike was lawful in May, he said on Monday" is of Monday, "It will end in June, he said on Monday" of June.
  const spoken = telling.find(({ clause }) => clause.kind === 'attribution')?.date;
  const rank = ({ date }: Held): number =>
    date === spoken ? 1 : spoken && date.value > spoken.value ? 0 : 2;
  const place = ({ date, clause }: Held): number => placeIn(date, clause, sentence);
  const dated = new Map<Clause, FocusDate>();
  for (const { date, clause } of telling.toSorted((a, b) => rank(a) - rank(b) || place(a) - place(b))) {
    const target = isVagueStart(date, clause, sentence) ? null : redirect(clause, clauses, sentence);
    if (target && !dated.has(target)) dated.set(target, date);
  }
  const opening = [...dated].find(([clause]) => isSameTime(clause, main, sentence));
  if (opening && !dated.has(main)) dated.set(main, opening[1]);
  return dated;
}

/** The clause that has the words of `date`. */
const holderOf = (date: TextSpan, clauses: readonly Clause[], { tokens }: Sentence): Clause | undefined =>
  clauses.find((clause) => clause.tokens.some((i) => contains(date, tokens[i] ?? NOWHERE)));
