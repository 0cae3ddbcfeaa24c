import type { ReactNode } from 'react';
import { eventIndex } from '../bundle/event-index.ts';
import type { Article, Source, TimelineEvent } from '../bundle/schema.ts';
import { useApp } from '../state/hooks.tsx';
import { messages } from '../ui/messages.ts';
import { Accounts } from './Accounts.tsx';
import { EventDate } from './EventDate.tsx';
import { EventTags } from './EventTags.tsx';
import { HiddenNote } from './HiddenNote.tsx';
import { Quotes } from './Quotes.tsx';
import { SourceCard } from './SourceCard.tsx';
import { summarySaysMore } from './says-more.ts';

export interface EventPanelProps {
  readonly event: TimelineEvent;
  /** Id for the title, by which a dialog or region names itself. */
  readonly titleId: string;
  readonly onRead: (article: Article, source: Source) => void;
  /** What one can do with the event: copy its link. */
  readonly actions: ReactNode;
}

/** Another event starts at its top, whatever was read of the one before. */
const showFromTop = (article: HTMLElement | null) => article?.closest('dialog, .pane')?.scrollTo({ top: 0 });

/** All that is known of one event, down to the sentences that report it. */
export function EventPanel({ event, titleId, onRead, actions }: EventPanelProps) {
  const bundle = useApp((state) => state.bundle);
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
              onRead={() => onRead(article, source)}
            />
          )
        );
      })}
    </ul>
  );
  return (
    <article key={event.id} ref={showFromTop}>
      <EventDate event={event} />
      <h2
        id={titleId}
        tabIndex={-1}
        className="mt-1.5 mb-2 font-serif text-[1.6rem] leading-tight font-semibold tracking-[-.01em] text-balance"
      >
        {event.title}
      </h2>
      <HiddenNote id={event.id} />
      {saysMore ? (
        <p className="mb-3.5 font-serif text-[1.03rem] leading-normal">{event.summary}</p>
      ) : (
        sources
      )}
      <Quotes bundle={bundle} event={event} />
      <EventTags event={event} />
      <Accounts bundle={bundle} event={event} />
      {saysMore && sources}
      {event.corrected?.map((reason) => (
        <p key={reason} className="mt-3 text-[.8125rem] text-soft">
          {messages.events.corrected(reason)}
        </p>
      ))}
      <div className="mt-4 flex flex-wrap gap-2">{actions}</div>
    </article>
  );
}
