import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordIndexBuilder } from './word-index.ts';
import { wordSearch } from './word-search.ts';
import { wordsOf } from './words.ts';

/** A search over an index of `events`, and which pieces it has loaded. */
function searchOf(events: readonly (readonly string[])[]) {
  const builder = new WordIndexBuilder();
  for (const words of events) builder.add(words);
  const { firstWords, pieces } = builder.files();
  const loaded: number[] = [];
  const load = async (piece: number) => {
    loaded.push(piece);
    return pieces[piece] ?? new Uint8Array();
  };
  return { ...wordSearch({ firstWords, size: events.length, load }), pieces, loaded };
}

const placesIn = (bits: Uint32Array, size: number): number[] =>
  [...Array(size).keys()].filter((place) => ((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1);

describe('wordsOf', () => {
  it.each([
    ['Niinistö’s ferry', ['niinisto', 's', 'ferry']],
    ['3.5 per cent — HARBOUR', ['3', '5', 'per', 'cent', 'harbour']],
    [' … ', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('wordSearch', () => {
  it('finds the events with a word that begins so, and no other', async () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '丁', '😀'), minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(word), { maxLength: 80 }), word, async (events, prefix) => {
        const found = await searchOf(events).placesOf(prefix);
        expect(placesIn(found, events.length)).toEqual(
          [...events.keys()].filter((place) => events[place]?.some((other) => other.startsWith(prefix))),
        );
      }),
    );
  });

  it('loads the pieces of its word alone', async () => {
    const events = Array.from({ length: 60_000 }, (_, i) => [`w${String(i).padStart(5, '0')}`, 'often']);
    const { pieces, loaded, placesOf } = searchOf(events);
    expect(pieces.length).toBeGreaterThan(5);
    expect(placesIn(await placesOf('w41234'), events.length)).toEqual([41_234]);
    expect(loaded.length).toBeLessThanOrEqual(2);
    expect(placesIn(await placesOf('w4'), events.length)).toHaveLength(10_000);
    expect(placesIn(await placesOf('often'), events.length)).toHaveLength(60_000);
  });

  it('has nothing in an index of nothing', async () => {
    expect(await searchOf([]).placesOf('a')).toEqual(new Uint32Array(0));
  });
});
