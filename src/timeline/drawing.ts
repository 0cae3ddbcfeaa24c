import type { DataSet } from 'vis-data/esnext';
import { bandElement, type LabelState, labelElement } from './item-element.ts';
import type { LabelItem, LodItem } from './lod/level-of-detail.ts';
import type { Position } from './navigation.ts';
import { keyOf, type VisItem, visItem } from './vis-items.ts';

/** A label on the screen. */
export interface LabelOnScreen {
  readonly item: LabelItem;
  readonly element: HTMLElement;
}

/** Keeps what vis-timeline holds in line with what is to be seen: by differences, never anew. */
export class Drawing {
  readonly #items: DataSet<VisItem>;
  /** What is drawn for each id; an item is updated when its key changes. */
  readonly #drawn = new Map<string, { readonly key: string; readonly item: LodItem }>();
  /** Labels by id. Their widths change with every step of scale: too often to draw them anew for it. */
  readonly #labels = new Map<string, HTMLElement>();

  constructor(items: DataSet<VisItem>) {
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
      else this.#setWidth(item);
      this.#drawn.set(item.id, { key, item });
    }
    const gone = [...this.#drawn.keys()].filter((id) => !seen.has(id));
    for (const id of gone) {
      this.#drawn.delete(id);
      this.#labels.delete(id);
    }
    if (gone.length > 0) this.#items.remove(gone);
    if (changed.length > 0) this.#items.update(changed);
  }

  /** The element of an item, as vis-timeline asks for it. */
  elementOf({ item, state }: VisItem): HTMLElement {
    if (item.type === 'band') return bandElement(item, state);
    const element = labelElement(item, state);
    this.#labels.set(item.id, element);
    return element;
  }

  /** The label that `element` is in. */
  labelAt(element: Element): LabelOnScreen | null {
    const label = element.closest<HTMLElement>('.tl-label');
    const item = this.#drawn.get(label?.dataset.item ?? '')?.item;
    return label === null || item === undefined || item.type === 'band' ? null : { item, element: label };
  }

  /** The label of the event at a position; null when it is not in view. */
  labelOf({ place, lane }: Position): LabelOnScreen | null {
    for (const { item } of this.#drawn.values()) {
      if (item.type === 'band' || item.lane !== lane || !item.members.has(place)) continue;
      const element = this.#labels.get(item.id);
      return element ? { item, element } : null;
    }
    return null;
  }

  #setWidth(item: LodItem): void {
    const before = this.#drawn.get(item.id)?.item;
    if (item.type === 'band' || before?.type === 'band' || before?.width === item.width) return;
    const label = this.#labels.get(item.id);
    if (label) label.style.maxWidth = `${item.width}px`;
  }
}
