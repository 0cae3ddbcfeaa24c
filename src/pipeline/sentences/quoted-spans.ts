import { contains, sliceSpan, type TextSpan, trimSpan } from '../../base/text-span.ts';
import { doubleQuoted, type Quoted } from './double-quoted.ts';
import { singleQuoted } from './single-quoted.ts';

/** A quotation with its marks; `words` are those between the marks. */
export interface QuotedSpan extends Quoted {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  /** True when no mark closes it: the next paragraph may go on with it. */
  readonly open: boolean;
}

/** Part of a quotation that its paragraph opens and does not close: longer ones inside show a slip instead. */
const LONGEST_INSIDE = 40;
const OPENING_MARK = /^\s*(?:["“”„«»‘]|``|'')/;
/** Where the typesetter forgot to close: `"We wait, said Kent`. */
const FORGOTTEN =
  /[,?!…]\s+(?:(?:said|says|added|told)\s|(?:s?he|they|\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{1,20}){0,3}|the(?:\s[\p{L}-]{1,20}){1,4})\s(?:said|says|added|told)\b)/u;

/**
 * The quotations of each paragraph in order, the outermost only: one inside another is part of it. A quotation that
 * runs on into the next paragraph is opened and not closed: it reaches to the end of its paragraph, if it opens where direct
 * speech does (at the start, or after a colon or comma). Any other mark without its partner is a slip and ignored.
 */
export function quotedSpans(text: string, paragraphs: readonly TextSpan[]): QuotedSpan[][] {
  return paragraphs.map((paragraph, index) => {
    const after = paragraphs[index + 1];
    const goesOn = after !== undefined && OPENING_MARK.test(text.slice(after.start, after.start + 4));
    return inParagraph(sliceSpan(text, paragraph), goesOn).map(({ start, end, words, open }) => ({
      start: start + paragraph.start,
      end: end + paragraph.start,
      words: { start: words.start + paragraph.start, end: words.end + paragraph.start },
      paragraph: index,
      open,
    }));
  });
}

type InParagraph = Omit<QuotedSpan, 'paragraph'>;

function inParagraph(prose: string, goesOn: boolean): InParagraph[] {
  const doubles = doubleQuoted(prose);
  const singles = singleQuoted(prose, doubles.quoted);
  const closed = outermost([...doubles.quoted, ...singles.quoted]);
  const mark = [...doubles.unclosed, ...(singles.unclosed && goesOn ? [singles.unclosed] : [])].find(
    (opening) => opensSpeech(prose, opening) && isLast(opening, closed, goesOn),
  );
  const spans = closed.map((span) => ({ ...span, open: false }));
  if (mark === undefined) return spans.map((span) => trimmed(prose, span)).filter(hasWords);
  const forgotten = goesOn ? null : FORGOTTEN.exec(prose.slice(mark.end));
  const end = forgotten ? mark.end + forgotten.index + 1 : prose.length;
  const open = { start: mark.start, end, words: { start: mark.end, end }, open: forgotten === null };
  return [...spans.filter((span) => !contains(open, span)), open]
    .sort((a, b) => a.start - b.start)
    .map((span) => trimmed(prose, span))
    .filter(hasWords);
}

const opensSpeech = (prose: string, mark: TextSpan): boolean =>
  /(?:^|[:,])\s*$/.test(prose.slice(Math.max(0, mark.start - 8), mark.start));

/** True when nothing is quoted behind the mark, or only single words while the next paragraph goes on with the speech. */
const isLast = (mark: TextSpan, closed: readonly Quoted[], goesOn: boolean): boolean =>
  closed.every(
    (span) =>
      span.end <= mark.start || (goesOn && mark.start === 0 && span.end - span.start < LONGEST_INSIDE),
  );

/** Those in no other one; in order. */
function outermost(spans: readonly Quoted[]): Quoted[] {
  const found: Quoted[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (found.at(-1)?.end ?? 0)) found.push(span);
  }
  return found;
}

const trimmed = (prose: string, span: InParagraph): InParagraph => ({
  ...span,
  words: trimSpan(prose, span.words),
});

const hasWords = ({ words }: InParagraph): boolean => words.start < words.end;
