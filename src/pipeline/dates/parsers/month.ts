import { approximately, monthOf, monthValue, yearOf } from '../calendar.ts';
import type { DateRule, Groups, Setting } from '../date-rule.ts';
import { nearestMonth } from '../nearest.ts';
import { firstDayOf } from '../told.ts';
import { isMonthWord, MONTH, MONTH_STARTS, monthNumber, PART } from '../words.ts';

/** Words before which even "May" and "March" are months. */
const CUE =
  /^(?:in|of|by|since|until|till|from|to|through|during|before|after|for|between|and|or|last|next|this|late|early|mid|end|past|coming|previous|following|around|on|as)$/i;

/** What a month tells which one of: "the May elections", "its June report". */
const DETERMINER = /^(?:the|an?|its|their|his|her|our|my|\p{L}+['’]s|\p{L}+s['’]|early|late)$/iu;

/** What a month may stand before: "elections", "was". */
const NOUN = /^ (?!(?:on|of|for|to|and|in|by|said|says|told)$)\p{Ll}/u;

/** Also verbs and names, so they need a word of time before them, or a noun after them. */
const AMBIGUOUS = /^(?:may|march|mar|jan|jun|sep|dec|august|april|june)\.?$/i;

/**
 * In the direction told; "last April" lies before this month and, said in May, a year before the one just over; "next
 * April" lies after it; "that April" follows what was told.
 */
function placed(setting: Setting, which: string, month: number): string {
  const { published, told } = setting;
  if (which === 'this') return monthValue(yearOf(published), month);
  if (/last|past/.test(which)) {
    return monthValue(
      yearOf(published) - (month >= monthOf(published) - (which === 'last' ? 1 : 0) ? 1 : 0),
      month,
    );
  }
  if (/next|coming/.test(which)) {
    return monthValue(yearOf(published) + (month <= monthOf(published) ? 1 : 0), month);
  }
  const anchor = which === 'that' ? firstDayOf(told) : null;
  if (anchor) return monthValue(yearOf(anchor) + (month < monthOf(anchor) ? 1 : 0), month);
  return nearestMonth(setting, month);
}

/** Whether the words around one that may be a verb or a name make it a month. */
function isShownToBeMonth({ word = '', month: name = '', after = '', gap }: Groups): boolean {
  if (CUE.test(word) || /^['’]s \p{Ll}/u.test(after)) return true;
  return (
    NOUN.test(after) && (DETERMINER.test(word) || (gap === '' && /^(?:March|April|June|August)$/.test(name)))
  );
}

/** (in) July · last April · next March · this May · mid-March · early June · the end of May */
export const month: DateRule = {
  name: 'month',
  starts: MONTH_STARTS,
  pattern: new RegExp(
    `\\b(?<month>${MONTH})(?!\\w|-(?!${MONTH})|\\.?\\s?\\d)(?=(?<after>(?:['’]s)? ?\\p{L}*))`,
    'iuy',
  ),
  lead: new RegExp(
    `(?:\\b(?<part>${PART})[ -])?(?:\\b(?<which>last|next|that|this(?: past| coming)?) )?$`,
    'i',
  ),
  before: /(?<gap>(?:(?<word>[\p{L}'’.]+)[ -])?)$/u,
  extract: (groups) => {
    const { part, which, month: word = '' } = groups;
    if (!isMonthWord(word)) return null;
    if (AMBIGUOUS.test(word) && !part && !which && !isShownToBeMonth(groups)) return null;
    return (setting) => {
      const value = placed(setting, which?.toLowerCase() ?? '', monthNumber(word));
      return part ? approximately(value) : value;
    };
  },
};
