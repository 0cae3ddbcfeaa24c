import { expect, test } from 'vitest';
import { eventById, eventIndex } from './event-index.ts';
import { makeBundle, makeEvent } from './test-utils.ts';

const bundle = makeBundle([], {
  events: ['late 2022-05-01', 'b 2022-02-24', 'month 2022-02', 'a 2022-02-24'].map((line) => {
    const [id = '', date = ''] = line.split(' ');
    return makeEvent({ id, date });
  }),
});

test('events are in order of start, then of id', () => {
  expect(eventIndex(bundle).events.map((event) => event.id)).toEqual(['month', 'a', 'b', 'late']);
  expect(eventIndex(bundle).indexOfEvent.get('b')).toBe(2);
});

test('an event is found by its id, and an unknown id is null', () => {
  expect(eventById(eventIndex(bundle), 'a')?.id).toBe('a');
  expect(eventById(eventIndex(bundle), 'nothing')).toBeNull();
});

test('a bundle is indexed once', () => {
  expect(eventIndex(bundle)).toBe(eventIndex(bundle));
  expect(eventIndex({ ...bundle })).not.toBe(eventIndex(bundle));
});
