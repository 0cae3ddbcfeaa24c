import { DAY_MS, isoDayOf, utcMs } from '../../base/time.ts';
import type { Random } from './random.ts';
import { MONTHS } from './words.ts';

export interface MadeDate {
  /** EDTF. */
  readonly edtf: string;
  /** How a sentence says it. */
  readonly words: string;
}

const isoDay = (day: number): string => isoDayOf(utcMs(day * DAY_MS));

/** `2014-03-09` gives "9 March 2014". */
export function dayInWords(day: number): string {
  const date = new Date(day * DAY_MS);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** A date that starts on `day`; `monthly` where it is not told to the day, and `day` is the first of a month. */
export function makeDate(day: number, monthly: boolean, random: Random): MadeDate {
  return monthly ? wideDate(day, random) : nearDate(day, random);
}

function wideDate(day: number, random: Random): MadeDate {
  const date = new Date(day * DAY_MS);
  const month = date.getUTCMonth();
  const year = date.getUTCFullYear();
  if (month === 0 && random.chance(0.2)) return { edtf: `${year}`, words: `in ${year}` };
  if (month % 3 === 0 && random.chance(0.1)) {
    const quarter = month / 3;
    const name = ['first', 'second', 'third', 'fourth'][quarter];
    return { edtf: `${year}-${33 + quarter}`, words: `in the ${name} quarter of ${year}` };
  }
  const edtf = isoDay(day).slice(0, 7);
  const name = `${MONTHS[month]} ${year}`;
  return random.chance(0.1) ? { edtf: `${edtf}~`, words: `around ${name}` } : { edtf, words: `in ${name}` };
}

function nearDate(day: number, random: Random): MadeDate {
  const kind = random.next();
  if (kind < 0.05) {
    const last = day + random.between(1, 9);
    return {
      edtf: `${isoDay(day)}/${isoDay(last)}`,
      words: `between ${dayInWords(day)} and ${dayInWords(last)}`,
    };
  }
  if (kind < 0.08) {
    const time = `${String(random.between(0, 23)).padStart(2, '0')}:${random.pick(['00', '15', '30', '45'])}`;
    return { edtf: `${isoDay(day)}T${time}Z`, words: `at ${time} on ${dayInWords(day)}` };
  }
  if (kind < 0.1) return { edtf: `${isoDay(day)}~`, words: `about ${dayInWords(day)}` };
  return { edtf: isoDay(day), words: `on ${dayInWords(day)}` };
}
