import { DAY_MS } from '../../base/time.ts';
import { type Lexicon, sharedWeight, type Told } from './lexicon.ts';
import type { Mention } from './mention.ts';

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

/** How far an undated mention may stand from the dated one of its article that it repeats. */
const NEAR_DAYS = 3;

/** 0 when they cannot be one happening, else how much they share: above 0 and up to 1. */
export function likeness(one: Told, other: Told, lexicon: Lexicon): number {
  const [a, b] = [one.mention, other.mention];
  if ((a.kind === 'plan') !== (b.kind === 'plan')) return 0;
  if (speaksFor(a) !== null && speaksFor(b) !== null && a.speaker !== b.speaker) return 0;
  const nobody = a.actors.length === 0 || b.actors.length === 0;
  if (!nobody && !a.actors.some((actor) => b.actors.includes(actor))) return 0;
  const needs = a.article.id === b.article.id ? needsInArticle(a, b) : needsAcross(a, b);
  if (needs === null) return 0;
  if (isContinuation(a, b) || isContinuation(b, a)) return IN_ONE_ARTICLE.share;
  const smaller = Math.min(one.weight, other.weight);
  const shared = sharedWeight(one, other, lexicon);
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
