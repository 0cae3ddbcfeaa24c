import type { Mention } from './mention.ts';

/** A mention as the merging looks at it: its content words by number, so that sharing words is a walk along two lists. */
export interface Told {
  readonly mention: Mention;
  /** Numbers of its words, ascending: the rarest word of all mentions has the number 0. */
  readonly words: readonly number[];
  /** The rarities of its words together. */
  readonly weight: number;
}

/** Mentions by their words, and how rare these are among all mentions. */
export interface Lexicon {
  readonly told: readonly Told[];
  /** By number of the word: from 0 (in every mention) to 1. */
  readonly rarity: readonly number[];
  /** By number of the word: "22,000", "861"; hardly two things are counted alike. */
  readonly isExact: readonly boolean[];
}

/** Fewer mentions than this do not show which words are rare: all may be of one happening. */
const FEW_MENTIONS = 60;
const EXACT = /^(?:\d{1,3}(?:,\d{3})+|\d{3})$/;

/** Numbers the words of `mentions`, the rarest first. Words in few mentions count up to 1, words in all of them nothing. */
export function lexiconOf(mentions: readonly Mention[]): Lexicon {
  const counts = new Map<string, number>();
  for (const { content } of mentions)
    for (const word of content) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1));
  const most = Math.log(Math.max(mentions.length, FEW_MENTIONS) + 1);
  const rarity = words.map(([, count]) => 1 - Math.log(count) / most);
  const numbers = new Map(words.map(([word], number) => [word, number]));
  const told = mentions.map((mention): Told => {
    const own = mention.content.map((word) => numbers.get(word) ?? 0).sort((a, b) => a - b);
    return { mention, words: own, weight: own.reduce((sum, word) => sum + (rarity[word] ?? 0), 0) };
  });
  return { told, rarity, isExact: words.map(([word]) => EXACT.test(word)) };
}

/** The rarities of the words that two mentions share, twice for what is counted exactly. */
export function sharedWeight(a: Told, b: Told, { rarity, isExact }: Lexicon): number {
  let sum = 0;
  let at = 0;
  for (const word of a.words) {
    while ((b.words[at] ?? Number.POSITIVE_INFINITY) < word) at++;
    if (b.words[at] === word) sum += (rarity[word] ?? 0) * (isExact[word] ? 2 : 1);
  }
  return sum;
}
