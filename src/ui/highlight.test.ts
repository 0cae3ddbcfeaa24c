import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf, segments } from './highlight.ts';

const TEXT = 'The port closed. Ferries stopped on Monday, the mayor said. Shops stayed open.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const whole = { start: 0, end: TEXT.length };

describe('segments', () => {
  it('cuts the evidence out of its surroundings and the date words out of the evidence', () => {
    const cut = segments(TEXT, whole, at('Ferries stopped on Monday'), at('on Monday'));
    expect(cut.map(({ text, evidence, date }) => [text, evidence, date])).toEqual([
      ['The port closed. ', false, false],
      ['Ferries stopped ', true, false],
      ['on Monday', true, true],
      [', the mayor said. Shops stayed open.', false, false],
    ]);
  });

  it('marks date words that stand outside the evidence', () => {
    const cut = segments(TEXT, whole, at('Shops stayed open.'), at('on Monday'));
    expect(cut.filter((s) => s.date).map((s) => s.text)).toEqual(['on Monday']);
  });

  it('marks nothing that lies outside the text shown', () => {
    const cut = segments(TEXT, at('The port closed.'), at('Shops stayed open.'), at('on Monday'));
    expect(cut).toEqual([{ start: 0, text: 'The port closed.', evidence: false, date: false }]);
  });

  it('gives back the text, whatever the spans', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(span, span, span, (within, evidence, date) => {
        const joined = segments(TEXT, within, evidence, date)
          .map((s) => s.text)
          .join('');
        expect(joined).toBe(TEXT.slice(within.start, within.end));
      }),
    );
  });
});

describe('contextOf', () => {
  const paragraphs = [
    at('The port closed.'),
    at('Ferries stopped on Monday, the mayor said. Shops stayed open.'),
  ];

  it('is the paragraph of the excerpt', () => {
    expect(contextOf(TEXT, paragraphs, at('Ferries stopped'))).toEqual(paragraphs[1]);
  });

  it('spans both paragraphs of an excerpt that crosses them', () => {
    expect(contextOf(TEXT, paragraphs, { start: 4, end: 30 })).toEqual(whole);
  });

  it('cuts a long paragraph between words and never into the excerpt', () => {
    const long = `${'word '.repeat(200)}HERE${' word'.repeat(200)}`;
    const excerpt = { start: 1000, end: 1004 };
    const context = contextOf(long, [{ start: 0, end: long.length }], excerpt);
    const shown = long.slice(context.start, context.end);
    expect(shown).toContain('HERE');
    expect(shown.length).toBeLessThan(460);
    expect(shown).toMatch(/^word .* word$/);
  });

  it('is the excerpt itself where there are no paragraphs', () => {
    expect(contextOf(TEXT, [], at('Ferries'))).toEqual(at('Ferries'));
  });
});
