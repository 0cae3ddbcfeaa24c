import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../base/time.ts';
import { dragged, type Grip } from './overview-drag.ts';
import { span } from './test-events.ts';

const limits = span('2022-01-01', '2022-12-31');
const window = span('2022-03-01', '2022-04-01');

describe('dragging in the overview', () => {
  it.each<[Grip, number, [string, string]]>([
    ['window', 10, ['2022-03-11', '2022-04-11']],
    ['window', -1000, ['2022-01-01', '2022-02-01']],
    ['window', 1000, ['2022-11-30', '2022-12-31']],
    ['from', 10, ['2022-03-11', '2022-04-01']],
    ['from', -1000, ['2022-01-01', '2022-04-01']],
    ['until', 10, ['2022-03-01', '2022-04-11']],
    ['until', 1000, ['2022-03-01', '2022-12-31']],
  ])('%s by %i days', (grip, days, [from, until]) => {
    expect(dragged(window, grip, days * DAY_MS, limits)).toEqual(span(from, until));
  });

  it.each<Grip>(['from', 'until'])('never turns the window inside out: %s', (grip) => {
    const delta = (grip === 'from' ? 1 : -1) * 400 * DAY_MS;
    const { start, end } = dragged(window, grip, delta, limits);
    expect(end).toBeGreaterThan(start);
  });
});
