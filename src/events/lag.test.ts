import { describe, expect, it } from 'vitest';
import { edtfSpan } from '../base/edtf.ts';
import { lagOf } from './lag.ts';

describe('lagOf', () => {
  it.each([
    ['2022-02-24', '2022-02-24', { kind: 'same-day' }],
    ['2022-02-24T23:30Z', '2022-02-24', { kind: 'same-day' }],
    ['2022-02-24', '2022-02-25', { kind: 'after', days: 1 }],
    ['2022-02-24T23:30Z', '2022-02-25', { kind: 'after', days: 1 }],
    ['2022-02-28', '2022-03-08', { kind: 'after', days: 8 }],
    ['2023-04', '2023-04-21', { kind: 'within' }],
    ['2023-03', '2023-04-01', { kind: 'after', days: 1 }],
    ['2023-07-11', '2023-04-21', { kind: 'before', days: 81 }],
    ['2022-02-26T05:00Z', '2022-02-25', { kind: 'before', days: 1 }],
  ])('%s, published %s', (date, published, expected) => {
    const span = edtfSpan(date);
    expect(span && lagOf(span, published)).toEqual(expected);
  });
});
