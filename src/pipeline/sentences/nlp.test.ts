import { expect, test } from 'vitest';
import type { TextSpan } from '../../base/text-span.ts';
import { readParagraphs } from './nlp.ts';

/** The spans of `paragraphs` in a text that holds them one after the other. */
const placed = (paragraphs: readonly string[]): { text: string; spans: TextSpan[] } => {
  let text = '';
  const spans = paragraphs.map((words) => {
    const start = text.length;
    text += words;
    const end = text.length;
    text += '\n\n';
    return { start, end };
  });
  return { text, spans };
};

const wordsOf = (paragraphs: readonly string[]) => {
  const { text, spans } = placed(paragraphs);
  return readParagraphs(text, spans).map(({ tokens, sentenceEnds }) => ({
    words: tokens.map(({ text: word, lemma, pos }) => `${word}/${lemma}/${pos}`),
    endsInside: sentenceEnds.filter((end) => end < tokens.length - 1),
  }));
};

test('a paragraph is read as if it stood alone', () => {
  const paragraphs = [
    'The council will',
    'vote on Monday. “It can’t wait,” said Mayor Lund',
    '" Wait',
    '',
    'Who chairs',
    'It was 5 p.m.',
    'The ferries of the port',
    'sail. Nobody asked if an apartment block',
  ];
  expect(wordsOf(paragraphs)).toEqual(paragraphs.flatMap((words) => wordsOf([words])));
});

test.each<[why: string, words: string, word: string, pos: string]>([
  ['a verb after who', 'Lund, who chairs the board, left.', 'chairs', 'VERB'],
  ['a noun after a noun with its article', 'Smoke rose from an apartment block.', 'block', 'NOUN'],
  ['a noun that is no bare verb', 'The chairs of the board left.', 'chairs', 'NOUN'],
])('%s', (_, words, word, pos) => {
  const { text, spans } = placed([words]);
  expect(readParagraphs(text, spans)[0]?.tokens.find((token) => token.text === word)?.pos).toBe(pos);
});

test('no paragraphs, or empty ones, have no tokens', () => {
  expect(readParagraphs('', [])).toEqual([]);
  expect(readParagraphs('', [{ start: 0, end: 0 }]).map(({ tokens }) => tokens)).toEqual([[]]);
});
