import type { ReactNode } from 'react';
import { eventIndex } from '../bundle/event-index.ts';
import type { Article, Bundle, Source, TimelineEvent } from '../bundle/schema.ts';
import { messages } from '../ui/messages.ts';
import { Accounts } from './Accounts.tsx';
import { Quotes } from './Quotes.tsx';
import { SourceCard } from './SourceCard.tsx';
import { summarySaysMore } from './says-more.ts';
import { TagReasons } from './TagReasons.tsx';

export interface EventBodyProps {
  readonly bundle: Bundle;
  readonly event: TimelineEvent;
  /** The event's actors and topics. */
  readonly tags: ReactNode;
  /** The plans that announced the event, and what came of it. */
  readonly links: ReactNode;
  /** Opens the whole article at a source; a page without scripts has none. */
  readonly onRead?: (article: Article, source: Source) => void;
}

/** What is told of an event below its title, in the app as on the page of its own. */
export function EventBody({ bundle, event, tags, links, onRead }: EventBodyProps) {
  const { articles } = eventIndex(bundle);
  const saysMore = summarySaysMore(event, articles);
  const sources = (
    <ul className="mb-3.5 grid gap-2.5" aria-label={messages.events.sourcesTitle}>
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
              {...(onRead ? { onRead: () => onRead(article, source) } : {})}
            />
          )
        );
      })}
    </ul>
  );
  return (
    <>
      {saysMore ? (
        <p className="mb-3.5 font-serif text-[1.03rem] leading-normal">{event.summary}</p>
      ) : (
        sources
      )}
      {links}
      <Quotes bundle={bundle} event={event} />
      {tags}
      <TagReasons bundle={bundle} event={event} />
      <Accounts bundle={bundle} event={event} {...(onRead ? { onRead } : {})} />
      {saysMore && sources}
      {event.corrected?.map((reason) => (
        <p key={reason} className="mt-3 text-[.8125rem] text-soft">
          {messages.events.corrected(reason)}
        </p>
      ))}
    </>
  );
}
