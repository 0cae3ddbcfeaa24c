import { describe, expect, it } from 'vitest';
import { formatEdtf, formatIsoDay, machineDate } from './format-date.ts';

describe('formatEdtf', () => {
  it.each([
    ['2022-02-24', 'Thursday 24 February 2022', '24 Feb 2022'],
    ['2023-04', 'April 2023', 'Apr 2023'],
    ['2023', '2023', '2023'],
    ['199X', '1990s', '1990s'],
    ['2022-22', 'summer 2022', 'summer 2022'],
    ['2022-33', 'first quarter of 2022', 'first quarter of 2022'],
    ['2022-03~', 'about March 2022', 'about Mar 2022'],
    ['2022-02-24T05:30Z', 'Thursday 24 February 2022, 05:30 UTC', '24 Feb 2022, 05:30 UTC'],
    ['2022-02-24/2022-03', 'Thursday 24 February 2022 – March 2022', '24 Feb 2022 – Mar 2022'],
    ['2022-02-24/..', 'from Thursday 24 February 2022', 'from 24 Feb 2022'],
    ['../2022-03', 'until March 2022', 'until Mar 2022'],
  ])('%s is "%s", in short "%s"', (value, long, short) => {
    expect(formatEdtf(value, 'long')).toBe(long);
    expect(formatEdtf(value, 'short')).toBe(short);
  });

  it('names the weekday in short as well', () => {
    expect(formatIsoDay('2023-01-01', 'medium')).toBe('Sun 1 Jan 2023');
  });

  it('leaves what it cannot read as it stands', () => {
    expect(formatEdtf('2022-02-30', 'long')).toBe('2022-02-30');
    expect(formatEdtf('sometime', 'long')).toBe('sometime');
  });
});

describe('machineDate', () => {
  it.each([
    ['2022-02-24', '2022-02-24'],
    ['2023-04', '2023-04'],
    ['2022-22', '2022-06-01'],
    ['2022-02-24/2022-03', '2022-02-24'],
    ['2022-03~', '2022-03-01'],
    ['sometime', ''],
  ])('%s is %s', (value, expected) => {
    expect(machineDate(value)).toBe(expected);
  });
});
