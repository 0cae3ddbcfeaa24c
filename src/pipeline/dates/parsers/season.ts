import { edtfSpan } from '../../../base/edtf.ts';
import { DAY_MS, startOfDay } from '../../../base/time.ts';
import { approximately, yearOf, yearValue } from '../calendar.ts';
import type { DateRule, Setting } from '../date-rule.ts';
import { nearYear, WHICH_YEAR } from '../near-year.ts';
import { PART, SEASON_CODES, SHORT_YEAR, YEAR, yearNumber } from '../words.ts';

/** With nothing that looks back, a season that begins within so many days is meant. */
const NEAR_DAYS = 60;

/** The season before, around or after publication. Winter counts to the year it begins in. */
function placed({ published, direction }: Setting, which: string, code: number): string | null {
  const years = [-2, -1, 0, 1, 2].map((shift) => `${yearOf(published) + shift}-${code}`);
  const now = startOfDay(published);
  const started = years.filter((value) => (edtfSpan(value)?.start ?? now) <= now);
  const ended = years.filter((value) => (edtfSpan(value)?.end ?? now) <= now);
  const latest = started.at(-1);
  const running = latest !== ended.at(-1);
  const next = years[started.length];
  if (which === 'last' || which === 'this past') return ended.at(-1) ?? null;
  if (which === 'next' || which === 'this coming') return next ?? null;
  if (running) return latest ?? null;
  if (which === 'this') return years.find((value) => value.startsWith(published.slice(0, 4))) ?? null;
  // "Coal for the winter", told in October, is for the one to come.
  const isNear = (edtfSpan(next ?? '')?.start ?? Number.POSITIVE_INFINITY) - now <= NEAR_DAYS * DAY_MS;
  return (direction === 'future' || (direction !== 'past' && isNear) ? next : latest) ?? null;
}

const NAMES = Object.keys(SEASON_CODES).join('|');

/** Words before "the fall" that make it a season, and those that do so without "the". */
const BEFORE_THE = /^(?:in|by|until|since|during|over|before|after|through|of|for)$/i;
const BEFORE_BARE = /^(?:by|until|since|late|early|mid)$/i;

/**
 * summer 2022 · the spring of 1999 · last winter · this spring · next autumn · (in) the fall. Bare "the fall" needs
 * a word of time before it and no "of" after it.
 */
export const season: DateRule = {
  name: 'season',
  starts: Object.keys(SEASON_CODES),
  pattern: new RegExp(
    `\\b(?<name>${NAMES})\\b(?:(?: of|,)? (?<year>${YEAR}|${SHORT_YEAR})(?:[-–/]\\d{2}\\b)?|,? (?:of )?(?<near>${WHICH_YEAR}) year\\b|(?! (?:of|break|training|olympics|games|[a-z]+s?ive)\\b))`,
    'iy',
  ),
  lead: new RegExp(
    `(?:\\b(?<part>${PART})[ -])?(?:\\b(?:(?<which>last|next|this(?: past| coming)?)|(?<the>the)) )?$`,
    'i',
  ),
  before: /(?<word>\p{L}+)[ -]$/u,
  extract: ({ part, name = '', year, near, which, the, word = '' }) => {
    const code = SEASON_CODES[name.toLowerCase()];
    if (code === undefined) return null;
    const told = which ? !/^the$/i.test(word) : part || (the ? BEFORE_THE : BEFORE_BARE).test(word);
    if (!year && !near && !told) return null;
    return (setting) => {
      const inYear = year ? yearNumber(year) : near ? nearYear(near, setting) : null;
      const value =
        inYear !== null ? `${yearValue(inYear)}-${code}` : placed(setting, which?.toLowerCase() ?? '', code);
      return value && (part ? approximately(value) : value);
    };
  },
};
