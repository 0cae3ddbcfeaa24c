import { describe, expect, it } from 'vitest';
import type { Bundle } from '../bundle/schema.ts';
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

const lanes = (...args: [by: Parameters<typeof buildLanes>[2], most: number, chosen?: string[]]) =>
  buildLanes(bundle, bundle.events, args[0], args[1], args[2] ?? []).map(
    ({ id, events }) => `${id}: ${events.map((event) => event.id).join(' ')}`,
  );

describe('lanes', () => {
  it('are the topics that have events, in the order of the vocabulary', () => {
    expect(lanes('topic', 5)).toEqual(['wheat: e2', 'rye: e2 e3', 'oats: e1']);
  });
  it('put together what they have no room for, each event once', () => {
    expect(lanes('topic', 2)).toEqual(['wheat: e2', `${REST_LANE}: e1 e3`]);
  });
  it('are those that the reader chose alone, where there are such', () => {
    const passing = (by: 'topic' | 'actor', chosen: string[]) =>
      buildLanes(bundle, bundle.events.slice(1), by, 5, chosen).map(
        ({ id, events }) => `${id}: ${events.map((event) => event.id).join(' ')}`,
      );
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
    const built = (events: Bundle['events']) =>
      buildLanes(bundle, events, 'topic', 5, []).map(({ id, events: list }) => `${id} ${list.length}`);
    expect(built(bundle.events.slice(0, 1))).toEqual(['oats 1']);
    expect(built([])).toEqual(['wheat 0', 'rye 0', 'oats 0']);
  });
});
