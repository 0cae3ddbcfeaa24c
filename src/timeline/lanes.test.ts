import { describe, expect, it } from 'vitest';
import { corpusOf } from '../bundle/corpus.ts';
import type { Bundle } from '../bundle/schema.ts';
import { addBit, type BitSet, emptyBits, fullBits } from '../state/bit-set.ts';
import { ALL_LANE, buildLanes, REST_LANE } from './lanes.ts';
import { eventOn } from './test-events.ts';

const bundle: Bundle = {
  version: 1,
  title: 'Test',
  range: { start: '2022-01-01', end: '2022-12-31' },
  articles: [
    {
      id: 'a',
      file: 'a.md',
      title: 'A',
      outlet: 'The Lantern',
      published: '2022-01-01',
      publishedKnown: true,
      text: '',
      paragraphs: [],
    },
  ],
  actors: [
    { id: 'ann', name: 'Ann', kind: 'person' },
    { id: 'bob', name: 'Bob', kind: 'person' },
  ],
  topics: [
    { id: 'wheat', name: 'Wheat' },
    { id: 'never', name: 'Never' },
    { id: 'rye', name: 'Rye' },
    { id: 'oats', name: 'Oats' },
  ],
  events: [
    eventOn('2022-01-01', 'e1', { topics: ['oats'], actors: ['bob'] }),
    eventOn('2022-01-02', 'e2', { topics: ['wheat', 'rye'], actors: ['bob', 'ann'] }),
    eventOn('2022-01-03', 'e3', { topics: ['rye'] }),
  ],
  redirects: {},
};

const corpus = corpusOf(bundle);
const all = fullBits(3);
const from = (first: number) => {
  const bits = emptyBits(3);
  for (let place = first; place < 3; place++) addBit(bits, place);
  return bits;
};

const lanes = (
  by: Parameters<typeof buildLanes>[2],
  most: number,
  chosen: string[] = [],
  visible: BitSet = all,
) =>
  buildLanes(corpus, visible, by, most, chosen).map(
    ({ id, events }) => `${id}: ${[...events.places].map((place) => `e${place + 1}`).join(' ')}`,
  );

describe('lanes', () => {
  it('are the topics that have events, in the order of the vocabulary', () => {
    expect(lanes('topic', 5)).toEqual(['wheat: e2', 'rye: e2 e3', 'oats: e1']);
  });
  it('put together what they have no room for, each event once', () => {
    expect(lanes('topic', 2)).toEqual(['wheat: e2', `${REST_LANE}: e1 e3`]);
  });
  it('are those that the reader chose alone, where there are such', () => {
    const passing = (by: 'topic' | 'actor', chosen: string[]) => lanes(by, 5, chosen, from(1));
    expect(passing('topic', ['rye'])).toEqual(['rye: e2 e3']);
    expect(passing('topic', ['rye', 'wheat'])).toEqual(['wheat: e2', 'rye: e2 e3']);
    expect(passing('topic', ['bob'])).toEqual(['wheat: e2', 'rye: e2 e3']);
    expect(passing('actor', ['ann'])).toEqual(['ann: e2', `${REST_LANE}: e3`]);
  });
  it('of actors come by number of events, with one for events without', () => {
    expect(lanes('actor', 5)).toEqual(['bob: e1 e2', 'ann: e2', `${REST_LANE}: e3`]);
  });
  it('of outlets and none', () => {
    expect(lanes('outlet', 5)).toEqual(['The Lantern: e1 e2 e3']);
    expect(lanes('none', 5)).toEqual([`${ALL_LANE}: e1 e2 e3`]);
  });
  it('without an event under the filters go, unless all are', () => {
    const first = emptyBits(3);
    addBit(first, 0);
    expect(lanes('topic', 5, [], first)).toEqual(['oats: e1']);
    expect(lanes('topic', 5, [], emptyBits(3))).toEqual(['wheat: ', 'rye: ', 'oats: ']);
  });
});
