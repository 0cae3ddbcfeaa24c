// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { utcMs } from '../base/time.ts';
import type { TimelineEvent } from '../bundle/schema.ts';
import { labelElement } from './item-element.ts';
import type { LabelItem } from './level-of-detail.ts';
import { eventOn } from './test-events.ts';

const plain = { slot: 3, selected: false, current: false };

const item = (members: readonly TimelineEvent[], change: Partial<LabelItem> = {}): LabelItem => {
  const lead = members[0] ?? eventOn('2022-02-24', 'none');
  return {
    type: members.length > 1 ? 'group' : 'event',
    id: `${lead.id}@lane`,
    lane: 'lane',
    row: 1,
    at: utcMs(lead.start),
    side: 'right',
    width: 120,
    lead,
    members,
    ...change,
  };
};

describe('the element of a label', () => {
  it('shows a title as text, whatever it holds', () => {
    const title = '<img src=x onerror=alert(1)> & more';
    const element = labelElement(item([eventOn('2022-02-24', 'a', { title })]), plain);
    expect(element.textContent).toBe(title);
    expect(element.querySelector('img')).toBeNull();
  });

  it('has a name with the date, the shape of its topic, and its width', () => {
    const element = labelElement(item([eventOn('2022-02-24', 'a', { title: 'Rain falls' })]), plain);
    expect(element.getAttribute('aria-label')).toContain('Rain falls');
    expect(element.getAttribute('aria-label')).toContain('24');
    expect(element.querySelectorAll('svg')).toHaveLength(1);
    expect(element.style.maxWidth).toBe('120px');
  });

  it('of a group begins with the count', () => {
    const element = labelElement(item([eventOn('2022-02-24', 'a'), eventOn('2022-02-25', 'b')]), plain);
    expect(element.querySelector('.tl-count')?.textContent).toBe('2');
    expect(element.querySelector('svg')).toBeNull();
  });

  it.each<[string, Partial<TimelineEvent>, string, boolean]>([
    ['a plan is dashed', { kind: 'plan' }, 'tl-plan', true],
    ['a happening is not', { kind: 'happening' }, 'tl-plan', false],
    ['a month is soft', { date: '2022-02' }, 'tl-soft', true],
    ['an approximate day is soft', { date: '2022-02-24~' }, 'tl-soft', true],
    ['a day is not', { date: '2022-02-24' }, 'tl-soft', false],
    ['a range of days is not', { date: '2022-02-24/2022-02-26' }, 'tl-soft', false],
  ])('%s', (_, change, className, expected) => {
    const element = labelElement(item([eventOn('2022-02-24', 'a', change)]), plain);
    expect(element.classList.contains(className)).toBe(expected);
  });

  it('says that it is selected, that the keyboard is on it, and that it marks no moment', () => {
    const event = eventOn('2022-02-24', 'a');
    const element = labelElement(item([event], { at: utcMs(event.start + 1) }), {
      slot: null,
      selected: true,
      current: true,
    });
    expect([...element.classList]).toEqual(
      expect.arrayContaining(['tl-selected', 'tl-current', 'tl-adrift', 'topic-none']),
    );
  });
});
