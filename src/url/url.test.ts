import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utcMs } from '../base/time.ts';
import { formatView } from './format-view.ts';
import { normaliseView } from './normalise-view.ts';
import { parseView } from './parse-view.ts';
import { DEFAULT_VIEW, LANES, type View } from './view.ts';

const time = (iso: string) => utcMs(Date.parse(iso));
const viewOf = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, ...change });

describe('a view and its link', () => {
  const pairs: [query: string, change: Partial<View>][] = [
    ['', {}],
    ['event=ships-turn-south', { event: 'ships-turn-south' }],
    ['at=2022-02-24', { at: { time: time('2022-02-24'), precision: 'day' } }],
    ['at=2022-02-24T05:30Z', { at: { time: time('2022-02-24T05:30Z'), precision: 'minute' } }],
    ['span=2022-02-20..2022-03-12', { span: { start: time('2022-02-20'), end: time('2022-03-13T00:00Z') } }],
    ['span=2022-02-24..2022-02-24', { span: { start: time('2022-02-24'), end: time('2022-02-25') } }],
    [
      'span=2022-02-24T05:30Z..2022-02-24T06:00Z',
      { span: { start: time('2022-02-24T05:30Z'), end: time('2022-02-24T06:00Z') } },
    ],
    [
      'span=2022-02-24T23:30Z..2022-02-24',
      { span: { start: time('2022-02-24T23:30Z'), end: time('2022-02-25') } },
    ],
    ['actor=ukraine,poland', { actors: ['ukraine', 'poland'] }],
    ['topic=article-5&match=all', { topics: ['article-5'], match: 'all' }],
    ['not=troops,finland', { not: ['troops', 'finland'] }],
    ['q=field+hospital', { q: 'field hospital' }],
    ['q=50%25+%26+more,+%2B1:0', { q: '50% & more, +1:0' }],
    ['lanes=actor', { lanes: 'actor' }],
    ['lanes=none', { lanes: 'none' }],
    ['list=1&embed=1', { list: true, embed: true }],
    [
      'event=one&span=2022-01-01..2022-01-31&actor=nato&topic=troops&match=all&not=russia&q=a&lanes=outlet&list=1',
      {
        event: 'one',
        span: { start: time('2022-01-01'), end: time('2022-02-01') },
        actors: ['nato'],
        topics: ['troops'],
        match: 'all',
        not: ['russia'],
        q: 'a',
        lanes: 'outlet',
        list: true,
      },
    ],
  ];
  test.each(pairs)('%s', (query, change) => {
    expect(formatView(viewOf(change))).toBe(query);
    expect(parseView(query)).toEqual({ view: viewOf(change), problems: [] });
  });
});

describe('reading links that others wrote', () => {
  test.each<[query: string, change: Partial<View>]>([
    ['?event=one', { event: 'one' }],
    ['v=1&event=one', { event: 'one' }],
    ['event=&actor=&span=&q=&v=', {}],
    ['utm_source=mail&event=one&constructor=x&__proto__=y', { event: 'one' }],
    ['event=one&event=two', { event: 'one' }],
    ['actor=nato,nato,,russia', { actors: ['nato', 'russia'] }],
    ['actor=nato%2Crussia', { actors: ['nato', 'russia'] }],
    ['at=2022-02-24T05%3A30Z', { at: { time: time('2022-02-24T05:30Z'), precision: 'minute' } }],
    ['q=%20%20two%20words+', { q: 'two words' }],
    ['match=any&lanes=topic&list=0&embed=0', {}],
    ['lanes=actor&topic=troops', { lanes: 'actor', topics: ['troops'] }],
  ])('%s', (query, change) => {
    expect(parseView(query)).toEqual({ view: viewOf(change), problems: [] });
  });

  test('words are cut at 200 characters, none of them in half', () => {
    expect(parseView(`q=${encodeURIComponent('🕊'.repeat(300))}`).view.q).toBe('🕊'.repeat(200));
  });
});

