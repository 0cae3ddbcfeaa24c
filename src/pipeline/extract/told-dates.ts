import { edtfPrecision } from '../../base/edtf.ts';
import { contains, overlaps, sliceSpan, type TextSpan } from '../../base/text-span.ts';
import type { EventKind, SourceDate } from '../../bundle/schema.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import { type Clause, clauseSpan } from '../events/clause.ts';
import { clausesOf } from '../events/clauses.ts';
import { datelineLength } from '../events/dateline.ts';
import { kindOf } from '../events/kind.ts';
import { sourceDateOf } from '../events/source-date.ts';
import { speaksOfBackground } from '../events/verbs.ts';
import type { Prose, ProseReading } from '../read-prose.ts';
import { inSentence } from '../sentences/in-sentence.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import { dayOf, type ToldDate } from './told-date.ts';

/** What one sentence reports on the dates that it states: one thing for each date. */
export function toldDates(prose: Prose, reading: ProseReading, index: number): ToldDate[] {
  const { text, published } = prose;
  const sentence = reading.sentences[index];
  if (sentence === undefined) return [];
  const from = sentence.start + datelineLength(sliceSpan(text, sentence));
  const dates = inSentence(reading.dates, index).filter((date) => date.start >= from);
  if (dates.length === 0) return [];
  const clauses = clausesIn(reading, sentence);
  const main = clauses.find(({ kind }) => kind === 'main');
  if (main === undefined || !(sentence.caption || clauses.some(({ verb }) => verb !== null))) return [];
  const placed = dates.map((date) => ({ date, clause: clauseOf(date, clauses, sentence) ?? main }));
  const isShared = new Set(placed.map(({ clause }) => clause)).size === 1;
  return placed.flatMap(({ date, clause }) => {
    const told = clause.kind === 'attribution' ? main : clause;
    const kind = kindOf(told, clauses, sentence, date.value.slice(0, 10) > published);
    if (!isWorthTelling(date, kind, sliceSpan(text, sentence))) return [];
    const span = isShared ? sentence : clauseSpan(clause, sentence);
    return [toldDate(reading, index, { span, clause: told, kind, date: sourceDateOf(date) })];
  });
}

/** The same for a date that the sentence itself does not state. */
export function toldOn(
  reading: ProseReading,
  index: number,
  dateAt: (sentence: Sentence) => SourceDate,
): ToldDate | null {
  const sentence = reading.sentences[index];
  const clauses = sentence && clausesIn(reading, sentence);
  const clause = clauses?.find(({ kind }) => kind === 'main');
  if (!sentence || !clauses || !clause) return null;
  const kind = kindOf(clause, clauses, sentence, false);
  return toldDate(reading, index, { span: sentence, clause, kind, date: dateAt(sentence) });
}

/** A day is worth telling however it stands in its sentence; a month or a year only where something happens in it. */
function isWorthTelling({ value }: DateExpression, kind: EventKind, words: string): boolean {
  if (dayOf(value) !== null) return true;
  return edtfPrecision(value) !== 'decade' && kind !== 'statement' && !speaksOfBackground(words);
}

interface Telling {
  readonly span: TextSpan;
  readonly clause: Clause;
  readonly kind: EventKind;
  readonly date: SourceDate;
}

const toldDate = (reading: ProseReading, index: number, { span, clause, kind, date }: Telling): ToldDate => ({
  sentence: index,
  span: { start: span.start, end: span.end },
  date,
  kind,
  speaker: kind === 'statement' ? speakerOf(reading, index, clause) : '',
  content: contentOf(reading, index, span),
});

function clausesIn({ quotations }: ProseReading, sentence: Sentence): Clause[] {
  const marks = quotations
    .filter(({ start, end }) => start <= sentence.end && end >= sentence.start)
    .map(({ start, end }) => ({ start: start - 1, end: end + 1 }));
  return clausesOf(sentence, marks);
}

const clauseOf = (date: TextSpan, clauses: readonly Clause[], { tokens }: Sentence): Clause | undefined =>
  clauses.find((clause) => clause.tokens.some((i) => isTokenIn(tokens[i], date)));

const isTokenIn = (token: Token | undefined, span: TextSpan): boolean =>
  token !== undefined && contains(span, token);

/** Who is quoted, or else the last name or noun before the verb. */
function speakerOf({ quotations, sentences }: ProseReading, index: number, clause: Clause): string {
  const quoted = inSentence(quotations, index)[0]?.speaker;
  if (quoted) return lastWord(quoted.text);
  const tokens = sentences[index]?.tokens ?? [];
  const before = tokens.slice(0, clause.verb ?? 0);
  return before.findLast(({ pos }) => /^(?:PROPN|NOUN|PRON)$/.test(pos))?.text ?? '';
}

const lastWord = (name: string): string => name.split(/\s+/).at(-1) ?? '';

function contentOf(reading: ProseReading, index: number, span: TextSpan): Set<string> {
  const dates = inSentence(reading.dates, index);
  const words = (reading.sentences[index]?.tokens ?? []).filter(
    (token) =>
      contains(span, token) &&
      /^(?:NOUN|PROPN|VERB|NUM)$/.test(token.pos) &&
      !dates.some((date) => overlaps(date, token)),
  );
  return new Set(words.map(({ lemma }) => lemma));
}
