import { contains, type TextSpan } from '../../base/text-span.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Clause } from './clauses.ts';
import { carriesClause } from './verbs.ts';

/** One of two things that a main clause tells, and the part of the sentence that is its own. */
export interface Coordinate {
  readonly clause: Clause;
  readonly span: TextSpan;
}

/**
 * Parts "left on Monday and will return on Friday" or "a board refused in May, but owners agreed in June" where a
 * date stands on either side; the second part takes the subject of the first unless it has its own. Null for a
 * sentence that quotes or hangs other clauses on the main one: there the halves cannot be told apart.
 */
export function coordinatesOf(
  main: Clause,
  clauses: readonly Clause[],
  { tokens, start, end }: Sentence,
  dates: readonly DateExpression[],
): readonly [Coordinate, Coordinate] | null {
  const { verb } = main;
  if (dates.length === 0 || verb === null) return null;
  if (clauses.some((clause) => clause !== main && clause.kind !== 'relative')) return null;
  if (tokens.some((token) => /^["“”]$/.test(token.text))) return null;
  const isDated = (indices: readonly number[]): boolean =>
    dates.some((date) => indices.some((i) => contains(date, tokens[i] ?? { start: -1, end: -1 })));
  for (const i of main.tokens) {
    const joint = tokens[i];
    if (i <= verb || joint === undefined || !/^(?:and|but)$/i.test(joint.text)) continue;
    const first = main.tokens.filter((k) => k < i);
    const rest = main.tokens.filter((k) => k > i);
    if (!isDated(first) || !isDated(rest)) continue;
    const second = secondHalf(main, verb, rest, tokens);
    if (second === null) continue;
    const whole = second.tokens.length > rest.length;
    return [
      { clause: { ...main, tokens: first }, span: { start, end: joint.start } },
      { clause: second, span: { start: whole ? start : joint.end, end } },
    ];
  }
  return null;
}

/** The words after the joint as a clause, with what they borrow from before it; null when they have no verb. */
function secondHalf(
  main: Clause,
  verb: number,
  rest: readonly number[],
  tokens: Sentence['tokens'],
): Clause | null {
  const at = rest.findIndex((k) => tokens[k]?.pos !== 'ADV');
  const opening = rest[at] ?? -1;
  const subject = main.tokens.filter((k) => k < verb);
  const opens = tokens[opening];
  if (opens === undefined) return null;
  if (carriesClause(opens, undefined)) return { ...main, tokens: [...subject, ...rest], verb: opening };
  if (opens.text === 'to' && tokens[opening + 1]?.pos === 'VERB') {
    // "is to speak on Monday and to meet them on Friday"
    const before = main.tokens.findIndex((k) => k > verb && tokens[k]?.text === 'to');
    return before < 0 ? null : { ...main, tokens: [...main.tokens.slice(0, before), ...rest] };
  }
  if (!/^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(opens.pos)) return null;
  const own = rest.find((k) => carriesClause(tokens[k] ?? opens, tokens[k - 1]));
  const noun = rest.some((k) => k < (own ?? 0) && /^(?:NOUN|PROPN|PRON)$/.test(tokens[k]?.pos ?? ''));
  const plain = rest.every((k) => k >= (own ?? 0) || !/^(?:ADP|PUNCT)$/.test(tokens[k]?.pos ?? ''));
  return own !== undefined && noun && plain ? { ...main, tokens: rest, verb: own } : null;
}
