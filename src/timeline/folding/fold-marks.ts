import type { Extent } from '../axis-labels.ts';
import type { Ruler } from '../moment-line.ts';
import { foldLength, foldWords } from './fold-words.ts';
import { type Folding, NO_FOLDING } from './folding.ts';

/** Pixels that the axis keeps free beside the words. */
const CLEARANCE = 4;

const SVG = 'http://www.w3.org/2000/svg';

/** Teeth of a seam, 12 pixels each: more than the tallest screen has room for. */
const TEETH = 250;

/** A torn edge: two lines, zigzagging side by side. */
function zigzag(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const part of ['tl-seam-lines', 'tl-seam-gap']) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', part);
    path.setAttribute('d', `M4 0${'l5 6l-5 6'.repeat(TEETH)}`);
    svg.append(path);
  }
  return svg;
}

function markElement(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.hidden = true;
  element.setAttribute('aria-hidden', 'true');
  return element;
}

interface Mark {
  readonly seam: HTMLElement;
  /** In full, and the length alone for where that does not fit. */
  readonly words: readonly HTMLElement[];
}

/**
 * What is drawn of folds: a seam across the lanes, under the labels, and on the axis how long it is that is left out.
 * Whoever cannot see it is told by a text of its own.
 */
export class FoldMarks {
  #folding: Folding = NO_FOLDING;
  #marks: readonly Mark[] = [];
  #wrapper: HTMLElement | null = null;
  /** Pixels. */
  readonly #widths = new WeakMap<HTMLElement, number>();

  /** Puts the marks into `wrapper`, which holds a vis-timeline. */
  mount(wrapper: HTMLElement): void {
    this.#wrapper = wrapper;
  }

  set(folding: Folding): void {
    for (const { seam, words } of this.#marks) {
      for (const element of [seam, ...words]) element.remove();
    }
    this.#folding = folding;
    this.#marks = folding.periods.map((period) => {
      const seam = markElement('tl-seam');
      seam.append(zigzag());
      this.#wrapper?.querySelector('.vis-panel.vis-center')?.before(seam);
      const words = [foldWords(period, folding.clock), foldLength(period)].map((text) => {
        const element = markElement('tl-fold');
        element.textContent = text;
        return element;
      });
      this.#wrapper?.append(...words);
      return { seam, words };
    });
  }

  /**
   * Places the marks by `ruler`, and tells where there are words: where they fit beside those before and beside the
   * moment's `flag`.
   */
  place({ left, width, xOf }: Ruler, flag: Extent | null): Extent[] {
    const taken: Extent[] = flag === null ? [] : [flag];
    const placed: Extent[] = [];
    for (const [i, { seam, words }] of this.#marks.entries()) {
      const x = xOf(this.#folding.periods[i]?.start ?? 0);
      seam.hidden = x < 0 || x > width;
      seam.style.left = `${Math.round(left + x)}px`;
      let isTold = seam.hidden;
      for (const element of words) {
        element.hidden = true;
        if (isTold) continue;
        const half = this.#widthOf(element) / 2;
        const centre = Math.min(Math.max(x, half), width - half);
        const extent = { from: centre - half - CLEARANCE, to: centre + half + CLEARANCE };
        if (taken.some(({ from, to }) => extent.from < to && extent.to > from)) continue;
        element.hidden = false;
        element.style.left = `${Math.round(left + centre - half)}px`;
        taken.push(extent);
        placed.push(extent);
        isTold = true;
      }
    }
    return placed;
  }

  /** Measured once: to ask the page in each frame would lay it out each time. */
  #widthOf(element: HTMLElement): number {
    const known = this.#widths.get(element);
    if (known !== undefined) return known;
    element.hidden = false;
    const width = element.offsetWidth;
    element.hidden = true;
    this.#widths.set(element, width);
    return width;
  }
}
