import { type MouseEvent, memo } from 'react';
import type { TimelineEvent } from '../bundle/schema.ts';
import { messages } from '../ui/messages.ts';
import { TopicGlyph } from '../ui/TopicGlyph.tsx';

interface EventEntryProps {
  readonly event: TimelineEvent;
  /** Slot of its main topic. */
  readonly slot: number | null;
  /** The outlet, or how many there are. */
  readonly from: string;
  readonly selected: boolean;
  /** Whether the timeline's window shows it. */
  readonly inWindow: boolean;
  readonly onOpen: (id: string) => void;
}

/** A click that wants the link itself: a new tab, a new window, a download. */
const wantsLink = (click: MouseEvent): boolean =>
  click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey;

export const EventEntry = memo(function EventEntry(props: EventEntryProps) {
  const { event, slot, from, selected, inWindow, onOpen } = props;
  const kind = messages.events.kind[event.kind];
  return (
    <li>
      <a
        href={`?event=${event.id}`}
        className="entry"
        aria-current={selected ? 'true' : undefined}
        data-outside={inWindow ? undefined : ''}
        onClick={(click) => {
          if (wantsLink(click)) return;
          click.preventDefault();
          onOpen(event.id);
        }}
      >
        <TopicGlyph slot={slot} />
        <span className="entry-title">{event.title}</span>{' '}
        <span className="entry-from" title={from}>
          {event.kind === 'plan' ? `${kind} · ${from}` : from}
        </span>
      </a>
      <noscript>
        <a className="link entry-page" href={`e/${event.id}/`}>
          {messages.events.page}
        </a>
      </noscript>
    </li>
  );
});
