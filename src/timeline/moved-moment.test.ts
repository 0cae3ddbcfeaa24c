import { expect, test } from 'vitest';
import { utcMs } from '../base/time.ts';
import { formatMoment, parseMoment } from '../url/times.ts';
import { movedMoment } from './moved-moment.ts';

const time = (iso: string) => utcMs(Date.parse(iso));
const limits = { start: time('2022-01-01'), end: time('2022-07-01') };

test.each<[to: string, before: string | null, moment: string]>([
  ['2022-02-24T11:00Z', null, '2022-02-24'],
  ['2022-02-24T13:00Z', '2022-02-20', '2022-02-25'],
  ['2022-02-24T13:05Z', '2022-02-20T10:00Z', '2022-02-24T13:00Z'],
  ['2021-12-01T00:00Z', null, '2022-01-01'],
  ['2022-08-01T00:00Z', null, '2022-06-30'],
  ['2022-08-01T00:00Z', '2022-02-20T10:00Z', '2022-06-30T23:45Z'],
])('to %s, from %s: %s', (to, before, moment) => {
  expect(formatMoment(movedMoment(time(to), before === null ? null : parseMoment(before), limits))).toBe(
    moment,
  );
});
