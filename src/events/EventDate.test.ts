import { expect, it } from 'vitest';
import type { Source } from '../bundle/schema.ts';
import { dateNotes } from './EventDate.tsx';

const source = (text: string, known: boolean): Source => ({
  article: 'a',
  start: 0,
  end: 0,
  excerpt: '',
  date: { start: 0, end: text.length, text, value: '', known, rule: 'month' },
  published: '2023-04-21',
});

it.each([
  ['2022-02-24', [source('on Thursday', true)], ['stated in the text']],
  ['2022-02-24', [source('', false)], ['not stated: taken from what stands around it']],
  ['2022-02-24', [source('', false), source('on Thursday', true)], ['stated in the text']],
  [
    '2023-04',
    [source('earlier this month', true)],
    ['stated in the text', 'a month, not a day: the text says “earlier this month”'],
  ],
  ['2023-04', [source('', false)], ['not stated: taken from what stands around it', 'a month, not a day']],
  [
    '2022~',
    [source('around 2022', true)],
    ['stated in the text', 'a year, not a day: the text says “around 2022”', 'approximate'],
  ],
])('%s', (date, sources, notes) => {
  expect(dateNotes({ date, sources })).toEqual(notes);
});
