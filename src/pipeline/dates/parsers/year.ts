import { wordSet } from '../../../base/word-set.ts';
import { approximately } from '../calendar.ts';
import type { DateRule, Groups } from '../date-rule.ts';
import { DIGITS, PART } from '../words.ts';

/** Words of time right before a year: after them any four digits are one, and a capital before it says nothing. */
const CUES = wordSet(
  'in since until till by before after during from through between back of for than to circa late early mid year fiscal calendar spring summer autumn fall winter election vintage post pre season class a.d. ad both',
);

/** After these, a round number counts: "about 2000 …". */
const ESTIMATES = wordSet(
  'about some nearly almost over around roughly approximately only least most to than of up another',
);

/** What a year tells which one of: "the 1988 results", "Norway’s 1905 referendum". */
const DETERMINERS = wordSet('the a an its their his her our my your this that both');

/** Happenings whose proper name takes a year: "World Cup 2010". */
const NAMED =
  /^(?:and|or|but|on|as|at|with|not|is|was|when|if|cup|games|olympics|expo|euro|championships?|summit|elections?|act|law|festival|convention|congress|census|season|open|prix|agreement|accords?|treaty|protocol|constitution)$/i;

/** Words after a number that make it a count: "in 2022 people" is none. */
const COUNTED = wordSet(
  'people persons men women children soldiers troops civilians residents refugees deaths cases tanks missiles shells meters metres miles kilometers kilometres feet acres hectares tons tonnes pounds dollars euros rubles roubles hryvnia hryvnias yen yuan rupees lire francs marks pesos fans votes seats points units homes houses jobs workers employees students companies stores cars vehicles prisoners hours days weeks months years times percent per million billion trillion shares calories barrels bushels ounces degrees watts words pages copies signatures rounds more strong gmt utc est edt hrs hp km kg mhz members',
);

/** An address: "1984 Main Street". */
const STREET =
  /^ (?:[A-Z][\w.]* ){0,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Blvd\.|Drive|Lane|Broadway|Place|Plaza|Highway|Parkway|Terrace)(?!\w)/;

/** Times of day ("1930 GMT"), eras and measures that follow the digits. */
const UNFIT =
  /^(?:,? ?(?:B\.?C|[ap]\.?m\b|local time)|-(?:strong|member|nation|seat|mile|year|acre|foot|room|page|met(?:er|re)|ton|pound|point|hour|word|kilomet(?:er|re))\b)/;

/** After the digits of a year outside the usual ones no noun follows: "in 1066, and", but not "in 1200 homes". */
const LOOSE = /^(?:and|or|the|when|a|he|she|they|it|to|by|in|on|at|with|but|that|was|after|before)$/;

/** Whether the words around four digits let them be a year. */
function isYear({ part, kind, before: written = '', year = '', rest = '' }: Groups): boolean {
  const before = written.toLowerCase();
  const next = /^ (\p{L}+)/u.exec(rest)?.[1] ?? '';
  const cue = CUES.has(before) || kind !== undefined || part !== undefined;
  if (COUNTED.has(next.toLowerCase()) || UNFIT.test(rest) || STREET.test(rest)) return false;
  if (Number(year) < 1850 || Number(year) >= 2050) return cue && (next === '' || LOOSE.test(next));
  const possessive = /['’]s?$/.test(before);
  const determined = possessive || DETERMINERS.has(before);
  const plural = /^[a-z]*[^s]s$/.test(next);
  const isRound = /[05]0$/.test(year);
  if (isRound && !determined && (plural || (ESTIMATES.has(before) && !cue))) return false;
  if (before === 'at' && !cue) return plural;
  const isName = /^\p{Lu}/u.test(written) && !cue && !determined;
  return !isName || NAMED.test(before);
}

/**
 * (since) 2014 · (the) 2014 (annexation) · (2008) · early 2024 · the end of 2022 · mid-2023 · fiscal 2021 · FY 2021.
 * Four digits from 1850 to 2049 are a year unless what stands around them makes them a count, a name or an
 * address; other centuries need a word of time before them.
 */
export const year: DateRule = {
  name: 'year',
  starts: [DIGITS],
  pattern:
    /(?<year>[12]\d{3})(?<!(?:\p{L}|[\d_$€£¥#©.,:/+]|(?<!\p{L})-|[©$€£¥#] |\b\d{3}[ -])\d{4})(?![\w%]|[.,/:–-]\d)(?=(?<rest>[^\n]{0,40}))/uy,
  lead: new RegExp(
    `(?:\\b(?<part>${PART})[ -](?:the )?)?(?<kind>\\b(?:the )?(?:fiscal|calendar)(?: year)? |\\bFY |\\b(?:the )?year )?$`,
    'i',
  ),
  before: /(?<before>[\p{L}.'’]{1,20})[ -]$/u,
  extract: (groups) => {
    if (!isYear(groups)) return null;
    const { part, year: value = '' } = groups;
    return () => (part ? approximately(value) : value);
  },
};
