import { DAY_MS, type TimeSpan, type UtcMs, utcMs } from '../base/time.ts';
import { messages } from '../ui/messages.ts';
import type { Extent } from './axis-labels.ts';

/** A moment and the date that its flag shows. */
export interface MomentMark {
  readonly time: UtcMs;
  readonly label: string;
}

/** Where times are drawn: in pixels from the left of the drawing, which is at `left` in the wrapper. */
export interface Ruler {
  readonly left: number;
  readonly width: number;
  readonly xOf: (time: number) => number;
  readonly timeAt: (x: number) => UtcMs;
}

/**
 * The reader has moved the mark to a time, or taken it away (null). One drag, and the keys of one stay, are one choice:
 * its `first` step, and those that go on from there.
 */
export type OnMoment = (time: UtcMs | null, isFirst: boolean) => void;

/** Pixels that the axis keeps free beside the flag. */
const CLEARANCE = 4;

/** What keys do to the moment, in days, as sliders have it. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
};

/** The line that marks a moment, under the labels, and its flag, on the axis. Both can be dragged, the flag has keys. */
export class MomentLine {
  readonly #line = document.createElement('div');
  readonly #flag = document.createElement('div');
  readonly #onMoment: OnMoment;
  #mark: MomentMark | null = null;
  #ruler: Ruler = { left: 0, width: 1, xOf: () => 0, timeAt: utcMs };
  #wrapper: HTMLElement | null = null;
  /** While it is held: pixels from the line to where it was taken. */
  #held: number | null = null;
  #isFirst = true;

  constructor(onMoment: OnMoment) {
    this.#onMoment = onMoment;
  }

  /** Puts the line and the flag into `wrapper`, which holds a vis-timeline. */
  mount(wrapper: HTMLElement): void {
    this.#wrapper = wrapper;
    const [line, flag] = [this.#line, this.#flag];
    line.className = 'tl-moment';
    line.setAttribute('aria-hidden', 'true');
    flag.className = 'tl-flag';
    flag.tabIndex = 0;
    flag.setAttribute('role', 'slider');
    flag.setAttribute('aria-label', messages.timeline.moment.name);
    flag.title = messages.timeline.moment.hint;
    flag.addEventListener('keydown', this.#onKeyDown);
    flag.addEventListener('blur', () => {
      this.#isFirst = true;
    });
    for (const element of [line, flag]) {
      element.hidden = true;
      element.addEventListener('pointerdown', this.#onPointerDown);
      element.addEventListener('pointermove', this.#onPointerMove);
      element.addEventListener('pointerup', this.#onRelease);
      element.addEventListener('pointercancel', this.#onRelease);
    }
    wrapper.querySelector('.vis-panel.vis-center')?.before(line);
    wrapper.append(flag);
  }

  set(mark: MomentMark | null, limits: TimeSpan): void {
    this.#mark = mark;
    const flag = this.#flag;
    flag.textContent = mark?.label ?? '';
    flag.setAttribute('aria-valuemin', String(limits.start));
    flag.setAttribute('aria-valuemax', String(limits.end));
    flag.setAttribute('aria-valuenow', String(mark?.time ?? limits.start));
    flag.setAttribute('aria-valuetext', mark?.label ?? '');
  }

  /** Places both by `ruler`, and tells where the flag is. */
  place(ruler: Ruler): Extent | null {
    this.#ruler = ruler;
    const x = this.#mark === null ? -1 : ruler.xOf(this.#mark.time);
    this.#line.hidden = x < 0 || x > ruler.width;
    // While the window is still on its way to the moment, the keyboard does not lose it.
    this.#flag.hidden = this.#line.hidden && (this.#mark === null || document.activeElement !== this.#flag);
    if (this.#flag.hidden) return null;
    this.#line.style.left = `${Math.round(ruler.left + x)}px`;
    // The flag stays inside the drawing at both ends.
    const half = this.#flag.offsetWidth / 2;
    const centre = Math.min(Math.max(x, half), ruler.width - half);
    this.#flag.style.left = `${Math.round(ruler.left + centre - half)}px`;
    return { from: centre - half - CLEARANCE, to: centre + half + CLEARANCE };
  }

  readonly #onKeyDown = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (this.#mark === null || event.ctrlKey || event.altKey || event.metaKey) return;
    if (by !== undefined) this.#move(utcMs(this.#mark.time + by * DAY_MS));
    else if (event.key === 'Delete' || event.key === 'Backspace') this.#move(null);
    else return;
    event.preventDefault();
  };

  readonly #onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || this.#mark === null || !(event.currentTarget instanceof Element)) return;
    // Neither vis-timeline nor the whole is to take it for a press of theirs.
    event.stopPropagation();
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    this.#flag.focus({ preventScroll: true });
    this.#held = this.#xOf(event) - this.#ruler.xOf(this.#mark.time);
    this.#isFirst = true;
  };

  readonly #onPointerMove = (event: PointerEvent) => {
    if (this.#held === null) return;
    const x = Math.min(Math.max(0, this.#xOf(event) - this.#held), this.#ruler.width);
    this.#move(this.#ruler.timeAt(x));
  };

  readonly #onRelease = () => {
    this.#held = null;
    this.#isFirst = true;
  };

  #xOf({ clientX }: PointerEvent): number {
    return clientX - (this.#wrapper?.getBoundingClientRect().left ?? 0) - this.#ruler.left;
  }

  #move(time: UtcMs | null): void {
    this.#onMoment(time, this.#isFirst);
    this.#isFirst = false;
  }
}
