// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { utcMs } from '../base/time.ts';
import type { TimelineEvent } from '../bundle/schema.ts';
import { type LabelState, labelElement } from './item-element.ts';
import type { LabelItem } from './lod/level-of-detail.ts';
import { Members } from './lod/members.ts';
import { eventOn, laneOf } from './test-events.ts';

const lane = laneOf([eventOn('2022-02-24', 'a'), eventOn('2022-02-25', 'b')]).events;

const item = (count: 1 | 2, change: Partial<LabelItem> = {}): LabelItem => ({
  type: count > 1 ? 'group' : 'event',
  id: '0@lane',
  lane: 'lane',
  row: 1,
  at: utcMs(0),
  side: 'right',
  width: 120,
  lead: 0,
  isAdrift: false,
  members: new Members(lane, { from: 0, until: count, without: [] }),
  ...change,
});

const state = (change: Partial<TimelineEvent> = {}): LabelState => {
  const event = eventOn('2022-02-24', 'a', change);
  return { slot: 3, head: event, kind: event.kind, report: null, selected: false, current: false };
};

describe('the element of a label', () => {
  it('shows a title as text, whatever it holds', () => {
    const title = '<img src=x onerror=alert(1)> & more';
    const element = labelElement(item(1), state({ title }));
    expect(element.textContent).toBe(title);
    expect(element.querySelector('img')).toBeNull();
  });

  it('has a name with the date, the shape of its topic, and its width', () => {
    const element = labelElement(item(1), state({ title: 'Rain falls' }));
    expect(element.getAttribute('aria-label')).toContain('Rain falls');
    expect(element.getAttribute('aria-label')).toContain('24');
    expect(element.querySelectorAll('svg')).toHaveLength(1);
    expect(element.style.maxWidth).toBe('120px');
  });

  it('says when its event was published, where it stands at that day', () => {
    const element = labelElement(item(1), { ...state(), report: 'first published 3 Mar 2022, 7 days later' });
    expect(element.getAttribute('aria-label')).toMatch(
      /24 Feb 2022, first published 3 Mar 2022, 7 days later$/,
    );
  });

  it('of a group begins with the count', () => {
    const element = labelElement(item(2), state());
    expect(element.querySelector('.tl-count')?.textContent).toBe('2');
    expect(element.querySelector('svg')).toBeNull();
  });

  it.each<[string, Partial<TimelineEvent>, string, boolean]>([
    ['a plan is dashed', { kind: 'plan' }, 'tl-plan', true],
    ['a happening is not', { kind: 'happening' }, 'tl-plan', false],
    ['a month has soft ends', { date: '2022-02' }, 'tl-month', true],
    ['a quarter has the same', { date: '2022-33' }, 'tl-month', true],
    ['a year has softer ones', { date: '2022' }, 'tl-year', true],
    ['an approximate day is soft', { date: '2022-02-24~' }, 'tl-about', true],
    ['a day is not', { date: '2022-02-24' }, 'tl-about', false],
    ['a range of days has hard ends', { date: '2022-02-24/2022-02-26' }, 'tl-range', true],
    ['a range from about a day is soft too', { date: '2022-02-24~/2022-02-26' }, 'tl-about', true],
  ])('%s', (_, change, className, expected) => {
    const element = labelElement(item(1), state(change));
    expect(element.classList.contains(className)).toBe(expected);
  });

  it('says that it is selected, that the keyboard is on it, and that it marks no moment', () => {
    const element = labelElement(item(1, { isAdrift: true }), {
      ...state(),
      slot: null,
      selected: true,
      current: true,
    });
    expect([...element.classList]).toEqual(
      expect.arrayContaining(['tl-selected', 'tl-current', 'tl-adrift', 'topic-none']),
    );
  });

  it('holds its room until its title is here', () => {
    const element = labelElement(item(1), { ...state(), head: null });
    expect(element.classList.contains('tl-untold')).toBe(true);
    expect(element.style.maxWidth).toBe('120px');
    expect(element.textContent).toBe('');
  });
});
