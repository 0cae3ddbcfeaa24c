import { describe, expect, it } from 'vitest';
import { edtfPrecision, isApproximate } from '../../base/edtf.ts';
import { checkBundle } from '../../bundle/check.ts';
import { byStartThenId } from '../../bundle/event-index.ts';
import { parseBundle } from '../../bundle/parse.ts';
import type { Bundle } from '../../bundle/schema.ts';
import { synthesise } from './synthesise.ts';

function bundleOf(events: number): Bundle {
  const { frame, parts } = synthesise(events);
  const made = [...parts()];
  return {
    ...frame,
    articles: made.flatMap(({ articles }) => articles),
    events: made.flatMap((part) => part.events),
  };
}

const bundle = bundleOf(2000);
const counted = <T>(values: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

describe('synthesise', () => {
  it.each([1, 60, 1000])('makes a sound bundle of %i events', (size) => {
    const made = bundleOf(size);
    expect(made.events).toHaveLength(size);
    expect(parseBundle(structuredClone(made))).toEqual({ ok: true, value: made });
    expect(checkBundle(made)).toEqual([]);
  });

  it('makes the same twice, from one plan and from two', () => {
    const synthesis = synthesise(300);
    expect([...synthesis.parts()]).toEqual([...synthesis.parts()]);
    expect(bundleOf(300)).toEqual(bundleOf(300));
  });

  it('gives events and articles in the order of a bundle', () => {
    expect(bundle.events).toEqual(bundle.events.toSorted(byStartThenId));
    const published = bundle.articles.map((article) => article.published + article.id);
    expect(published).toEqual(published.toSorted());
  });

  it('dates to the minute, the day, the month, the quarter, the year and by ranges, some of it about', () => {
    const precisions = counted(bundle.events.map(({ date }) => edtfPrecision(date)));
    expect(new Set(precisions.keys())).toEqual(
      new Set(['minute', 'day', 'month', 'season', 'year', 'range']),
    );
    expect(precisions.get('day')).toBeGreaterThan(bundle.events.length / 2);
    expect(bundle.events.some(({ date }) => isApproximate(date))).toBe(true);
  });

  it('has every topic, actor and outlet, one to four sources, and articles of several events', () => {
    expect(counted(bundle.events.flatMap(({ topics }) => topics)).size).toBe(8);
    expect(counted(bundle.events.flatMap(({ actors }) => actors)).size).toBe(60);
    expect(counted(bundle.articles.map(({ outlet }) => outlet)).size).toBe(12);
    expect(new Set(bundle.events.map(({ sources }) => sources.length))).toEqual(new Set([1, 2, 3, 4]));
    const reports = counted(bundle.events.flatMap(({ sources }) => sources.map(({ article }) => article)));
    expect(Math.max(...reports.values())).toBeGreaterThan(4);
    expect(reports.size).toBe(bundle.articles.length);
  });

  it('has bursts and weeks without any event', () => {
    const WEEK_MS = 7 * 86_400_000;
    const weeks = counted(bundle.events.map(({ start }) => Math.floor(start / WEEK_MS)));
    const numbers = [...weeks.keys()];
    const range = Math.max(...numbers) - Math.min(...numbers) + 1;
    expect(weeks.size).toBeLessThan(range);
    expect(Math.max(...weeks.values())).toBeGreaterThan((4 * bundle.events.length) / range);
  });
});
