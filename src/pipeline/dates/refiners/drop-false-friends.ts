import { remember } from '../../../base/remember.ts';
import type { Candidate } from '../date-rule.ts';

/** Words around a candidate that show it to be a name or a number and no date. */
interface FalseFriend {
  /** Names of the rules that fall for it. */
  readonly rule: RegExp;
  readonly before?: RegExp;
  readonly words?: RegExp;
  readonly after?: RegExp;
}

/** Words of games that are played in quarters. */
const GAME =
  '\\b(?:touchdowns?|field goals?|yards?|yarders?|intercept(?:ed|ions?)|rebounds?|halftime|fumbled?|quarterback|outscored|layups?|three-pointers?|free throws?|minutes left|seconds left|overtime)\\b';

const AROUND: readonly FalseFriend[] = [
  {
    rule: /^weekday$/,
    words: / Night$/,
    after: /^ (?:Live|Football|Baseball|Fever|Lights)\b/,
  },
  // Newspapers, programmes and days with a name of their own.
  {
    rule: /^weekday$/,
    after:
      /^ (?:Times|Telegraph|Mirror|Express|Post|Mail|Independent|Herald|Star|Sun|Night (?:Live|Football)|Evening Post|the 13th)\b/,
  },
  {
    rule: /^weekday$/,
    before:
      /\b(?:Bloody|Sheffield|Mail on|Black|Casual|Man|Ruby|Joe|Good|Palm|Ash|Easter|Cyber|Super|Fat|Shrove) $/,
  },
  { rule: /^weekday$/, after: /^s?,? (?:of|in) (?:every|each|the|that) (?:month|week|year)\b/ },
  // "On a Friday in October 1962": which of the Fridays, the text does not say.
  { rule: /^weekday$/, after: /^ in (?:early |mid-|late )?(?:[A-Z][a-z]+ )?[12]\d{3}\b/ },
  { rule: /^named-day$/, before: /\b(?:USA|Psychology|Russia|Radio) $/ },
  // People called April, May, June, August: "Theresa May", "June Allen"; a verb after "may" has no capital.
  {
    rule: /^month$/,
    before:
      /\b(?!(?:In|Of|By|Since|Until|Till|From|To|Through|During|Before|After|For|Between|And|Or|Last|Next|This|That|Late|Early|Mid|End|On|As|The|An?|Its|His|Her|Their|Our)\b)[A-Z][a-z]+ $/,
    words: /^(?:April|May|June|August|March|Jan)$/,
  },
  {
    rule: /^month$/,
    before: /(?<!\b(?:in|of|by|since|until|till|from|during|last|next|this|that|late|early|mid)[ -])$/i,
    words: /^(?:April|May|June|August|Jan)$/,
    after: /^ [A-Z][a-z]/,
  },
  { rule: /^month$/, after: /^ (?:[A-Z][a-z]+ (?:said|says|told)|(?:Madness)\b)/ },
  // "His last year in office": of somebody's, not of the calendar's.
  {
    rule: /^near-period$/,
    before: /\b(?:his|her|their|its|my|your|our|whose|an?|final|[a-z]+['’]s) $/i,
    words: /^(?:last|next) /i,
  },
  // Durations: "over the last year", "a 2,000-strong"; sets: "every year".
  { rule: /^(?:near-period|from-told)$/, before: /\b(?:every|each) $/i },
  {
    rule: /^from-told$/,
    before: /\b(?:for|over|within|in|during|throughout) $/i,
    words: /^the next (?:week|month|quarter|year)$/i,
  },
  // Ages and temperatures: "a man in the 80s" is none, "highs in the 80s" neither.
  {
    rule: /^decade$/,
    before:
      /\b(?:temperatures?|highs?|lows?|degrees|Fahrenheit|scor(?:es?|ed|ing)|shot|low|upper)\b[^.;]{0,40}$/i,
  },
  // Quarters and halves of games.
  { rule: /^quarter$/, before: new RegExp(`${GAME}[^.;]{0,60}$`, 'i') },
  { rule: /^quarter$/, after: new RegExp(`^[^.;]{0,60}${GAME}`, 'i') },
  // Titles: "1984" and "Seven Days in May".
  { rule: /^(?:year|weekday|month)$/, before: /["“‘]$/, after: /^["”’]/ },
  {
    rule: /^(?:year|weekday|month|holiday)$/,
    before: /["“](?:(?:[A-Z][\w'’]*|of|in|the|a|an|and|on|at|to|for) ){1,6}$/,
    after: /^["”]/,
  },
  // Model numbers, articles of law, rooms, flights, pages.
  {
    rule: /^(?:year|year-range)$/,
    before:
      /\b(?:Article|Section|Resolution|Room|Flight|Route|No\.?|Number|page|p\.|Mk|Type|Model|Boeing|Airbus|Peugeot|Windows|Office|Agenda|channel|Chapter) $/i,
  },
];

/** Those that a rule falls for. */
const falseFriendsOf = remember((rule) => AROUND.filter((friend) => friend.rule.test(rule)));

/** Leaves out what only looks like a date. `text` is the article's. */
export const dropFalseFriends = (candidates: readonly Candidate[], text: string): Candidate[] =>
  candidates.filter((candidate) => {
    const friends = falseFriendsOf(candidate.rule);
    if (friends.length === 0) return true;
    const before = text.slice(Math.max(0, candidate.start - 40), candidate.start);
    const after = text.slice(candidate.end, candidate.end + 40);
    return !friends.some(
      (friend) =>
        (friend.before?.test(before) ?? true) &&
        (friend.words?.test(text.slice(candidate.start, candidate.end)) ?? true) &&
        (friend.after?.test(after) ?? true),
    );
  });
