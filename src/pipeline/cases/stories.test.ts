import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkBundle } from '../../bundle/check.ts';
import type { ArticleFile } from '../articles/article.ts';
import { buildBundle } from '../build-bundle.ts';
import { readVocabulary } from '../read-vocabulary.ts';
import { parseFacts } from './facts.ts';
import { scoreOf } from './score.ts';

/**
 * Articles of other subjects, years and countries, invented by somebody who did not know the rules, each folder with
 * its vocabulary and what a careful reader takes from it. The floors lie below what was measured (`../README.md`).
 */
const STORIES = fileURLToPath(new URL('stories/', import.meta.url));

describe.each(readdirSync(STORIES))('%s', (subject) => {
  const read = (name: string) => ({ path: name, text: readFileSync(`${STORIES}${subject}/${name}`, 'utf8') });
  const { vocabulary } = readVocabulary(read('timeline.yaml'));
  if (!vocabulary) throw new Error(`${subject}/timeline.yaml cannot be read`);
  const names = readdirSync(`${STORIES}${subject}`).sort();
  const articles = names
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name): ArticleFile => {
      const sidecar = name.replace(/\.txt$/, '.yaml');
      return sidecar !== name && names.includes(sidecar)
        ? { ...read(name), sidecar: read(sidecar) }
        : read(name);
    });
  const { bundle, diagnostics } = buildBundle({ articles, vocabulary, corrections: null, ledger: null });

  it('builds without an error into a sound bundle', () => {
    expect(diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
    expect(bundle && checkBundle(bundle)).toEqual([]);
  });

  it('tells what a careful reader takes from it', () => {
    if (!bundle) throw new Error('there is no bundle');
    const score = scoreOf(bundle, parseFacts(read('facts.yaml').text));
    expect(score.facts, 'facts with the right date').toBeGreaterThanOrEqual(0.78);
    expect(score.actors, 'their actors').toBeGreaterThanOrEqual(0.93);
    expect(score.topics, 'their topics').toBeGreaterThanOrEqual(0.9);
  });
});
