import { expect, test } from 'vitest';
import { eventIndex } from '../bundle/event-index.ts';
import { sampleBundle } from '../bundle/sample-bundle.ts';
import { makeBundle } from '../bundle/test-utils.ts';
import { hasBit } from './bit-set.ts';
import { searchEvents } from './search.ts';

const made = makeBundle(
  [
    { id: 'bridge', date: '2022-01-01', title: 'Mayor opens a bridge', actors: ['sauli-niinisto'] },
    { id: 'harbour', date: '2022-01-02', title: 'Harbour closes', summary: 'Cranes stand still.' },
    { id: 'market', date: '2022-01-03', title: 'Market day', topics: ['article-5'] },
  ],
  { actors: [{ id: 'sauli-niinisto', name: 'Sauli Niinistö', kind: 'person' }] },
);
const [market] = made.events.slice(-1);
market?.quotes.push({ text: 'Onions are dear', source: 0 });

test.each<[q: string, found: string]>([
  ['bridge', 'bridge'],
  ['BRIDGE', 'bridge'],
  ['brid', 'bridge'],
  ['idge', ''],
  ['cranes', 'harbour'],
  ['onion', 'market'],
  ['niinisto', 'bridge'],
  ['Niinistö', 'bridge'],
  ['article 5', 'market'],
  ['test outlet', 'bridge harbour market'],
  ['bridge mayor', 'bridge'],
  ['bridge cranes', ''],
  // One letter off, where nothing is spelt so.
  ['harbuor', ''],
  ['harbor', 'harbour'],
  ['brigde', ''],
  ['brudge', 'bridge'],
  ['bridgee', 'bridge'],
  ['bridhe', 'bridge'],
  ['ridge', 'bridge'],
  ['brdige', ''],
  ['harbou', 'harbour'],
  // Short words and numbers must be right.
  ['dax', ''],
  ['', 'bridge harbour market'],
  [' … ?! ', 'bridge harbour market'],
])('%j finds "%s"', (q, found) => {
  const bits = searchEvents(made, q);
  const { events } = eventIndex(made);
  expect(events.filter((_, i) => hasBit(bits, i)).map((event) => event.id)).toEqual(
    found.split(' ').filter(Boolean),
  );
});

test('a right spelling is not watered down by near ones', () => {
  const bundle = sampleBundle();
  const bits = searchEvents(bundle, 'Poland');
  const found = eventIndex(bundle).events.filter((_, i) => hasBit(bits, i));
  expect(found.length).toBeGreaterThan(2);
  expect(found.every((event) => event.actors.includes('poland'))).toBe(true);
});
