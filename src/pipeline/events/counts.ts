/** How many groups are worth a closer look. */
const CANDIDATES = 12;
/** More than any group can share with another. */
const MOST = 1 << 12;

/**
 * Counts by group, asked hundreds of thousands of times: one array serves all questions. What is below `#nothing` was
 * counted for an earlier question and stands for 0, so that nothing has to be cleared.
 */
export class Counts {
  #counts = new Int32Array(1024);
  #nothing = 0;
  #least = 1;
  /** The groups that have come to `#least`. */
  #enough: number[] = [];

  /** Begins again at nothing. Groups below `least` will not be among the most shared. */
  begin(least: number): void {
    this.#least = least;
    this.#enough = [];
    this.#nothing += MOST;
    if (this.#nothing < 2 ** 31 - MOST) return;
    this.#counts.fill(0);
    this.#nothing = MOST;
  }

  /** One more for each of `groups`. */
  addAll(groups: readonly number[]): void {
    const enough = this.#nothing + this.#least;
    for (const group of groups) {
      if (group >= this.#counts.length) this.#grow(group);
      const count = Math.max(this.#counts[group] ?? 0, this.#nothing) + 1;
      this.#counts[group] = count;
      if (count === enough) this.#enough.push(group);
    }
  }

  /** So many for `group`, if it has fewer. */
  raise(group: number, count: number): void {
    for (let at = this.#of(group); at < count; at++) this.addAll([group]);
  }

  /** The groups with the highest counts; the first ones among equals. */
  mostShared(): number[] {
    const most: number[] = [];
    for (const group of this.#enough) {
      let place = most.length;
      while (place > 0 && this.#isBefore(group, most[place - 1] ?? 0)) place--;
      if (place === CANDIDATES) continue;
      most.splice(place, 0, group);
      if (most.length > CANDIDATES) most.pop();
    }
    return most;
  }

  #isBefore(a: number, b: number): boolean {
    const more = this.#of(a) - this.#of(b);
    return more > 0 || (more === 0 && a < b);
  }

  #of(group: number): number {
    return Math.max((this.#counts[group] ?? 0) - this.#nothing, 0);
  }

  #grow(group: number): void {
    const counts = new Int32Array(2 * group);
    counts.set(this.#counts);
    this.#counts = counts;
  }
}
