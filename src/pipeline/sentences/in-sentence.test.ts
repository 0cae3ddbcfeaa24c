import { expect, it } from 'vitest';
import { inSentence } from './in-sentence.ts';

it('gives those of one sentence in their order, and none for a sentence without any', () => {
  const found = [
    { sentence: 2, name: 'a' },
    { sentence: 0, name: 'b' },
    { sentence: 2, name: 'c' },
  ];
  expect(inSentence(found, 2)).toEqual([found[0], found[2]]);
  expect(inSentence(found, 0)).toEqual([found[1]]);
  for (const sentence of [-1, 1, 3]) expect(inSentence(found, sentence)).toEqual([]);
  expect(inSentence(found, 2)).toBe(inSentence(found, 2));
});
