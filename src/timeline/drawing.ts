import type { DataSet } from 'vis-data/esnext';
import { bandElement, type LabelState, labelElement } from './item-element.ts';
import type { LabelItem, LodItem } from './lod/level-of-detail.ts';
import type { Position } from './navigation.ts';
import { keyOf, type VisItem, visItem } from './vis-items.ts';

/** A label on the screen. */
export interface LabelOnScreen {
  readonly item: LabelItem;
  readonly box: DOMRect;
}

/** Keeps what vis-timeline holds in line with what is to be seen: by differences, never anew. */
export class Drawing {
  readonly #items: DataSet<VisItem>;
  /** What is drawn for each id; an item is updated when its key changes. */
  readonly #drawn = new Map<string, { readonly key: string; readonly item: LodItem }>();
  readonly #root: HTMLElement;

  /** Draws through `items` what a vis-timeline inside `root` shows. */
  constructor(root: HTMLElement, items: DataSet<VisItem>) {
    this.#root = root;
    this.#items = items;
  }

  update(items: readonly LodItem[], stateOf: (item: LodItem) => LabelState): void {
    const changed: VisItem[] = [];
    const seen = new Set<string>();
    for (const item of items) {
      const state = stateOf(item);
      const key = keyOf(item, state);
      seen.add(item.id);
      if (this.#drawn.get(item.id)?.key !== key) changed.push(visItem(item, state));
      this.#drawn.set(item.id, { key, item });
    }
    const gone = [...this.#drawn.keys()].filter((id) => !seen.has(id));
    for (const id of gone) this.#drawn.delete(id);
    if (gone.length > 0) this.#items.remove(gone);
    if (changed.length > 0) this.#items.update(changed);
    this.#setWidths();
  }

  /** The element of an item. vis-timeline may ask again, and still has the item with the width that it had first. */
  elementOf({ item, state }: VisItem): HTMLElement {
    if (item.type === 'band') return bandElement(item, state);
    const latest = this.#drawn.get(item.id)?.item;
    return labelElement(latest === undefined || latest.type === 'band' ? item : latest, state);
  }

  /** The label that `element` is in. */
  labelAt(element: Element): LabelOnScreen | null {
    const label = element.closest<HTMLElement>('.tl-label');
    const item = this.#drawn.get(label?.dataset.item ?? '')?.item;
    if (label === null || item === undefined || item.type === 'band') return null;
    return { item, box: label.getBoundingClientRect() };
  }

  /** The label of the event at a position; null when it is not in view. */
  labelOf({ place, lane }: Position): LabelOnScreen | null {
    for (const { item } of this.#drawn.values()) {
      if (item.type === 'band' || item.lane !== lane || !item.members.has(place)) continue;
      const label = this.#root.querySelector(`[data-item="${CSS.escape(item.id)}"]`);
      return label && { item, box: label.getBoundingClientRect() };
    }
    return null;
  }

  /** Widths change with every step of scale: too often to draw labels anew for it. */
  #setWidths(): void {
    for (const label of this.#root.querySelectorAll<HTMLElement>('.tl-label')) {
      const item = this.#drawn.get(label.dataset.item ?? '')?.item;
      if (item === undefined || item.type === 'band') continue;
      const width = `${item.width}px`;
      if (label.style.maxWidth !== width) label.style.maxWidth = width;
    }
  }
}
