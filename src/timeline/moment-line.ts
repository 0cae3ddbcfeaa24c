import type { TimeSpan, UtcMs } from '../base/time.ts';

/** A moment and the date that its flag shows. */
export interface MomentMark {
  readonly time: UtcMs;
  readonly label: string;
}

/** The line that marks a moment, with its flag on the axis. It lies over the drawing and takes no clicks. */
export class MomentLine {
  readonly element = document.createElement('div');
  readonly #flag = document.createElement('span');
  #mark: MomentMark | null = null;

  constructor() {
    this.element.className = 'tl-moment';
    this.element.hidden = true;
    this.element.setAttribute('aria-hidden', 'true');
    this.#flag.className = 'tl-flag';
    this.element.append(this.#flag);
  }

  set(mark: MomentMark | null): void {
    this.#mark = mark;
    this.#flag.textContent = mark?.label ?? '';
  }

  /** Places the line for `window` drawn in `area`, both measured from the line's own container. */
  place(window: TimeSpan, area: { readonly left: number; readonly width: number }): void {
    const mark = this.#mark;
    this.element.hidden = mark === null || mark.time < window.start || mark.time > window.end;
    if (mark === null || this.element.hidden) return;
    const x = ((mark.time - window.start) / (window.end - window.start)) * area.width;
    this.element.style.left = `${Math.round(area.left + x)}px`;
    // The flag stays inside the drawing at both ends.
    const half = this.#flag.offsetWidth / 2;
    const shift = Math.min(Math.max(x, half), area.width - half) - x;
    this.#flag.style.setProperty('--shift', `${Math.round(shift)}px`);
  }
}
