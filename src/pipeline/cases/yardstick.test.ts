import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { checkBundle } from '../../bundle/check.ts';
import type { ArticleFile } from '../articles/article.ts';
import { buildBundle } from '../build-bundle.ts';
import { readCorrections } from '../corrections/read-corrections.ts';
import { formatLedger } from '../ledger/format-ledger.ts';
import { readLedger } from '../ledger/read-ledger.ts';
import { readVocabulary } from '../read-vocabulary.ts';
import { parseFacts } from './facts.ts';
import { scoreOf } from './score.ts';

const read = (path: string) => ({ path, text: readFileSync(`${PROJECT}${path}`, 'utf8') });

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const SEEDS = 'seeds/';
/** The articles that the digests are of; they may not be published and lie beside the project, where they lie at all. */
const ORIGINALS = '../shared/seeds/';
const FOLDERS = [SEEDS, ORIGINALS].filter((folder) => existsSync(`${PROJECT}${folder}`));

const facts = parseFacts(read('src/pipeline/cases/facts.yaml').text);
const { vocabulary } = readVocabulary(read(`${SEEDS}timeline.yaml`));
if (!vocabulary) throw new Error('seeds/timeline.yaml cannot be read');

const DANGLING = /\b(?:says?|said|that|and|or|of|the|an?|to|in|on|at|with|for|by|from)$/i;
const DATE_WORDS =
  /\b\d{4}-\d{2}-\d{2}\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Jan|Febr)uary \d|\b(?:March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October) \d/;
const withoutQuotations = (title: string): string => title.replace(/“[^”]*”|"[^"]*"/g, '');

describe.each(FOLDERS)('%s', (folder) => {
  const articles = articlesIn(folder);
  const build = () =>
    buildBundle({ articles, vocabulary, corrections: correctionsIn(folder), ledger: ledgerIn(folder) });
  const { bundle, diagnostics } = build();
  const titles = bundle?.events.map(({ title }) => title) ?? [];
  const zone = process.env.TZ;

  afterEach(() => {
    process.env.TZ = zone;
  });

  it('builds without an error', () => {
    expect(diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('tells what a careful reader takes from the articles', () => {
    if (!bundle) throw new Error('there is no bundle');
    const score = scoreOf(bundle, facts);
    expect(score.facts, 'facts with the right date').toBeGreaterThanOrEqual(0.75);
    expect(score.actors, 'their actors').toBeGreaterThanOrEqual(0.9);
    expect(score.topics, 'their topics').toBeGreaterThanOrEqual(0.85);
    expect(score.extra, 'events that are on no list').toBeLessThanOrEqual(0.25);
    expect(score.outOfRange).toEqual([]);
  });

  it('keeps what bundles promise: ids, offsets, dates', () => {
    expect(bundle && checkBundle(bundle)).toEqual([]);
  });

  it('has its ledger of ids up to date, where it keeps one', () => {
    const path = `${folder}ledger.yaml`;
    if (!existsSync(`${PROJECT}${path}`)) return;
    expect(read(path).text, 'run: npm run --silent newsline -- bundle seeds > /dev/null').toBe(
      formatLedger(build().ledger),
    );
  });

  it('writes titles of at most 90 characters, whole, and without dates', () => {
    expect(titles.filter((title) => title.length > 90)).toEqual([]);
    expect(titles.filter((title) => DANGLING.test(title))).toEqual([]);
    expect(titles.filter((title) => DATE_WORDS.test(withoutQuotations(title)))).toEqual([]);
  });

  it('gives the same bytes again, with the articles in another order, and in other time zones', () => {
    const bytes = JSON.stringify(bundle);
    const turned = buildBundle({
      articles: articles.toReversed(),
      vocabulary,
      corrections: correctionsIn(folder),
      ledger: ledgerIn(folder),
    });
    expect(JSON.stringify(turned.bundle)).toBe(bytes);
    for (const other of ['America/St_Johns', 'Asia/Kathmandu']) {
      process.env.TZ = other;
      expect(new Date(0).getTimezoneOffset(), 'the zone has changed').not.toBe(-14 * 60);
      expect(JSON.stringify(build().bundle)).toBe(bytes);
    }
  });
});

it('measures the original articles where they lie beside the project (../shared/seeds), else the digests alone', () => {
  expect(FOLDERS).toHaveLength(existsSync(`${PROJECT}${ORIGINALS}`) ? 2 : 1);
});

function articlesIn(folder: string): ArticleFile[] {
  const names = readdirSync(`${PROJECT}${folder}`).sort();
  return names
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => {
      const sidecar = name.replace(/\.txt$/, '.yaml');
      const file = read(`${folder}${name}`);
      return sidecar !== name && names.includes(sidecar)
        ? { ...file, sidecar: read(`${folder}${sidecar}`) }
        : file;
    });
}

function correctionsIn(folder: string) {
  const path = `${folder}corrections.yaml`;
  return existsSync(`${PROJECT}${path}`) ? readCorrections(read(path)).corrections : null;
}

function ledgerIn(folder: string) {
  const path = `${folder}ledger.yaml`;
  return existsSync(`${PROJECT}${path}`) ? readLedger(read(path)).ledger : null;
}
