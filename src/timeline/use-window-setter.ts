import { useCallback } from 'react';
import type { TimeSpan } from '../base/time.ts';
import { useAppStore } from '../state/hooks.tsx';
import { clampWindow, windowLimits } from '../state/timeline-window.ts';

/** Puts a window into the view, kept inside the limits; panning and zooming leave no trail in the history. */
export function useWindowSetter(): (span: TimeSpan) => void {
  const store = useAppStore();
  return useCallback(
    (span) => {
      const { corpus, view, setView } = store.getState();
      const limits = windowLimits(corpus);
      const next = clampWindow(span, limits);
      const whole = next.start === limits.start && next.end === limits.end;
      // No span is the whole range, unless an event or a moment is open: then it would be the days around it.
      setView({ span: whole && view.event === null && view.at === null ? null : next }, 'replace');
    },
    [store],
  );
}
