import type { TextSpan } from '../../../base/text-span.ts';

/** A date expression as a careful reader marks it: its words, and their value in EDTF. */
export interface DateLabel extends TextSpan {
  readonly text: string;
  readonly value: string;
}

const LABEL = /\[\[([^\]=]+)=([^\]=]+)\]\]/g;

/**
 * Reads `The council met on [[Friday=2019-05-03]].` into the plain text and its labels, in the order of the text.
 * Throws when brackets are left over, since a label lost in silence would flatter the score.
 */
export function parseDateMarkup(marked: string): { text: string; labels: DateLabel[] } {
  const labels: DateLabel[] = [];
  let text = '';
  let read = 0;
  for (const match of marked.matchAll(LABEL)) {
    const [whole, words = '', value = ''] = match;
    text += marked.slice(read, match.index);
    labels.push({ start: text.length, end: text.length + words.length, text: words, value });
    text += words;
    read = match.index + whole.length;
  }
  text += marked.slice(read);
  if (/\[\[|\]\]/.test(text)) throw new Error(`A label is not closed or has no value: ${marked}`);
  return { text, labels };
}
