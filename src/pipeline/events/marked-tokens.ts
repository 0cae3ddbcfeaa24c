import { contains, type TextSpan } from '../../base/text-span.ts';
import type { Token } from '../sentences/sentence.ts';
import { carriesClause } from './verbs.ts';

/** The tokens of a sentence, and what the rules that part it ask of them again and again: found once, by token index. */
export interface MarkedTokens {
  readonly tokens: readonly Token[];
  /** Their texts in lower case. */
  readonly lower: readonly string[];
  /** Whether a token lies inside a quotation. */
  readonly quoted: readonly boolean[];
  /** Whether a token can carry a clause: a finite verb. */
  readonly carries: readonly boolean[];
}

export function markTokens(tokens: readonly Token[], quotations: readonly TextSpan[]): MarkedTokens {
  const lower: string[] = [];
  const quoted: boolean[] = [];
  const carries: boolean[] = [];
  let previous: Token | undefined;
  for (const token of tokens) {
    lower.push(token.text.toLowerCase());
    quoted.push(quotations.some((span) => contains(span, token)));
    carries.push(carriesClause(token, previous));
    previous = token;
  }
  return { tokens, lower, quoted, carries };
}

/** Whether a token of `[from, to)` can carry a clause. */
export function carriesWithin({ carries }: MarkedTokens, from: number, to: number): boolean {
  const at = carries.indexOf(true, from);
  return at >= 0 && at < to;
}

/** Index of the first token of `[from, to)` that can carry a clause and is not quoted, or -1. */
export function nextVerb({ carries, quoted }: MarkedTokens, from: number, to: number): number {
  for (let i = from; i < to; i++) if (carries[i] && !quoted[i]) return i;
  return -1;
}

/** Whether a noun and then a finite verb stand between `i` and the next comma. */
export function startsClause({ tokens, quoted, carries }: MarkedTokens, i: number): boolean {
  let noun = false;
  for (let k = i; k < tokens.length; k++) {
    const token = tokens[k];
    if (!token || (token.text === ',' && !quoted[k])) return false;
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(token.pos)) noun = true;
    else if (noun && carries[k]) return true;
  }
  return false;
}
