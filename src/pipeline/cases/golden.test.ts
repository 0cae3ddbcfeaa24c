import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../base/diagnostic.ts';
import { checkBundle } from '../../bundle/check.ts';
import { buildBundle } from '../build-bundle.ts';
import { readCorrections } from '../corrections/read-corrections.ts';
import { readVocabulary } from '../read-vocabulary.ts';

/**
 * Each folder here with a `timeline.yaml` is a case: articles, their `timeline.yaml` (and `corrections.yaml`), and the bundle that they
 * give. A change that alters a bundle shows in its diff: read it, then `UPDATE_GOLDEN=1 npx vitest run golden`.
 */
const CASES = fileURLToPath(new URL('.', import.meta.url));
const updates = process.env.UPDATE_GOLDEN === '1';

const cases = readdirSync(CASES)
  .filter((name) => existsSync(`${CASES}${name}/timeline.yaml`))
  .sort();

it('there are cases', () => {
  expect(cases).not.toEqual([]);
});

describe.each(cases)('%s', (name) => {
  const { bundle, errors } = build(name);
  const json = `${JSON.stringify(bundle, null, 2)}\n`;
  const golden = `${CASES}${name}/bundle.json`;

  it('builds without an error into a sound bundle', () => {
    expect(errors).toEqual([]);
    expect(bundle && checkBundle(bundle)).toEqual([]);
  });

  it('gives the bundle that was read and approved', () => {
    if (updates) writeFileSync(golden, json);
    expect(json).toBe(existsSync(golden) ? readFileSync(golden, 'utf8') : '(no bundle.json yet)');
  });
});

function build(name: string) {
  const read = (file: string) => ({
    path: file,
    text: readFileSync(`${CASES}${name}/${file}`, 'utf8'),
  });
  const files = readdirSync(`${CASES}${name}`).sort();
  const vocabulary = readVocabulary(read('timeline.yaml'));
  const corrections = files.includes('corrections.yaml') ? readCorrections(read('corrections.yaml')) : null;
  if (!vocabulary.vocabulary) throw new Error(vocabulary.diagnostics.map(formatDiagnostic).join('\n'));
  const { bundle, diagnostics } = buildBundle({
    articles: files.filter((file) => /\.(?:md|txt)$/.test(file)).map(read),
    vocabulary: vocabulary.vocabulary,
    corrections: corrections?.corrections ?? null,
    ledger: null,
  });
  const all = [...vocabulary.diagnostics, ...(corrections?.diagnostics ?? []), ...diagnostics];
  return { bundle, errors: all.filter(({ level }) => level === 'error').map(formatDiagnostic) };
}
