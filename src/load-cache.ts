/** What has been loaded, by number: each is loaded once at a time, and those that were not used for longest go. */
export class LoadCache<T> {
  readonly #load: (key: number) => Promise<T>;
  readonly #most: number;
  /** The one used last is last. */
  readonly #loaded = new Map<number, T>();
  readonly #coming = new Map<number, Promise<T>>();

  /** Holds at most `most`. */
  constructor(most: number, load: (key: number) => Promise<T>) {
    this.#most = most;
    this.#load = load;
  }

  get(key: number): T | undefined {
    const value = this.#loaded.get(key);
    if (value === undefined) return undefined;
    this.#loaded.delete(key);
    this.#loaded.set(key, value);
    return value;
  }

  /** What failed is tried again by the next who asks. */
  load(key: number): Promise<T> {
    const loaded = this.get(key);
    if (loaded !== undefined) return Promise.resolve(loaded);
    const coming = this.#coming.get(key);
    if (coming) return coming;
    const promise = this.#load(key)
      .then((value) => {
        this.set(key, value);
        return value;
      })
      .finally(() => this.#coming.delete(key));
    this.#coming.set(key, promise);
    return promise;
  }

  set(key: number, value: T): void {
    this.#loaded.set(key, value);
    if (this.#loaded.size <= this.#most) return;
    for (const oldest of this.#loaded.keys()) {
      this.#loaded.delete(oldest);
      return;
    }
  }
}
