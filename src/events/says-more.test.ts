import { expect, test } from 'vitest';
import type { Source } from '../bundle/schema.ts';
import { summarySaysMore } from './says-more.ts';

const source = (excerpt: string): Source => ({
  article: 'a',
  start: 0,
  end: excerpt.length,
  excerpt,
  date: { start: 0, end: 0, text: '', value: '2022-01-01', known: false, rule: 'published' },
  published: '2022-01-01',
});

test.each<[summary: string, excerpts: string[], says: boolean]>([
  ['The ferry sank.', ['The ferry sank.'], false],
  ['The ferry sank.', ['On Monday:  The ferry\nsank.'], false],
  ['The ferry sank.', ['It sank.'], true],
  ['The ferry sank. Nobody drowned.', ['The ferry sank.'], true],
  ['The ferry sank.', ['The ferry sank.', 'A ferry went down.'], true],
])('%s of %j: %s', (summary, excerpts, says) => {
  expect(summarySaysMore({ summary, sources: excerpts.map(source) })).toBe(says);
});
