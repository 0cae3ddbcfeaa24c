import { expect, test } from 'vitest';
import { splitSentences } from '../sentences/split-sentences.ts';
import type { DateRule } from './date-rule.ts';
import { RULES } from './rules.ts';
import { startsIn } from './starts-in.ts';

/** By the name of a rule, words that it matches: what begins each in a way of its own, and what is joined to others. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  'iso-date': ['2022-02-24', '20220224', '(2022-02-24)'],
  'numeric-date': ['24/02/2022', '2022/02/24', '02-19-98', '(24.02.2022)'],
  'remembered-day': ['9/11', 'Sept. 11 attacks', 'September 11 attacks', '11 September attacks'],
  'month-day': [
    'Feb. 24',
    'March 8',
    'MARCH 8',
    'March24',
    'SEPTEMBER11',
    'may 3–June 4',
    'May twenty-first',
  ],
  'day-month': [
    '24 February',
    '8th of March',
    'the twenty-third of May',
    'the Fourth of July',
    '(3-5 March)',
  ],
  'listed-day': [
    'Feb. 24 and 25, they met',
    'May 3, 5 and 8',
    'on 3 and 4 March',
    'the 12th and 13th of May',
  ],
  'day-of-month': ['on the 14th.'],
  'month-year': ['February 2021', 'mid-March 2022', "May '98", 'JUNE last year', 'march 2001-May 2002'],
  month: ['in July', 'mid-March', 'Jan.', 'august', 'June’s', 'April-May', 'SEPT'],
  'year-range': ['2014-2016', '2014–16', '(2021/22)'],
  weekday: ['Thursday', 'MONDAY', 'friday', 'the Friday before.', 'mid-Tuesday', 'Saturday-Sunday'],
  'named-day': ['today', 'Tonight', 'last night', 'this morning', 'the day after tomorrow', 'yesterday’s'],
  overnight: ['Overnight, it fell'],
  ago: [
    'a year ago',
    'three days ago',
    '20 years ago',
    'half a century ago',
    'an hour ago',
    'year-ago',
    '90 days ago',
  ],
  ahead: [
    'in two weeks.',
    'a month from now',
    'five years hence',
    '3 weeks from Friday',
    'twenty-two days from now',
  ],
  'from-told': [
    'two days later',
    'the next day',
    'a week earlier',
    'year-earlier',
    'fifty years later',
    '10 days before.',
  ],
  'from-event': ['two days after the storm', 'the day before the vote', '12 days after his speech'],
  'near-told': ['the following spring', 'that same May'],
  'same-period': [
    'the year-earlier quarter',
    'year-ago period',
    'same month of 1992',
    'comparable quarter last year',
  ],
  'same-time': ['that day', 'later that night', 'the same week', 'this very month', 'early that autumn'],
  'near-period': [
    'last month',
    'this week',
    'next year',
    'the current quarter',
    'current fiscal year',
    'the week before last',
  ],
  'part-of-period': [
    'earlier in the month',
    'late in the week',
    'the end of the year',
    'middle of this month',
    'remainder of the year',
    'latter part of the year',
    'year-end 1993',
    'midyear',
    'mid-year',
  ],
  'whole-period': ['the full year', 'the day'],
  weekend: ['the weekend'],
  'days-of-month': ['first ten days of March', 'last two weeks of May 2021', 'first fortnight of June'],
  'week-number': ['week 47', 'week 12 of 2021', 'week no. 9, 2020'],
  'times-ago': ['two summers ago', 'three Fridays ago', 'a winter ago', 'the weekend before last'],
  'nth-in-month': ['first Monday of May', 'final week of April', 'fourth Friday in June'],
  quarter: [
    'the first quarter',
    'Q1 2022',
    'h2',
    'fiscal second quarter',
    '2021 third quarter',
    'last half of 2020',
  ],
  'first-months': [
    'first three months of the year',
    'last two months of 2021',
    'final six months of this year',
  ],
  season: ['summer 2022', 'last winter', 'Fall', 'mid-autumn'],
  holiday: [
    'New Year’s Eve',
    'Valentine’s Day',
    'Valentines Day',
    'Veterans Day',
    'Christmas Day',
    'Good Friday',
    'St. Patrick’s Day',
    'Martin Luther King Jr. Day',
    'Fourth of July',
    'All Saints Day',
    'Thanksgiving.',
  ],
  century: ['19th century', '18th-century'],
  decade: ['1990s', "the '80s", 'the nineties', 'mid-1960s', 'the 1980s–1990s'],
  'spoken-year': ['nineteen ninety-eight', 'two thousand and three', 'twenty-twenty'],
  'short-year': ["in '98", 'class of ’05'],
  year: ['since 2014', '(2008)', 'mid-2023', 'pre-1990', 'Tokyo2020 2021'],
};

const inSentence = (words: string): string => `They said it: ${words} and more`;
const TEXTS = Object.values(SHAPES).flat().map(inSentence);

/** Offsets in `text` of what the pattern of a rule matches when it is tried everywhere. */
const matchedBy = ({ pattern }: DateRule, text: string): number[] =>
  [...text.matchAll(new RegExp(pattern.source, pattern.flags.replace('y', 'g')))].map(({ index }) => index);

/** Offsets at which a rule is tried. */
function triedIn(text: string, rule: DateRule): Set<number> {
  const tokens = splitSentences(text, [{ start: 0, end: text.length }], []).flatMap((one) => one.tokens);
  const places = tokens.flatMap(({ start, text: word }) =>
    startsIn(word)
      .filter(({ rules }) => rules.includes(RULES.indexOf(rule)))
      .map(({ offset }) => start + offset),
  );
  return new Set(places);
}

test.each(RULES)('$name is tried wherever it matches', (rule) => {
  const missed = TEXTS.filter((text) => {
    const tried = triedIn(text, rule);
    return matchedBy(rule, text).some((place) => !tried.has(place));
  });
  expect(missed).toEqual([]);
});

test.each(Object.entries(SHAPES))('%s matches each of its shapes', (name, shapes) => {
  const rules = RULES.filter((rule) => rule.name === name);
  const unmatched = shapes.filter(
    (words) => !rules.some((rule) => matchedBy(rule, inSentence(words)).length > 0),
  );
  expect(unmatched).toEqual([]);
});

test('every rule has its shapes', () => {
  expect(Object.keys(SHAPES).sort()).toEqual([...new Set(RULES.map(({ name }) => name))].sort());
});

test.each(RULES)('the groups of $name have each a name of their own', ({ pattern, lead, before }) => {
  const names = [pattern, lead, before].flatMap((part) => [
    ...new Set([...(part?.source ?? '').matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name)),
  ]);
  expect(names).toEqual([...new Set(names)]);
});
