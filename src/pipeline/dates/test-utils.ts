import { describe, expect, test } from 'vitest';
import { splitSentences } from '../sentences/split-sentences.ts';
import type { DateExpression } from './date-expression.ts';
import { findDates } from './find-dates.ts';

/** The date expressions of one paragraph. */
export function datesIn(published: string, text: string, caption = false): DateExpression[] {
  const paragraph = { start: 0, end: text.length };
  return findDates(text, splitSentences(text, [paragraph], caption ? [paragraph] : []), published);
}

/** What `findDates` finds in one paragraph: `words = value`, in order. */
export const found = (published: string, text: string, caption = false): string[] =>
  datesIn(published, text, caption).map(({ text: words, value }) => `${words} = ${value}`);

/** A publication day, a paragraph, and all that is found in it. */
export type Row = readonly [published: string, text: string, ...expected: string[]];

export function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows.map(([published, text, ...expected]) => ({ published, text, expected })))(
      '$published: $text',
      ({ published, text, expected }) => expect(found(published, text)).toEqual(expected),
    );
  });
}
