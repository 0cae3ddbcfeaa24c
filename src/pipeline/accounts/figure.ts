import type { TextSpan } from '../../base/text-span.ts';
import { stem } from '../topics/stem.ts';
import { numbersIn, type StatedNumber } from './numbers.ts';

/** A number and what it counts: plain data. */
export interface Figure extends StatedNumber {
  /** What is counted, in one word: "dead", "troops", or "amount" for money. */
  readonly what: string;
  /** Equal for figures of one thing: "soldier" and "soldiers". */
  readonly key: string;
  readonly text: string;
}

/** What happened to people says more than who they were: "44 people were killed", "61 dead". */
const FATES: readonly (readonly [what: string, words: RegExp])[] = [
  ['dead', /\b(?:kill(?:ed|ing|s)?|dead|die[ds]?|deaths?|bod(?:y|ies)|perished|drowned|fatalities)\b/gi],
  ['injured', /\b(?:injur\w+|wound(?:ed|ing|s)?|hurt)\b/gi],
  ['missing', /\b(?:missing|unaccounted)\b/gi],
  ['arrested', /\b(?:arrest\w*|detain\w*)\b/gi],
  ['displaced', /\b(?:displac\w+|evacuat\w+|fled|homeless)\b/gi],
];
const PERSON =
  /^(?:people|persons?|civilians?|soldiers?|men|women|children|boys?|girls?|passengers?|victims?|workers?|miners?|protesters?|residents?|fighters?|officers?|members?|others|patients?|villagers?|students?|policemen|firefighters?)$/i;
const MEASURE =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|times?|metres?|meters?|kilomet\w+|km|miles?|feet|degrees?|tons?|tonnes?|hectares?|acres?|points?|percent|st|rounds?|goals?)$/i;
/** Words between a number and the noun it counts. */
const LED_BY = /^(?:more|other|of|the|its|their|his|her|new|old|young|further|additional)$/i;
const ENDS =
  /^(?:and|or|but|in|on|at|to|for|from|with|by|were|was|are|is|have|has|had|who|which|that|as|a|an|than|between|during)$/i;
/** How far the word of a fate may stand from its number. */
const REACH = 48;

/** The figures in `text`; offsets are into it. */
export function figuresIn(text: string, dates: readonly TextSpan[]): Figure[] {
  return numbersIn(text, dates).flatMap((number) => {
    const words = text.slice(number.start, number.end).trim();
    if (number.currency !== null)
      return [{ ...number, text: words, what: 'amount', key: `money ${number.currency}` }];
    const noun = nounAfter(text, number.end);
    if (noun !== null && MEASURE.test(noun)) return [];
    const fate = noun === null || PERSON.test(noun) ? fateOf(text, number) : fateNamed(noun);
    if (fate !== null) return [{ ...number, text: words, what: fate, key: fate }];
    return noun === null
      ? []
      : [{ ...number, text: words, what: noun.toLowerCase(), key: stem(noun.toLowerCase()) }];
  });
}

/** The last word of what is counted: "soldiers" in "5,000 young soldiers from the north". */
function nounAfter(text: string, end: number): string | null {
  const after = /^(?:\s+\p{L}[\p{L}'’-]*)+/u.exec(text.slice(end))?.[0] ?? '';
  let noun: string | null = null;
  for (const word of after.trim().split(/\s+/).slice(0, 4)) {
    if (LED_BY.test(word)) continue;
    if (word === '' || ENDS.test(word) || /(?:ed|ing)$/.test(word)) break;
    noun = word;
    if (/s$/.test(word) || PERSON.test(word)) break;
  }
  return noun;
}

const fateNamed = (noun: string): string | null =>
  FATES.find(([, words]) => noun.match(words)?.[0].length === noun.length)?.[0] ?? null;

/** The fate whose word stands nearest to a number, in its part of the sentence. */
function fateOf(text: string, { start, end }: TextSpan): string | null {
  const left =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[,;:]/)
      .at(-1) ?? '';
  const right = text.slice(end, end + REACH).split(/[,;:]|\band\b/)[0] ?? '';
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [what, words] of FATES) {
    for (const match of left.matchAll(words)) {
      const distance = left.length - match.index;
      if (distance < least) [nearest, least] = [what, distance];
    }
    const after = [...right.matchAll(words)][0]?.index ?? Number.POSITIVE_INFINITY;
    if (after < least) [nearest, least] = [what, after];
  }
  return nearest;
}
