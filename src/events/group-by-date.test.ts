import { expect, it } from 'vitest';
import { type Corpus, corpusOf } from '../bundle/corpus.ts';
import { makeBundle } from '../bundle/test-utils.ts';
import { groupByDate } from './group-by-date.ts';

const corpus = corpusOf(
  makeBundle([
    { id: 'a', date: '2022-03' },
    { id: 'b', date: '2022-03-01' },
    { id: 'c', date: '2022-03-01T00:00Z' },
    { id: 'd', date: '2022-03' },
    { id: 'e', date: '2022-03-01T05:00Z' },
  ]),
);
const groups = (of: Corpus) =>
  groupByDate(of, [0, 1, 2, 3, 4]).map(({ date, places }) => [
    date,
    places.map((place) => corpus.details.head(place)?.id).join(' '),
  ]);

it('puts a month and its first day under headings of their own, and a minute under its day', () => {
  expect(groups(corpus)).toEqual([
    ['2022-03', 'a d'],
    ['2022-03-01', 'b c e'],
  ]);
});

it('goes by the days that an event spans until its date has come', () => {
  expect(groups({ ...corpus, details: { ...corpus.details, head: () => null } })).toEqual([
    ['2022-03-01/2022-03-31', 'a d'],
    ['2022-03-01', 'b c e'],
  ]);
});

it('has no groups without events', () => {
  expect(groupByDate(corpus, [])).toEqual([]);
});
