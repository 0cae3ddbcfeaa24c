import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { columnsOf, outletsOf } from '../../../bundle/columns.ts';
import { eventIndex } from '../../../bundle/event-index.ts';
import type { Bundle } from '../../../bundle/schema.ts';
import { decodeColumns } from '../../../bundle/shards/columns-codec.ts';
import { EVENTS_IN_PIECE, HEADS_IN_PIECE, idPiece, pieceOf } from '../../../bundle/shards/manifest.ts';
import {
  ArticlesSchema,
  EventsSchema,
  FirstWordsSchema,
  HeadsSchema,
  IdsSchema,
  StrongHeadsSchema,
} from '../../../bundle/shards/pieces.ts';
import { wordSearch } from '../../../bundle/word-search.ts';
import { partsOf } from '../../bundle-file/bundle-parts.ts';
import { synthesise } from '../../synth/synthesise.ts';
import { writeShards } from './write-shards.ts';

function bundleOf(size: number): Bundle {
  const { frame, parts } = synthesise(size);
  const made = [...parts()];
  return {
    ...frame,
    articles: made.flatMap(({ articles }) => articles),
    events: made.flatMap(({ events }) => events),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'newsline-shards-'));
afterAll(() => rmSync(folder, { recursive: true }));
const bytes = (name: string): Uint8Array => gunzipSync(readFileSync(join(folder, 'a', `${name}.bin`)));
const json = <S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> =>
  v.parse(schema, JSON.parse(Buffer.from(bytes(name)).toString()));

const SIZE = 1300;
const bundle = bundleOf(SIZE);
// No order of the bundle's own may matter.
const shuffled = { ...bundle, events: bundle.events.toReversed(), articles: bundle.articles.toReversed() };
const { manifest, columns, firstHeads, inFull } = await writeShards(partsOf(shuffled), join(folder, 'a'));
const { events } = eventIndex(bundle);

describe('writeShards', () => {
  it('gives the columns of the bundle, also as a piece', () => {
    expect(columns).toEqual(columnsOf(bundle));
    expect(decodeColumns(bytes('columns'))).toEqual(columns);
    expect(manifest.outlets).toEqual(outletsOf(bundle));
    expect(manifest.size).toBe(SIZE);
  });

  it('has the head of every event at its place', () => {
    const heads = [0, 1, 2].map((piece) => json(`heads/${piece}`, HeadsSchema));
    expect(heads.flatMap(({ ids }) => ids)).toEqual(events.map(({ id }) => id));
    expect(heads.flatMap(({ titles }) => titles)).toEqual(events.map(({ title }) => title));
    expect(heads.flatMap(({ dates }) => dates)).toEqual(events.map(({ date }) => date));
    expect(firstHeads).toEqual(
      events.slice(0, HEADS_IN_PIECE).map(({ id, title, date }) => ({ id, title, date })),
    );
  });

  it('has the strongest heads apart, the strongest first', () => {
    const { places, ids } = json('strong/0', StrongHeadsSchema);
    const strengths = places.map((place) => columns.strength[place] ?? 0);
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    expect(manifest.strong).toEqual([strengths.at(-1)]);
    expect(ids).toEqual(places.map((place) => events[place]?.id));
  });

  it('has every event in full, and the articles that report it', () => {
    for (const place of [0, 1, 700, SIZE - 1]) {
      const piece = json(`events/${Math.floor(place / EVENTS_IN_PIECE)}`, EventsSchema);
      const event = piece.events[place % EVENTS_IN_PIECE];
      expect(event).toEqual(events[place]);
      const articles = piece.articles[place % EVENTS_IN_PIECE]?.map((number) => {
        const at = pieceOf(manifest.articles, number);
        return json(`articles/${at}`, ArticlesSchema)[number - (manifest.articles[at] ?? 0)];
      });
      const reported = [...new Set(event?.sources.map(({ article }) => article))];
      expect(articles).toEqual(reported.map((id) => bundle.articles.find((article) => article.id === id)));
      expect(inFull(place).event).toEqual(event);
      expect(inFull(place).bundle.articles).toEqual(articles);
    }
  });

  it('finds places by id', () => {
    const pieces = Array.from({ length: manifest.ids }, (_, piece) => json(`ids/${piece}`, IdsSchema));
    expect(pieces.length).toBeGreaterThan(1);
    for (const [place, { id }] of events.entries()) {
      expect(pieces[idPiece(id, manifest.ids)]?.[id]).toBe(place);
    }
  });

  it('finds events by their words', async () => {
    const firstWords = json('words/first', FirstWordsSchema);
    const { placesOf } = wordSearch({
      firstWords,
      size: SIZE,
      load: async (piece) => bytes(`words/${piece}`),
    });
    const bits = await placesOf('ferr');
    const found = [...Array(SIZE).keys()].filter((place) => ((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1);
    expect(found).toEqual(
      [...events.keys()].filter((place) => JSON.stringify(events[place]).includes('ferry line')),
    );
    expect(found.length).toBeGreaterThan(0);
  });

  it('gives the same twice, and another folder name for other data', async () => {
    const again = await writeShards(partsOf(shuffled), join(folder, 'b'));
    expect(again.manifest).toEqual(manifest);
    const names = (dir: string) =>
      readdirSync(join(folder, dir), { recursive: true, encoding: 'utf8' }).sort();
    expect(names('b')).toEqual(names('a'));
    const other = await writeShards(partsOf(bundleOf(SIZE + 1)), join(folder, 'c'));
    expect(other.manifest.pieces).not.toBe(manifest.pieces);
  });

  it('refuses a bundle that is not sound', async () => {
    const [first, ...rest] = bundle.events;
    if (!first) throw new Error('The bundle has events.');
    const broken = { ...bundle, events: [{ ...first, topics: ['unheard-of'] }, ...rest] };
    await expect(writeShards(partsOf(broken), join(folder, 'd'))).rejects.toThrow(
      `event ${first.id}: unknown topic "unheard-of"`,
    );
  });
});
