import { sliceSpan, type TextSpan, trimSpan } from '../../base/text-span.ts';
import { datelineCredit, isCaption, trailingCredit } from './credits.ts';

/** A line of a text, and whether an empty line (or nothing) stands before it. */
export interface Line {
  readonly text: string;
  readonly apart: boolean;
}

/** Longer lines than these nobody breaks by hand. */
const LONGEST_WRAPPED = 120;

/**
 * Text copied from a site has a paragraph a line. In text wrapped by hand or by mail, empty lines part paragraphs:
 * many lines go on, in mid-sentence, where a long one before them stopped.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  const longest = lines.reduce((length, { text }) => Math.max(length, text.length), 0);
  const goingOn = lines.filter(({ text, apart }, index) => {
    const before = lines[index - 1]?.text ?? '';
    return !apart && before.length > longest * 0.6 && /^[\p{Ll}\p{N}]/u.test(text);
  });
  return longest <= LONGEST_WRAPPED && goingOn.length >= lines.length / 4;
}

/** The paragraphs of a text that stays as it is: spans without the white space around them. */
export function paragraphsOf(text: string): TextSpan[] {
  const spans = [...text.matchAll(/[^\r\n\u2028\u2029]+/g)]
    .map(({ 0: line, index }) => trimSpan(text, { start: index, end: index + line.length }))
    .filter(({ start, end }) => start < end);
  const lines = spans.map((span, index) => {
    const gap = text.slice(spans[index - 1]?.end ?? 0, span.start);
    return { span, text: sliceSpan(text, span), apart: index === 0 || /\n[^\S\n]*\r?\n/.test(gap) };
  });
  if (!isHardWrapped(lines)) return spans;
  const paragraphs: TextSpan[] = [];
  for (const { span, apart } of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || apart) paragraphs.push(span);
    else paragraphs[paragraphs.length - 1] = { start: last.start, end: span.end };
  }
  return paragraphs;
}

/** Which of the paragraphs are picture captions (the same objects). */
export const captionsOf = (text: string, paragraphs: readonly TextSpan[]): TextSpan[] =>
  paragraphs.filter((paragraph) => isCaption(sliceSpan(text, paragraph)));

/** The credits of captions and the agencies of datelines. */
export const creditsOf = (text: string, paragraphs: readonly TextSpan[]): TextSpan[] =>
  paragraphs.flatMap((paragraph) => {
    const words = sliceSpan(text, paragraph);
    return [datelineCredit(words), trailingCredit(words)].flatMap((credit) =>
      credit ? [{ start: paragraph.start + credit.start, end: paragraph.start + credit.end }] : [],
    );
  });
