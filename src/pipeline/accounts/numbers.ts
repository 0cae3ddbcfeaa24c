import { overlaps, type TextSpan } from '../../base/text-span.ts';

/** A count or a sum as a text states it. Offsets are into the text. */
export interface StatedNumber extends TextSpan {
  readonly value: number;
  /** `$`, `euro` …, or null for a count of things. */
  readonly currency: string | null;
  /** How far the true number may lie from `value`: 0 for "1,335", 50 for "1,300", more after "about". */
  readonly leeway: number;
  /** "at least 41", "more than 40": the true number may be any that is higher. */
  readonly isLeast: boolean;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
};

const WORD = `(?:(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.slice(2).join('|')})`;
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d.,:/-])(?<sign>[$€£¥]\s?)?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|${WORD}(?![\p{L}-]))(?:[ -]?(?<scale>hundred|thousand|million|billion|trillion|(?:m|bn)(?!\p{L})))?(?<rest>\s?(?:%|percent|per cent)|[-–/:]\w|(?:st|nd|rd|th)\b|\s?(?:a\.?m|p\.?m)\b)?(?:\s(?<unit>euros?|dollars?|pounds?|kronor|kroner|crowns?|francs?|pesos?|rubles?|roubles?|yen|yuan|rupees?|lira))?`,
  'giu',
);
/** A look that costs little: most sentences have no number. */
const MAY_COUNT = new RegExp(`\\d|(?<![a-z])(?:${[...TENS, ...UNITS.slice(2)].join('|')})`, 'i');
const ABOUT =
  /\b(?:about|around|some|nearly|almost|roughly|approximately|an estimated|close to|up to|as many as)\s+(?:[$€£¥]\s?)?$/i;
const AT_LEAST =
  /\b(?:at least|more than|over|above|no fewer than|no less than|upwards of)\s+(?:the\s)?(?:[$€£¥]\s?)?$/i;
/** "Holm, 58, said": an age. */
const AGE = /,\s$/;

/** The numbers in `text`, without years, ages, times, ordinals, percentages and what lies in `dates`. */
export function numbersIn(text: string, dates: readonly TextSpan[]): StatedNumber[] {
  if (!MAY_COUNT.test(text)) return [];
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const { sign, number = '', scale, rest, unit } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    const isYear = /^(?:1[5-9]|20)\d\d$/.test(number) && !scale && !sign && !unit;
    if (rest || isYear || dates.some((date) => overlaps(date, span))) return [];
    const before = text.slice(Math.max(0, span.start - 24), span.start);
    if (/^\d\d?$/.test(number) && text[span.end] === ',' && AGE.test(before)) return [];
    const value = numericValue(number) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
    // A row of hundreds of digits counts nothing.
    if (!Number.isFinite(value)) return [];
    const isLeast = AT_LEAST.test(before);
    const unitOfLast = stepOf(number) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
    const leeway = ABOUT.test(before)
      ? Math.max(unitOfLast, value / 20)
      : unitOfLast > 1
        ? unitOfLast / 2
        : 0;
    const currency = sign?.trim() ?? unit?.toLowerCase().replace(/s$/, '') ?? null;
    return [{ ...span, value, currency, leeway, isLeast }];
  });
}

function numericValue(number: string): number {
  if (/^\d/.test(number)) return Number(number.replaceAll(',', ''));
  const [first = '', second = ''] = number.toLowerCase().split(/[- ]/);
  const tens = TENS.indexOf(first);
  return tens < 0 ? UNITS.indexOf(first) : (tens + 2) * 10 + Math.max(UNITS.indexOf(second), 0);
}

/** What the last digit that counts is worth: 100 in "1,300", 0.1 in "2.1", 1 in "1,335"; round tens are exact in print. */
function stepOf(number: string): number {
  const decimals = /\.(\d+)$/.exec(number)?.[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  const zeros = /^[\d,]+$/.test(number) ? (/0+$/.exec(number.replaceAll(',', ''))?.[0].length ?? 0) : 0;
  return zeros > 1 ? 10 ** zeros : 1;
}

/** Whether two statements may be of one number. */
export const mayBeSame = (a: StatedNumber, b: StatedNumber): boolean => {
  if (Math.abs(a.value - b.value) <= Math.max(a.leeway, b.leeway)) return true;
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  // "More than 100" and "103", but not "at least 41" and "43": who counts to 41 has counted.
  return low.isLeast && low.leeway > 0 && high.value <= low.value + 2 * low.leeway;
};
