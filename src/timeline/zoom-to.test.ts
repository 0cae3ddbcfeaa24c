import { describe, expect, it } from 'vitest';
import { span } from './test-events.ts';
import { windowOfGroup } from './zoom-to.ts';

describe('the window that opens a group', () => {
  const year = span('2022-01-01', '2023-01-01');

  it('spans the events with room around them, in whole days', () => {
    expect(windowOfGroup(span('2022-03-01', '2022-03-11'), year)).toEqual(span('2022-02-27', '2022-03-13'));
  });
  it('is the day itself for the events of one day', () => {
    expect(windowOfGroup(span('2022-03-01', '2022-03-02'), year)).toEqual(span('2022-03-01', '2022-03-02'));
  });
  it('is none where the window is as narrow already', () => {
    expect(windowOfGroup(span('2022-03-01', '2022-03-02'), span('2022-03-01', '2022-03-02'))).toBeNull();
  });
});
