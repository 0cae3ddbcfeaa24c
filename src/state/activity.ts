/** Work that the screen has still to show: a drawing, a load, a change of the URL that waits its turn. */
export interface Activity {
  /** Opens a piece of work; the function that it returns closes it, once. */
  readonly begin: () => () => void;
  /** Resolves when no work is open and two frames have passed without any. */
  readonly idle: () => Promise<void>;
}

/** `nextFrame` calls back when the next frame is about to be drawn. */
export function createActivity(nextFrame: (callback: () => void) => void): Activity {
  let begun = 0;
  const open = new Set<number>();
  let waiting: (() => void)[] = [];

  const frame = () => new Promise<void>((resolve) => nextFrame(resolve));
  const noneOpen = () =>
    new Promise<void>((resolve) => (open.size === 0 ? resolve() : waiting.push(resolve)));

  return {
    begin() {
      const id = begun++;
      open.add(id);
      return () => {
        open.delete(id);
        if (open.size > 0) return;
        for (const resolve of waiting) resolve();
        waiting = [];
      };
    },
    async idle() {
      for (let seen = -1; seen !== begun || open.size > 0; ) {
        await noneOpen();
        seen = begun;
        await frame();
        await frame();
      }
    },
  };
}

/** The activity of the page; `window.newsline.idle` waits on it. */
export const activity: Activity = createActivity((callback) => requestAnimationFrame(callback));
