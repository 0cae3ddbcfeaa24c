import type { Actor, Topic } from '../../bundle/schema.ts';
import { Random } from './random.ts';

/** The invented world that the test bundles tell of: the same in all of them. */

const OPENINGS = [
  'Vel',
  'Or',
  'Tam',
  'Kes',
  'Ard',
  'Mir',
  'Sol',
  'Bren',
  'Lun',
  'Hal',
  'Ister',
  'Pol',
  'Quen',
];
const MIDDLES = ['a', 'e', 'i', 'o', 'ando', 'eri', 'uma', 'ola', 'ita', 'enna', 'aro'];
const ENDINGS = ['ra', 'via', 'dor', 'nia', 'mark', 'sund', 'len', 'gate', 'ste', 'port', 'wick', 'berg'];
const GIVEN = [
  'Anka',
  'Bero',
  'Calla',
  'Doran',
  'Elva',
  'Finn',
  'Greta',
  'Hugo',
  'Ilse',
  'Jaro',
  'Kaia',
  'Leon',
];

const random = new Random(1);
const used = new Set<string>();

/** A name that no other bears. */
function invent(make: () => string): string {
  for (;;) {
    const name = make();
    if (used.has(name)) continue;
    used.add(name);
    return name;
  }
}

const word = () => random.pick(OPENINGS) + random.pick(MIDDLES) + random.pick(ENDINGS);
const several = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** `Kesola Gate Union` gives `kesola-gate-union`. */
export const idOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const COUNTRIES = several(18, () => invent(word));
const ORGANISATIONS = several(12, () =>
  invent(() => `${word()} ${random.pick(['Union', 'Council', 'Bank', 'Assembly', 'League'])}`),
);
const PEOPLE = several(30, () => invent(() => `${random.pick(GIVEN)} ${word()}`));

const inOrder = <T extends { readonly id: string }>(things: readonly T[]): T[] =>
  things.toSorted((a, b) => (a.id < b.id ? -1 : 1));

export const ACTORS: readonly Actor[] = inOrder([
  ...COUNTRIES.map((name): Actor => ({ id: idOf(name), name, kind: 'country' })),
  ...ORGANISATIONS.map((name): Actor => ({ id: idOf(name), name, kind: 'organisation' })),
  ...PEOPLE.map(
    (name): Actor => ({ id: idOf(name), name, kind: 'person', memberOf: [idOf(random.pick(COUNTRIES))] }),
  ),
]);

/** The actors again, those that the news names most first. */
export const ACTORS_BY_FAME: readonly Actor[] = ACTORS.map((actor) => ({ actor, rank: random.next() }))
  .sort((a, b) => a.rank - b.rank)
  .map(({ actor }) => actor);

export const TOPICS: readonly Topic[] = [
  'Talks and treaties',
  'Harbours',
  'Energy',
  'Elections',
  'Courts',
  'Floods and storms',
  'Railways',
  'Schools',
].map((name) => ({ id: idOf(name), name }));

export const OUTLETS: readonly string[] = [
  'Harbour Wire',
  'The Northern Ledger',
  'Continental Post',
  'Daily Meridian',
  'Baltic Review',
  'Evening Compass',
  'The Lowland Courier',
  'Signal Press',
  'Morning Quay',
  'The Plain Dealer of Orelen',
  'Weekly Lantern',
  'Island Observer',
];

/** So many that most words of a bundle are rare, as in real texts. */
export const TOWNS: readonly string[] = several(700, () =>
  invent(() => word() + random.pick(['', '', 'ham', 'ford'])),
);
