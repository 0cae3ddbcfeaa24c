import { type MouseEvent, useEffect, useMemo } from 'react';
import type { EventDetails } from '../bundle/corpus.ts';
import type { TimelineEvent } from '../bundle/schema.ts';
import { activity } from '../state/activity.ts';
import { useApp, useAppStore } from '../state/hooks.tsx';
import { useLoadedHeads } from '../state/use-heads.ts';
import { EventLinks, type LinkedEvent } from './EventLinks.tsx';

/** The links of the open event. Of a large timeline, the titles of what it links to are fetched. */
export function OpenEventLinks({ event }: { event: TimelineEvent }) {
  const store = useAppStore();
  const { details } = useApp((state) => state.corpus);
  const ids = useMemo(
    () => [event.outcome, ...(event.plans ?? [])].filter((id) => id !== undefined),
    [event],
  );
  useEffect(() => {
    const unknown = ids.filter((id) => details.placeOf(id) === undefined);
    if (unknown.length === 0) return;
    const done = activity.begin();
    Promise.all(unknown.map((id) => details.locate(id)))
      .catch(() => {})
      .finally(done);
  }, [details, ids]);
  // One string, equal as long as nothing has come: the place of each event, and whether its title is here.
  const known = useApp(({ corpus }) => ids.map((id) => placeAndState(corpus.details, id)).join());
  const places = useMemo(() => known.match(/\d+(?=:)/g)?.map(Number) ?? [], [known]);
  useLoadedHeads(places);
  const linked = (id: string): LinkedEvent => details.head(details.placeOf(id) ?? -1) ?? { id };
  const open = (id: string, click: MouseEvent) => {
    if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    store.getState().setView({ event: id });
  };
  return (
    <EventLinks
      plans={(event.plans ?? []).map(linked)}
      outcome={event.outcome === undefined ? null : linked(event.outcome)}
      hrefOf={({ id }) => `?event=${id}`}
      onOpen={open}
    />
  );
}

function placeAndState(details: EventDetails, id: string): string {
  const place = details.placeOf(id);
  return typeof place === 'number' ? `${place}:${details.head(place) !== null}` : '';
}
