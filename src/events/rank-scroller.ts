import type { RankedBits } from '../state/ranked-bits.ts';
import {
  type Anchor,
  heightOf,
  type RankRange,
  rangeAround,
  rankAtY,
  settlingMove,
  yOfRank,
} from './rank-window.ts';

/** Height of a row in pixels until one has been measured. */
const ROW = 37;

/** Pixels at the top of the pane that the heading of the day covers. */
const HEADING = 34;

/** What is in the page, and the first rank in view. */
export interface Drawn extends RankRange {
  readonly top: number;
}

/**
 * Scrolls a list of any length of which only some rows are in the page. `pane` scrolls; in it lies `space`, as high as
 * the whole list would be; in that `rows`, with a child for each row, moved to where they belong. A row in view keeps
 * its place while rows come and go around it, or change their height.
 */
export class RankScroller {
  readonly #pane: HTMLElement;
  readonly #space: HTMLElement;
  readonly #rows: HTMLElement;
  readonly #draw: (drawn: Drawn) => void;
  readonly #observer: ResizeObserver;
  #visible: RankedBits;
  #range: RankRange = { first: 0, last: 0 };
  #anchor: Anchor = { rank: 0, y: 0 };
  /** Of the anchor's event, by which it is found again among others. */
  #anchorPlace: number | null = null;
  #top = 0;
  #height = 0;
  #rowHeight: number | null = null;
  /** While rows are to be drawn that are not in the page yet. */
  #isDrawing = false;

  /** `draw` brings other rows into the page; `drawn` is to be called when they are there. */
  constructor(
    elements: { readonly pane: HTMLElement; readonly space: HTMLElement; readonly rows: HTMLElement },
    visible: RankedBits,
    draw: (drawn: Drawn) => void,
  ) {
    this.#pane = elements.pane;
    this.#space = elements.space;
    this.#rows = elements.rows;
    this.#visible = visible;
    this.#draw = draw;
    this.#pane.addEventListener('scroll', this.#onScroll, { passive: true });
    this.#observer = new ResizeObserver(() => this.#onResize());
    this.#observer.observe(this.#pane);
  }

  destroy(): void {
    this.#pane.removeEventListener('scroll', this.#onScroll);
    this.#observer.disconnect();
  }

  /** Tells that the rows `range` of the events `visible` are in the page, or that some of them look different. */
  drawn(range: RankRange, visible: RankedBits): void {
    this.#range = range;
    this.#isDrawing = false;
    if (visible !== this.#visible) {
      this.#take(visible);
      if (this.#isDrawing) return;
    }
    this.#layOut();
    this.#onScroll();
  }

  /** Shows other events, from the same time on. */
  #take(visible: RankedBits): void {
    const isAtTop = this.#pane.scrollTop <= this.#space.offsetTop;
    const rank = isAtTop ? 0 : Math.min(visible.rankOf(this.#anchorPlace ?? 0), visible.count - 1);
    this.#visible = visible;
    this.#setHeight(heightOf(visible.count, this.#rowHeight ?? ROW));
    this.#rowHeight = null;
    this.goTo(rank, 'start');
  }

  /** The ranks in view. */
  inSight(): RankRange {
    const { top, bottom } = this.#view();
    return { first: this.#rankAt(top + HEADING), last: this.#rankAt(bottom) + 1 };
  }

  /** Scrolls to the row `rank`. */
  goTo(rank: number, align: 'start' | 'center'): void {
    const row = this.#rowOf(rank);
    const y = row ? this.#top + row.offsetTop : yOfRank(rank, this.#visible.count, this.#height);
    const above = align === 'start' ? HEADING : this.#pane.clientHeight / 2;
    this.#hold(rank, y);
    this.#pane.scrollTop = y - above + this.#space.offsetTop;
    if (!row) this.#drawAround(rank);
  }

  /** How many rows fit the view. */
  get inView(): number {
    return Math.ceil(this.#pane.clientHeight / (this.#rowHeight ?? ROW));
  }

  /** The element of the row `rank`, if it is in the page. */
  #rowOf(rank: number): HTMLElement | null {
    const child = this.#rows.children[rank - this.#range.first];
    return rank >= this.#range.first && child instanceof HTMLElement ? child : null;
  }

  #view(): { top: number; bottom: number } {
    const top = this.#pane.scrollTop - this.#space.offsetTop;
    return { top, bottom: top + this.#pane.clientHeight };
  }

  #hold(rank: number, y: number): void {
    this.#anchor = { rank, y };
    this.#anchorPlace = this.#visible.placeAt(rank);
  }

  #drawAround(rank: number): void {
    const range = rangeAround(rank, this.inView, this.#visible.count);
    if (range.first === this.#range.first && range.last === this.#range.last) return;
    this.#isDrawing = true;
    this.#draw({ ...range, top: rank });
  }

  /** The rank of the row that is drawn at `y`, of those in the page. */
  #rankAt(y: number): number {
    const { first, last } = this.#range;
    let low = first;
    let high = Math.max(first, last - 1);
    while (low < high) {
      const middle = (low + high) >> 1;
      const row = this.#rowOf(middle);
      if (row && this.#top + row.offsetTop + row.offsetHeight <= y) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Moves the rows so that the anchor stands where it stood, and puts the list's ends where they belong. */
  #layOut(): void {
    const { count } = this.#visible;
    const { first, last } = this.#range;
    const drawn = this.#rows.offsetHeight;
    this.#rowHeight ??= last > first ? drawn / (last - first) : null;
    this.#setHeight(last - first === count ? drawn : heightOf(count, this.#rowHeight ?? ROW));
    const { rank, y } = this.#anchor;
    this.#top = y - (this.#rowOf(rank)?.offsetTop ?? 0);
    const move = settlingMove(
      this.#range,
      { top: this.#top, bottom: this.#top + drawn, natural: yOfRank(rank, count, this.#height) - y },
      { count, height: this.#height, margin: 2 * this.#pane.clientHeight },
    );
    this.#top += move;
    this.#anchor = { rank, y: y + move };
    this.#rows.style.top = `${this.#top}px`;
    if (Math.abs(move) >= 1) this.#pane.scrollTop += move;
  }

  #setHeight(height: number): void {
    this.#height = height;
    this.#space.style.setProperty('--height', `${height}px`);
  }

  readonly #onScroll = (): void => {
    if (this.#isDrawing || this.#visible.count === 0) return;
    const { top, bottom } = this.#view();
    const { first, last } = this.#range;
    const end = this.#top + this.#rows.offsetHeight;
    if (bottom <= this.#top || top >= end) {
      const rank = rankAtY(top, this.#visible.count, this.#height);
      this.#hold(rank, Math.max(0, top));
      this.#drawAround(rank);
      return;
    }
    const rank = this.#rankAt(top + HEADING);
    const row = this.#rowOf(rank);
    const isNew = rank !== this.#anchor.rank;
    if (row) this.#hold(rank, this.#top + row.offsetTop);
    const margin = (bottom - top) / 2;
    const isShort =
      (first > 0 && top - this.#top < margin) || (last < this.#visible.count && end - bottom < margin);
    if (isShort) this.#drawAround(rank);
    else if (isNew) this.#draw({ first, last, top: rank });
  };

  #onResize(): void {
    if (this.#isDrawing) return;
    this.#layOut();
    this.#onScroll();
  }
}
