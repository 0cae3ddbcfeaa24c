import { describe, expect, test } from 'vitest';
import { buildEvents } from './build-events.ts';
import { linkPlans } from './link-plans.ts';
import { mergeMentions } from './merge-mentions.ts';
import { HARBOUR, mentionsIn } from './test-utils.ts';

/** A Thursday and the Monday after it. */
const linked = (first: string, second: string) =>
  linkPlans(
    buildEvents(
      mergeMentions([...mentionsIn(first, '2020-03-12'), ...mentionsIn(second, '2020-03-16')]),
      HARBOUR,
    ),
    HARBOUR,
  );

/** Each plan with its outcome, by title. */
function outcomesIn(first: string, second: string): string[][] {
  const events = linked(first, second);
  return events.flatMap(({ title, outcome }) =>
    outcome === undefined ? [] : [[title, events.find(({ id }) => id === outcome)?.title ?? '']],
  );
}

describe('a plan and what came of it', () => {
  test.each([
    [
      'held on the day',
      'The union will hold a meeting on the ferry strike on Friday.',
      'The union met on Friday to talk about the strike at the ferry.',
    ],
    [
      'told in another verb',
      'Berg is due to travel to Chile on Saturday.',
      'Berg arrived in Chile on Saturday with two bankers.',
    ],
    [
      'called off before its day',
      'Berg will visit the new quay on Saturday.',
      'On Friday, Berg called off a visit to the quay.',
    ],
    [
      'a day late',
      'Norway will send two tugs to the wrecked ferry on Friday.',
      'Norway sent two tugs to the wrecked ferry on Saturday.',
    ],
  ])('%s', (_, first, second) => {
    expect(outcomesIn(first, second)).toEqual([[expect.any(String), expect.any(String)]]);
  });
});

describe('no outcome', () => {
  test.each([
    [
      'something else that the same person did on the day',
      'Berg will visit the new quay on Friday.',
      'Berg sold a boat to a baker on Friday.',
    ],
    ['the same by somebody else', 'Berg will sell a boat on Friday.', 'Dahl bought a hat on Friday.'],
    [
      'what was over when the plan was told',
      'Berg visited the quay on Tuesday. Berg will visit the quay on Friday.',
      'The union held a strike on Friday.',
    ],
    [
      'another plan',
      'The union will hold a meeting on the strike on Friday.',
      'The union will hold a meeting on the strike in April.',
    ],
    [
      'of what will not be',
      'Norway will not send ships on Friday.',
      'Berg said on Friday that nobody had sent ships.',
    ],
  ])('%s', (_, first, second) => {
    expect(outcomesIn(first, second)).toEqual([]);
  });
});

test('the outcome names its plans', () => {
  const events = linked(
    'The union will hold a meeting on the ferry strike on Friday.',
    'The union held its meeting on the strike at the ferry on Friday.',
  );
  const plan = events.find(({ kind }) => kind === 'plan');
  expect(events.find(({ id }) => id === plan?.outcome)?.plans).toEqual([plan?.id]);
});
