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

/** Words that put a day after the publication when they stand before it or directly after. */
const AHEAD =
  /\b(?:will|would|shall|plans?|planned|expected|expects?|scheduled|upcoming|next (?:week|month|year)|until|till|ahead of|set to|starting|beginning|deadline|expires?)\b/i;
/** Words directly before a day that is not the newest. */
const BACK =
  /\b(?:since|after|before|until|till|by|anniversary of|as of|between|in|from|last|next|previous|every|each)(?: (?:the|early|late))? $/i;
const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'gu');

/** A day so many days after the newest picture, or fewer, is believed without more proof. */
const NEAR_DAYS = 60;
/** And one so many days after it when a weekday of the text fits. */
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
  if (anchor === null || isBackground(paragraphs, anchor, weekdays)) return null;
  const later = laterDay(paragraphs, anchor, weekdays);
  const reported = later ?? anchor;
  const weekday = mostFrequent(weekdays);
  const shift = weekday === null ? 0 : (WEEKDAYS.indexOf(weekday) - weekdayOf(reported.day) + 7) % 7;
  const evidence = [anchor.text, ...(later ? [later.text] : []), ...(weekday === null ? [] : [weekday])];
  return { day: addDays(reported.day, shift), evidence, paragraph: anchor.paragraph };
}

const YEAR = /(?<![\d$€£.,:/–-])(?:19|20)\d\d(?![\d%]|[.,]\d|[/–-]\d| [a-z]*(?:s|people)\b)/g;

/**
 * Whether the newest day with a year is long past when the article appears, so that no date is better than that one:
 * a later year is told of as past, or the news is of weekdays and the prose's one full date of none of them.
 */
function isBackground(
  paragraphs: readonly DatedParagraph[],
  anchor: Anchor,
  weekdays: readonly string[],
): boolean {
  const year = anchor.day.slice(0, 4);
  const isLater = paragraphs.some(({ text }) =>
    [...text.matchAll(YEAR)].some(
      ({ 0: written, index }) =>
        written > year &&
        Number(written) < LATEST_YEAR &&
        !isAhead(text, index, written.length) &&
        !UNTIL.test(text.slice(0, index)),
    ),
  );
  if (isLater) return true;
  const { text = '', caption = false } = paragraphs[anchor.paragraph] ?? {};
  const at = text.indexOf(anchor.text);
  const isDated = new RegExp(`(?:${WEEKDAYS.join('|')}),? (?:the )?$`).test(text.slice(0, at));
  if (caption || isDated || weekdays.length === 0) return false;
  return anchor.paragraph > 0 && !weekdays.includes(WEEKDAYS[weekdayOf(anchor.day)] ?? '');
}

/** Four digits from here on are a count or of a plan. */
const LATEST_YEAR = 2050;
/** "By 2030": no year that is over. */
const UNTIL = /\b(?:by|until|till|to|through|for|before|from|in early|in late) $/i;

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
          .filter(
            ({ index, text: date }) => !isAhead(text, index, date.length) && !BACK.test(text.slice(0, index)),
          )
          .map((found) => ({ day: found.day, text: found.text, paragraph })),
  );
}

/** The newest day of the prose that falls soon after the anchor: with its year, or in the anchor's year or the next. */
function laterDay(
  paragraphs: readonly DatedParagraph[],
  anchor: Anchor,
  weekdays: readonly string[],
): Anchor | null {
  const year = Number(anchor.day.slice(0, 4));
  const withoutYear = paragraphs.flatMap(({ text }, paragraph) =>
    monthDays(text)
      .filter(({ index, text: date }) => !isAhead(text, index, date.length))
      .flatMap(({ month, dayOfMonth, text: written }) => {
        const days = [isoDay(year, month, dayOfMonth), isoDay(year + 1, month, dayOfMonth)];
        const day = days.find((candidate) => candidate !== null && candidate > anchor.day);
        return day ? [{ day, text: written, paragraph }] : [];
      }),
  );
  const candidates = [...withoutYear, ...proseDays(paragraphs)].filter(({ day }) => day > anchor.day);
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
            // "Thursday, April 13" names one day, which is read as such.
            const dated = /^,? (?:\p{Lu}[a-z]{2,8}\.? \d|\d{1,2} \p{Lu})/u.test(
              text.slice(index + word.length),
            );
            return !dated && !BACK.test(text.slice(0, index)) && !isAhead(text, index, word.length);
          })
          .map(({ 0: word }) => word),
  );
}

/** True if the words of its clause before the day at `index`, or the few after it, speak of what is to come. */
function isAhead(text: string, index: number, length: number): boolean {
  const clause = Math.max(
    ...['. ', '? ', '! ', '; ', ', but '].map((mark) => text.lastIndexOf(mark, index)),
    0,
  );
  const after = text.slice(index + length).split(/\bthat\b|[.;?!]/)[0] ?? '';
  return AHEAD.test(text.slice(clause, index)) || AHEAD.test(after.split(' ', 5).join(' '));
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
