import type { MouseEvent } from 'react';
import { type TimeSpan, utcMs } from '../base/time.ts';
import type { TimelineEvent } from '../bundle/schema.ts';
import { useApp, useAppStore } from '../state/hooks.tsx';
import { eventsByWindow } from '../state/selectors.ts';
import { reveal, windowLimits, windowOf } from '../state/timeline-window.ts';
import { visibleEvents } from '../state/whole.ts';
import { Icon } from '../ui/Icon.tsx';
import { messages } from '../ui/messages.ts';
import { useWindowSetter } from './use-window-setter.ts';

/** Says so where the window has no event, and leads to the nearest on each side. `live` is where a movement has got to. */
export function EmptyWindow({ live }: { readonly live: TimeSpan }) {
  const store = useAppStore();
  const { before, inside, after } = useApp(eventsByWindow);
  const visible = useApp(visibleEvents);
  const setWindow = useWindowSetter();
  // Where nothing passes the filters at all, the list says what to do.
  if (inside > 0 || visible.length === 0) return null;
  if (visible.some(({ start, end }) => start < live.end && end > live.start)) return null;
  const goTo = (event: TimelineEvent | undefined) => (click: MouseEvent<HTMLElement>) => {
    if (!event) return;
    // The button goes as events come into view. A click without a pointer has no detail, and shows the ring.
    const whole = click.currentTarget.closest<HTMLElement>('.tl');
    if (whole && click.detail > 0) whole.dataset.pressed = '';
    whole?.focus({ preventScroll: true });
    const state = store.getState();
    const target = { start: utcMs(event.start), end: utcMs(event.end) };
    setWindow(reveal(windowOf(state), target, windowLimits(state.corpus)));
  };
  const text = messages.timeline.emptyWindow;
  return (
    <div className="tl-empty">
      <p>{text.title}</p>
      {before > 0 && (
        <button type="button" className="button" onClick={goTo(visible[before - 1])}>
          <Icon name="previous" />
          {text.before(before)}
        </button>
      )}
      {after > 0 && (
        <button type="button" className="button" onClick={goTo(visible[before])}>
          {text.after(after)}
          <Icon name="next" />
        </button>
      )}
    </div>
  );
}
