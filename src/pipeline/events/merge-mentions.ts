import type { TimeSpan } from '../../base/time.ts';
import { likeness, type Rarity, rarityOf } from './likeness.ts';
import type { Mention } from './mention.ts';
import { TimeIndex } from './time-index.ts';
import { Counts, WordIndex } from './word-index.ts';

/** By how many of its words, the rarest, a group is found from another article. */
const TELLING_WORDS = 8;
/** With fewer shared words no two mentions are alike (`likeness`). */
const LEAST_WORDS = 3;
/** Of the telling words, for the other shared ones may not be among them. */
const LEAST_TELLING = 2;
/** Of a group that many articles tell, its first mentions stand for the others. */
const COMPARED = 12;

/**
 * Groups the mentions of all articles: those of one happening together. Weak mentions that join none are left out.
 * First within each article, then across articles; indexes of words and times keep it near linear in the mentions.
 */
export function mergeMentions(mentions: readonly Mention[]): Mention[][] {
  const rarity = rarityOf(mentions);
  const counts = new Counts();
  const groups = byArticle(mentions).flatMap((own) => groupWithin(own, rarity, counts));
  return joinAcross(groups, rarity, counts).filter((group) => group.some((mention) => !mention.weak));
}

function byArticle(mentions: readonly Mention[]): Mention[][] {
  const articles = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const own = articles.get(mention.article.id);
    if (own === undefined) articles.set(mention.article.id, [mention]);
    else own.push(mention);
  }
  return [...articles.values()];
}

/** The strong and dated first, so that what is vague joins what is sure. */
const strongFirst = (a: Mention, b: Mention): number =>
  Number(a.weak) - Number(b.weak) || Number(b.date.known) - Number(a.date.known);

function groupWithin(mentions: readonly Mention[], rarity: Rarity, counts: Counts): Mention[][] {
  const groups: Mention[][] = [];
  const index = new WordIndex();
  const bySentence = new Map<number, number[]>();
  for (const mention of [...mentions].sort(strongFirst)) {
    index.count(mention.content, counts);
    // A quotation goes on in the next sentence, in what words ever.
    for (const beside of [mention.sentence - 1, mention.sentence + 1])
      for (const group of bySentence.get(beside) ?? []) counts.set(group, LEAST_WORDS);
    const best = bestOf([mention], counts.takeMostShared(LEAST_WORDS), groups, rarity) ?? groups.push([]) - 1;
    groups[best]?.push(mention);
    index.add(best, mention.content);
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), best]);
  }
  return groups;
}

/** The group that is most like `mentions`, or null when none is like them at all. */
function bestOf(
  mentions: readonly Mention[],
  candidates: readonly number[],
  groups: readonly (readonly Mention[])[],
  rarity: Rarity,
): number | null {
  let best: number | null = null;
  let most = 0;
  for (const candidate of candidates) {
    for (const other of groups[candidate]?.slice(0, COMPARED) ?? []) {
      for (const mention of mentions) {
        const score = likeness(mention, other, rarity);
        if (score > most) [best, most] = [candidate, score];
      }
    }
  }
  return best;
}

function joinAcross(groups: readonly Mention[][], rarity: Rarity, counts: Counts): Mention[][] {
  const joined: Mention[][] = [];
  const index = new TimeIndex();
  const sorted = [...groups].sort((a, b) => strongFirst(a[0] as Mention, b[0] as Mention));
  for (const group of sorted) {
    const words = tellingWords(group, rarity);
    const times = timesOf(group);
    for (const time of times) index.count(time, words, counts);
    const best = bestOf(group, counts.takeMostShared(LEAST_TELLING), joined, rarity) ?? joined.push([]) - 1;
    joined[best]?.push(...group);
    for (const time of times) index.add(best, time, words);
  }
  return joined;
}

/** The times of a group, each once. */
const timesOf = (group: readonly Mention[]): TimeSpan[] => [
  ...new Map(group.map(({ date, time }) => [date.value, time])).values(),
];

function tellingWords(group: readonly Mention[], rarity: Rarity): string[] {
  const words = new Set<string>();
  for (const { content } of group) for (const word of content) words.add(word);
  return [...words]
    .map((word) => ({ word, rarity: rarity.of(word) }))
    .sort((a, b) => b.rarity - a.rarity || (a.word < b.word ? -1 : 1))
    .slice(0, TELLING_WORDS)
    .map(({ word }) => word);
}
