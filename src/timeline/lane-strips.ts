import type { Lane } from './lanes.ts';
import type { LaneIndex } from './lod/lane-index.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Pixels of a bar, at the least: bars are as long as a power of two of ms, so that they never change in panning. */
const BAR = 4;

/** Pixels between a bar and the next, and above the highest. */
const GAP = 1;
const TOP = 4;

/** Half-open, in drawn ms. */
interface Drawn {
  readonly start: number;
  readonly end: number;
}

/**
 * The bars of a lane as the path of an SVG, `height` pixels high: how many of its events start in each part of the
 * window, against how many there are, both by their order of magnitude.
 */
export function stripPath(events: LaneIndex, window: Drawn, width: number, height: number): string {
  const scale = (window.end - window.start) / Math.max(1, width);
  const bar = 2 ** Math.ceil(Math.log2(BAR * scale));
  const most = Math.log2(1 + events.size);
  const bars: string[] = [];
  let start = Math.floor(window.start / bar) * bar;
  let from = events.indexOfTime(start);
  while (start < window.end) {
    const until = events.indexOfTime(start + bar);
    if (until > from) {
      const high = (Math.log2(1 + until - from) / most) * (height - TOP);
      const x = (start - window.start) / scale;
      bars.push(
        `M${x.toFixed(1)} ${height}v-${high.toFixed(1)}h${(bar / scale - GAP).toFixed(1)}V${height}z`,
      );
    }
    start += bar;
    from = until;
  }
  return bars.join('');
}

/** The strips of collapsed lanes, beside their headings. */
export class LaneStrips {
  readonly #paths = new Map<string, SVGPathElement>();

  /** Keeps a strip in `wrapper` for each of `lanes`, and none for another. `slotOf` gives its colour. */
  set(wrapper: HTMLElement, lanes: readonly Lane[], slotOf: (lane: string) => number | null): void {
    for (const path of this.#paths.values()) path.ownerSVGElement?.remove();
    this.#paths.clear();
    for (const { id } of lanes) {
      const svg = document.createElementNS(SVG, 'svg');
      const path = document.createElementNS(SVG, 'path');
      const slot = slotOf(id);
      svg.setAttribute('class', `tl-strip ${slot === null ? 'topic-none' : `topic-${slot}`}`);
      svg.setAttribute('aria-hidden', 'true');
      svg.append(path);
      wrapper.append(svg);
      this.#paths.set(id, path);
    }
  }

  /** Draws `lanes` for a `window` in drawn time in `area`, which is measured from the wrapper, as headings are. */
  draw(
    lanes: readonly Lane[],
    window: Drawn,
    area: { readonly left: number; readonly width: number },
    headings: ReadonlyMap<string, HTMLElement>,
  ): void {
    for (const { id, events } of lanes) {
      const path = this.#paths.get(id);
      const heading = headings.get(id);
      const svg = path?.ownerSVGElement;
      if (!path || !heading || !svg) continue;
      svg.style.left = `${area.left}px`;
      svg.style.width = `${area.width}px`;
      svg.style.top = `${topOf(heading)}px`;
      path.setAttribute('d', stripPath(events, window, area.width, heading.offsetHeight));
    }
  }
}

const topOf = (heading: HTMLElement): number => {
  const wrapper = heading.closest('.tl-vis');
  return heading.getBoundingClientRect().top - (wrapper?.getBoundingClientRect().top ?? 0);
};
