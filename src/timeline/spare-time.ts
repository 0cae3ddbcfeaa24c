/** Does the piece of work that it was given last when the browser has time to spare; never where there is no telling. */
export class SpareTime {
  #request = 0;

  plan(work: () => void): void {
    if (!('requestIdleCallback' in globalThis)) return;
    this.cancel();
    this.#request = requestIdleCallback(() => {
      this.#request = 0;
      work();
    });
  }

  cancel(): void {
    if (this.#request !== 0) cancelIdleCallback(this.#request);
    this.#request = 0;
  }
}
