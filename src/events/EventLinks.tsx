import type { MouseEvent } from 'react';
import type { TimelineEvent } from '../bundle/schema.ts';
import { formatEdtf } from '../ui/format-date.ts';
import { messages } from '../ui/messages.ts';
import { Title } from '../ui/Title.tsx';

/** Another event that this one names; its id stands for a title that is not here. */
export type LinkedEvent = Pick<TimelineEvent, 'id'> & Partial<Pick<TimelineEvent, 'title' | 'date'>>;

interface EventLinksProps {
  /** What was announced, and what came of it. */
  readonly plans: readonly LinkedEvent[];
  readonly outcome: LinkedEvent | null;
  /** Where an event is to be read. */
  readonly hrefOf: (event: LinkedEvent) => string;
  /** Opens an event in the app itself. */
  readonly onOpen?: (id: string, click: MouseEvent) => void;
}

/** From a plan to what came of it, and from an outcome to the plans that it was told in. */
export function EventLinks({ plans, outcome, hrefOf, onOpen }: EventLinksProps) {
  const links = [
    ...plans.map((event) => ({ label: messages.events.announced, event })),
    ...(outcome ? [{ label: messages.events.outcome, event: outcome }] : []),
  ];
  if (links.length === 0) return null;
  return (
    <ul className="my-3 grid gap-1 text-[.8125rem]">
      {links.map(({ label, event }) => (
        <li key={event.id}>
          <span className="text-soft">{label} </span>
          <a
            className="link"
            href={hrefOf(event)}
            {...(onOpen ? { onClick: (click: MouseEvent) => onOpen(event.id, click) } : {})}
          >
            <Title text={event.title ?? event.id.replaceAll('-', ' ')} />
          </a>
          {event.date && <span className="text-soft"> · {formatEdtf(event.date, 'short')}</span>}
        </li>
      ))}
    </ul>
  );
}
