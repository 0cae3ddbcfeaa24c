import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { columnsOf } from './bundle/columns.ts';
import { eventIndex } from './bundle/event-index.ts';
import { sampleBundle } from './bundle/sample-bundle.ts';
import type { Manifest } from './bundle/shards/manifest.ts';
import { createDetails } from './load-details.ts';
import type { Pieces } from './load-pieces.ts';

const bundle = sampleBundle();
const { events } = eventIndex(bundle);
const columns = columnsOf(bundle);
const strongest = [...events.keys()].sort((a, b) => (columns.strength[b] ?? 0) - (columns.strength[a] ?? 0));
const few = strongest.slice(0, 3);
const { title, range, actors, topics, redirects, articles } = bundle;
const manifest: Manifest = {
  ...{
    format: 1,
    title,
    range,
    actors,
    topics,
    redirects,
    outlets: [],
    size: events.length,
    pieces: 'pieces',
  },
  publications: [],
  strong: [columns.strength[few[2] ?? 0] ?? 0],
  articles: [0, 2],
  ids: 1,
};
const headsOf = (places: readonly number[]) => ({
  ids: places.map((place) => events[place]?.id),
  titles: places.map((place) => events[place]?.title),
  dates: places.map((place) => events[place]?.date),
});
const all = [...events.keys()];
const numberOf = (id: string) => articles.findIndex((article) => article.id === id);
const FILES: Readonly<Record<string, unknown>> = {
  'heads/0': headsOf(all),
  'strong/0': { ...headsOf(few), places: few },
  'events/0': {
    events,
    articles: events.map(({ sources }) => [...new Set(sources.map(({ article }) => numberOf(article)))]),
  },
  'articles/0': articles.slice(0, 2),
  'articles/1': articles.slice(2),
  'ids/0': Object.fromEntries(events.map(({ id }, place) => [id, place])),
};

/** Details that know no heads yet, and the pieces that have been asked for. */
function detailsOf() {
  const asked: string[] = [];
  const pieces: Pieces = {
    bytes: () => Promise.reject(new Error('no such piece')),
    async json(name, schema) {
      asked.push(name);
      return v.parse(schema, FILES[name]);
    },
  };
  const none = { ids: [], titles: [], dates: [] };
  return { details: createDetails(manifest, columns, pieces, none), asked };
}

describe('createDetails', () => {
  it('knows the first heads at once', () => {
    const { asked } = detailsOf();
    const pieces: Pieces = { bytes: () => Promise.reject(), json: () => Promise.reject() };
    const [first, second] = events;
    const heads = { ids: [first?.id ?? ''], titles: [first?.title ?? ''], dates: [first?.date ?? ''] };
    const details = createDetails(manifest, columns, pieces, heads);
    expect(details.head(0)).toEqual({ id: first?.id, title: first?.title, date: first?.date });
    expect(details.placeOf(first?.id ?? '')).toBe(0);
    expect(details.head(1)).toBeNull();
    expect(details.placeOf(second?.id ?? '')).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('fetches strong heads with one another, gives the same object again, and says when they are here', async () => {
    const { details, asked } = detailsOf();
    let calls = 0;
    const end = details.subscribe(() => calls++);
    await details.loadHeads(few);
    expect(asked).toEqual(['strong/0']);
    expect(calls).toBe(1);
    for (const place of few) {
      expect(details.head(place)?.title).toBe(events[place]?.title);
      expect(details.head(place)).toBe(details.head(place));
      expect(details.placeOf(events[place]?.id ?? '')).toBe(place);
    }
    await details.loadHeads(few);
    expect(asked).toHaveLength(1);
    end();
    await details.loadFull(0);
    expect(calls).toBe(1);
  });

  it('gives an event in full with its articles alone', async () => {
    const { details, asked } = detailsOf();
    const place = events.findIndex(({ sources }) => sources.length > 1);
    expect(details.full(place)).toBeNull();
    await details.loadFull(place);
    const full = details.full(place);
    expect(full?.event).toEqual(events[place]);
    expect(full?.bundle.events).toEqual([full?.event]);
    expect(full?.bundle.articles.map(({ id }) => id)).toEqual([
      ...new Set(events[place]?.sources.map(({ article }) => article)),
    ]);
    expect(details.full(place)).toBe(full);
    expect(asked[0]).toBe('events/0');
  });

  it('locates events by id, and knows when there is none', async () => {
    const { details, asked } = detailsOf();
    const { id = '' } = events[20] ?? {};
    for (const unknown of ['no-such-event', 'constructor']) {
      await details.locate(unknown);
      expect(details.placeOf(unknown)).toBeNull();
    }
    await details.locate(id);
    expect(details.placeOf(id)).toBe(20);
    expect(asked).toEqual(['ids/0']);
  });

  it('passes failures on and tries again', async () => {
    let broken = true;
    const pieces: Pieces = {
      bytes: () => Promise.reject(),
      async json(name, schema) {
        if (broken) throw new Error('The server is away.');
        return v.parse(schema, FILES[name]);
      },
    };
    const details = createDetails(manifest, columns, pieces, { ids: [], titles: [], dates: [] });
    await expect(details.loadHeads([few[0] ?? 0])).rejects.toThrow('The server is away.');
    await expect(details.loadFull(3)).rejects.toThrow('The server is away.');
    broken = false;
    await details.loadFull(3);
    expect(details.full(3)?.event).toEqual(events[3]);
  });
});
