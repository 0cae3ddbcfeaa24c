import { groupBy } from '../../base/group-by.ts';
import { DAY_MS, type TimeSpan } from '../../base/time.ts';
import { Counts } from './counts.ts';
import { type Lexicon, lexiconOf, type Told } from './lexicon.ts';
import { likeness } from './likeness.ts';
import type { Mention } from './mention.ts';
import { TimeIndex } from './time-index.ts';
import { WordIndex } from './word-index.ts';

/** By how many of its words, the rarest, a group is found from another article. */
const TELLING_WORDS = 8;
/** With fewer shared words no two mentions are alike (`likeness`). */
const LEAST_WORDS = 3;
/** Of the telling words, for the other shared ones may not be among them. */
const LEAST_TELLING = 2;
/** Of a group that many articles tell, its first mentions stand for the others. */
const COMPARED = 12;

type Group = Told[];

/**
 * Groups the mentions of all articles: those of one happening together. Weak mentions that join none are left out.
 * First within each article, then across articles; indexes of words and times keep it near linear in the mentions.
 */
export function mergeMentions(mentions: readonly Mention[]): Mention[][] {
  const lexicon = lexiconOf(mentions);
  const counts = new Counts();
  const groups = byArticle(lexicon.told).flatMap((own) => groupWithin(own, lexicon, counts));
  return joinAcross(groups, lexicon, counts)
    .map((group) => group.map(({ mention }) => mention))
    .filter((group) => group.some(({ weak }) => !weak));
}

const byArticle = (told: readonly Told[]): Group[] => [
  ...groupBy(told, ({ mention }) => mention.article.id).values(),
];

/** The strong and dated first, so that what is vague joins what is sure. */
const strongFirst = ({ mention: a }: Told, { mention: b }: Told): number =>
  Number(a.weak) - Number(b.weak) || Number(b.date.known) - Number(a.date.known);

function groupWithin(own: readonly Told[], lexicon: Lexicon, counts: Counts): Group[] {
  const groups: Group[] = [];
  const index = new WordIndex<number>();
  const bySentence = new Map<number, number[]>();
  for (const told of own.toSorted(strongFirst)) {
    const { sentence } = told.mention;
    counts.begin(LEAST_WORDS);
    index.count(told.words, counts);
    // A quotation goes on in the next sentence, in what words ever.
    for (const beside of [sentence - 1, sentence + 1])
      for (const group of bySentence.get(beside) ?? []) counts.raise(group, LEAST_WORDS);
    const best = bestOf([told], counts.mostShared(), groups, lexicon) ?? groups.push([]) - 1;
    groups[best]?.push(told);
    index.add(best, told.words);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), best]);
  }
  return groups;
}

/** The group that is most like `group`, or null when none is like it at all. */
function bestOf(
  group: readonly Told[],
  candidates: readonly number[],
  groups: readonly Group[],
  lexicon: Lexicon,
): number | null {
  let best: number | null = null;
  let most = 0;
  for (const candidate of candidates) {
    for (const other of groups[candidate]?.slice(0, COMPARED) ?? []) {
      for (const told of group) {
        const score = likeness(told, other, lexicon);
        if (score > most) [best, most] = [candidate, score];
      }
    }
  }
  return best;
}

function joinAcross(groups: readonly Group[], lexicon: Lexicon, counts: Counts): Group[] {
  const joined: Group[] = [];
  const index = new TimeIndex<number>();
  for (const group of groups.toSorted(([a], [b]) => strongFirst(a as Told, b as Told))) {
    const words = tellingWords(group);
    const times = timesOf(group);
    counts.begin(LEAST_TELLING);
    for (const time of times) index.count(time, words, counts, daysAround(group, time));
    const best = bestOf(group, counts.mostShared(), joined, lexicon) ?? joined.push([]) - 1;
    joined[best]?.push(...group);
    for (const time of times) index.add(best, time, words);
  }
  return joined;
}

/** Only what happened on a day may be told of the day beside it (`likeness`). */
const daysAround = (group: Group, { start, end }: TimeSpan): number =>
  end - start <= DAY_MS && group.some(({ mention }) => mention.kind === 'happening') ? 1 : 0;

/** The times of a group, each once. */
const timesOf = (group: Group): TimeSpan[] => [
  ...new Map(group.map(({ mention: { date, time } }) => [date.value, time])).values(),
];

/** The rarest have the lowest numbers. */
function tellingWords(group: Group): readonly number[] {
  const [first, ...others] = group;
  const words = first?.words ?? [];
  const all = others.length === 0 ? words : [...new Set(group.flatMap((told) => told.words))].sort(ascending);
  return all.slice(0, TELLING_WORDS);
}

const ascending = (a: number, b: number): number => a - b;
