import { type TextSpan, trimSpan } from '../../base/text-span.ts';

/** Lines shorter than this, most of which end within a sentence, are a text broken to a fixed width. */
const WIDEST_WRAP = 120;

/** The paragraphs of bare text: parted by empty lines, or by every line break when there are no empty lines. */
export function paragraphsOf(text: string): TextSpan[] {
  const mark = /\n\s*\n/.test(text) || isWrapped(text) ? /\n\s*\n/g : /\n/g;
  const spans: TextSpan[] = [];
  let start = 0;
  for (const found of text.matchAll(mark)) {
    spans.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.map((span) => trimSpan(text, span)).filter((span) => span.start < span.end);
}

function isWrapped(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const within = lines.filter((line) => !/[.?!:…]["”’)\]]*\s*$/.test(line));
  return lines.every((line) => line.length < WIDEST_WRAP) && within.length * 2 > lines.length;
}
