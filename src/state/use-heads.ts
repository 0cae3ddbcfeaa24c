import { useEffect } from 'react';
import type { EventHead } from '../bundle/corpus.ts';
import { activity } from './activity.ts';
import { useApp, useAppStore } from './hooks.tsx';
import { reasonOf } from './open-at.ts';

/** Heads are asked for when `places` have stayed the same for so long, in ms: a list may be scrolled past. */
const STILL_MS = 60;

/** The head of the event at `place`, once it has come; whoever shows it asks for it with `useLoadedHeads`. */
export const useHead = (place: number | null): EventHead | null =>
  useApp(({ corpus }) => (place === null ? null : corpus.details.head(place)));

/**
 * Sees to it that the heads of `places` come; what cannot be loaded stays away until something else is asked for.
 * `places` is another array when they have changed, and only then.
 */
export function useLoadedHeads(places: readonly number[]): void {
  const store = useAppStore();
  const { details } = useApp((state) => state.corpus);
  useEffect(() => {
    const missing = places.filter((place) => details.head(place) === null);
    if (missing.length === 0) return;
    const done = activity.begin();
    const timer = setTimeout(
      () =>
        details
          .loadHeads(missing)
          .catch((error: unknown) => {
            store.getState().setNotices([{ code: 'not-loaded', detail: reasonOf(error) }]);
          })
          .finally(done),
      STILL_MS,
    );
    return () => {
      clearTimeout(timer);
      done();
    };
  }, [store, details, places]);
}
