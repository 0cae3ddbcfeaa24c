import { describe, expect, test } from 'vitest';
import { buildEvents } from '../events/build-events.ts';
import { mergeMentions } from '../events/merge-mentions.ts';
import { HARBOUR, mentionsIn } from '../events/test-utils.ts';

/** The accounts of two papers, of a Thursday and of the day after, as "field: value, value". */
function accountsIn(first: string, second: string): string[] {
  const events = buildEvents(
    mergeMentions([...mentionsIn(first, '2020-03-12'), ...mentionsIn(second, '2020-03-13')]),
    HARBOUR,
  );
  return events.flatMap(({ accounts = [] }) =>
    [...new Set(accounts.map(({ field }) => field))].map(
      (field) => `${field}: ${accounts.flatMap((a) => (a.field === field ? [a.value] : [])).join(', ')}`,
    ),
  );
}

describe('two papers differ', () => {
  test.each([
    [
      'on how many',
      'A crane fell on a ferry of Norway in Lund on Wednesday and killed 12 people.',
      'At least 15 people were killed when a crane fell on the Norwegian ferry in Lund on Wednesday.',
      ['figure: dead: 12, 15'],
    ],
    [
      'on a sum',
      'Dahl sold the yard of tugs in Lund to a bank of Chile on Tuesday for 12 million crowns.',
      'A bank of Chile bought the yard of tugs in Lund from Dahl on Tuesday for 14 million crowns.',
      ['figure: amount: 12 million crowns, 14 million crowns'],
    ],
    [
      'on the day',
      'The union opened a strike of crane drivers at the ferry quay of Lund on Tuesday.',
      'The union opened its strike of crane drivers at the ferry quay of Lund on Wednesday.',
      ['date: 2020-03-10, 2020-03-11'],
    ],
  ])('%s', (_, first, second, accounts) => {
    expect(accountsIn(first, second)).toEqual(accounts);
  });
});

test.each([
  [
    'the same, one of them rounded',
    'A crane fell on a ferry of Norway in Lund on Wednesday and hurt about 1,300 people.',
    'A crane fell on the Norwegian ferry in Lund on Wednesday; 1,335 people were hurt.',
  ],
  [
    'figures of different things',
    'A crane fell on a ferry of Norway in Lund on Wednesday and killed 12 people.',
    'A crane fell on the Norwegian ferry in Lund on Wednesday; 15 people were injured.',
  ],
  [
    'different events',
    'A strike in Norway on Tuesday stopped 12 ferries.',
    'A strike in Chile on Tuesday stopped 15 ferries.',
  ],
])('no difference: %s', (_, first, second) => {
  expect(accountsIn(first, second)).toEqual([]);
});

test('one article that contradicts itself', () => {
  const text =
    'A storm killed at least 31 dockers of Norway in Lund on Tuesday. A further 212 people were hurt, bringing the total to 340, the union said.';
  expect(accountsIn(text, '')).toEqual(['figure: total: 340, 31 + 212 = 243']);
});
