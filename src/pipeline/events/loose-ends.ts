import { wordSet } from '../../base/word-set.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import type { Clause } from './clause.ts';

const TIME = wordSet('second minute hour day week month year decade moment night');
/** Words that only say how long before or after: "shortly", "just". */
const HOW_LONG = wordSet(
  'shortly just soon immediately right long only less more than about nearly almost some around',
);
/** Words of an amount before "of whom". */
const AMOUNT = wordSet(
  'most many some all none both several few half each one more less part much any but than at least two-thirds',
);

/**
 * `chosen` (token indices, ascending) without what only led to a clause that is left out: "three days" before "after the
 * ferry sank", "most" before "of which".
 */
export function withoutLooseEnds(
  chosen: readonly number[],
  clauses: readonly Clause[],
  { tokens }: Sentence,
): readonly number[] {
  const kept = new Set(chosen);
  for (const { kind, tokens: own } of clauses) {
    const [first = 0] = own;
    if (first === 0 || kept.has(first)) continue;
    if (kind === 'adverbial') drop(kept, measureBefore(tokens, first), first);
    if (kind !== 'relative') continue;
    if (tokens[first]?.text === 'of') drop(kept, amountBefore(tokens, first), first);
    else if (tokens[first - 1]?.text !== ',') drop(kept, phraseBefore(tokens, first), first);
  }
  return kept.size === chosen.length ? chosen : chosen.filter((i) => kept.has(i));
}

function drop(kept: Set<number>, from: number, to: number): void {
  for (let i = from; i < to; i++) kept.delete(i);
}

/** Where "three days" or ", shortly" before `end` begins; `end` when nothing such stands there or a verb needs it. */
function measureBefore(tokens: readonly Token[], end: number): number {
  let from = end;
  while (HOW_LONG.has(tokens[from - 1]?.text ?? '')) from--;
  if (TIME.has(tokens[from - 1]?.lemma ?? '')) {
    from--;
    while (
      /^(?:NUM|DET|ADJ)$/.test(tokens[from - 1]?.pos ?? '') ||
      HOW_LONG.has(tokens[from - 1]?.text ?? '')
    )
      from--;
  }
  if (from === end || tokens[from - 1]?.text === ',') return from === end ? end : from - 1;
  // "served three years before he left"
  return tokens[from - 1]?.pos === 'VERB' && from < end - 1 ? end : from;
}

/** Where ", most" or ", 19" before `end` begins. */
function amountBefore(tokens: readonly Token[], end: number): number {
  let from = end;
  while (tokens[from - 1]?.pos === 'NUM' || AMOUNT.has(tokens[from - 1]?.text.toLowerCase() ?? '')) from--;
  return from < end && tokens[from - 1]?.text === ',' ? from - 1 : from;
}

/** Where ", a step" before "that nobody had taken" or ", after a night" before "in which" begins. */
function phraseBefore(tokens: readonly Token[], end: number): number {
  let from = end;
  while (/^(?:NOUN|ADJ)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  const isTime = TIME.has(tokens[end - 1]?.lemma ?? '');
  if (from === end || !/^(?:an?|the)$/i.test(tokens[from - 1]?.text ?? '')) return end;
  from--;
  if (isTime && tokens[from - 1]?.pos === 'ADP') from--;
  else if (isTime || tokens[from]?.text === 'the') return end;
  return tokens[from - 1]?.text === ',' ? from - 1 : end;
}
