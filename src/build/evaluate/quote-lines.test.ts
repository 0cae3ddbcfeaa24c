import { expect, it } from 'vitest';
import { parseQuoteMarkup } from '../../pipeline/cases/labelled/quote-markup.ts';
import { quoteMissLines, quoteScoreLines } from './quote-lines.ts';

const passage = parseQuoteMarkup(
  '"[[A: We lost the key again]]," ((A: Ann Lee)) said of "[[-: The Open Door]]", to "[[A: much]]" laughter.',
);
const at = (words: string) => {
  const start = passage.text.indexOf(words);
  return { start, end: start + words.length, text: words };
};
const lee = at('Ann Lee');
const readings = [
  {
    labels: passage.labels,
    found: [
      { ...at('We lost the key again,'), speaker: lee },
      { ...at('The Open Door'), speaker: lee },
    ],
  },
];

it('gives the scores as a table', () => {
  expect(quoteScoreLines(readings)).toContain('| quotations | 3 | 2 | 2 | 100.0 | 66.7 | 80.0 |');
  expect(quoteScoreLines(readings)).toContain('| speaker | 2 | 2 | 1 | 50.0 | 50.0 | 50.0 |');
  expect(quoteScoreLines(readings)).toContain(
    '| speaker, four words and more | 1 | 1 | 1 | 100.0 | 100.0 | 100.0 |',
  );
});

it('tells what was missed and what was given to the wrong speaker', () => {
  expect(quoteMissLines([passage], readings)).toEqual([
    '"The Open Door" is by nobody, not Ann Lee  in: "We lost the key again," Ann Lee said of "The Open Door", to…',
    'not found: "much" (Ann Lee)  in: "We lost the key again," Ann Lee said of "The Open Door", to…',
  ]);
});
