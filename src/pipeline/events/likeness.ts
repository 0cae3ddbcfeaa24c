import { DAY_MS } from '../../base/time.ts';
import type { Mention } from './mention.ts';

/** How rare words are among all mentions. */
export interface Rarity {
  /** Of a word: from 0 (in every mention) to 1. */
  readonly of: (word: string) => number;
  /** Of all words of a mention together. */
  readonly sumOf: (mention: Mention) => number;
}

/** What two mentions must share to report one happening. */
interface Needs {
  /** Of the rarer words of the mention that has fewer of them, from 0 to 1. */
  readonly share: number;
  /** Summed rarity of the shared words. */
  readonly words: number;
}

const IN_ONE_ARTICLE: Needs = { share: 0.34, words: 2.5 };
/** Two articles tell one happening in different words. */
const ON_ONE_DAY: Needs = { share: 0.3, words: 2.4 };
/** The same two actors on the same day have few things to do with each other. */
const BY_THE_SAME: Needs = { share: 0.25, words: 2 };
/** "In May" and "on May 12": the month has room for more than one such happening. */
const ONE_TIME_IN_THE_OTHER: Needs = { share: 0.4, words: 3 };
/** The day before or after is another day, unless all else agrees. */
const A_DAY_APART: Needs = { share: 0.5, words: 3.5 };

/** Fewer mentions than this do not show which words are rare: all may be of one happening. */
const FEW_MENTIONS = 60;
/** How far an undated mention may stand from the dated one of its article that it repeats. */
const NEAR_DAYS = 3;

/** Words in few mentions count up to 1, words in all of them nothing. */
export function rarityOf(mentions: readonly Mention[]): Rarity {
  const counts = new Map<string, number>();
  for (const mention of mentions)
    for (const word of mention.content) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.log(Math.max(mentions.length, FEW_MENTIONS) + 1);
  const rarities = new Map([...counts].map(([word, count]) => [word, 1 - Math.log(count) / most]));
  const of = (word: string): number => rarities.get(word) ?? 1;
  const sums = new Map<Mention, number>();
  const sumOf = (mention: Mention): number => {
    const known = sums.get(mention);
    if (known !== undefined) return known;
    let sum = 0;
    for (const word of mention.content) sum += of(word);
    sums.set(mention, sum);
    return sum;
  };
  return { of, sumOf };
}

/** 0 when they cannot be one happening, else how much they share: above 0 and up to 1. */
export function likeness(a: Mention, b: Mention, rarity: Rarity): number {
  if ((a.kind === 'plan') !== (b.kind === 'plan')) return 0;
  if (speaksFor(a) !== null && speaksFor(b) !== null && a.speaker !== b.speaker) return 0;
  const nobody = a.actors.length === 0 || b.actors.length === 0;
  if (!nobody && !a.actors.some((actor) => b.actors.includes(actor))) return 0;
  const needs = a.article.id === b.article.id ? needsInArticle(a, b) : needsAcross(a, b);
  if (needs === null) return 0;
  if (isContinuation(a, b) || isContinuation(b, a)) return IN_ONE_ARTICLE.share;
  const smaller = Math.min(rarity.sumOf(a), rarity.sumOf(b));
  const shared = sharedWeight(a, b, rarity);
  const share = smaller === 0 ? 0 : shared / smaller;
  return share >= needs.share && shared >= needs.words ? share : 0;
}

/** Whose words these are; what somebody reports of another day is told in nobody's name: "the ship sank on Monday, he said". */
const speaksFor = ({ speaker, kind, date, isSaid }: Mention): string | null =>
  kind === 'statement' && date.known && !isSaid ? null : speaker;

function needsInArticle(a: Mention, b: Mention): Needs | null {
  // What a sentence tells in two parts is two things.
  if (a.sentence === b.sentence) return null;
  if (overlap(a, b)) return agree(a, b) ? IN_ONE_ARTICLE : null;
  const oneIsLent = a.date.known !== b.date.known;
  return oneIsLent && apart(a, b) <= NEAR_DAYS * DAY_MS ? IN_ONE_ARTICLE : null;
}

function needsAcross(a: Mention, b: Mention): Needs | null {
  if (overlap(a, b)) {
    if (!agree(a, b) || isShort(a) !== isShort(b)) return ONE_TIME_IN_THE_OTHER;
    return a.date.known && b.date.known && isBySame(a, b) ? BY_THE_SAME : ON_ONE_DAY;
  }
  const sameKind = a.kind === b.kind && a.kind === 'happening';
  return sameKind && isShort(a) && isShort(b) && apart(a, b) <= DAY_MS ? A_DAY_APART : null;
}

const overlap = ({ time: a }: Mention, { time: b }: Mention): boolean => a.start < b.end && b.start < a.end;
const apart = (a: Mention, b: Mention): number => Math.abs(a.time.start - b.time.start);
const isShort = ({ time }: Mention): boolean => time.end - time.start <= DAY_MS;
const agree = ({ date: a }: Mention, { date: b }: Mention): boolean =>
  a.value === b.value || !(a.known && b.known);

const isBySame = (a: Mention, b: Mention): boolean =>
  a.kind === b.kind && a.kind !== 'statement' && a.actors.length > 1 && a.actors.join() === b.actors.join();

/** "22,000", "861": hardly two things are counted alike. */
const EXACT = /^(?:\d{1,3}(?:,\d{3})+|\d{3})$/;

const sharedWeight = (a: Mention, b: Mention, rarity: Rarity): number => {
  let sum = 0;
  for (const word of a.content) if (b.content.has(word)) sum += rarity.of(word) * (EXACT.test(word) ? 2 : 1);
  return sum;
};

/** The next sentence, by the same speaker, with nothing in it but more of the quotation. */
function isContinuation(a: Mention, b: Mention): boolean {
  if (
    a.article.id !== b.article.id ||
    b.sentence - a.sentence !== 1 ||
    a.speaker === null ||
    a.speaker !== b.speaker
  )
    return false;
  return (
    b.date.text === a.date.text &&
    !b.topics.some((topic) => !a.topics.includes(topic)) &&
    b.quotations.length > 0 &&
    a.kind === 'statement'
  );
}
