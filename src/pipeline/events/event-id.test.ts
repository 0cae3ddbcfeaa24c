import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ID_PATTERN } from '../../bundle/id.ts';
import { eventIdOf } from './event-id.ts';

const NONE: ReadonlySet<string> = new Set();

test.each([
  ['2020-03-10', 'Berg opens the new ferry quay', '2020-03-10-berg-opens-new-ferry-quay'],
  ['2020-03', 'Ólafur’s tug sinks', '2020-03-olafur-tug-sinks'],
  ['2020-03-10/2020-03-12', 'Union meets', '2020-03-10-2020-03-12-union-meets'],
  ['2020-03~', 'Berg: “We go”', '2020-03-berg-we-go'],
  ['2020', 'One two three four five six seven', '2020-one-two-three-four-five-six'],
  ['2020', 'Україна', '2020'],
])('%s %s gives %s', (date, title, id) => {
  expect(eventIdOf(date, title, NONE)).toBe(id);
});

test('a second event with the same words has a number', () => {
  const taken = new Set(['2020-berg-speaks', '2020-berg-speaks-2']);
  expect(eventIdOf('2020', 'Berg speaks', taken)).toBe('2020-berg-speaks-3');
});

test('on any title the id is kebab-case, free, and the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (title, others) => {
      const taken = new Set([...others, eventIdOf('2020-03', title, NONE)]);
      const id = eventIdOf('2020-03', title, taken);
      expect(id).toMatch(ID_PATTERN);
      expect(taken.has(id)).toBe(false);
      expect(eventIdOf('2020-03', title, taken)).toBe(id);
    }),
  );
});
