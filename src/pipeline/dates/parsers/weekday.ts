import { addDays, type IsoDay } from '../../../base/time.ts';
import { weekdayOf } from '../calendar.ts';
import type { DateRule, Setting } from '../date-rule.ts';
import { nearestWeekday } from '../nearest.ts';
import { firstDayOf, toldDay } from '../told.ts';
import { WEEKDAY, WEEKDAY_STARTS, weekdayNumber } from '../words.ts';

const inWeek = (day: IsoDay, weekday: number, weeks: number): IsoDay =>
  addDays(day, weekday - weekdayOf(day) + weeks * 7);

/** Strictly before `day`. Nobody calls yesterday "last Thursday", so that one is eight days back. */
function last(day: IsoDay, weekday: number): IsoDay {
  const back = (weekdayOf(day) - weekday + 6) % 7;
  return addDays(day, back === 0 ? -8 : -back - 1);
}

/** "Friday's fall followed Thursday's rise": what the words put before a day told is the last such before that day. */
function behind({ told, toldIn, here }: Setting, day: IsoDay): IsoDay {
  const anchor = here.length > 0 ? toldDay(told) : null;
  const follows = /\b(?:follow(?:ed|s|ing)|after)(?: the| an?)? $/i.test(toldIn);
  return follows && anchor !== null && anchor < day ? addDays(day, -7) : day;
}

/** "He fell on March 3 … and on the Sunday she came": the first such day after the one told; without one, the nearest. */
function afterTold(setting: Setting, weekday: number): IsoDay {
  const first = firstDayOf(setting.told);
  const isFine = setting.told !== null && /^\d{4}-\d{2}-\d{2}/.test(setting.told);
  const day = first && isFine ? addDays(first, ((weekday - weekdayOf(first) + 6) % 7) + 1) : null;
  const isAhead = day !== null && day > setting.published && setting.direction !== 'future';
  return day === null || isAhead ? nearestWeekday(setting, weekday) : day;
}

function placed(setting: Setting, which: string, weekday: number): IsoDay {
  const { published, told } = setting;
  const isFine = told !== null && /^\d{4}-\d{2}-\d{2}/.test(told);
  const anchor = (isFine ? firstDayOf(told) : null) ?? published;
  switch (which) {
    case 'last':
      return last(published, weekday);
    case 'next':
      // A Sunday belongs to the week that it opens.
      return inWeek(published, weekday, weekday === 7 && weekdayOf(published) < 7 ? 0 : 1);
    case 'the past':
    case 'this past':
    case 'past':
      return addDays(published, -((weekdayOf(published) - weekday + 6) % 7) - 1);
    case 'this':
      return setting.direction === 'past'
        ? nearestWeekday(setting, weekday)
        : nearestWeekday({ ...setting, direction: 'future' }, weekday);
    case 'the coming':
    case 'this coming':
    case 'coming':
      return nearestWeekday({ ...setting, direction: 'future' }, weekday);
    case 'before':
    case 'the previous':
      return addDays(anchor, -((weekdayOf(anchor) - weekday + 6) % 7) - 1);
    case 'after':
    case 'the following':
      return addDays(anchor, ((weekday - weekdayOf(anchor) + 6) % 7) + 1);
    case 'that':
      return inWeek(anchor, weekday, 0);
    case 'on the':
      return afterTold(setting, weekday);
    default:
      return behind(setting, nearestWeekday(setting, weekday));
  }
}

const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/**
 * (on) Thursday · Friday('s summit) · late Tuesday · (a) Monday (briefing) · next Tuesday · last Thursday ·
 * this Friday · Thursday night · Monday of last week · the following Sunday · the Friday before · Friday week.
 * Not "Mondays", not "every Monday".
 */
export const weekday: DateRule = {
  name: 'weekday',
  starts: ['the', ...WEEKDAY_STARTS],
  pattern: new RegExp(
    `(?:\\bthe (?=\\w+ (?:before|after)(?:[.,;:)]|$| that\\b)))?\\b(?<weekday>${WEEKDAY})\\b(?! (?:mornings|afternoons|evenings|nights)\\b)(?: (?:(?:early|late) )?(?:morning|lunchtime|afternoon|evening|night|noon|midday|midnight)\\b)?(?:,? (?:of |in )?(?<week>last|this|next) week\\b| (?<fortnight>week)\\b(?=[.,;]|$)|(?<side> before| after)(?=[.,;:)]|$| that\\b)| (?<last>last)(?=[.,;)]|$))?(?=(?<alone>[.,;:)]|$| (?:\\p{Lu}|(?:and|but|or|that|when|while|as|at|in|of|on|to|with|by|he|she|they|it|we|i|his|her|their|its|our|the|an?|after|before|from|for|who|which|where|because|was|were|is|there|no|nobody|most|some)\\b))?)`,
    'imuy',
  ),
  lead: /(?:\b(?:early|late|mid|earlier|later)[ -])?(?:\b(?<which>last|next|this(?: past| coming)?|that|(?:the )?past|(?:the )?coming|the previous|the following) )?$/i,
  before: /\b(?<repeated>every|each|any|one|most|other|on an?|alternate) $|\bon (?<article>the) $/i,
  extract: ({
    repeated,
    article,
    alone,
    which = '',
    weekday: word = '',
    week,
    fortnight,
    side,
    last: past,
  }) => {
    if (repeated !== undefined) return null;
    const number = weekdayNumber(word);
    const bare = article && alone !== undefined ? 'on the' : '';
    return (setting) =>
      week
        ? inWeek(setting.published, number, WEEKS[week.toLowerCase()] ?? 0)
        : fortnight
          ? addDays(nearestWeekday({ ...setting, direction: 'future' }, number), 7)
          : placed(setting, (side ?? past ?? (which || bare)).trim().toLowerCase(), number);
  },
};
