import { DAY_MS } from '../../base/time.ts';
import type { Mention } from './mention.ts';

/** How alike two mentions must be to report one happening: the share of rare words and actors in common. */
const ALIKE = 0.34;
/** Across articles the same words are likelier to be another day's news. */
const ALIKE_ACROSS = 0.3;
/** Fewer mentions than this do not show which words are rare: all may be of one happening. */
const FEW_MENTIONS = 60;
/** How far an undated mention may stand from the dated one that it repeats. */
const NEAR_DAYS = 3;

/** Groups the mentions of all articles: those of one happening together. Weak mentions that join none are left out. */
export function mergeMentions(mentions: readonly Mention[]): Mention[][] {
  const rarity = rarityOf(mentions);
  const groups: Mention[][] = [];
  const strongFirst = [...mentions].sort(
    (a, b) => Number(a.weak) - Number(b.weak) || Number(b.date.known) - Number(a.date.known),
  );
  for (const mention of strongFirst) {
    const scored = groups
      .map((group) => ({
        group,
        score: Math.max(...group.map((other) => likeness(mention, other, rarity))),
      }))
      .sort((a, b) => b.score - a.score);
    const best = scored[0];
    if (best && best.score > 0) best.group.push(mention);
    else if (!mention.weak) groups.push([mention]);
  }
  return groups;
}

/** 0 when they cannot be one happening, else how much they share. */
function likeness(a: Mention, b: Mention, rarity: (word: string) => number): number {
  const sameArticle = a.article === b.article;
  // What a sentence tells in two parts is two things.
  if (sameArticle && a.sentence === b.sentence) return 0;
  if (!timesAgree(a, b, sameArticle) || (a.kind === 'plan') !== (b.kind === 'plan')) return 0;
  const nobody = a.actors.length === 0 || b.actors.length === 0;
  if (!nobody && !a.actors.some((actor) => b.actors.includes(actor))) return 0;
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return 0;
  if (isContinuation(a, b) || isContinuation(b, a)) return ALIKE;
  const shared = [...a.content]
    .filter((word) => b.content.has(word))
    .reduce((sum, word) => sum + rarity(word), 0);
  const smaller = Math.min(weight(a, rarity), weight(b, rarity));
  const score = smaller === 0 ? 0 : shared / smaller;
  return score >= (sameArticle ? ALIKE : ALIKE_ACROSS) && shared >= 2.5 ? score : 0;
}

const weight = (mention: Mention, rarity: (word: string) => number): number =>
  [...mention.content].reduce((sum, word) => sum + rarity(word), 0);

/** Words in few mentions count up to 1, words in all of them nothing. */
function rarityOf(mentions: readonly Mention[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const mention of mentions)
    for (const word of mention.content) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.log(Math.max(mentions.length, FEW_MENTIONS) + 1);
  return (word) => 1 - Math.log(counts.get(word) ?? 1) / most;
}

function timesAgree(a: Mention, b: Mention, sameArticle: boolean): boolean {
  if (a.time.start < b.time.end && b.time.start < a.time.end) {
    return a.date.value === b.date.value || !(a.date.known && b.date.known);
  }
  const oneIsLent = a.date.known !== b.date.known;
  return sameArticle && oneIsLent && Math.abs(a.time.start - b.time.start) <= NEAR_DAYS * DAY_MS;
}

/** The next sentence, by the same speaker, with nothing in it but more of the quotation. */
function isContinuation(a: Mention, b: Mention): boolean {
  if (
    a.article !== b.article ||
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
