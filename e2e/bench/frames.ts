import type { Page } from '@playwright/test';

/** Times between frames, in ms. */
export interface FrameTimes {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** The frames of `page` while `movement` goes on. */
export async function recordFrames(page: Page, movement: () => Promise<void>): Promise<FrameTimes> {
  const recorder = await page.evaluateHandle(() => {
    const times: number[] = [];
    let recording = true;
    let before: number | null = null;
    const frame = (now: number) => {
      if (before !== null) times.push(now - before);
      before = now;
      if (recording) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return {
      stop() {
        recording = false;
        return times;
      },
    };
  });
  await movement();
  const times = (await recorder.evaluate(({ stop }) => stop())).sort((a, b) => a - b);
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), max: times.at(-1) ?? 0 };
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
