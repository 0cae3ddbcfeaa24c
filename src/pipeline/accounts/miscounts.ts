import type { TextSpan } from '../../base/text-span.ts';
import type { Figure } from './figure.ts';
import { numbersIn, type StatedNumber } from './numbers.ts';

/** A total that its parts do not add up to: plain data. */
export interface Miscount {
  /** "dead", "people". */
  readonly what: string;
  /** The total as stated: "1,335". */
  readonly stated: string;
  /** What its parts come to: "47 + 861 = 908". */
  readonly counted: string;
}

/** The sentence that a miscount is looked for in, and the one before it. */
export interface Counted {
  readonly text: string;
  /** Spans of dates in `text`. */
  readonly dates: readonly TextSpan[];
  readonly figures: readonly Figure[];
}

const BRINGS_TO =
  /\b(?:bring|brings|bringing|brought|tak|takes|taking|took|raises?|raising|raised|lifts?|lifting|lifted|pushes|pushing|pushed)\w*\s+(?:[\p{L}'’-]+\s+){0,8}?(?:total|toll|count|number|tally|figure)\b(?:\s+[\p{L}'’-]+){0,8}?\s+to\s+(?:(?:at least|about|more than|around|some|over)\s+)?$/iu;
const MORE = /\b(?:a further|another|an additional|an extra)\s+$/i;
/** "A total of 45 people: …", "45 in all, …", "the toll stands at 94: …". */
const TELLS_TOTAL =
  /\b(?:total|totals|toll|number|figure|in all|altogether|overall|sum|count|tally|stands? at|stood at|add(?:s|ing)? up to|came to|comes to)\b/i;

/** Whether a sentence is worth looking at: a quick look, for most are not. */
export const mayTellTotal = (text: string): boolean => /\d/.test(text) && TELLS_TOTAL.test(text);

/** Totals of a sentence that contradict the parts told with them; `before` is the sentence before it. */
export function miscountsIn(sentence: Counted, before: Counted | null): Miscount[] {
  return [broughtTo(sentence, before), listed(sentence)].filter((miscount) => miscount !== null);
}

/** "At least 40 died. A further 60 were hurt, bringing the toll to 120." */
function broughtTo({ text, dates, figures }: Counted, before: Counted | null): Miscount | null {
  const numbers = counts(text, dates);
  const total = numbers.find(({ start }) => BRINGS_TO.test(text.slice(0, start)));
  const more = numbers.find(({ start }) => MORE.test(text.slice(0, start)));
  if (total === undefined || more === undefined || more.start > total.start) return null;
  const first =
    numbers.find(({ end }) => end < more.start) ?? (before ? firstCount(before, total) : undefined);
  return first === undefined ? null : miscountOf(total, [first, more], text, figures);
}

/** What the sentence before counts first; "including 29 children" is a part of a part. */
const firstCount = ({ text, dates }: Counted, total: StatedNumber): StatedNumber | undefined =>
  counts(text, dates).find(
    ({ value, start }) => value < total.value && !/\b(?:including|among)\b/i.test(text.slice(0, start)),
  );

/** "The toll stands at 94: 61 in Lund, 22 in Oslo and 9 elsewhere." */
function listed({ text, dates, figures }: Counted): Miscount | null {
  const colon = text.search(/:\s/);
  if (colon < 0 || !TELLS_TOTAL.test(text.slice(0, colon))) return null;
  const numbers = counts(text, dates);
  const total = numbers.findLast(({ end }) => end <= colon);
  const items = text.slice(colon + 1).split(/,|;|\band\b/);
  const parts = numbers.filter(({ start }) => start > colon);
  // Each part of the list has one number, or else they are not the parts.
  if (total === undefined || parts.length < 2 || items.length !== parts.length) return null;
  return miscountOf(total, parts, text, figures);
}

const counts = (text: string, dates: readonly TextSpan[]): StatedNumber[] =>
  numbersIn(text, dates).filter(({ currency }) => currency === null);

function miscountOf(
  total: StatedNumber,
  parts: readonly StatedNumber[],
  text: string,
  figures: readonly Figure[],
): Miscount | null {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const leeway = [total, ...parts].reduce((all, part) => all + part.leeway, 0);
  if (Math.abs(sum - total.value) <= leeway) return null;
  const write = (value: number): string => value.toLocaleString('en-US');
  return {
    what: figures.find(({ start }) => start === total.start)?.what ?? 'total',
    stated: text.slice(total.start, total.end).trim(),
    counted: `${parts.map(({ value }) => write(value)).join(' + ')} = ${write(sum)}`,
  };
}
