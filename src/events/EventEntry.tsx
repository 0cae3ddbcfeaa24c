import { type MouseEvent, memo } from 'react';
import { KINDS, listAt } from '../bundle/columns.ts';
import type { Corpus, EventHead } from '../bundle/corpus.ts';
import { messages } from '../ui/messages.ts';
import { TopicGlyph } from '../ui/TopicGlyph.tsx';
import { slotAt } from '../ui/topic-slot.ts';

interface EventEntryProps {
  readonly corpus: Corpus;
  readonly place: number;
  /** Null until it has come. */
  readonly head: EventHead | null;
  readonly selected: boolean;
  /** Whether the timeline's window shows it. */
  readonly inWindow: boolean;
  readonly onOpen: (id: string) => void;
}

/** A click that wants the link itself: a new tab, a new window, a download. */
const wantsLink = (click: MouseEvent): boolean =>
  click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey;

/** One event of the list, as soon as its title is known. */
export const EventEntry = memo(function EventEntry({
  corpus,
  place,
  head,
  selected,
  inWindow,
  onOpen,
}: EventEntryProps) {
  const { columns } = corpus;
  const kind = KINDS[columns.kind[place] ?? 0];
  const topics = listAt(columns.topics, place);
  const from = origin(corpus, place);
  const content = (
    <>
      <TopicGlyph slot={topics.length > 0 ? slotAt(Math.min(...topics)) : null} />
      <span className="entry-title">{head?.title}</span>{' '}
      <span className="entry-from" title={from}>
        {kind === 'plan' ? `${messages.events.kind.plan} · ${from}` : from}
      </span>
    </>
  );
  if (head === null) {
    return (
      <li>
        <div className="entry" aria-busy="true">
          {content}
        </div>
      </li>
    );
  }
  return (
    <li>
      <a
        href={`?event=${head.id}`}
        className="entry"
        aria-current={selected ? 'true' : undefined}
        data-outside={inWindow ? undefined : ''}
        onClick={(click) => {
          if (wantsLink(click)) return;
          click.preventDefault();
          onOpen(head.id);
        }}
      >
        {content}
      </a>
      <noscript>
        <a className="link entry-page" href={`e/${head.id}/`}>
          {messages.events.page}
        </a>
      </noscript>
    </li>
  );
});

/** Where an event is from, in two words: its outlet, or how many outlets report it. */
function origin({ columns, outlets }: Corpus, place: number): string {
  const [only = 0, ...others] = listAt(columns.outlets, place);
  return others.length > 0 ? messages.events.outlets(others.length + 1) : (outlets[only] ?? '');
}
