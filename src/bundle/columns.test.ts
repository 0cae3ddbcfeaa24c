import { describe, expect, it } from 'vitest';
import { columnsOf, columnsOfRows, listAt, outletsOf } from './columns.ts';
import { eventIndex } from './event-index.ts';
import { sampleBundle } from './sample-bundle.ts';

describe('columnsOf', () => {
  const bundle = sampleBundle();
  const columns = columnsOf(bundle);
  const { events, articles } = eventIndex(bundle);

  it('says of every event what the bundle says, in the order of the list', () => {
    expect([...columns.start]).toEqual(events.map(({ start }) => start));
    expect([...columns.end]).toEqual(events.map(({ end }) => end));
    for (const [i, event] of events.entries()) {
      expect([...listAt(columns.actors, i)].map((place) => bundle.actors[place]?.id)).toEqual(event.actors);
      expect([...listAt(columns.topics, i)].map((place) => bundle.topics[place]?.id)).toEqual(event.topics);
      expect(new Set([...listAt(columns.outlets, i)].map((place) => outletsOf(bundle)[place]))).toEqual(
        new Set(event.sources.map(({ article }) => articles.get(article)?.outlet)),
      );
    }
  });

  it('ranks more sources before more actors before the kind', () => {
    const row = { start: 0, end: 1, published: '2020-01-01', topics: [], outlets: [] };
    const { strength } = columnsOfRows(
      [
        { ...row, kind: 'statement', sources: 1, actors: [] },
        { ...row, kind: 'happening', sources: 1, actors: [] },
        { ...row, kind: 'statement', sources: 1, actors: [0] },
        { ...row, kind: 'statement', sources: 2, actors: [] },
      ],
      4,
    );
    expect([...strength]).toEqual([...strength].sort((a, b) => a - b));
  });

  it('gives no two of many the same strength', () => {
    const size = 50_000;
    const row = { start: 0, end: 1, kind: 'plan', sources: 1, published: '2020-01-01' } as const;
    const rows = Array.from({ length: size }, () => ({ ...row, actors: [], topics: [], outlets: [] }));
    expect(new Set(columnsOfRows(rows, size).strength).size).toBe(size);
  });
});
