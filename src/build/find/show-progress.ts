/** A build of less time needs no word, and no reader more words than one in this time, in ms. */
const QUIET_MS = 1000;

/** What a build says of its course on standard error, once it takes more than a second. */
export interface Progress {
  /** So many articles are read. */
  readonly read: (done: number) => void;
  /** All are read, and what they tell is being joined. */
  readonly join: () => void;
}

export function showProgress(
  total: number,
  say: (line: string) => void = console.error,
  now: () => number = performance.now.bind(performance),
): Progress {
  const worthAWord = now() + QUIET_MS;
  let next = worthAWord;
  return {
    read(done) {
      if (now() < next || done === total) return;
      say(`${done} of ${total} articles read`);
      next = now() + QUIET_MS;
    },
    join() {
      if (now() >= worthAWord) say(`${total} articles read, joining what they tell`);
    },
  };
}
