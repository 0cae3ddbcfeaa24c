/** Numbers that look random and are the same on every machine: Marsaglia's xorshift with 32 bits of state. */
export class Random {
  #state: number;

  constructor(seed: number) {
    // A state of nought would stay nought; the factor spreads small seeds over all bits.
    this.#state = Math.imul(seed + 1, 0x9e3779b1) | 1;
    for (let i = 0; i < 8; i++) this.next();
  }

  /** In [0, 1). */
  next(): number {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return (x >>> 0) / 2 ** 32;
  }

  /** A whole number in [from, to]. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return at(list, Math.floor(this.next() * list.length));
  }

  /** Like `pick`, the first of the list far more often than the last, as names are in the news. */
  pickSkewed<T>(list: readonly T[]): T {
    return at(list, Math.floor(this.next() ** 2.2 * list.length));
  }

  /** `count` different members of a list that has at least as many, in the list's order; skewed like `pickSkewed`. */
  pickSeveral<T>(list: readonly T[], count: number): T[] {
    const picked = new Set<T>();
    while (picked.size < count) picked.add(this.pickSkewed(list));
    return list.filter((item) => picked.has(item));
  }
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error('Internal error: nothing to pick from');
  return item;
}
