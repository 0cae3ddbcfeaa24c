import type { UtcMs } from '../base/time.ts';
import type { Extent } from './axis-labels.ts';

/** A moment and the date that its flag shows. */
export interface MomentMark {
  readonly time: UtcMs;
  readonly label: string;
}

/** Pixels that the axis keeps free beside the flag. */
const CLEARANCE = 4;

/** The line that marks a moment, under the labels, and its flag, on the axis. Neither takes a click. */
export class MomentLine {
  readonly #line = document.createElement('div');
  readonly #flag = document.createElement('div');
  #mark: MomentMark | null = null;

  /** Puts the line and the flag into `wrapper`, which holds a vis-timeline. */
  mount(wrapper: HTMLElement): void {
    this.#line.className = 'tl-moment';
    this.#flag.className = 'tl-flag';
    for (const element of [this.#line, this.#flag]) {
      element.hidden = true;
      element.setAttribute('aria-hidden', 'true');
    }
    const labels = wrapper.querySelector('.vis-panel.vis-center');
    labels?.before(this.#line);
    wrapper.append(this.#flag);
  }

  set(mark: MomentMark | null): void {
    this.#mark = mark;
    this.#flag.textContent = mark?.label ?? '';
  }

  /**
   * Places both in `area`, which is measured from the wrapper, where `xOf` says how many pixels from its left a time is,
   * and tells where the flag is.
   */
  place(
    xOf: (time: number) => number,
    area: { readonly left: number; readonly width: number },
  ): Extent | null {
    const x = this.#mark === null ? -1 : xOf(this.#mark.time);
    const hidden = x < 0 || x > area.width;
    this.#line.hidden = hidden;
    this.#flag.hidden = hidden;
    if (hidden) return null;
    this.#line.style.left = `${Math.round(area.left + x)}px`;
    // The flag stays inside the drawing at both ends.
    const half = this.#flag.offsetWidth / 2;
    const centre = Math.min(Math.max(x, half), area.width - half);
    this.#flag.style.left = `${Math.round(area.left + centre - half)}px`;
    return { from: centre - half - CLEARANCE, to: centre + half + CLEARANCE };
  }
}
