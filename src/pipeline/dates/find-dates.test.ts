import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfSpan } from '../../base/edtf.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import { findDates } from './find-dates.ts';
import { datesIn, found } from './test-utils.ts';

describe('what is no date', () => {
  test.each([
    'They will march on the capital, and it may rain.',
    'The Sun and the Sunday Times reported it as they sat down.',
    'About 3/4 of them won 2-1, or 24/7.',
    'The SEC fined him in the second round.',
    'Four Il-76 aircraft and Leopard 1 A5 tanks came.',
    'Article 5 binds the 30-nation alliance after the Cold War.',
    'The total came to 1,335, of which $2022 was cash.',
    'Some 2,022 people and 2014 soldiers came in 2014 tanks.',
    'Call 202-456-1111 or 020 7946 0018.',
    'He served for 10 years and must leave within 90 days.',
    'At a two-day meeting, 29 children spoke.',
    'Over the last year and in recent weeks little has changed.',
    'It happens every Monday and each week.',
    'The talks dragged on for three weeks and a month.',
    'The temperature may fall; the fall of the city may come.',
    'A spring in his step, she said, with a winter coat.',
    'They flew a Boeing 2019 and took Route 2022.',
    'Under Directive 2004/39 and 2014/65/EU it paid 2000 roubles and 2100 yen.',
    'Last spring break was fun; the May Day parade was not.',
    'Judge April Ramos met June Carter and Mr. August Wilson.',
    'The Su-27 and MiG-29 flew over 1701 Main Street.',
    'His contract was a year shorter, a year earlier than planned.',
    'Windows 2000, Room 2014 and Section 1983 are names.',
    'Version 2.14.2021b has no date.',
    'He finished second to last in his first quarter-final.',
    'He ran the 1500 metres at 1730 GMT, and 2000 more stood at 1984 Main Street.',
    'She took an overnight train and stayed overnight.',
    'A man in his 80s told of an 18th-century house; highs in the 80s, lows in the low 60s.',
    'The shop opens on a Monday, every other Friday and most Saturday mornings; Friday nights are best.',
    'He read "1984", "The Longest Friday" and "Seven Days in May".',
    'They scored in the third quarter and kicked a field goal in the fourth quarter.',
    'Of nineteen twenty-year-olds, twenty twenty times won; two thousand came.',
    'The Good Friday Agreement and the Labor Day parade are names.',
    'The move, two days after his resignation, will last for the next year.',
    'Mr. March and Ms. May met the May Company.',
    'A copyright line, © 2011, and the code 2023-118, and 10-12-11 too.',
    'Nobody came the next day.',
  ])('%s', (text) => expect(found('2022-03-10', text)).toEqual([]));
});

test('captions are read with their present tense as past', () => {
  expect(found('2022-03-10', 'Residents cross a bridge in Irpin on Monday. (A. Person)', true)).toEqual([
    'Monday = 2022-03-07',
  ]);
});

test('the past is not counted from a day to come', () => {
  const text = 'Chile left the union on March 3. It will vote on May 1. Norway protested a day later.';
  expect(found('2022-03-10', text)).toEqual([
    'March 3 = 2022-03-03',
    'May 1 = 2022-05-01',
    'a day later = 2022-03-04',
  ]);
});

test('the year that one paragraph went back to does not reach into the next', () => {
  const text = 'The last fair was held in 2016.\n\nThe council met in January.';
  const paragraphs = [
    { start: 0, end: 31 },
    { start: 33, end: text.length },
  ];
  const dates = findDates(text, splitSentences(text, paragraphs, []), '2022-03-10');
  expect(dates.map(({ value }) => value)).toEqual(['2016', '2022-01']);
});

test('each expression names its rule and its sentence', () => {
  const text = 'It began on May 3. It ended last week.';
  const sentences = splitSentences(text, [{ start: 0, end: text.length }], []);
  expect(
    findDates(text, sentences, '2022-05-20').map(({ rule, sentence, known }) => ({ rule, sentence, known })),
  ).toEqual([
    { rule: 'month-day', sentence: 0, known: true },
    { rule: 'near-period', sentence: 1, known: true },
  ]);
});

/** Pieces of dates; repeated, they are what a pattern could lose itself in. */
const PIECES = [
  'the ',
  'early ',
  'in ',
  '1998 ',
  '1998',
  'March ',
  'March 3, ',
  '3 and ',
  'Friday and ',
  'last ',
  "'",
  ', ',
  '-',
  '1,',
  'nineteen ',
  'first ',
  'week ',
  'the end of ',
  'a year ago in ',
  'two days after ',
  'had been due ',
  'until ',
  '\n',
  '.',
];

describe('on any text', () => {
  const texts = fc.array(
    fc.tuple(
      fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 100 }),
    ),
    { maxLength: 3 },
  );

  test('comes to an end, in order, without overlaps, and every expression is the text that it says', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.map(([pieces, times]) => pieces.join('').repeat(times)).join('');
        let end = 0;
        for (const date of datesIn('1998-05-05', text)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(date.start, date.end)).toBe(date.text);
          expect(edtfSpan(date.value)).not.toBeNull();
          end = date.end;
        }
      }),
      { numRuns: 25 },
    );
  });
});
