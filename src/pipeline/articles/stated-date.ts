import type { IsoDay } from '../../base/time.ts';
import { fullDates, isoDay } from './calendar.ts';

/** What a line may hold beside its date: a label, a weekday, the time of day, "min read". */
const BESIDE_A_DATE =
  /\b(?:(?:first |originally |last )?(?:published|posted|issued|released|updated|modified|created|date|on|at|by|the)|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|T?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\.\d+)?Z?|\d{1,2}(?= ?[ap]\.?m)|[ap]\.?m\b\.?|o.clock|[A-Z]{2,4}T|UTC|GMT|ET|CT|PT|Z|T|local time|\d+ min(?:ute)?s? read|\d+ \w+ ago)/gi;

/** The day that a line of nothing but a date states: "20220225", "Published: Feb. 25, 2022, 5:00 p.m. ET". */
export function statedDay(line: string): IsoDay | null {
  const digits = /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)$/.exec(line)?.groups;
  if (digits) return isoDay(digits.year ?? '', Number(digits.month), digits.day ?? '');
  if (line.length > 120) return null;
  // "Published … | Updated …": the first is the publication, unless it is labelled as the update.
  const found = fullDates(line);
  const first =
    found.find(({ index }) => !/(?:updated|modified)\W*(?:on )?$/i.test(line.slice(0, index))) ?? found[0];
  if (first === undefined) return dayInFigures(line);
  const rest = found
    .reduce((text, { text: date }) => text.replace(date, ' '), line)
    .replace(BESIDE_A_DATE, ' ');
  return /[\p{L}\p{N}]/u.test(rest) ? null : first.day;
}

/** The day of a line that has a date beside its byline or its place: "March 15, 2016 | Monrovia". */
export function dayBesideByline(line: string): IsoDay | null {
  if (line.length > 120 || /[.?!]$/.test(line)) return null;
  const parts = line.split(/ *[|•·–—] */);
  return parts.length < 2 ? null : (statedDay(parts[0] ?? '') ?? statedDay(parts.at(-1) ?? ''));
}

/** "18/07/2019", and the American "07/18/2019"; null where both readings are a day. */
function dayInFigures(line: string): IsoDay | null {
  const figures = /^(?<one>\d\d?)(?<mark>[/.-])(?<two>\d\d?)\k<mark>(?<year>(?:19|20)\d\d)$/.exec(
    line.replace(BESIDE_A_DATE, ' ').replace(/^\W+|\W+$/g, ''),
  )?.groups;
  if (!figures) return null;
  const { one = '', two = '', year = '' } = figures;
  const [dayFirst, monthFirst] = [isoDay(year, Number(two), one), isoDay(year, Number(one), two)];
  return dayFirst && monthFirst && dayFirst !== monthFirst ? null : (dayFirst ?? monthFirst);
}

/** The words of a dateline that give a whole date: "SANTIAGO, Aug 14, 2015 (Reporter) --". */
export function datelineDay(paragraph: string): { readonly day: IsoDay; readonly text: string } | null {
  const dateline = /^\p{Lu}[\p{L} .'’/-]+(?:, [\p{L} .]+)?, (?=\p{L}+\.? \d|\d)/u.exec(paragraph);
  const found = dateline && fullDates(paragraph.slice(dateline[0].length, dateline[0].length + 30))[0];
  if (!dateline || found?.index !== 0) return null;
  const text = paragraph.slice(0, dateline[0].length + found.text.length);
  return /^ ?(?:\(|-|–|—|:|\/)/.test(paragraph.slice(text.length)) ? { day: found.day, text } : null;
}

/** The day in the path of a web address: `/2022/02/25/`, `/2022/feb/25/`, `-2022-02-25`, `/20220225`. */
export function dayInUrl(address: string): IsoDay | null {
  const path = address.replace(/^https?:\/\/[^/]*/, '');
  const match =
    /(?<![\d])(?<year>(?:19|20)\d\d)(?<gap>[/-]?)(?<month>\d\d)\k<gap>(?<day>\d\d)(?!\d)/.exec(path) ??
    /\/(?<year>(?:19|20)\d\d)\/(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(?<day>\d\d?)\//.exec(
      path,
    );
  if (!match?.groups) return null;
  const { year = '', month = '', day = '' } = match.groups;
  const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  return isoDay(year, /\d/.test(month) ? Number(month) : names.indexOf(month) + 1, day);
}
