import { describe, expect, test } from 'vitest';
import { mergeMentions } from './merge-mentions.ts';
import { mentionsIn } from './test-utils.ts';

/** The sentences that each event would have, for articles of a Thursday and the Friday after it. */
const eventsOf = (first: string, second = ''): string[][] =>
  mergeMentions([...mentionsIn(first, '2020-03-12'), ...mentionsIn(second, '2020-03-13')]).map((group) =>
    group.map(({ article, span }) => article.text.slice(span.start, span.end)),
  );

describe('one event', () => {
  test.each([
    [
      'the same happening in two articles',
      'The union began a strike at the ferry quay on Wednesday.',
      'A strike began at the ferry quay on Wednesday, when the union walked out.',
    ],
    [
      'told with a date and again without',
      'The union began a strike at the ferry quay on Wednesday.\n\nThe union began the strike at the quay before dawn.',
      '',
    ],
    [
      'a quotation that goes on',
      '“The strike ends here,” Berg said on Wednesday. “We go home,” she said.',
      '',
    ],
  ])('%s', (_, first, second) => {
    expect(eventsOf(first, second)).toEqual([[expect.any(String), expect.any(String)]]);
  });
});

describe('two events', () => {
  test.each([
    [
      'different happenings of one day and actor',
      'The union began a strike at the ferry quay on Wednesday.',
      'The union sold an old house to a baker on Wednesday.',
    ],
    [
      'the same words on another day',
      'The union held a meeting on the strike on Tuesday.',
      'The union held a meeting on the strike on Thursday.',
    ],
    [
      'the same words of another actor',
      'Norway sent two ferries to the harbour on Wednesday.',
      'Chile sent two ferries to the harbour on Wednesday.',
    ],
    [
      'a plan and its outcome',
      'The union will hold a meeting on the strike on Friday.',
      'The union held a meeting on the strike on Friday.',
    ],
    [
      'one view of two speakers',
      'Berg said on Wednesday that the harbour strike by the union was lawful.',
      'Dahl said on Wednesday that the harbour strike by the union was lawful.',
    ],
  ])('%s', (_, first, second) => {
    expect(eventsOf(first, second)).toHaveLength(2);
  });
});

test('a weak mention makes no event of its own', () => {
  const [mention] = mentionsIn('The union began a strike at the ferry quay on Wednesday.', '2020-03-12');
  if (!mention) throw new Error('there is no mention');
  expect(mergeMentions([{ ...mention, weak: true }])).toEqual([]);
  expect(mergeMentions([{ ...mention, weak: true }, mention])).toHaveLength(1);
});

test('no mentions, no events', () => {
  expect(mergeMentions([])).toEqual([]);
});
