import type { Counts } from './counts.ts';

/** A word in more groups than this says nothing about any two of them, and its list is not walked. */
const TOO_COMMON = 40;

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
      if (list !== undefined && list.length <= TOO_COMMON) counts.addAll(list);
    }
  }
}
