import { contains, type TextSpan } from '../../base/text-span.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Clause } from './clause.ts';
import { type Opening, openingAt } from './half-clause.ts';
import { type MarkedTokens, markTokens } from './marked-tokens.ts';
import { isPastParticiple } from './verbs.ts';

/** One of the things that a main clause tells side by side, and the part of the sentence that is its own. */
export interface Coordinate {
  readonly clause: Clause;
  /** The clause and what hangs on it. */
  readonly clauses: readonly Clause[];
  readonly span: TextSpan;
  /** Whether a date stands in the clause itself. */
  readonly isDated: boolean;
}

/** A word or mark behind which another clause begins. Places are into the tokens of the main clause. */
interface Joint {
  readonly place: number;
  readonly opening: Opening;
  /** "is to meet them on Monday and to leave on Friday": the verb is the one before the joint. */
  readonly isInfinitive: boolean;
}

/**
 * Parts "left on Monday and will return on Friday", "was fired in May; in June a court …" or "shut the quay, and on the
 * night of 5 May its tugs left": what has a date of its own tells a thing of its own. A part takes the subject of the
 * first unless it has its own; a part without a date stays with the one before. Null where nothing is to be parted.
 */
export function coordinatesOf(
  main: Clause,
  clauses: readonly Clause[],
  sentence: Sentence,
  dates: readonly DateExpression[],
  quotations: readonly TextSpan[],
): readonly Coordinate[] | null {
  if (main.verb === null || dates.length === 0 || !mayPart(main, sentence)) return null;
  const marked = markTokens(sentence.tokens, quotations);
  const isDated = (from: number, to: number): boolean =>
    main.tokens.slice(from, to).some((i) => {
      const token = sentence.tokens[i];
      return token !== undefined && dates.some((date) => contains(date, token));
    });
  const candidates = jointsOf(main, marked, dates);
  const said = clauses.find(({ kind }) => kind === 'attribution');
  const attribution = said?.tokens[0] ?? null;
  const isAtEnd = (said?.tokens.at(-1) ?? 0) >= sentence.tokens.length - 2;
  const accepted: Joint[] = [];
  candidates.forEach((joint, k) => {
    const before = accepted.at(-1)?.place ?? 0;
    const end = candidates[k + 1]?.place ?? main.tokens.length;
    if (!isDated(joint.place, end)) return;
    const isParted =
      isDated(before, joint.place) || (joint.opening.hasSubject && isStrong(marked, main, joint.place));
    const at = main.tokens[joint.place] ?? -1;
    const isOpen = attribution === null || marked.lower[at] === ';' || (attribution > at && !isAtEnd);
    if (isParted && isOpen) accepted.push(joint);
  });
  if (accepted.length === 0) return null;
  return [null, ...accepted].map((joint, k): Coordinate => {
    const next = accepted[k]?.place ?? main.tokens.length;
    const clause =
      joint === null
        ? { ...main, tokens: main.tokens.slice(0, next) }
        : partOf(main, joint, next, marked, candidates);
    const from = joint === null ? -1 : (main.tokens[joint.place] ?? 0);
    const to = main.tokens[next] ?? sentence.tokens.length;
    const hanging = clauses.filter((other) => {
      const [first = 0] = other.tokens;
      return other !== main && first > from && first < to;
    });
    const isWhole = joint !== null && !joint.opening.hasSubject;
    return {
      clause,
      clauses: [clause, ...hanging],
      span: {
        start: isWhole || joint === null ? sentence.start : (sentence.tokens[from]?.end ?? sentence.start),
        end: sentence.tokens[to]?.start ?? sentence.end,
      },
      isDated: isDated(joint?.place ?? 0, next),
    };
  });
}

const mayPart = ({ tokens: own }: Clause, { tokens }: Sentence): boolean =>
  own.some(
    (i) => JOINTS.has(tokens[i]?.text ?? '') || (tokens[i]?.text === ',' && tokens[i + 1]?.pos === 'AUX'),
  );

const JOINTS = new Set([';', ':', 'and', 'but', 'yet']);

/** A semicolon, a comma or a dash before "and": the parts stand apart even where only one of them has a date. */
const isStrong = ({ lower }: MarkedTokens, { tokens }: Clause, place: number): boolean => {
  const at = tokens[place] ?? 0;
  return lower[at] === ';' || lower[at] === ':' || /^(?:,|-|–|—)$/.test(lower[at - 1] ?? '');
};

function jointsOf(main: Clause, marked: MarkedTokens, dates: readonly DateExpression[]): Joint[] {
  const { tokens, lower, quoted } = marked;
  const joints: Joint[] = [];
  const own = new Set(main.tokens);
  const end = (main.tokens.at(-1) ?? 0) + 1;
  main.tokens.forEach((i, place) => {
    if (i <= (main.verb ?? 0) || quoted[i]) return;
    const isMark = /^[;:]$/.test(lower[i] ?? '');
    const isAnd = /^(?:and|but|yet)$/.test(lower[i] ?? '') && !isBetween(lower, i);
    const isListed = lower[i] === ',' && tokens[i + 1]?.pos === 'AUX';
    if (!isMark && !isAnd && !isListed) return;
    const opening = openingAt(marked, dates, i + 1, end, (k) => own.has(k));
    if (opening && (isMark ? opening.hasSubject : isAnd || !opening.hasSubject))
      joints.push({ place, opening, isInfinitive: false });
    else if (isAnd && lower[i + 1] === 'to' && tokens[i + 2]?.pos === 'VERB')
      joints.push({
        place,
        opening: { verb: main.verb ?? 0, hasSubject: false, start: i + 1 },
        isInfinitive: true,
      });
  });
  return joints;
}

/** "between Norway and Chile", "both on ships and on land": no joint of clauses. */
const isBetween = (lower: readonly string[], and: number): boolean =>
  lower.slice(Math.max(0, and - 4), and).some((word) => /^(?:between|both)$/.test(word));

const PASSIVE = /^(?:is|are|was|were)$/i;

/** The words from one joint to the next as a clause, with what they borrow from the first one. */
function partOf(
  main: Clause,
  joint: Joint,
  next: number,
  { tokens, lower }: MarkedTokens,
  all: readonly Joint[],
): Clause {
  const own = main.tokens.slice(joint.place + 1, next);
  const { verb, hasSubject, start } = joint.opening;
  if (hasSubject) return { ...main, tokens: own.filter((i) => i >= start), verb };
  if (!joint.isInfinitive) {
    const last = all.findLast(({ place, opening }) => place < joint.place && opening.hasSubject)?.opening;
    const [from, to] = last ? [last.start, last.verb] : [0, main.verb ?? 0];
    const subject = main.tokens.filter((i) => i >= from && i < to);
    // "was arrested on Monday and charged on Friday": the verb before the joint goes on.
    const [aux, done] = [tokens[to], tokens[verb]];
    if (aux?.pos === 'AUX' && done?.pos === 'VERB' && isPastParticiple(done) && PASSIVE.test(aux.text))
      return { ...main, tokens: [...subject, to, ...own], verb: to };
    return { ...main, tokens: [...subject, ...own], verb };
  }
  const to = main.tokens.findIndex((i) => i > (main.verb ?? 0) && lower[i] === 'to');
  return to < 0 ? { ...main, tokens: own } : { ...main, tokens: [...main.tokens.slice(0, to), ...own] };
}
