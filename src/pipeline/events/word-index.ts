/** A word in more groups than this says nothing about any two of them, and its list is not walked. */
const TOO_COMMON = 40;
/** How many groups are worth a closer look. */
const CANDIDATES = 12;

/** Which groups share words, found without looking at every group. */
export class WordIndex<Word> {
  readonly #groups = new Map<Word, number[]>();

  add(group: number, words: readonly Word[]): void {
    for (const word of words) {
      const list = this.#groups.get(word);
      if (list === undefined) this.#groups.set(word, [group]);
      else if (list.at(-1) !== group && list.length <= TOO_COMMON) list.push(group);
    }
  }

  /** Counts, for each group that has some of `words`, how many. */
  count(words: readonly Word[], counts: Counts): void {
    for (const word of words) {
      const list = this.#groups.get(word);
      if (list === undefined || list.length > TOO_COMMON) continue;
      for (const group of list) counts.add(group);
    }
  }
}

/** Counts by group. One is used again and again: an array is many times as fast as a new map for every question. */
export class Counts {
  readonly #counts: number[] = [];
  #counted: number[] = [];

  add(group: number): void {
    this.set(group, (this.#counts[group] ?? 0) + 1);
  }

  set(group: number, count: number): void {
    const counts = this.#counts;
    while (counts.length <= group) counts.push(0);
    if (counts[group] === 0) this.#counted.push(group);
    counts[group] = count;
  }

  /** The groups with the highest counts, none below `least`; the first ones among equals. Begins again at nothing. */
  takeMostShared(least: number): number[] {
    const counts = this.#counts;
    const countOf = (group: number): number => counts[group] ?? 0;
    const most = this.#counted.filter((group) => countOf(group) >= least);
    if (most.length > 1) most.sort((a, b) => countOf(b) - countOf(a) || a - b);
    for (const group of this.#counted) counts[group] = 0;
    this.#counted = [];
    return most.slice(0, CANDIDATES);
  }
}
