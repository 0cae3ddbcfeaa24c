import { expect, test } from 'vitest';
import type { Source } from '../bundle/schema.ts';
import { summarySaysMore } from './says-more.ts';

const text = 'On Monday:  The ferry\nsank. Nobody drowned.\n\nIt sank fast.';
const articles = new Map([
  [
    'a',
    {
      text,
      paragraphs: [
        { start: 0, end: text.indexOf('\n\n') },
        { start: text.indexOf('It'), end: text.length },
      ],
    },
  ],
]);

const source = (excerpt: string): Source => ({
  article: 'a',
  start: text.indexOf(excerpt),
  end: text.indexOf(excerpt) + excerpt.length,
  excerpt,
  date: { start: 0, end: 0, text: '', value: '2022-01-01', known: false, rule: 'published' },
  published: '2022-01-01',
});

test.each<[summary: string, excerpts: string[], says: boolean]>([
  ['The ferry sank.', ['The ferry\nsank.'], false],
  ['The ferry sank. Nobody drowned.', ['The ferry\nsank.'], false],
  ['The ferry sank.', ['It sank fast.'], true],
  ['The ferry sank. It sank fast.', ['The ferry\nsank.'], true],
  ['The ferry sank.', ['The ferry\nsank.', 'It sank fast.'], true],
  ['The ferry sank.', [], true],
])('%s of %j: %s', (summary, excerpts, says) => {
  expect(summarySaysMore({ summary, sources: excerpts.map(source) }, articles)).toBe(says);
});
