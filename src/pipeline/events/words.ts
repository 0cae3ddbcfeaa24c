import { contains, type TextSpan } from '../../base/text-span.ts';
import type { Token } from '../sentences/sentence.ts';

/** A word of a headline in the making. */
export interface Word {
  readonly text: string;
  readonly pos: string;
  readonly lemma: string;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
  /** Index of the token it comes from. */
  readonly token: number;
  /** True inside quotation marks: not ours to change. */
  readonly quoted: boolean;
}

export const isWord = (word: Word | undefined, ...texts: string[]): boolean =>
  word !== undefined && texts.includes(word.text.toLowerCase());

/** A word for each token, with the spacing of the text. */
export const wordsOf = (
  text: string,
  tokens: readonly Token[],
  quotations: readonly TextSpan[],
): readonly Word[] =>
  tokens.map((token, index) => ({
    text: token.text,
    pos: token.pos,
    lemma: token.lemma,
    spaced: /\s/.test(text.charAt(token.start - 1)),
    token: index,
    quoted: quotations.some((span) => contains(span, token)),
  }));

/** Marks that no space stands before. */
const CLOSING = new Set(',.;:!?”’)');

/** The words as a line of text: no space before a closing mark, one between words, no comma before a last quotation mark. */
export const joinWords = (words: readonly Word[]): string =>
  closed(words.reduce(withWord, ''), words[words.length - 1]);

/** The lines of the first word, the first two … : the line at `i` has `i` words. */
export function growingLines(words: readonly Word[]): string[] {
  const lines = [''];
  for (const word of words) lines.push(withWord(lines[lines.length - 1] ?? '', word));
  return lines.map((line, count) => closed(line, words[count - 1]));
}

const withWord = (line: string, { spaced, text }: Word): string =>
  spaced && line !== '' && !CLOSING.has(text.charAt(0)) ? `${line} ${text}` : line + text;

const closed = (line: string, last: Word | undefined): string =>
  last && /[”"]$/.test(last.text) ? line.replace(/[,.](.)$/, '$1') : line;
