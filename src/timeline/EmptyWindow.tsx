import type { MouseEvent } from 'react';
import { type TimeSpan, utcMs } from '../base/time.ts';
import { useApp, useAppStore } from '../state/hooks.tsx';
import { reveal } from '../state/timeline-window.ts';
import { placeFrom, splitByWindow } from '../state/window-split.ts';
import { Icon } from '../ui/Icon.tsx';
import { messages } from '../ui/messages.ts';
import { foldingOf, shownSequence, standsAt } from './drawn-time.ts';
import { useMove } from './use-move.ts';

/**
 * For a window in which no label is drawn: says that no event begins there, how many are under way, and leads to the
 * nearest beginning on each side. `live` is where a movement has got to.
 */
export function EmptyWindow({ live }: { readonly live: TimeSpan }) {
  const store = useAppStore();
  const { times, shown, placeAt } = useApp(shownSequence);
  const move = useMove();
  const [from, until] = [placeFrom(times, live.start), placeFrom(times, live.end)];
  const before = shown.rankOf(from);
  const after = shown.count - shown.rankOf(until);
  // Where nothing passes the filters at all, the list says what to do. Or what begins here is in collapsed lanes.
  if (shown.count === 0 || before + after < shown.count) return null;
  const { inside } = splitByWindow(times, shown, live);
  const goTo = (number: number | null) => (click: MouseEvent<HTMLElement>) => {
    if (number === null) return;
    // The button goes as events come into view. A click without a pointer has no detail, and shows the ring.
    const whole = click.currentTarget.closest<HTMLElement>('.tl');
    if (whole && click.detail > 0) whole.dataset.pressed = '';
    whole?.focus({ preventScroll: true });
    const state = store.getState();
    const { start } = standsAt(state, placeAt(number));
    const target = foldingOf(state).foldSpan({ start, end: utcMs(start + 1) });
    move((window, limits) => reveal(window, target, limits));
  };
  const text = messages.timeline.emptyWindow;
  return (
    <div className="tl-empty">
      <p>{inside === 0 ? text.title : text.underWay(inside)}</p>
      {before > 0 && (
        <button type="button" className="button" onClick={goTo(shown.before(from))}>
          <Icon name="previous" />
          {text.before(before)}
        </button>
      )}
      {after > 0 && (
        <button type="button" className="button" onClick={goTo(shown.after(until - 1))}>
          {text.after(after)}
          <Icon name="next" />
        </button>
      )}
    </div>
  );
}
