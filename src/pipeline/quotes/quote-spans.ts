import { contains, overlaps, sliceSpan, type TextSpan, trimSpan } from '../../base/text-span.ts';
import { quotedSpans } from '../sentences/quoted-spans.ts';

export interface QuoteSpan {
  /** The words between the marks. */
  readonly words: TextSpan;
  /** With the marks. */
  readonly marked: TextSpan;
  readonly paragraph: number;
  /** True when no mark closes it: the next paragraph goes on with it. */
  readonly open: boolean;
}

/** A pair of typographic single marks that ends without punctuation: ‘part of a sentence’. */
const SINGLE_PART = /(?<=^|[\s(—–])‘[^‘’\n]{2,300}’(?![\p{L}\p{N}])/gu;
const MARKS = /^["“”„«»‘’']|["“”„«»‘’']$/g;

/** The quotations of a text in order. A quotation inside a quotation is part of it. */
export function quoteSpans(text: string, paragraphs: readonly TextSpan[]): QuoteSpan[] {
  return paragraphs.flatMap((paragraph, index) => {
    const prose = sliceSpan(text, paragraph);
    const parts = [...prose.matchAll(SINGLE_PART)].map((part) => ({
      start: part.index,
      end: part.index + part[0].length,
    }));
    const whole = quotedSpans(prose);
    const spans = [...whole, ...parts.filter((part) => !whole.some((span) => overlaps(span, part)))];
    return spans
      .filter((span) => !spans.some((outer) => outer !== span && contains(outer, span)))
      .sort((a, b) => a.start - b.start)
      .map((span) =>
        quoteSpan(text, index, { start: span.start + paragraph.start, end: span.end + paragraph.start }),
      )
      .filter(({ words }) => words.start < words.end);
  });
}

function quoteSpan(text: string, paragraph: number, marked: TextSpan): QuoteSpan {
  const marks = sliceSpan(text, marked).match(MARKS) ?? [];
  const open = marks.length < 2;
  const words = trimSpan(text, { start: marked.start + 1, end: open ? marked.end : marked.end - 1 });
  return { words, marked, paragraph, open };
}
