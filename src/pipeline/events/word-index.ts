/** A word in more groups than this says nothing about any two of them, and its list is not walked. */
const TOO_COMMON = 40;
/** How many groups are worth a closer look. */
const CANDIDATES = 12;

/** Which groups share words, found without looking at every group. */
export class WordIndex {
  readonly #groups = new Map<string, number[]>();

  add(group: number, words: Iterable<string>): void {
    for (const word of words) {
      const list = this.#groups.get(word);
      if (list === undefined) this.#groups.set(word, [group]);
      else if (list.at(-1) !== group && list.length <= TOO_COMMON) list.push(group);
    }
  }

  /** Counts, for each group that has some of `words`, how many. */
  count(words: Iterable<string>, counts: Map<number, number>): void {
    for (const word of words) {
      const list = this.#groups.get(word);
      if (list === undefined || list.length > TOO_COMMON) continue;
      for (const group of list) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
  }
}

/** The groups with the highest counts, none below `least`; the first ones among equals. */
export function mostShared(counts: ReadonlyMap<number, number>, least: number): number[] {
  const enough: [number, number][] = [];
  for (const entry of counts) if (entry[1] >= least) enough.push(entry);
  return enough
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([group]) => group);
}
