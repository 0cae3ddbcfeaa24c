import type { Extent } from '../axis-labels.ts';
import type { Ruler } from '../moment-line.ts';
import { foldWords } from './fold-words.ts';
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

interface Mark {
  readonly seam: HTMLElement;
  readonly words: HTMLElement;
}

/**
 * What is drawn of folds: a seam across the lanes, under the labels, and on the axis how long it is that is left out.
 * Whoever cannot see it is told by a text of its own.
 */
export class FoldMarks {
  #folding: Folding = NO_FOLDING;
  #marks: readonly Mark[] = [];
  #wrapper: HTMLElement | null = null;

  /** Puts the marks into `wrapper`, which holds a vis-timeline. */
  mount(wrapper: HTMLElement): void {
    this.#wrapper = wrapper;
  }

  set(folding: Folding): void {
    for (const { seam, words } of this.#marks) {
      seam.remove();
      words.remove();
    }
    this.#folding = folding;
    this.#marks = folding.periods.map((period) => {
      const mark = { seam: document.createElement('div'), words: document.createElement('div') };
      mark.seam.className = 'tl-seam';
      mark.seam.append(zigzag());
      mark.words.className = 'tl-fold';
      mark.words.textContent = foldWords(period);
      for (const element of [mark.seam, mark.words]) {
        element.hidden = true;
        element.setAttribute('aria-hidden', 'true');
      }
      this.#wrapper?.querySelector('.vis-panel.vis-center')?.before(mark.seam);
      this.#wrapper?.append(mark.words);
      return mark;
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
      words.hidden = seam.hidden;
      if (seam.hidden) continue;
      seam.style.left = `${Math.round(left + x)}px`;
      const half = words.offsetWidth / 2;
      const centre = Math.min(Math.max(x, half), width - half);
      const extent = { from: centre - half - CLEARANCE, to: centre + half + CLEARANCE };
      words.hidden = taken.some(({ from, to }) => extent.from < to && extent.to > from);
      if (words.hidden) continue;
      words.style.left = `${Math.round(left + centre - half)}px`;
      taken.push(extent);
      placed.push(extent);
    }
    return placed;
  }
}
