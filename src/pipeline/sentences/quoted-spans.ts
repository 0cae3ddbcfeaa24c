import type { TextSpan } from '../../base/text-span.ts';

/** Single marks double as apostrophes, so only a pair that ends in punctuation, as direct speech does, counts. */
const SINGLE_QUOTED = /(?<=^|[\s(—–])(?:‘[^‘]{1,600}?[,.?!…]’|'\p{Lu}[^\n]{1,600}?[,.?!…]')(?=[\s)—–]|$)/gu;
const DOUBLE_MARK = /["“”„«»]/g;

/**
 * The quotations of one paragraph, marks included; offsets are into `paragraph`. A quotation that runs on into the
 * next paragraph is opened and not closed: it reaches to the end, if it opens where direct speech does (at the
 * start, or after a colon or comma); any other mark without its partner is a slip of the typesetter and ignored.
 */
export function quotedSpans(paragraph: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let open = -1;
  for (const { 0: mark, index } of paragraph.matchAll(DOUBLE_MARK)) {
    if (opens(paragraph, index, mark, open >= 0)) {
      if (open < 0) open = index;
    } else if (open >= 0) {
      spans.push({ start: open, end: index + 1 });
      open = -1;
    }
  }
  if (open >= 0 && /(?:^|[:,])\s*$/.test(paragraph.slice(0, open))) {
    spans.push({ start: open, end: paragraph.length });
  }
  for (const { 0: quoted, index } of paragraph.matchAll(SINGLE_QUOTED)) {
    spans.push({ start: index, end: index + quoted.length });
  }
  return spans;
}

function opens(paragraph: string, index: number, mark: string, isOpen: boolean): boolean {
  if (mark === '„' || mark === '«') return true;
  if (mark === '”' || mark === '»') return false;
  const before = paragraph.charAt(index - 1);
  const after = paragraph.charAt(index + 1);
  // German pairs „…“ close with the mark that opens in English.
  if (mark === '“') return !(isOpen && /\S/.test(before) && !/\p{L}/u.test(after));
  if (before === '' || /[\s([]/.test(before)) return /\S/.test(after);
  return /[—–-]/.test(before) && /\p{L}/u.test(after) && !isOpen;
}
