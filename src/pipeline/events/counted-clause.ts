import { addDays, parseIsoDay } from '../../base/time.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Clause } from './clause.ts';

const COUNTS = 'zero a two three four five six seven eight nine ten'.split(' ');
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };

/**
 * The day of "after Berg resigned" in "raised its offer on Tuesday, a day after Berg resigned": counted from the day of
 * the main clause, `base`. Null where no count stands before the clause. The words of the date are those of the count; `text` is the article's.
 */
export function countedDate(
  clause: Clause,
  { tokens }: Sentence,
  base: string,
  text: string,
): Omit<DateExpression, 'sentence'> | null {
  if (clause.kind !== 'adverbial') return null;
  const [opening = 0] = clause.tokens;
  const word = tokens[opening]?.text.toLowerCase();
  const [number, unit] = [tokens[opening - 2], tokens[opening - 1]];
  const day = parseIsoDay(base);
  if (!/^(?:after|before)$/.test(word ?? '') || !number || !unit || !day) return null;
  const days = UNIT_DAYS[unit.lemma];
  const count = countOf(number.text.toLowerCase());
  if (days === undefined || count === null) return null;
  const value = addDays(day, days * count * (word === 'after' ? -1 : 1));
  const span = { start: number.start, end: unit.end };
  return { ...span, text: text.slice(span.start, span.end), value, known: true, rule: 'from-event' };
}

function countOf(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  if (/^(?:an|one)$/.test(word)) return 1;
  const count = COUNTS.indexOf(word);
  return count > 0 ? count : null;
}