describe('a bad field falls back alone', () => {
  test.each<[query: string, field: string, value: string]>([
    ['event=Not+An+Id', 'event', 'Not An Id'],
    ['event=-one', 'event', '-one'],
    ['at=2022-02-30', 'at', '2022-02-30'],
    ['at=2022-02', 'at', '2022-02'],
    ['at=2022-02-24T24:00Z', 'at', '2022-02-24T24:00Z'],
    ['at=2022-02-24T05:30', 'at', '2022-02-24T05:30'],
    ['span=2022-02-24', 'span', '2022-02-24'],
    ['span=2022-03-12..2022-02-20', 'span', '2022-03-12..2022-02-20'],
    ['span=2022-02-24T05:30Z..2022-02-24T05:30Z', 'span', '2022-02-24T05:30Z..2022-02-24T05:30Z'],
    ['span=2022-01-01..2022-01-02..2022-01-03', 'span', '2022-01-01..2022-01-02..2022-01-03'],
    ['match=some', 'match', 'some'],
    ['lanes=colour', 'lanes', 'colour'],
    ['list=yes', 'list', 'yes'],
    ['embed=true', 'embed', 'true'],
    ['v=2', 'v', '2'],
    ['v=0', 'v', '0'],
    ['v=one', 'v', 'one'],
  ])('%s', (query, field, value) => {
    const expected = { view: viewOf({ topics: ['troops'] }), problems: [{ field, value }] };
    expect(parseView(`${query}&topic=troops`)).toEqual(expected);
  });

  test('of a list only the bad members fall away', () => {
    expect(parseView('actor=nato,N%20A,russia')).toEqual({
      view: viewOf({ actors: ['nato', 'russia'] }),
      problems: [{ field: 'actor', value: 'N A' }],
    });
  });
});

describe('for every view and every string', () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,3}$/);
  const ids = fc.uniqueArray(id, { maxLength: 5 });
  const anyTime = fc.integer({ min: -62e12, max: 253e12 }).map(utcMs);
  /** Any UTF-16 at all, halves of surrogate pairs too. */
  const units = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));
  const arbitraryView: fc.Arbitrary<View> = fc.record({
    event: fc.option(id),
    at: fc.option(fc.record({ time: anyTime, precision: fc.constantFrom('day', 'minute') })),
    span: fc.option(
      fc
        .tuple(anyTime, fc.oneof(fc.integer({ min: 1, max: 1e12 }), fc.constantFrom(60_000, 86_400_000)))
        .map(([start, width]) => ({ start, end: utcMs(start + width) })),
    ),
    actors: ids,
    topics: ids,
    match: fc.constantFrom('any', 'all'),
    not: ids,
    q: fc.oneof(units, fc.string({ unit: 'binary', minLength: 180, maxLength: 300 }), fc.lorem()),
    lanes: fc.constantFrom(...LANES),
    list: fc.boolean(),
    embed: fc.boolean(),
  });
  const query = fc.oneof(
    units,
    fc
      .array(
        fc.tuple(
          fc.constantFrom(
            'event',
            'at',
            'span',
            'actor',
            'topic',
            'match',
            'not',
            'q',
            'lanes',
            'list',
            'v',
            'x',
          ),
          fc.oneof(units, fc.stringMatching(/^[-0-9TZ:.%,a-f+]{0,20}$/)),
        ),
      )
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
  );

  test('parse of format is the normal view', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(parseView(formatView(view))).toEqual({ view: normaliseView(view), problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(normaliseView(normaliseView(view))).toEqual(normaliseView(view));
      }),
    );
  });

  test('parse never throws, and what it gives is a normal view with a link of its own', () => {
    fc.assert(
      fc.property(query, (text) => {
        const { view } = parseView(text);
        expect(normaliseView(view)).toEqual(view);
        expect(parseView(formatView(view))).toEqual({ view, problems: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test('a link survives the address bar', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const link = new URL(`https://timeline.example/?${formatView(view)}`);
        expect(parseView(link.search).view).toEqual(normaliseView(view));
      }),
    );
  });
});
