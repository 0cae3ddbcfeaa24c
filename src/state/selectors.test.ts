import { describe, expect, test } from 'vitest';
import { corpusOf } from '../bundle/corpus.ts';
import { sampleBundle } from '../bundle/sample-bundle.ts';
import { makeBundle } from '../bundle/test-utils.ts';
import { DEFAULT_VIEW, type View } from '../url/view.ts';
import {
  emptyReasons,
  eventsByWindow,
  facetCounts,
  neighbours,
  openEvent,
  visibleBits,
  visibleCount,
  visibleRanks,
  whyHidden,
} from './selectors.ts';

const corpus = corpusOf(
  makeBundle([
    { id: 'one', date: '2022-01-10', actors: ['ukraine'], topics: ['troops'], title: 'Convoy turns south' },
    { id: 'two', date: '2022-02-10', actors: ['ukraine', 'poland'], topics: ['refugees'] },
    { id: 'three', date: '2022-03-10', actors: ['poland'], topics: ['refugees', 'troops'] },
    { id: 'four', date: '2022-04', actors: ['finland'], topics: ['sanctions'] },
  ]),
);

const stateOf = (view: Partial<View>) => ({ corpus, view: { ...DEFAULT_VIEW, ...view } });
const idOf = (place: number | null) => (place === null ? null : corpus.details.head(place)?.id);
const placeOf = (id: string) => corpus.details.placeOf(id) ?? -1;
const visibleIds = (view: Partial<View>) => {
  const { placeAt, count } = visibleRanks(stateOf(view));
  return Array.from({ length: count }, (_, rank) => idOf(placeAt(rank))).join(' ');
};

describe('visible events', () => {
  test.each<[Partial<View>, string]>([
    [{}, 'one two three four'],
    [{ actors: ['ukraine'] }, 'one two'],
    [{ actors: ['ukraine', 'poland'] }, 'one two three'],
    [{ actors: ['ukraine', 'poland'], match: 'all' }, 'two'],
    [{ topics: ['troops', 'refugees'] }, 'one two three'],
    [{ topics: ['troops', 'refugees'], match: 'all' }, 'three'],
    [{ actors: ['ukraine'], topics: ['refugees'] }, 'two'],
    [{ actors: ['ukraine'], topics: ['sanctions'] }, ''],
    [{ not: ['troops'] }, 'two four'],
    [{ not: ['troops', 'finland'] }, 'two'],
    [{ actors: ['poland'], not: ['ukraine'] }, 'three'],
    [{ q: 'convoy' }, 'one'],
    [{ q: 'convoy', not: ['ukraine'] }, ''],
    [{ actors: ['atlantis'] }, ''],
    [{ not: ['atlantis'] }, 'one two three four'],
  ])('%j shows "%s"', (view, ids) => {
    expect(visibleIds(view)).toBe(ids);
  });

  test('are the same object while the window moves, and another when a filter changes', () => {
    const state = stateOf({ actors: ['ukraine'] });
    const before = visibleBits(state);
    expect(visibleBits({ ...state, view: { ...state.view, event: 'two' } })).toBe(before);
    expect(visibleBits({ ...state, view: { ...state.view, match: 'all' } })).not.toBe(before);
  });
});

describe('facet counts', () => {
  test.each<[Partial<View>, Record<string, number>]>([
    [{}, { ukraine: 2, poland: 2, finland: 1, troops: 2, refugees: 2, sanctions: 1 }],
    // Under "any" a choice does not lower the other counts of its own group.
    [{ actors: ['ukraine'] }, { ukraine: 2, poland: 2, finland: 1, troops: 1, refugees: 1, sanctions: 0 }],
    [
      { actors: ['ukraine'], match: 'all' },
      { ukraine: 2, poland: 1, finland: 0, troops: 1, refugees: 1, sanctions: 0 },
    ],
    [
      { topics: ['refugees'], q: 'two' },
      { ukraine: 1, poland: 1, finland: 0, troops: 0, refugees: 1, sanctions: 0 },
    ],
    // An excluded id counts what its exclusion hides; the other counts are without those events.
    [{ not: ['ukraine'] }, { ukraine: 2, poland: 1, finland: 1, troops: 1, refugees: 1, sanctions: 1 }],
    [
      { not: ['ukraine', 'troops'] },
      { ukraine: 1, poland: 0, finland: 1, troops: 1, refugees: 0, sanctions: 1 },
    ],
  ])('%j', (view, counts) => {
    expect(Object.fromEntries(facetCounts(stateOf(view)))).toEqual(counts);
  });

  test('agree with what choosing the facet shows, in the sample', () => {
    const sample = corpusOf(sampleBundle());
    const view = { ...DEFAULT_VIEW, topics: ['troops'], not: ['vladimir-putin'], q: 'the' };
    const counts = facetCounts({ corpus: sample, view });
    expect(counts.get('nato')).toBeGreaterThan(0);
    for (const { id } of sample.actors.filter((actor) => actor.id !== 'vladimir-putin')) {
      const chosen = visibleCount({ corpus: sample, view: { ...view, actors: [id] } });
      expect([id, counts.get(id)]).toEqual([id, chosen]);
    }
  });
});

