import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shorten } from './shorten.ts';
import { readText } from './test-utils.ts';
import { type Word, wordsOf } from './words.ts';

const wordsIn = (text: string): readonly Word[] => {
  const { sentences, quotations } = readText(text, '2020-03-12');
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  return wordsOf(text, tokens, quotations);
};

describe('shorten', () => {
  test.each([
    ['a line that fits', 'Berg opens the new ferry quay', 'Berg opens the new ferry quay'],
    [
      'before a phrase',
      'Berg opens the new ferry quay of the harbour with two tugs after the union called for a vote on the strike',
      'Berg opens the new ferry quay of the harbour with two tugs',
    ],
    [
      'before "which"',
      'Norway sends four tugs and one ferry to the old harbour town which the sailors and their families left',
      'Norway sends four tugs and one ferry to the old harbour town',
    ],
    [
      'not within a pair',
      'Norway sends the new harbour tugs of the old town on the fjord the long-promised anchors and chains',
      'Norway sends the new harbour tugs of the old town',
    ],
  ])('%s', (_, text, line) => {
    expect(shorten(wordsIn(text))).toBe(line);
  });

  test('closes a quotation that it cuts, and marks the cut', () => {
    const line = shorten(
      wordsIn(
        'Berg: “We will not leave this harbour before the last ship has been unloaded and every docker has been paid in full”',
      ),
    );
    expect(line).toMatch(/^Berg: “We will not leave this harbour [^”]*…”$/);
  });

  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 1, maxLength: 18 });
  const pos = fc.constantFrom('NOUN', 'PROPN', 'VERB', 'ADP', 'DET', 'ADJ', 'AUX', 'CCONJ', 'PRON');
  const word = fc.record({ text: letters, pos, quoted: fc.boolean() });

  test('never more than 90 units, never a part of a word', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (parts) => {
        const line = shorten(
          parts.map((part, i) => ({ ...part, lemma: part.text, spaced: i > 0, token: i })),
        );
        expect(line.length).toBeLessThanOrEqual(90);
        const kept = line.replace(/…$/, '').split(' ');
        expect(kept).toEqual(parts.slice(0, kept.length).map(({ text }) => text));
      }),
      { numRuns: 500 },
    );
  });
});
