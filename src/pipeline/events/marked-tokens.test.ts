import { expect, test } from 'vitest';
import { carriesWithin, markTokens } from './marked-tokens.ts';
import { readText } from './test-utils.ts';

const mark = (text: string) => {
  const { sentences, quotations } = readText(text, '2020-03-12');
  return markTokens(sentences[0]?.tokens ?? [], quotations);
};

test('tokens are marked by their index', () => {
  const { tokens, lower, quoted, carries } = mark('Berg said “The Strike ends here” on Wednesday.');
  const where = (marks: readonly boolean[]): string[] =>
    tokens.flatMap(({ text }, i) => (marks[i] ? [text] : []));
  expect(lower).toEqual(tokens.map(({ text }) => text.toLowerCase()));
  expect(where(quoted)).toEqual(['The', 'Strike', 'ends', 'here']);
  expect(where(carries)).toEqual(['said', 'ends']);
});

test.each([
  [0, 2, true],
  [0, 1, false],
  [2, 9, false],
])('a verb between %i and %i: %s', (from, to, found) => {
  expect(carriesWithin(mark('Berg left the quay.'), from, to)).toBe(found);
});
