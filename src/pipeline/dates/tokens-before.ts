import type { Token } from '../sentences/sentence.ts';

/** How many of the tokens, which stand in the order of the text, end at `offset` or before it. */
export function tokensBefore(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
