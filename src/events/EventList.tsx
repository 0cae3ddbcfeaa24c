import { useCallback, useDeferredValue, useId, useMemo, useRef } from 'react';
import { edtfSpan } from '../base/edtf.ts';
import { eventIndex } from '../bundle/event-index.ts';
import type { Bundle, TimelineEvent } from '../bundle/schema.ts';
import { useApp } from '../state/hooks.tsx';
import { visibleEvents } from '../state/selectors.ts';
import { windowOf } from '../state/timeline-window.ts';
import { formatEdtf, machineDate } from '../ui/format-date.ts';
import { messages } from '../ui/messages.ts';
import { mainTopicSlot } from '../ui/topic-slot.ts';
import { EmptyState } from './EmptyState.tsx';
import { EventEntry } from './EventEntry.tsx';
import { groupByDate } from './group-by-date.ts';
import { useListInStep } from './use-list-in-step.ts';

/** Where an event is from, in two words: its outlet, or how many articles report it. */
function origin(bundle: Bundle, event: TimelineEvent): string {
  const articles = new Set(event.sources.map((source) => source.article));
  const [only = ''] = articles;
  if (articles.size > 1) return messages.events.sources(articles.size);
  return eventIndex(bundle).articles.get(only)?.outlet ?? '';
}

/** Every event that passes the filters, in order of time, in step with the timeline's window. */
export function EventList() {
  const bundle = useApp((state) => state.bundle);
  const events = useApp(visibleEvents);
  const open = useApp((state) => state.view.event);
  // Panning must not wait for the list.
  const window = useDeferredValue(useApp(windowOf));
  const setView = useApp((state) => state.setView);
  const groups = useMemo(() => groupByDate(events), [events]);
  const onOpen = useCallback((id: string) => setView({ event: id }), [setView]);
  const pane = useRef<HTMLElement>(null);
  const id = useId();
  useListInStep(pane);
  return (
    <section ref={pane} id="events" tabIndex={-1} aria-label={messages.events.list} className="pane pb-4">
      <h2 className="sr-only">{messages.events.list}</h2>
      {events.length === 0 && <EmptyState />}
      {groups.map(({ date, events: grouped }) => (
        <section key={date} aria-labelledby={`${id}${date}`}>
          <h3 id={`${id}${date}`} className="date-heading">
            {edtfSpan(date) ? <time dateTime={machineDate(date)}>{formatEdtf(date, 'long')}</time> : date}
          </h3>
          <ol>
            {grouped.map((event) => (
              <EventEntry
                key={event.id}
                event={event}
                slot={mainTopicSlot(bundle.topics, event.topics)}
                from={origin(bundle, event)}
                selected={event.id === open}
                inWindow={event.start < window.end && event.end > window.start}
                onOpen={onOpen}
              />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
