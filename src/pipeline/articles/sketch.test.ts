import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessOf, sketchOf } from './sketch.ts';

/** `count` different words from `first` on. */
const words = (count: number, first = 0): string[] =>
  Array.from({ length: count }, (_, i) => `w${(first + i).toString(36)}`);

describe('sketchOf', () => {
  it('has the smallest hashes only, ascending, each once', () => {
    const sketch = sketchOf(words(300).join(' '));
    expect(sketch).toHaveLength(24);
    expect(sketch).toEqual([...new Set(sketch)].sort((a, b) => a - b));
    const all = [0, 100, 200].flatMap((first) => sketchOf(words(104, first).join(' ')));
    expect(sketch).toEqual(all.sort((a, b) => a - b).slice(0, 24));
  });

  it.each([
    ['case', 'The Ferry left the port', 'the ferry LEFT the port'],
    ['marks', '“The ferry” left — the port.', 'the ferry left the port'],
    ['letters of any script', 'Łódź naïve 東京 𝒳𝒴 2024', 'łódź, naïve; 東京: 𝒳𝒴 2024'],
  ])('does not depend on %s', (_, one, other) => {
    expect(sketchOf(one)).toHaveLength(1);
    expect(sketchOf(one)).toEqual(sketchOf(other));
  });

  it.each([
    ['a letter of another script', 'a b c d 東', 'a b c d 京'],
    ['the order of the words', 'a b c d e', 'a b c e d'],
    ['where a word ends', 'a b c de f', 'a b c d ef'],
  ])('depends on %s', (_, one, other) => {
    expect(sketchOf(one)).not.toEqual(sketchOf(other));
  });

  it('finds as many words as there are runs of letters and figures', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const runs = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
        expect(sketchOf(text)).toEqual(sketchOf(runs.join(' ')));
        expect(sketchOf(text).length).toBeLessThanOrEqual(Math.max(0, runs.length - 4));
        expect(sketchOf(text).length > 0).toBe(runs.length >= 5);
      }),
    );
  });
});

describe('likenessOf', () => {
  const text = words(600);

  it('is 1 for copies, near 0 for others, between for a text with much added', () => {
    const one = sketchOf(text.join(' '));
    expect(likenessOf(one, sketchOf(text.join('\n').toUpperCase()))).toBe(1);
    expect(likenessOf(one, sketchOf(words(600, 5000).join(' ')))).toBe(0);
    const longer = likenessOf(one, sketchOf([...text, ...words(400, 9000)].join(' ')));
    expect(longer).toBeGreaterThan(0.3);
    expect(longer).toBeLessThan(0.9);
  });

  it('is 0 where a text is too short to say', () => {
    expect(likenessOf(sketchOf('a b c d e f'), sketchOf('a b c d e f'))).toBe(0);
  });
});