describe('the open event', () => {
  test('is null when none is open or there is no such event', () => {
    expect(openEvent(stateOf({}))).toBeNull();
    expect(openEvent(stateOf({ event: 'lost' }))).toBeNull();
    expect(openEvent(stateOf({ event: 'two' }))?.event.id).toBe('two');
    expect(openEvent(stateOf({ event: 'two' }))).toBe(openEvent(stateOf({ event: 'two', q: 'words' })));
  });

  test.each<[Partial<View>, string | null, string | null]>([
    [{ event: 'two' }, 'one', 'three'],
    [{ event: 'one' }, null, 'two'],
    [{ event: 'four' }, 'three', null],
    [{ event: 'two', actors: ['ukraine', 'finland'] }, 'one', 'four'],
    [{ event: 'three', actors: ['ukraine', 'finland'] }, 'two', 'four'],
    [{}, null, null],
  ])('%j has the visible neighbours %s and %s', (view, previous, next) => {
    const found = neighbours(stateOf(view));
    expect([idOf(found.previous), idOf(found.next)]).toEqual([previous, next]);
  });
});

test('events lie before, inside and after the window', () => {
  const span = { start: Date.UTC(2022, 1, 1), end: Date.UTC(2022, 3, 2) } as View['span'];
  expect(eventsByWindow(stateOf({ span }))).toMatchObject({ before: 1, inside: 3, after: 0 });
  expect(eventsByWindow(stateOf({ span, actors: ['finland'] }))).toMatchObject({ before: 0, inside: 1 });
});

describe('why an event is hidden', () => {
  test.each<[string, Partial<View>, unknown[]]>([
    ['one', {}, []],
    ['one', { actors: ['ukraine', 'poland'] }, []],
    ['one', { actors: ['ukraine', 'poland'], match: 'all' }, [{ by: 'actors', ids: ['poland'] }]],
    ['four', { topics: ['troops', 'refugees'] }, [{ by: 'topics', ids: ['troops', 'refugees'] }]],
    ['four', { not: ['finland', 'troops'], q: 'convoy' }, [{ by: 'not', ids: ['finland'] }, { by: 'q' }]],
    ['one', { event: 'three' }, [{ by: 'window' }]],
  ])('%s under %j', (id, view, reasons) => {
    expect(whyHidden(stateOf(view), placeOf(id))).toEqual(reasons);
  });

  test('gives each of two events the same object again', () => {
    const state = stateOf({ q: 'convoy' });
    const reasons = whyHidden(state, placeOf('two'));
    whyHidden(state, placeOf('three'));
    expect(whyHidden(state, placeOf('two'))).toBe(reasons);
  });
});

describe('when nothing matches', () => {
  test.each<[Partial<View>, unknown[]]>([
    [{ actors: ['ukraine'] }, []],
    [
      { actors: ['ukraine'], topics: ['sanctions'] },
      [
        { filter: { field: 'topics', id: 'sanctions' }, count: 2 },
        { filter: { field: 'actors', id: 'ukraine' }, count: 1 },
      ],
    ],
    [
      { q: 'convoy', not: ['troops'] },
      [
        { filter: { field: 'q' }, count: 2 },
        { filter: { field: 'not', id: 'troops' }, count: 1 },
      ],
    ],
    // Two filters stand in the way: taking one away is not enough.
    [{ actors: ['finland'], topics: ['refugees'], q: 'convoy' }, []],
  ])('%j', (view, reasons) => {
    expect(emptyReasons(stateOf(view))).toEqual(reasons);
  });
});
