import type { ReactNode } from 'react';
import type { EventInFull } from '../bundle/corpus.ts';
import type { Article, Source } from '../bundle/schema.ts';
import { Title } from '../ui/Title.tsx';
import { EventBody } from './EventBody.tsx';
import { EventDate } from './EventDate.tsx';
import { EventTags } from './EventTags.tsx';
import { HiddenNote } from './HiddenNote.tsx';
import { OpenEventLinks } from './OpenEventLinks.tsx';

export interface EventPanelProps {
  readonly place: number;
  readonly full: EventInFull;
  /** Id for the title, by which a dialog or region names itself. */
  readonly titleId: string;
  readonly onRead: (article: Article, source: Source) => void;
  /** What one can do with the event: copy its link. */
  readonly actions: ReactNode;
}

/** Another event starts at its top, whatever was read of the one before. */
const showFromTop = (article: HTMLElement | null) => article?.closest('dialog, .pane')?.scrollTo({ top: 0 });

/** All that is known of one event, down to the sentences that report it. */
export function EventPanel({ place, full, titleId, onRead, actions }: EventPanelProps) {
  const { event, bundle } = full;
  return (
    <article key={event.id} ref={showFromTop}>
      <EventDate event={event} />
      <h2
        id={titleId}
        tabIndex={-1}
        className="mt-1.5 mb-2 font-serif text-[1.6rem] leading-tight font-semibold tracking-[-.01em] text-balance"
      >
        <Title text={event.title} />
      </h2>
      <HiddenNote place={place} />
      <EventBody
        bundle={bundle}
        event={event}
        tags={<EventTags event={event} />}
        links={<OpenEventLinks event={event} />}
        onRead={onRead}
      />
      <div className="mt-4 flex flex-wrap gap-2">{actions}</div>
    </article>
  );
}
