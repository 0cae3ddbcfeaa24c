import { useEffect } from 'react';
import type { EventHead } from '../bundle/corpus.ts';
import { activity } from './activity.ts';
import { useApp } from './hooks.tsx';

/** The head of the event at `place`, once it has come; whoever shows it asks for it with `useLoadedHeads`. */
export const useHead = (place: number | null): EventHead | null =>
  useApp(({ corpus }) => (place === null ? null : corpus.details.head(place)));

/**
 * Sees to it that the heads of `places` come; what cannot be loaded stays away until something else is asked for.
 * `places` is another array when they have changed, and only then.
 */
export function useLoadedHeads(places: readonly number[]): void {
  const { details } = useApp((state) => state.corpus);
  useEffect(() => {
    const missing = places.filter((place) => details.head(place) === null);
    if (missing.length === 0) return;
    const done = activity.begin();
    details
      .loadHeads(missing)
      .catch(() => {})
      .finally(done);
  }, [details, places]);
}
