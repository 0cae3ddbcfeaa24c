/** Where many values lie in one file: 12 bytes each, for millions. */
export class Extents {
  #starts = new Float64Array(1024);
  #lengths = new Uint32Array(1024);
  #count = 0;

  get length(): number {
    return this.#count;
  }

  add(start: number, end: number): void {
    if (this.#count === this.#starts.length) this.#grow();
    this.#starts[this.#count] = start;
    this.#lengths[this.#count++] = end - start;
  }

  at(index: number): { readonly start: number; readonly end: number } {
    const start = this.#starts[index] ?? 0;
    return { start, end: start + (this.#lengths[index] ?? 0) };
  }

  #grow(): void {
    const starts = new Float64Array(2 * this.#count);
    const lengths = new Uint32Array(2 * this.#count);
    starts.set(this.#starts);
    lengths.set(this.#lengths);
    this.#starts = starts;
    this.#lengths = lengths;
  }
}
