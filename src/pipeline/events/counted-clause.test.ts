import { expect, test } from 'vitest';
import { mentionsIn } from './test-utils.ts';

/** Each mention of a text of a Thursday, by day and title. */
const toldIn = (text: string): string[] =>
  mentionsIn(text, '2020-03-12').map(({ date, title }) => `${date.value} ${title}`);

test.each([
  ['The union raised its offer on Tuesday, a day after Berg resigned.', '2020-03-09 Berg resigns'],
  ['The meeting, two days before Norway sold its ferries, was short.', '2020-03-14 Norway sells its ferries'],
  ['Berg left on Monday, one week after the union began a strike.', '2020-03-02 Union begins a strike'],
])('%s', (text, told) => {
  expect(toldIn(text)).toContain(told);
});

test.each([
  'The strike began three hours after Berg resigned.',
  'Berg left in May, two days after the union began a strike.',
  'The union began a strike soon after Berg resigned on Monday.',
])('counts nothing: %s', (text) => {
  expect(mentionsIn(text, '2020-03-12').filter(({ date }) => date.rule === 'from-event')).toEqual([]);
});
