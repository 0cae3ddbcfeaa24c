import { describe, expect, it, test } from 'vitest';
import { sliceSpan } from '../base/text-span.ts';
import { HARBOUR } from './events/test-utils.ts';
import { portionsOf } from './portions.ts';
import { readProse } from './read-prose.ts';
import { paragraphsOf } from './sentences/paragraphs.ts';

const portions = (text: string) => portionsOf(text, paragraphsOf(text));
const PARAGRAPH = 'Anna Berg opened a ferry quay on March 3. “It is done,” she said on Monday.\n\n';

describe('portionsOf', () => {
  it('reads an article at one time', () => {
    const text = PARAGRAPH.repeat(100);
    expect(portions(text)).toMatchObject([{ start: 0, end: text.trimEnd().length }]);
  });

  test.each([
    ['many paragraphs', PARAGRAPH.repeat(2000)],
    ['one paragraph without an end', 'the ferry left and '.repeat(10_000)],
    ['words and data', `${'x'.repeat(90_000)} The quay is open. ${'-'.repeat(900)} The ship is in.`],
    ['blanks', `The quay is open.${' '.repeat(90_000)}The ship is in.`],
  ])('parts %s, and leaves out nothing but what is no word', (_, text) => {
    const parts = portions(text);
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThanOrEqual(30_000);
    const words = (of: string) =>
      of
        .replace(/\S{300,}/g, ' ')
        .split(/\s+/)
        .filter(Boolean);
    const kept = parts.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((part) => words(sliceSpan(text, part))),
    );
    expect(kept).toEqual(words(text));
  });
});

test('what is found in a long text has its place in the whole', () => {
  const text = PARAGRAPH.repeat(1000);
  const paragraphs = paragraphsOf(text);
  const read = readProse({ text, paragraphs, captions: [], credits: [], published: '2020-03-12' }, HARBOUR);
  expect(read.sentences).toHaveLength(2000);
  expect(read.sentences.at(-1)).toMatchObject({ paragraph: 999, end: text.trimEnd().length });
  expect(read.dates).toHaveLength(2000);
  for (const found of [...read.dates, ...read.actors, ...read.topics, ...read.quotations]) {
    expect(text.slice(found.start, found.end)).toBe(found.text);
    const sentence = read.sentences[found.sentence];
    expect(sentence && found.start >= sentence.start && found.end <= sentence.end).toBe(true);
  }
});
