/** A build of less time needs no word, and no reader more words than one in this time, in ms. */
const QUIET_MS = 1000;

/** Says on standard error how many of `total` articles are read, once that takes more than a second. */
export function showProgress(
  total: number,
  say: (line: string) => void = console.error,
  now: () => number = performance.now.bind(performance),
): (done: number) => void {
  let next = now() + QUIET_MS;
  return (done) => {
    if (now() < next || done === total) return;
    say(`${done} of ${total} articles read`);
    next = now() + QUIET_MS;
  };
}
