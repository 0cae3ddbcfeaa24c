import { eventIndex } from '../bundle/event-index.ts';
import type { Bundle, TimelineEvent } from '../bundle/schema.ts';
import { messages } from '../ui/messages.ts';
import { Accounts } from './Accounts.tsx';
import { EventDate } from './EventDate.tsx';
import { Quotes } from './Quotes.tsx';
import { SourceCard } from './SourceCard.tsx';
import { summarySaysMore } from './says-more.ts';

/** A page of its own for one event, without scripts: it lies two folders below the app. */
export function EventPage({ bundle, event }: { bundle: Bundle; event: TimelineEvent }) {
  const { actors, topics, articles } = eventIndex(bundle);
  const tags = [
    ...event.actors.map((id) => actors.get(id)?.name ?? id),
    ...event.topics.map((id) => topics.get(id)?.name ?? id),
  ];
  const saysMore = summarySaysMore(event, articles);
  const sources = (
    <>
      <h2 className={saysMore ? 'mb-2 text-[.8125rem] font-semibold' : 'sr-only'}>
        {messages.events.sourcesTitle}
      </h2>
      <ul className="mb-3.5 grid gap-2.5">
        {event.sources.map((source) => {
          const article = articles.get(source.article);
          return (
            article && (
              <SourceCard
                key={`${source.article} ${source.start}`}
                event={event}
                source={source}
                article={article}
                lead={!saysMore}
              />
            )
          );
        })}
      </ul>
    </>
  );
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
        {event.title}
      </h1>
      {saysMore ? (
        <p className="mb-3.5 font-serif text-[1.03rem] leading-normal">{event.summary}</p>
      ) : (
        sources
      )}
      <Quotes bundle={bundle} event={event} />
      {tags.length > 0 && <p className="mb-4 text-[.8125rem] text-soft">{tags.join(' · ')}</p>}
      <Accounts bundle={bundle} event={event} />
      {saysMore && sources}
      {event.corrected?.map((reason) => (
        <p key={reason} className="mt-3 text-[.8125rem] text-soft">
          {messages.events.corrected(reason)}
        </p>
      ))}
      <p className="mt-6">
        <a className="button" href={`../../?event=${event.id}`}>
          {messages.events.back}
        </a>
      </p>
    </main>
  );
}
