import { type MouseEvent, useMemo } from 'react';
import type { TimeSpan } from '../base/time.ts';
import { useApp, useAppStore } from '../state/hooks.tsx';
import { reveal, windowOf } from '../state/timeline-window.ts';
import { splitByWindow } from '../state/window-split.ts';
import { Icon } from '../ui/Icon.tsx';
import { messages } from '../ui/messages.ts';
import { foldingOf, shownSequence, standsAt } from './drawn-time.ts';
import { useMove } from './use-move.ts';

/** Says so where the window has no event, and leads to the nearest on each side. `live` is where a movement has got to. */
export function EmptyWindow({ live }: { readonly live: TimeSpan }) {
  const store = useAppStore();
  const { times, shown, placeAt } = useApp(shownSequence);
  const window = useApp(windowOf);
  const move = useMove();
  const { before, inside, after, lastBefore, firstAfter } = useMemo(
    () => splitByWindow(times, shown, window),
    [times, shown, window],
  );
  // Where nothing passes the filters at all, the list says what to do.
  if (inside > 0 || shown.count === 0) return null;
  if (splitByWindow(times, shown, live).inside > 0) return null;
  const goTo = (number: number | null) => (click: MouseEvent<HTMLElement>) => {
    if (number === null) return;
    // The button goes as events come into view. A click without a pointer has no detail, and shows the ring.
    const whole = click.currentTarget.closest<HTMLElement>('.tl');
    if (whole && click.detail > 0) whole.dataset.pressed = '';
    whole?.focus({ preventScroll: true });
    const state = store.getState();
    const target = foldingOf(state).foldSpan(standsAt(state, placeAt(number)));
    move((from, limits) => reveal(from, target, limits));
  };
  const text = messages.timeline.emptyWindow;
  return (
    <div className="tl-empty">
      <p>{text.title}</p>
      {before > 0 && (
        <button type="button" className="button" onClick={goTo(lastBefore)}>
          <Icon name="previous" />
          {text.before(before)}
        </button>
      )}
      {after > 0 && (
        <button type="button" className="button" onClick={goTo(firstAfter)}>
          {text.after(after)}
          <Icon name="next" />
        </button>
      )}
    </div>
  );
}
