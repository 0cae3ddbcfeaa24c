import { useCallback, useRef } from 'react';
import { activity } from '../state/activity.ts';
import { useAppStore } from '../state/hooks.tsx';

/** The timeline asks at most this often, so that what a movement only flies past need not come. */
const PAUSE_MS = 80;

/** A function that sees to it that titles of events come. Of several calls in a row the last counts. */
export function useTitles(): (places: readonly number[]) => void {
  const store = useAppStore();
  const waiting = useRef<{ places: readonly number[]; done: () => void } | null>(null);
  return useCallback(
    (places) => {
      if (waiting.current !== null) {
        waiting.current.places = places;
        return;
      }
      waiting.current = { places, done: activity.begin() };
      setTimeout(() => {
        const wanted = waiting.current;
        waiting.current = null;
        if (wanted === null) return;
        const { details } = store.getState().corpus;
        const missing = wanted.places.filter((place) => details.head(place) === null);
        // What does not come leaves its label without a title; the next drawing asks again.
        details.loadHeads(missing).then(wanted.done, wanted.done);
      }, PAUSE_MS);
    },
    [store],
  );
}
