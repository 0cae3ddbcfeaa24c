import { expect, it } from 'vitest';
import { edtfSpan } from '../base/edtf.ts';
import type { TimelineEvent } from '../bundle/schema.ts';
import { groupByDate } from './group-by-date.ts';

const event = (id: string, date: string): TimelineEvent => ({
  id,
  date,
  start: edtfSpan(date)?.start ?? 0,
  end: edtfSpan(date)?.end ?? 0,
  kind: 'happening',
  title: id,
  summary: '',
  actors: [],
  topics: [],
  quotes: [],
  sources: [],
});

it('puts a month and its first day under headings of their own, and a minute under its day', () => {
  const groups = groupByDate([
    event('a', '2022-03'),
    event('b', '2022-03-01'),
    event('c', '2022-03-01T05:00Z'),
    event('d', '2022-03'),
  ]);
  expect(groups.map(({ date, events }) => [date, events.map(({ id }) => id)])).toEqual([
    ['2022-03', ['a', 'd']],
    ['2022-03-01', ['b', 'c']],
  ]);
});

it('has no groups without events', () => {
  expect(groupByDate([])).toEqual([]);
});
