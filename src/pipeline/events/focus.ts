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

/** The clause that has the words of `date`. */
const holderOf = (date: TextSpan, clauses: readonly Clause[], { tokens }: Sentence): Clause | undefined =>
  clauses.find((clause) => clause.tokens.some((i) => contains(date, tokens[i] ?? NOWHERE)));
