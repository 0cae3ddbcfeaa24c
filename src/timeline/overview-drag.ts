import { type TimeSpan, utcMs } from '../base/time.ts';

/** What of the overview's brush is held. */
export type Grip = 'window' | 'from' | 'until';

/** No drag makes the window shorter than this share of the limits, or a handle could not be caught again. */
const LEAST = 1 / 2000;

/** The window after its `grip` was moved by `delta` ms. The window itself moves whole, up to the limits. */
export function dragged(window: TimeSpan, grip: Grip, delta: number, limits: TimeSpan): TimeSpan {
  const least = (limits.end - limits.start) * LEAST;
  switch (grip) {
    case 'window': {
      const by = Math.min(Math.max(delta, limits.start - window.start), limits.end - window.end);
      return { start: utcMs(window.start + by), end: utcMs(window.end + by) };
    }
    case 'from': {
      const start = Math.max(limits.start, Math.min(window.start + delta, window.end - least));
      return { start: utcMs(start), end: window.end };
    }
    case 'until': {
      const end = Math.min(limits.end, Math.max(window.end + delta, window.start + least));
      return { start: window.start, end: utcMs(end) };
    }
  }
}
