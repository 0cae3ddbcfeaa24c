import { describe, expect, it } from 'vitest';
import { columnsOf } from '../bundle/columns.ts';
import { makeBundle } from '../bundle/test-utils.ts';
import { addBit, emptyBits } from '../state/bit-set.ts';
import type { Lane } from './lanes.ts';
import { LaneIndex } from './lod/lane-index.ts';
import { Members } from './lod/members.ts';
import { laneWith, type Position, type Step, step } from './navigation.ts';
import { eventOn, time } from './test-events.ts';

// Lanes by time:   top: a(1) c(3) e(5)   empty   bottom: b(2) d(4)
const DAYS = { a: 1, b: 2, c: 3, d: 4, e: 5 } as const;
type Name = keyof typeof DAYS;
const NAMES = Object.keys(DAYS) as Name[];
const columns = columnsOf(makeBundle(NAMES.map((name) => eventOn(`2022-01-0${DAYS[name]}`, name))));
const lane = (id: string, names: readonly Name[]): Lane => {
  const bits = emptyBits(NAMES.length);
  for (const name of names) addBit(bits, NAMES.indexOf(name));
  return { id, name: id, kind: 'topic', events: new LaneIndex(columns, bits) };
};
const top = lane('top', ['a', 'c', 'e']);
const lanes = [top, lane('empty', []), lane('bottom', ['b', 'd'])];
const parse = (text: string): Position => {
  const [name = '', id = ''] = text.split('@');
  return { place: name === 'gone' ? 1 : NAMES.indexOf(name as Name), lane: id };
};
const go = (from: string | null, direction: Step, together: Members | null = null, around = 0) => {
  const to = step(lanes, from === null ? null : parse(from), direction, around, together);
  return to === null ? null : `${NAMES[to.place]}@${to.lane}`;
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
    expect(go('a@top', 'next', new Members(top.events, { from: 0, until: 2, without: [] }))).toBe('e@top');
    expect(go('e@top', 'previous', new Members(top.events, { from: 1, until: 3, without: [] }))).toBe(
      'a@top',
    );
  });

  it('enters at the first event in the window, whatever the key', () => {
    expect(go(null, 'next', null, time('2022-01-03'))).toBe('c@top');
    expect(go('gone@top', 'up', null, time('2022-01-03'))).toBe('c@top');
    expect(go(null, 'next', null, time('2023-01-01'))).toBe('e@top');
  });

  it('has nowhere to go without events', () => {
    expect(step([lane('none', [])], null, 'next', 0, null)).toBeNull();
  });

  it('passes over what has a label of its own inside a group', () => {
    const group = new Members(top.events, { from: 0, until: 3, without: [1] });
    expect(go('a@top', 'next', group)).toBe('c@top');
  });
});

describe('the lane of an event', () => {
  it('is the one the reader is in, if it has it, else the first that has', () => {
    expect(laneWith(lanes, 3, 'top')?.id).toBe('bottom');
    expect(laneWith(lanes, 2, 'bottom')?.id).toBe('top');
    expect(laneWith(lanes, 9, null)).toBeNull();
  });
});
