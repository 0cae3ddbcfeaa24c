import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Findings } from '../../pipeline/findings.ts';
import { encodeFindings } from './encoding.ts';
import { openCache } from './findings-cache.ts';

const FILE = { path: 'a.md', text: 'The quay is open.' };
const FOUND: Findings = {
  path: 'a.md',
  sketch: [],
  article: null,
  diagnostics: [],
  mentions: [],
  outOfRange: 3,
  unknownNames: [],
};

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'newsline-cache-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const opened = (conditions: unknown = 'words', rules = 'rules') => openCache(dir, conditions, () => rules);
function keep(conditions?: unknown): void {
  const cache = opened(conditions);
  cache.set(FILE, encodeFindings(FOUND));
  cache.close();
}

it('gives back what was kept', () => {
  expect(opened().get(FILE)).toBeNull();
  keep();
  expect(opened().get(FILE)).toEqual(FOUND);
});

it.each([
  ['the text', () => opened().get({ ...FILE, text: 'The quay is shut.' })],
  ['the path', () => opened().get({ ...FILE, path: 'b.md' })],
  ['its fields', () => opened().get({ ...FILE, sidecar: { path: 'a.yaml', text: 'title: x' } })],
  ['the vocabulary', () => opened('other words').get(FILE)],
  ['the rules', () => opened('words', 'other rules').get(FILE)],
])('gives nothing when %s changed', (_, get) => {
  keep();
  expect(get()).toBeNull();
});

it('keeps no more than a dozen vocabularies', () => {
  for (let words = 0; words < 20; words++) keep(words);
  expect(readdirSync(dir)).toHaveLength(12);
  expect(opened(19).get(FILE)).toEqual(FOUND);
});
