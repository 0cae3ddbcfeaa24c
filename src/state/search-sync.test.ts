import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Corpus, corpusOf } from '../bundle/corpus.ts';
import { eventIndex } from '../bundle/event-index.ts';
import { sampleBundle } from '../bundle/sample-bundle.ts';
import { WordIndexBuilder } from '../bundle/word-index.ts';
import { wordSearch } from '../bundle/word-search.ts';
import { wordsOf, wordsOfEvent } from '../bundle/words.ts';
import { activity } from './activity.ts';
import { countBits } from './bit-set.ts';
import { searchEvents } from './search.ts';
import { findEvents, startSearch } from './search-sync.ts';
import { isSearching, visibleCount } from './selectors.ts';
import { createAppStore } from './store.ts';

const bundle = sampleBundle();
const index = eventIndex(bundle);
const builder = new WordIndexBuilder();
for (const event of index.events) builder.add(wordsOfEvent(event, index));
const { firstWords, pieces } = builder.files();
const words = wordSearch({
  firstWords,
  size: index.events.length,
  load: async (piece) => pieces[piece] ?? new Uint8Array(),
});
/** The sample as a large timeline has it: its texts elsewhere, an index of their words. */
const corpus: Corpus = { ...corpusOf(bundle), whole: null, words };

describe('findEvents', () => {
  const texts = index.events.map((event) => event.title);
  const queries = new Set([
    ...texts.flatMap(wordsOf),
    ...texts.flatMap(wordsOf).map((word) => word.slice(0, 3)),
    ...texts,
    'the',
    'a',
  ]);

  test('finds what the search of a small timeline finds, word for word', async () => {
    expect(queries.size).toBeGreaterThan(50);
    for (const q of queries) expect([q, await findEvents(corpus, q)]).toEqual([q, searchEvents(bundle, q)]);
  });

  test('finds nothing for a word that is in no event', async () => {
    expect(countBits(await findEvents(corpus, 'xqzzyqx the'))).toBe(0);
  });
});

describe('startSearch', () => {
  const started = (change: Partial<Corpus> = {}) => {
    const store = createAppStore({ ...corpus, ...change });
    const stop = startSearch(store);
    const shown = () => visibleCount(store.getState());
    return { store, stop, shown, set: store.getState().setView };
  };
  const all = index.events.length;

  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('shows what was found before until it has found anew', async () => {
    const { store, set, shown } = started();
    set({ q: 'poland' });
    expect([shown(), isSearching(store.getState())]).toEqual([all, true]);
    await vi.runAllTimersAsync();
    expect(isSearching(store.getState())).toBe(false);
    const found = countBits(searchEvents(bundle, 'poland'));
    expect(found).toBeLessThan(all);
    expect(shown()).toBe(found);
    set({ q: 'poland xqzzyqx' });
    expect(shown()).toBe(found);
    await vi.runAllTimersAsync();
    expect(shown()).toBe(0);
    set({ q: '' });
    expect(shown()).toBe(all);
  });

  test('looks up only what the reader has stopped at', async () => {
    const placesOf = vi.fn(words.placesOf);
    const { set } = started({ words: { placesOf } });
    for (const q of ['p', 'po', 'pol']) set({ q });
    await vi.runAllTimersAsync();
    expect(placesOf.mock.calls).toEqual([['pol']]);
  });

  test('the page is not idle until the search is done, or called off', async () => {
    const ended = vi.fn();
    const begun = vi.spyOn(activity, 'begin').mockReturnValue(ended);
    const { set, stop } = started();
    set({ q: 'pol' });
    expect([begun.mock.calls.length, ended.mock.calls.length]).toEqual([1, 0]);
    await vi.runAllTimersAsync();
    expect(ended).toHaveBeenCalled();
    ended.mockClear();
    set({ q: 'pola' });
    stop();
    expect(ended).toHaveBeenCalled();
    begun.mockRestore();
  });

  test('says why it failed', async () => {
    const { store, set } = started({
      words: { placesOf: () => Promise.reject(new Error('No connection.')) },
    });
    set({ q: 'pol' });
    await vi.runAllTimersAsync();
    expect(store.getState().notices).toEqual([{ code: 'not-loaded', detail: 'No connection.' }]);
    expect(isSearching(store.getState())).toBe(false);
  });

  test('leaves a timeline that is here as a whole alone', async () => {
    const placesOf = vi.fn(words.placesOf);
    const { set, shown } = started({ whole: bundle, words: null });
    set({ q: 'poland' });
    expect(shown()).toBe(countBits(searchEvents(bundle, 'poland')));
    await vi.runAllTimersAsync();
    expect(placesOf).not.toHaveBeenCalled();
  });
});
