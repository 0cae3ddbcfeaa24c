import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { activity } from '../state/activity.ts';
import { useApp, useAppStore } from '../state/hooks.tsx';
import { openAt } from '../state/open-at.ts';
import { openPlace, visibleRanks } from '../state/selectors.ts';
import { windowOf } from '../state/timeline-window.ts';
import { messages } from '../ui/messages.ts';
import { useHydrated } from '../ui/use-media-query.ts';
import { EmptyState } from './EmptyState.tsx';
import { SmallList } from './SmallList.tsx';
import { useListInStep } from './use-list-in-step.ts';

const LargeList = lazy(() => import('./LargeList.tsx'));

/** Keeps the app from counting as idle while what comes in its place is loaded. */
function Awaited() {
  useEffect(() => activity.begin(), []);
  return null;
}

/** With more events than this, only those around the view are in the page. */
const MOST_IN_PAGE = 500;

/** Events of a large list that are in the page as built. */
const PRERENDERED = 200;

/** Every event that passes the filters, in order of time, in step with the timeline's window. */
export function EventList() {
  const store = useAppStore();
  const corpus = useApp((state) => state.corpus);
  const latest = useApp(visibleRanks);
  const deferred = useDeferredValue(latest);
  const open = useApp(openPlace);
  // Panning must not wait for the list.
  const window = useDeferredValue(useApp(windowOf));
  const hydrated = useHydrated();
  const onOpen = useCallback((place: number) => openAt(store, place), [store]);
  const pane = useRef<HTMLElement>(null);
  const isLarge = corpus.whole === null || latest.count > MOST_IN_PAGE;
  // A long list lets the timeline have the first frame after a change of the filters.
  const visible = isLarge ? deferred : latest;
  useEffect(() => (visible === latest ? undefined : activity.begin()), [visible, latest]);
  const shown = isLarge ? Math.min(visible.count, PRERENDERED) : visible.count;
  const places = useMemo(
    () => Array.from({ length: shown }, (_, rank) => visible.placeAt(rank) ?? 0),
    [visible, shown],
  );
  useListInStep(pane);
  const list = { corpus, open, window, onOpen };
  const first = <SmallList {...list} places={places} />;
  return (
    <section
      ref={pane}
      id="events"
      tabIndex={-1}
      aria-label={messages.events.list}
      className="pane pb-4"
      data-large={isLarge && hydrated ? '' : undefined}
    >
      <h2 className="sr-only">{messages.events.list}</h2>
      {visible.count === 0 && <EmptyState />}
      {isLarge && hydrated ? (
        <Suspense
          fallback={
            <>
              <Awaited />
              {first}
            </>
          }
        >
          {visible.count > 0 && <LargeList {...list} visible={visible} pane={pane} />}
        </Suspense>
      ) : (
        first
      )}
      {shown < visible.count && !hydrated && (
        <p className="p-6 text-soft">{messages.events.firstOf(shown, visible.count)}</p>
      )}
    </section>
  );
}
