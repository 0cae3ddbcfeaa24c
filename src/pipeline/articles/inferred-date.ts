import { addDays, DAY_MS, type IsoDay, startOfDay } from '../../base/time.ts';
import { fullDates, isoDay, monthDays, WEEKDAYS, weekdayOf } from './calendar.ts';
import { isFromArchive } from './credits.ts';

/** A publication date worked out from the text. */
export interface InferredDate {
  readonly day: IsoDay;
  /** The words that led to it, in the order in which they were used. */
  readonly evidence: readonly string[];
  /** Index of the paragraph with the first of them. */
  readonly paragraph: number;
}

export interface DatedParagraph {
  readonly text: string;
  readonly caption: boolean;
}

/** Words that put the date in their clause after the publication, or tell of long ago. */
const AHEAD =
  /\b(?:will|would|shall|plans?|planned|expected|expects?|scheduled|due|upcoming|next|until|till|by|ahead of|set to|starting|beginning|deadline|expires?)\b/i;
const BACK = /\b(?:since|after|before|until|anniversary of|as of|between|in|from)(?: \w+){0,2} $/i;
const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'gu');

/** A month and day within so many days after the newest picture is taken for this year's without more proof. */
const NEAR_DAYS = 60;
/** And within so many when a weekday of the text fits it. */
const FITTING_DAYS = 200;

interface Anchor {
  readonly day: IsoDay;
  readonly text: string;
  readonly paragraph: number;
}

/**
 * Articles are published on or soon after the newest day that they report. That day comes from the captions, else
 * from a full date in the prose; a newer "March 8" takes its year from it; and "on Thursday" moves it forward to the
 * next Thursday, by six days at most. Null if no full date is there to start from.
 */
export function inferPublicationDate(paragraphs: readonly DatedParagraph[]): InferredDate | null {
  const weekdays = pastWeekdays(paragraphs);
  const anchor = newest(captionDays(paragraphs)) ?? newest(proseDays(paragraphs));
  if (anchor === null) return null;
  const later = laterMonthDay(paragraphs, anchor, weekdays);
  const reported = later ?? anchor;
  const weekday = mostFrequent(weekdays);
  const shift = weekday === null ? 0 : (WEEKDAYS.indexOf(weekday) - weekdayOf(reported.day) + 7) % 7;
  const evidence = [anchor.text, ...(later ? [later.text] : []), ...(weekday === null ? [] : [weekday])];
  return { day: addDays(reported.day, shift), evidence, paragraph: anchor.paragraph };
}

function captionDays(paragraphs: readonly DatedParagraph[]): Anchor[] {
  const captions = paragraphs.flatMap(({ text, caption }, paragraph) =>
    caption ? [{ text, paragraph }] : [],
  );
  const fresh = captions.filter(({ text }) => !isFromArchive(text));
  return (fresh.some(({ text }) => fullDates(text).length > 0) ? fresh : captions).flatMap(
    ({ text, paragraph }) =>
      fullDates(text).map((found) => ({ day: found.day, text: found.text, paragraph })),
  );
}

function proseDays(paragraphs: readonly DatedParagraph[]): Anchor[] {
  return paragraphs.flatMap(({ text, caption }, paragraph) =>
    caption
      ? []
      : fullDates(text)
          .filter(({ index }) => !AHEAD.test(clauseAround(text, index)) && !BACK.test(text.slice(0, index)))
          .map((found) => ({ day: found.day, text: found.text, paragraph })),
  );
}

/** The newest "March 8" of the prose that, in the anchor's year or the next, falls soon after it. */
function laterMonthDay(
  paragraphs: readonly DatedParagraph[],
  anchor: Anchor,
  weekdays: readonly string[],
): Anchor | null {
  const year = Number(anchor.day.slice(0, 4));
  const candidates = paragraphs.flatMap(({ text }, paragraph) =>
    monthDays(text)
      .filter(({ index }) => !AHEAD.test(clauseAround(text, index)))
      .flatMap(({ month, dayOfMonth, text: written }) => {
        const days = [isoDay(year, month, dayOfMonth), isoDay(year + 1, month, dayOfMonth)];
        const day = days.find((candidate) => candidate !== null && candidate > anchor.day);
        return day ? [{ day, text: written, paragraph }] : [];
      }),
  );
  return newest(
    candidates.filter(({ day }) => {
      const gap = (startOfDay(day) - startOfDay(anchor.day)) / DAY_MS;
      const fits = weekdays.includes(WEEKDAYS[weekdayOf(day)] ?? '');
      return gap <= (fits ? FITTING_DAYS : NEAR_DAYS);
    }),
  );
}

/** Weekdays on which the prose says that something happened, in order, each as often as it stands. */
function pastWeekdays(paragraphs: readonly DatedParagraph[]): string[] {
  return paragraphs.flatMap(({ text, caption }) =>
    caption
      ? []
      : [...text.matchAll(WEEKDAY)]
          .filter(({ 0: word, index }) => {
            const before = text.slice(Math.max(0, index - 12), index);
            // "Thursday, April 13" and "last Thursday" name one day and not the newest.
            const other = /\b(?:last|previous|every|each|until|by) $/i.test(before);
            const dated = /^,? (?:\p{Lu}[a-z]{2,8}\.? \d|\d{1,2} \p{Lu})/u.test(
              text.slice(index + word.length),
            );
            return !other && !dated && !AHEAD.test(clauseAround(text, index));
          })
          .map(({ 0: word }) => word),
  );
}

/** The sentence around `index`, roughly: tense is told by words and needs no parser here. */
function clauseAround(text: string, index: number): string {
  const start =
    Math.max(...['. ', '? ', '! ', '; ', ', but '].map((mark) => text.lastIndexOf(mark, index)), -1) + 1;
  const end = /[.?!](?:["”’]|\s|$)|; |, but /.exec(text.slice(index + 6))?.index ?? text.length;
  return text.slice(start, index + 6 + end);
}

/** The first of the most frequent. */
function mostFrequent(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return words.find((word) => counts.get(word) === most) ?? null;
}

const newest = (anchors: readonly Anchor[]): Anchor | null =>
  anchors.reduce<Anchor | null>(
    (best, anchor) => (best === null || anchor.day > best.day ? anchor : best),
    null,
  );
