import { type RefObject, useEffect } from 'react';
import { useApp } from '../state/hooks.tsx';
import { eventsByWindow } from '../state/selectors.ts';
import { useHead } from '../state/use-heads.ts';

/** Where the list is not a pane of its own, as on a phone, scrolling it would move the whole page. */
function scrollsByItself(pane: HTMLElement): boolean {
  // A large list keeps itself in step.
  if (pane.dataset.large !== undefined) return false;
  return pane.scrollHeight > pane.clientHeight && getComputedStyle(pane).overflowY === 'auto';
}

const isInside = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom;

const entryOf = (pane: HTMLElement, id: string | undefined): Element | null =>
  id === undefined ? null : pane.querySelector(`.entry[href="?event=${CSS.escape(id)}"]`);

/** Scrolls `pane` to the open event, and to the first event of the window when none of the window's is in sight. */
export function useListInStep(pane: RefObject<HTMLElement | null>): void {
  const open = useApp((state) => state.view.event);
  const first = useHead(useApp((state) => eventsByWindow(state).firstInside))?.id;
  const last = useHead(useApp((state) => eventsByWindow(state).lastInside))?.id;

  useEffect(() => {
    const element = pane.current;
    if (!element || !scrollsByItself(element)) return;
    const [firstEntry, lastEntry] = [entryOf(element, first), entryOf(element, last)];
    if (!firstEntry || !lastEntry) return;
    const { top, bottom } = element.getBoundingClientRect();
    const inSight =
      firstEntry.getBoundingClientRect().top < bottom && lastEntry.getBoundingClientRect().bottom > top;
    if (!inSight) firstEntry.scrollIntoView({ block: 'start' });
  }, [pane, first, last]);

  useEffect(() => {
    const element = pane.current;
    if (!element || open === null || !scrollsByItself(element)) return;
    const entry = entryOf(element, open);
    if (entry && !isInside(entry.getBoundingClientRect(), element.getBoundingClientRect())) {
      entry.scrollIntoView({ block: 'center' });
    }
  }, [pane, open]);
}
