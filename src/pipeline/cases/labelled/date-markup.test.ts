import { describe, expect, it } from 'vitest';
import { parseDateMarkup } from './date-markup.ts';

describe('parseDateMarkup', () => {
  it('takes the labels out of the text and keeps their places', () => {
    const { text, labels } = parseDateMarkup('It met on [[Friday=2019-05-03]], and in [[2017=2017~]].');
    expect(text).toBe('It met on Friday, and in 2017.');
    expect(labels).toEqual([
      { start: 10, end: 16, text: 'Friday', value: '2019-05-03' },
      { start: 25, end: 29, text: '2017', value: '2017~' },
    ]);
    for (const { start, end, text: words } of labels) expect(text.slice(start, end)).toBe(words);
  });

  it('leaves a text without labels as it is', () => {
    expect(parseDateMarkup('A [b] of 7-5.')).toEqual({ text: 'A [b] of 7-5.', labels: [] });
  });

  it.each(['It met [[Friday]].', 'It met [[Friday=2019-05-03.', 'It met Friday]].'])(
    'refuses %s',
    (marked) => {
      expect(() => parseDateMarkup(marked)).toThrow('A label is not closed or has no value');
    },
  );
});
