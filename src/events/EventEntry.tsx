import { type MouseEvent, memo } from 'react';
import { KINDS, listAt } from '../bundle/columns.ts';
import type { Corpus, EventHead } from '../bundle/corpus.ts';
import { messages } from '../ui/messages.ts';
import { TopicGlyph } from '../ui/TopicGlyph.tsx';
import { slotAt } from '../ui/topic-slot.ts';
import { DateHeading } from './DateHeading.tsx';

interface EventEntryProps {
  readonly corpus: Corpus;
  readonly place: number;
  /** Null until it has come. */
  readonly head: EventHead | null;
  readonly selected: boolean;
  /** Whether the timeline's window shows it. */
  readonly inWindow: boolean;
  readonly onOpen: (place: number) => void;
  /** The date that begins with this row, where the row tells it. */
  readonly heading?: string | null;
  /** Where the row is in a list that has only some of its `count` rows in the page. */
  readonly rank?: number;
  readonly count?: number;
  /** Whether Tab leads to it. */
  readonly isTabStop?: boolean;
}

/** A click that wants the link itself: a new tab, a new window, a download. */
const wantsLink = (click: MouseEvent): boolean =>
  click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey;

/** One event of the list. Until its title has come it is a link that leads nowhere yet. */
export const EventEntry = memo(function EventEntry(props: EventEntryProps) {
  const { corpus, place, head, selected, inWindow, onOpen, heading, rank, count, isTabStop } = props;
  const { columns } = corpus;
  const kind = KINDS[columns.kind[place] ?? 0];
  const topics = listAt(columns.topics, place);
  const from = origin(corpus, place);
  return (
    <li
      data-place={rank === undefined ? undefined : place}
      aria-posinset={rank === undefined ? undefined : rank + 1}
      aria-setsize={count}
    >
      {heading && <DateHeading date={heading} />}
      <a
        href={head ? `?event=${head.id}` : undefined}
        className="entry"
        aria-current={selected ? 'true' : undefined}
        aria-busy={head ? undefined : 'true'}
        data-outside={inWindow ? undefined : ''}
        tabIndex={isTabStop === undefined ? undefined : isTabStop ? 0 : -1}
        onClick={(click) => {
          if (wantsLink(click)) return;
          click.preventDefault();
          onOpen(place);
        }}
      >
        <TopicGlyph slot={topics.length > 0 ? slotAt(Math.min(...topics)) : null} />
        <span className="entry-title">{head?.title}</span>{' '}
        <span className="entry-from" title={from}>
          {kind === 'plan' ? `${messages.events.kind.plan} · ${from}` : from}
        </span>
      </a>
      {head && rank === undefined && (
        <noscript>
          <a className="link entry-page" href={`e/${head.id}/`}>
            {messages.events.page}
          </a>
        </noscript>
      )}
    </li>
  );
});

/** Where an event is from, in two words: its outlet, or how many outlets report it. */
function origin({ columns, outlets }: Corpus, place: number): string {
  const [only = 0, ...others] = listAt(columns.outlets, place);
  return others.length > 0 ? messages.events.outlets(others.length + 1) : (outlets[only] ?? '');
}
