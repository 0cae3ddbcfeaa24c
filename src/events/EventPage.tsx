import { eventById, eventIndex } from '../bundle/event-index.ts';
import type { Bundle, TimelineEvent } from '../bundle/schema.ts';
import { messages } from '../ui/messages.ts';
import { Title } from '../ui/Title.tsx';
import { EventBody } from './EventBody.tsx';
import { EventDate } from './EventDate.tsx';
import { EventLinks, type LinkedEvent } from './EventLinks.tsx';

/** A page of its own for one event, without scripts: it lies two folders below the app. */
export function EventPage({ bundle, event }: { bundle: Bundle; event: TimelineEvent }) {
  const index = eventIndex(bundle);
  const { actors, topics } = index;
  const linked = (id: string): LinkedEvent => eventById(index, id) ?? { id };
  const tags = [
    ...event.actors.map((id) => actors.get(id)?.name ?? id),
    ...event.topics.map((id) => topics.get(id)?.name ?? id),
  ];
  return (
    <main className="mx-auto max-w-[51rem] px-5 py-8">
      <p className="mb-6 flex flex-wrap items-baseline gap-x-4 text-[.8125rem] text-soft">
        <span className="text-[.6875rem] font-semibold tracking-[.14em] text-accent uppercase">
          {messages.app.mark}
        </span>
        <a className="link" href="../../">
          {bundle.title}
        </a>
      </p>
      <EventDate event={event} />
      <h1 className="mt-1.5 mb-2 font-serif text-3xl leading-tight font-semibold tracking-[-.01em] text-balance">
        <Title text={event.title} />
      </h1>
      {/* The cards of the sources are headings of the third rank. */}
      <h2 className="sr-only">{messages.events.sourcesTitle}</h2>
      <EventBody
        bundle={bundle}
        event={event}
        links={
          <EventLinks
            plans={(event.plans ?? []).map(linked)}
            outcome={event.outcome === undefined ? null : linked(event.outcome)}
            hrefOf={({ id, title }) => (title === undefined ? `../../?event=${id}` : `../${id}/`)}
          />
        }
        tags={tags.length > 0 && <p className="mb-4 text-[.8125rem] text-soft">{tags.join(' · ')}</p>}
      />
      <p className="mt-6">
        <a className="button" href={`../../?event=${event.id}`}>
          {messages.events.back}
        </a>
      </p>
    </main>
  );
}
