import { expect, test } from 'vitest';
import { readText } from './test-utils.ts';
import { growingLines, joinWords, type Word, wordsOf } from './words.ts';

const wordsIn = (text: string): readonly Word[] => {
  const { sentences, quotations } = readText(text, '2020-03-12');
  return wordsOf(text, sentences[0]?.tokens ?? [], quotations);
};

test.each([
  ['Berg’s ferry, an old one, left.', 'Berg’s ferry, an old one, left.'],
  ['Berg called it “the end,”', 'Berg called it “the end”'],
  ['A five-day strike (the first) ended', 'A five-day strike (the first) ended'],
])('%s', (text, line) => {
  expect(joinWords(wordsIn(text))).toBe(line);
});

test('no space comes before a closing mark, even where the text has one', () => {
  const words = wordsIn('Berg left, then came back');
  expect(joinWords(words.map((word) => ({ ...word, spaced: true })))).toBe('Berg left, then came back');
});

test('lines grow by a word each, as they would be joined', () => {
  const words = wordsIn('Berg called it “the end,” and left.');
  expect(growingLines(words)).toEqual(
    Array.from({ length: words.length + 1 }, (_, count) => joinWords(words.slice(0, count))),
  );
});
