import { addDays, type IsoDay } from '../../../base/time.ts';
import { dayValue, weekdayOf, yearOf } from '../calendar.ts';
import type { DateRule, Setting } from '../date-rule.ts';
import { nearYear, WHICH_YEAR } from '../near-year.ts';
import { nearestOf } from '../nearest.ts';
import { YEAR } from '../words.ts';

/** The day on which a holiday falls in a year. */
type InYear = (year: number) => IsoDay | null;

const fixed =
  (month: number, day: number): InYear =>
  (year) =>
    dayValue(year, month, day);

/** The `nth` (from 0; -1 is the last) given weekday (1 is Monday) of a month. */
const nthWeekday =
  (month: number, nth: number, weekday: number): InYear =>
  (year) => {
    const first =
      nth < 0 ? dayValue(month === 12 ? year + 1 : year, (month % 12) + 1, 1) : dayValue(year, month, 1);
    const start = first && addDays(first, 7 * nth);
    return start && addDays(start, (weekday - weekdayOf(start) + 7) % 7);
  };

/** Days after Easter Sunday, by the Gregorian rule in the form of Meeus, Jones and Butcher. */
const fromEaster =
  (shift: number): InYear =>
  (year) => {
    const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
    const [d, e] = [Math.floor(b / 4), b % 4];
    const g = Math.floor((8 * b + 13) / 25);
    const h = (19 * a + b - d - g + 15) % 30;
    const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 19 * l) / 433);
    const month = Math.floor((h + l - 7 * m + 90) / 25);
    const sunday = dayValue(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
    return sunday && addDays(sunday, shift);
  };

/** Named days on which no one argues; by names without apostrophes. */
const DAYS: Readonly<Record<string, InYear>> = {
  'new years day': fixed(1, 1),
  epiphany: fixed(1, 6),
  'burns night': fixed(1, 25),
  'australia day': fixed(1, 26),
  'martin luther king day': nthWeekday(1, 2, 1),
  'martin luther king jr. day': nthWeekday(1, 2, 1),
  'groundhog day': fixed(2, 2),
  'valentines day': fixed(2, 14),
  'presidents day': nthWeekday(2, 2, 1),
  'st. patricks day': fixed(3, 17),
  'shrove tuesday': fromEaster(-47),
  'mardi gras': fromEaster(-47),
  'ash wednesday': fromEaster(-46),
  'palm sunday': fromEaster(-7),
  'maundy thursday': fromEaster(-3),
  'good friday': fromEaster(-2),
  'easter sunday': fromEaster(0),
  'easter monday': fromEaster(1),
  'ascension day': fromEaster(39),
  pentecost: fromEaster(49),
  'whit sunday': fromEaster(49),
  'whit monday': fromEaster(50),
  'april fools day': fixed(4, 1),
  'earth day': fixed(4, 22),
  'anzac day': fixed(4, 25),
  'may day': fixed(5, 1),
  'memorial day': nthWeekday(5, -1, 1),
  'fathers day': nthWeekday(6, 2, 7),
  juneteenth: fixed(6, 19),
  'canada day': fixed(7, 1),
  'bastille day': fixed(7, 14),
  'fourth of july': fixed(7, 4),
  'labor day': nthWeekday(9, 0, 1),
  'columbus day': nthWeekday(10, 1, 1),
  halloween: fixed(10, 31),
  'all saints day': fixed(11, 1),
  'bonfire night': fixed(11, 5),
  'veterans day': fixed(11, 11),
  'armistice day': fixed(11, 11),
  'remembrance sunday': nthWeekday(11, 1, 7),
  'thanksgiving day': nthWeekday(11, 3, 4),
  'black friday': (year) => {
    const thanksgiving = nthWeekday(11, 3, 4)(year);
    return thanksgiving && addDays(thanksgiving, 1);
  },
  'christmas eve': fixed(12, 24),
  'christmas day': fixed(12, 25),
  'boxing day': fixed(12, 26),
  'new years eve': fixed(12, 31),
};

/** Names that are also used of a season or a custom, so they need a word of time before them. */
const ALSO: Readonly<Record<string, InYear>> = {
  easter: fromEaster(0),
  thanksgiving: nthWeekday(11, 3, 4),
  christmas: fixed(12, 25),
  'new years': fixed(1, 1),
};

const NAMES = Object.keys(DAYS)
  .map((name) =>
    name
      .replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
      .replace('Of July', 'of July')
      .replace(/s (?=Day|Eve)/, "['’]?s?['’]? ")
      .replaceAll('.', '\\.'),
  )
  .join('|');

/** "Valentine Day" and "Valentines Day" are both written. */
const STARTS = [...Object.keys(DAYS), ...Object.keys(ALSO)].flatMap((name) => {
  const first = name.split(/\W/)[0] ?? '';
  return [first, first.replace(/s$/, '')];
});

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\b(valentine|father|saint|president|veteran|year|fool|patrick)(?= )/, '$1s');

/**
 * Christmas Day · New Year's Eve 2021 · Good Friday · (before) Thanksgiving · last Christmas · Labor Day: days named
 * with a capital. Not "the Good Friday Agreement", "a Christmas tree".
 */
export const holiday: DateRule = {
  name: 'holiday',
  starts: STARTS,
  pattern: new RegExp(
    `\\b(?:(?<name>${NAMES})|(?<also>Easter|Thanksgiving|Christmas|New Year['’]s)(?=(?<verb> (?:is|was|will|falls|fell)\\b)|[.,;:)]|['’]s\\b|$| (?:and|when|in|at|but|with|to|that|because|after|as|is|was|will|he|she|it|they|we|the|for|by|from|\\d{4}|last|this|next)\\b))(?! [A-Z]| (?:agreement|accord|parade|weekend|holidays?|sales?|season|truce|massacre|killings?|shopping|dinner|cards?)\\b)(?:,? (?<year>${YEAR})|,? (?:of )?(?<near>${WHICH_YEAR}) year\\b)?`,
    'my',
  ),
  lead: /\b(?<which>last|this|next) $/i,
  before: /\b(?<cue>at|around|before|by|after|since|until|till|for|on|over|between|and) $/i,
  extract: ({ which, cue, verb, name, also, year, near }) => {
    if (also !== undefined && (which ?? cue ?? verb) === undefined) return null;
    const inYear = DAYS[plain(name ?? '')] ?? ALSO[plain(also ?? '')];
    if (inYear === undefined) return null;
    return (setting) => {
      const stated = year ? Number(year) : near ? nearYear(near, setting) : null;
      return stated === null ? nearest(setting, which?.toLowerCase() ?? '', inYear) : inYear(stated);
    };
  },
};

function nearest(setting: Setting, which: string, inYear: InYear): IsoDay | null {
  const { published } = setting;
  const days = [-1, 0, 1].map((shift) => inYear(yearOf(published) + shift)).filter((day) => day !== null);
  if (which === 'last') return days.findLast((day) => day < published) ?? null;
  if (which === 'next') return days.find((day) => day > published) ?? null;
  return nearestOf(days, setting);
}
