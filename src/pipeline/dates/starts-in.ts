import { remember } from '../../base/remember.ts';
import { RULES } from './rules.ts';
import { APOSTROPHE, DIGITS } from './words.ts';

/** A place in a word at which some rules may find a date. */
export interface Start {
  /** From the beginning of the word. */
  readonly offset: number;
  /** Indices into `RULES`. */
  readonly rules: readonly number[];
}

const RULES_BY_START = new Map<string, number[]>();
for (const [index, rule] of RULES.entries()) {
  for (const start of new Set(rule.starts)) {
    const rules = RULES_BY_START.get(start) ?? [];
    rules.push(index);
    RULES_BY_START.set(start, rules);
  }
}

const keyOf = (piece: string): string => {
  if (/^\d/.test(piece)) return DIGITS;
  return /^['’‘]/.test(piece) ? APOSTROPHE : piece.toLowerCase();
};

/** Where in a word, or what stands joined to one ("mid-March", "2014–16"), the rules may begin. Most words have no such place. */
export const startsIn = remember((word): readonly Start[] =>
  [...word.matchAll(/[a-z]+|\d+|['’‘]/gi)].flatMap(({ 0: piece, index }) => {
    const rules = RULES_BY_START.get(keyOf(piece));
    return rules ? [{ offset: index, rules }] : [];
  }),
);
