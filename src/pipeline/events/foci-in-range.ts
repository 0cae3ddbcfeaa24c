import { edtfSpan } from '../../base/edtf.ts';
import { contains, overlaps, type TextSpan } from '../../base/text-span.ts';
import type { TimeSpan } from '../../base/time.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Clause } from './clause.ts';
import { isInPassing } from './date-in-clause.ts';
import { type Focus, type FocusDate, focusesOf } from './focus.ts';
import { isForeseen, isRecord, isSince } from './passing-dates.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isSaying, isSimplePast } from './verbs.ts';

/** What a sentence reports within the time of the timeline. */
export interface FociInRange {
  readonly foci: readonly Focus[];
  /** Whether it reports something of another time as well. */
  readonly hasOutside: boolean;
}

export function fociInRange(read: SentenceReading, range: TimeSpan): FociInRange {
  const { sentence, clauses, marks, prose } = read;
  const { text, published } = read.reading.source.article;
  const dates = read.dates.filter((date) => date.start >= prose && !isVast(date));
  const inside = dates.filter((date) => isInside(date, range));
  const all = focusesOf(sentence, clauses, inside.length > 0 ? inside : dates, {
    text,
    published,
    quotations: marks,
  });
  const isOld = inside.length === 0 && dates.length > 0;
  const isQuoted = (date: DateExpression): boolean => marks.some((mark) => contains(mark, date));
  const mayStand = (clause: Clause): boolean =>
    dates.every((date) => isQuoted(date) || !makesOld(date, clause, clauses, sentence)) ||
    saysInPast(clause, sentence);
  const isTold = ({ date, clause }: Focus): boolean =>
    date !== null ? isInside(date, range) : !isOld || mayStand(clause);
  // "She said in 1998 …" tells of then, "She said the quay had been built in 1998" of now.
  const foci = all
    .map((focus) =>
      focus.date && !isInside(focus.date, range) && isReported(focus, sentence)
        ? { ...focus, date: null }
        : focus,
    )
    .filter(isTold);
  return { foci, hasOutside: foci.length < all.length };
}

/** "This century": no words that place a happening. */
const isVast = ({ value }: DateExpression): boolean => /^\d{2,3}X/.test(value);

function isInside(date: FocusDate, range: TimeSpan): boolean {
  const span = edtfSpan(date.value);
  return span !== null && span.start >= range.start && span.end <= range.end;
}

/** Words between a verb of saying and the date on which it was said: "told reporters in 1998". */
const SAID_WITHIN = 4;

/** A date that is part of what was said, and not of the saying. */
function isReported({ clause: { verb }, date }: Focus, { tokens }: Sentence): boolean {
  const token = tokens[verb ?? -1];
  if (!token || !date || !isSaying(token) || !isSimplePast(token)) return false;
  return tokens.findIndex(({ start }) => start >= date.start) - (verb ?? 0) > SAID_WITHIN;
}

/**
 * Whether an old date makes what `clause` tells old too: its own one, one after "since", or one in a clause that says
 * when ("when the port opened in 1998"); but none with which it is only compared. "The union, which began a strike in
 * 1998, refused" tells of now, and so does what has been done or is said; "used the ships that it bought in 1998" may not.
 */
function makesOld(
  date: DateExpression,
  clause: Clause,
  clauses: readonly Clause[],
  sentence: Sentence,
): boolean {
  const holder = clauses.find((other) => holds(other, date, sentence)) ?? clause;
  if (isRecord(date, sentence) || isForeseen(date, sentence)) return false;
  // "lost 4 per cent, its worst day since it was founded in 1998"
  if (holder !== clause && sentence.tokens[holder.tokens[0] ?? -1]?.lemma === 'since') return false;
  if (isSince(date, sentence)) return true;
  const isAside = sentence.tokens[(holder.tokens[0] ?? 0) - 1]?.text === ',';
  if (holder.kind === 'complement' || (holder.kind === 'relative' && isAside)) return false;
  if (holds(clause, date, sentence)) return !isInPassing(date, clause, sentence);
  return !saysOrHasDone(clause, sentence);
}

const saysOrHasDone = ({ verb }: Clause, { tokens }: Sentence): boolean => {
  const token = tokens[verb ?? -1];
  return token !== undefined && (isSaying(token) || /^(?:has|have)$/i.test(token.text));
};

/** "The ferry has been shut since 1998" tells of then; "Berg said it had been shut since 1998" of now. */
const saysInPast = ({ verb }: Clause, { tokens }: Sentence): boolean => {
  const token = tokens[verb ?? -1];
  if (token === undefined) return false;
  const has = /^(?:has|have)$/i.test(token.text)
    ? tokens.slice((verb ?? 0) + 1).find(({ pos }) => pos !== 'ADV')
    : undefined;
  return has ? isSaying(has) : isSaying(token) && isSimplePast(token);
};

/** Whether `span` reaches into the words of a clause. */
export const holds = (clause: Clause, span: TextSpan, { tokens }: Sentence): boolean =>
  clause.tokens.some((i) => {
    const token = tokens[i];
    return token !== undefined && overlaps(span, token);
  });
