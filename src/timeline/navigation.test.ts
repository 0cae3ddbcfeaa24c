import { describe, expect, it } from 'vitest';
import { type Position, type Step, step } from './navigation.ts';
import { eventOn, laneOf, time } from './test-events.ts';

// Lanes by time:   top: a(1) c(3) e(5)   empty   bottom: b(2) d(4)
const lanes = [
  laneOf([eventOn('2022-01-05', 'e'), eventOn('2022-01-01', 'a'), eventOn('2022-01-03', 'c')], 'top'),
  laneOf([], 'empty'),
  laneOf([eventOn('2022-01-02', 'b'), eventOn('2022-01-04', 'd')], 'bottom'),
];
const none: ReadonlySet<string> = new Set();
const parse = (text: string): Position => {
  const [event = '', lane = ''] = text.split('@');
  return { event, lane };
};
const go = (from: string | null, direction: Step, together = none, around = 0) => {
  const to = step(lanes, from === null ? null : parse(from), direction, around, together);
  return to === null ? null : `${to.event}@${to.lane}`;
};

describe('steps of the keyboard', () => {
  it.each<[string, Step, string]>([
    ['a@top', 'next', 'c@top'],
    ['c@top', 'previous', 'a@top'],
    ['e@top', 'next', 'e@top'],
    ['a@top', 'previous', 'a@top'],
    ['c@top', 'first', 'a@top'],
    ['a@top', 'last', 'e@top'],
    ['e@top', 'down', 'd@bottom'],
    ['b@bottom', 'up', 'a@top'],
    ['a@top', 'up', 'a@top'],
    ['d@bottom', 'down', 'd@bottom'],
  ])('from %s %s leads to %s', (from, direction, to) => {
    expect(go(from, direction)).toBe(to);
  });

  it('leaves a group behind as a whole', () => {
    expect(go('a@top', 'next', new Set(['a', 'c']))).toBe('e@top');
    expect(go('e@top', 'previous', new Set(['e', 'c']))).toBe('a@top');
  });

  it('enters at the first event in the window, whatever the key', () => {
    expect(go(null, 'next', none, time('2022-01-03'))).toBe('c@top');
    expect(go('gone@top', 'up', none, time('2022-01-03'))).toBe('c@top');
    expect(go(null, 'next', none, time('2023-01-01'))).toBe('e@top');
  });

  it('has nowhere to go without events', () => {
    expect(step([laneOf([])], null, 'next', 0, none)).toBeNull();
  });
});
