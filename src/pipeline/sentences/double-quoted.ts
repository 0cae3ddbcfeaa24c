import type { TextSpan } from '../../base/text-span.ts';
import { doubleMarks, type QuotationMark } from './quotation-marks.ts';

/** A longer one is two marks of which each has lost its partner. UTF-16 units. */
const LONGEST = 4000;
/** Marks within marks within marks are broken ones. */
const DEEPEST = 4;

/** The words between a pair of marks, and the span with the marks. */
export interface Quoted extends TextSpan {
  readonly words: TextSpan;
}

/** An opening mark that waits for its partner, and what has been quoted since. */
interface Opening {
  readonly mark: QuotationMark;
  readonly inside: Quoted[];
}

/** What double marks enclose in one paragraph, the outermost only, and the marks that no other closes. */
export function doubleQuoted(prose: string): { quoted: Quoted[]; unclosed: QuotationMark[] } {
  const quoted: Quoted[] = [];
  const stack: Opening[] = [];
  const unclosed: QuotationMark[] = [];
  const inside = () => stack.at(-1)?.inside ?? quoted;
  const giveUp = () => {
    const given = stack.pop();
    if (given) inside().push(...given.inside);
    return given;
  };
  for (const mark of doubleMarks(prose)) {
    while (stack.length > DEEPEST || mark.end - (stack[0]?.mark.start ?? mark.start) > LONGEST) {
      const lost = stack.shift();
      if (lost) quoted.push(...lost.inside);
    }
    const partner = stack.findLastIndex((opening) => opening.mark.family === mark.family);
    if (mark.role === 'opens' || (mark.role === 'either' && partner < 0)) {
      stack.push({ mark, inside: [] });
      continue;
    }
    if (partner < 0) continue;
    while (stack.length > partner + 1) giveUp();
    const start = stack.pop()?.mark ?? mark;
    inside().push({ start: start.start, end: mark.end, words: { start: start.end, end: mark.start } });
  }
  while (stack.length > 0) {
    const lost = giveUp();
    if (lost) unclosed.unshift(lost.mark);
  }
  return { quoted, unclosed };
}
