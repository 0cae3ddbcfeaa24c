import { type TextSpan, trimSpan } from '../../base/text-span.ts';

/** The part of a text's line breaks that lead on to a small letter in a text broken to a fixed width. */
const WRAPPED = 0.25;

/** The paragraphs of bare text: parted by empty lines and, unless it is broken to a fixed width, by every line break. */
export function paragraphsOf(text: string): TextSpan[] {
  const mark = isWrapped(text) ? /\n\s*\n/g : /\n/g;
  const spans: TextSpan[] = [];
  let start = 0;
  for (const found of text.matchAll(mark)) {
    spans.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.map((span) => trimSpan(text, span)).filter((span) => span.start < span.end);
}

/** Whether the line breaks that no empty line follows stand within sentences. */
function isWrapped(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const breaks = lines.slice(1).filter((line, index) => line !== '' && lines[index] !== '');
  const within = breaks.filter((line) => /^\p{Ll}/u.test(line));
  return within.length > breaks.length * WRAPPED;
}
