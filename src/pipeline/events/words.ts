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

/** The chosen tokens as words, with the spacing of the text. */
export function wordsOf(
  text: string,
  tokens: readonly Token[],
  indices: readonly number[],
  quotations: readonly TextSpan[],
): Word[] {
  const words: Word[] = [];
  for (const index of indices) {
    const token = tokens[index];
    if (!token) continue;
    words.push({
      text: token.text,
      pos: token.pos,
      lemma: token.lemma,
      spaced: /\s/.test(text.charAt(token.start - 1)),
      token: index,
      quoted: quotations.some((span) => contains(span, token)),
    });
  }
  return words;
}

const lines = new WeakMap<readonly Word[], string>();

/** The words as a line of text: no space before a closing mark, one between words. */
export function joinWords(words: readonly Word[]): string {
  const known = lines.get(words);
  if (known !== undefined) return known;
  let joined = '';
  for (const { spaced, text } of words) joined += spaced && joined !== '' ? ` ${text}` : text;
  const line = joined
    .replace(/\s+([,.;:!?”’)])/g, '$1')
    .replace(/[,.]([”"])$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  lines.set(words, line);
  return line;
}
