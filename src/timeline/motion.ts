import type { TimeSpan } from '../base/time.ts';
import { utcMs } from '../base/time.ts';

const DURATION_MS = 200;

const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/**
 * Moves from one window to another over 200 ms, a step each frame, or at once for a reader who wants less
 * motion. Returns a function that stops it where it is; `done` is called once in either case.
 */
export function glide(
  from: TimeSpan,
  to: TimeSpan,
  frame: (span: TimeSpan) => void,
  done: () => void,
): () => void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    frame(to);
    done();
    return () => {};
  }
  let request = 0;
  let running = true;
  const begin = performance.now();
  const step = (now: number) => {
    const t = Math.min(1, Math.max(0, now - begin) / DURATION_MS);
    const mix = (a: number, b: number) => utcMs(Math.round(a + (b - a) * easeOut(t)));
    frame(t === 1 ? to : { start: mix(from.start, to.start), end: mix(from.end, to.end) });
    if (t < 1) request = requestAnimationFrame(step);
    else finish();
  };
  const finish = () => {
    if (!running) return;
    running = false;
    cancelAnimationFrame(request);
    done();
  };
  request = requestAnimationFrame(step);
  return finish;
}
