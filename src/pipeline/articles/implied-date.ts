import type { IsoDay } from '../../base/time.ts';
import { fullDates, isoDay } from './calendar.ts';

/** The words of a dateline that give a whole date: "SANTIAGO, Aug 14, 2015 (Reporter) --", "OSLO (NTB) - 3 May 2021 -". */
export function datelineDay(paragraph: string): { readonly day: IsoDay; readonly text: string } | null {
  const dateline =
    /^\p{Lu}[\p{L} .'’/-]+?(?:, [\p{L} .]+?)?(?:, | ?\([\p{L} ./-]{2,40}\) ?(?:[–—-]+ ?|, )?| [–—-]+ )(?=\p{L}+\.? \d|\d)/u.exec(
      paragraph,
    );
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
