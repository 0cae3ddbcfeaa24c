import { useCallback, useDeferredValue, useId, useMemo, useRef } from 'react';
import { edtfSpan } from '../base/edtf.ts';
import { useApp } from '../state/hooks.tsx';
import { openPlace, visibleRanks } from '../state/selectors.ts';
import { windowOf } from '../state/timeline-window.ts';
import { useLoadedHeads } from '../state/use-heads.ts';
import { formatEdtf, machineDate } from '../ui/format-date.ts';
import { messages } from '../ui/messages.ts';
import { EmptyState } from './EmptyState.tsx';
import { EventEntry } from './EventEntry.tsx';
import { groupByDate } from './group-by-date.ts';
import { useListInStep } from './use-list-in-step.ts';

/** Every event that passes the filters, in order of time, in step with the timeline's window. */
export function EventList() {
  const corpus = useApp((state) => state.corpus);
  const visible = useApp(visibleRanks);
  const open = useApp(openPlace);
  // Panning must not wait for the list.
  const window = useDeferredValue(useApp(windowOf));
  const setView = useApp((state) => state.setView);
  const onOpen = useCallback((id: string) => setView({ event: id }), [setView]);
  const places = useMemo(
    () => Array.from({ length: visible.count }, (_, rank) => visible.placeAt(rank) ?? 0),
    [visible],
  );
  useLoadedHeads(places);
  // Whatever has come since may be the head of an event, and its date.
  const arrivals = useApp((state) => state.arrivals);
  const groups = useMemo(() => ({ arrivals, list: groupByDate(corpus, places) }), [corpus, places, arrivals]);
  const pane = useRef<HTMLElement>(null);
  const id = useId();
  useListInStep(pane);
  const { start, end } = corpus.columns;
  return (
    <section ref={pane} id="events" tabIndex={-1} aria-label={messages.events.list} className="pane pb-4">
      <h2 className="sr-only">{messages.events.list}</h2>
      {visible.count === 0 && <EmptyState />}
      {groups.list.map(({ date, places: grouped }) => (
        <section key={date} aria-labelledby={`${id}${date}`}>
          <h3 id={`${id}${date}`} className="date-heading">
            {edtfSpan(date) ? <time dateTime={machineDate(date)}>{formatEdtf(date, 'long')}</time> : date}
          </h3>
          <ol>
            {grouped.map((place) => (
              <EventEntry
                key={place}
                corpus={corpus}
                place={place}
                head={corpus.details.head(place)}
                selected={place === open}
                inWindow={(start[place] ?? 0) < window.end && (end[place] ?? 0) > window.start}
                onOpen={onOpen}
              />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
