import type { MouseEvent } from 'react';
import type { TimeSpan } from '../base/time.ts';
import { useApp, useAppStore } from '../state/hooks.tsx';
import { eventsByWindow, visibleCount, visibleRanks } from '../state/selectors.ts';
import { reveal, spanOfEvent, windowLimits, windowOf } from '../state/timeline-window.ts';
import { splitByWindow } from '../state/window-split.ts';
import { Icon } from '../ui/Icon.tsx';
import { messages } from '../ui/messages.ts';
import { useWindowSetter } from './use-window-setter.ts';

/** Says so where the window has no event, and leads to the nearest on each side. `live` is where a movement has got to. */
export function EmptyWindow({ live }: { readonly live: TimeSpan }) {
  const store = useAppStore();
  const { columns } = useApp((state) => state.corpus);
  const { before, inside, after, lastBefore, firstAfter } = useApp(eventsByWindow);
  const visible = useApp(visibleRanks);
  const count = useApp(visibleCount);
  const setWindow = useWindowSetter();
  // Where nothing passes the filters at all, the list says what to do.
  if (inside > 0 || count === 0) return null;
  if (splitByWindow(columns, visible, live).inside > 0) return null;
  const goTo = (place: number | null) => (click: MouseEvent<HTMLElement>) => {
    if (place === null) return;
    // The button goes as events come into view. A click without a pointer has no detail, and shows the ring.
    const whole = click.currentTarget.closest<HTMLElement>('.tl');
    if (whole && click.detail > 0) whole.dataset.pressed = '';
    whole?.focus({ preventScroll: true });
    const state = store.getState();
    setWindow(reveal(windowOf(state), spanOfEvent(state.corpus, place), windowLimits(state.corpus)));
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
