import { useCallback, useEffect, useState } from 'react';
import type { EventHead, EventInFull } from '../bundle/corpus.ts';
import { activity } from '../state/activity.ts';
import { useApp } from '../state/hooks.tsx';
import { reasonOf } from '../state/open-at.ts';
import { openEvent, openHead, openPlace } from '../state/selectors.ts';

/** The event that the reader has open, as far as it is here. */
export type OpenEvent =
  | { readonly status: 'none' }
  | { readonly status: 'ready'; readonly place: number; readonly full: EventInFull }
  | { readonly status: 'loading'; readonly head: EventHead | null }
  | {
      readonly status: 'failed';
      readonly head: EventHead | null;
      readonly reason: string;
      readonly retry: () => void;
    };

/** Fetches the details of the open event, and tells how that stands. */
export function useOpenEvent(): OpenEvent {
  const { details } = useApp((state) => state.corpus);
  const place = useApp(openPlace);
  const full = useApp(openEvent);
  const head = useApp(openHead);
  const [failure, setFailure] = useState<{ readonly place: number; readonly reason: string } | null>(null);
  const isMissing = full === null;
  const failed = failure !== null && failure.place === place;

  useEffect(() => {
    if (place === null || !isMissing || failed) return;
    const done = activity.begin();
    details
      .loadFull(place)
      .catch((error: unknown) => setFailure({ place, reason: reasonOf(error) }))
      .finally(done);
  }, [details, place, isMissing, failed]);

  const retry = useCallback(() => setFailure(null), []);
  if (place === null) return { status: 'none' };
  if (full) return { status: 'ready', place, full };
  return failed ? { status: 'failed', head, reason: failure.reason, retry } : { status: 'loading', head };
}
