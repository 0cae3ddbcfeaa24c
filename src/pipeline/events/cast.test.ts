import { expect, test } from 'vitest';
import { castOf, inOrder } from './cast.ts';
import { HARBOUR } from './test-utils.ts';

const cast = castOf(HARBOUR);

test('a person has a short name, a country has none', () => {
  expect(cast.get('anna-berg')?.shortName).toBe('Berg');
  expect(cast.get('norway')?.shortName).toBeNull();
});

test('ids come once, in the order of the vocabulary, without those that it does not have', () => {
  expect(inOrder(['port-union', 'anna-berg', 'port-union', 'nobody', 'norway'], cast)).toEqual([
    'anna-berg',
    'norway',
    'port-union',
  ]);
});

test('a vocabulary is looked up once', () => {
  expect(castOf(HARBOUR)).toBe(cast);
});
