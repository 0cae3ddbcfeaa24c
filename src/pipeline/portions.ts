import { sliceSpan, type TextSpan, trimSpan } from '../base/text-span.ts';

/** A stretch of a text that is read by itself, and the paragraphs in it. */
export interface Portion extends TextSpan {
  readonly paragraphs: readonly PortionParagraph[];
}

/** A paragraph, or a part of one; `index` is that of the whole paragraph. */
interface PortionParagraph extends TextSpan {
  readonly index: number;
}

/** UTF-16 units. Several times the longest article; the stages take their time over more at once. */
const LONGEST = 30_000;
/** No words but data: a picture in letters, a rule of dashes, a page of blanks. */
const ENDLESS = /\S{300,}|\s{300,}/g;
const SHORTEST_ENDLESS = 300;
const LAST_SPACE = /\s(?=\S*$)/;

/**
 * Cuts a text into what is read at one time: one portion for any article. What is far too long to be one is parted
 * between paragraphs, or, where a paragraph is as long, between words; what holds no words is left out.
 */
export function portionsOf(text: string, paragraphs: readonly TextSpan[]): Portion[] {
  const portions: PortionParagraph[][] = [];
  let portion: PortionParagraph[] = [];
  for (const paragraph of paragraphs.flatMap((span, index) => partsOf(text, span, index))) {
    const start = portion[0]?.start ?? paragraph.start;
    const gap = { start: portion.at(-1)?.end ?? 0, end: paragraph.start };
    const goesOn = portion.length > 0 && endlessRuns(text, gap).length === 0;
    if (goesOn && paragraph.end - start <= LONGEST) portion.push(paragraph);
    else {
      portion = [paragraph];
      portions.push(portion);
    }
  }
  return portions.map((inside) => ({
    start: inside[0]?.start ?? 0,
    end: inside.at(-1)?.end ?? 0,
    paragraphs: inside,
  }));
}

/** Nearly all paragraphs and gaps are too short for one and not looked into. */
const endlessRuns = (text: string, span: TextSpan): RegExpExecArray[] =>
  span.end - span.start < SHORTEST_ENDLESS ? [] : [...sliceSpan(text, span).matchAll(ENDLESS)];

/** Where the last of its words ends that there is room for. */
const longestPart = (room: string): number => LAST_SPACE.exec(room)?.index ?? room.length;

function partsOf(text: string, paragraph: TextSpan, index: number): PortionParagraph[] {
  const parts: PortionParagraph[] = [];
  const add = (from: number, to: number) => {
    let start = from;
    while (start < to) {
      const end = to - start <= LONGEST ? to : start + longestPart(text.slice(start, start + LONGEST));
      const span = trimSpan(text, { start, end });
      if (span.start < span.end) parts.push({ ...span, index });
      start = end;
    }
  };
  let start = paragraph.start;
  for (const { 0: run, index: at } of endlessRuns(text, paragraph)) {
    add(start, paragraph.start + at);
    start = paragraph.start + at + run.length;
  }
  add(start, paragraph.end);
  return parts;
}
