import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { TimeSpan } from '../base/time.ts';
import type { Corpus } from '../bundle/corpus.ts';
import { useApp } from '../state/hooks.tsx';
import type { RankedBits } from '../state/ranked-bits.ts';
import { useLoadedHeads } from '../state/use-heads.ts';
import { messages } from '../ui/messages.ts';
import { DateHeading } from './DateHeading.tsx';
import { EventEntry } from './EventEntry.tsx';
import { headingOf } from './group-by-date.ts';
import { type Drawn, RankScroller } from './rank-scroller.ts';
import { rangeAround } from './rank-window.ts';
import { useLargeListInStep } from './use-large-list-in-step.ts';

/** Rows in the page before the pane has been measured. */
const FIRST_IN_VIEW = 12;

interface LargeListProps {
  readonly corpus: Corpus;
  readonly visible: RankedBits;
  /** Place of the open event. */
  readonly open: number | null;
  readonly window: TimeSpan;
  /** What scrolls. */
  readonly pane: RefObject<HTMLElement | null>;
  readonly onOpen: (place: number) => void;
}

/**
 * The list of more events than a page can hold: those around the view are in it. It is one tab stop; arrows, Page Up
 * and Down, Home and End move between events.
 */
export default function LargeList({ corpus, visible, open, window, pane, onOpen }: LargeListProps) {
  const { count } = visible;
  const [drawn, setDrawn] = useState<Drawn>(() => ({ ...rangeAround(0, FIRST_IN_VIEW, count), top: 0 }));
  const last = Math.min(drawn.last, count);
  const first = Math.min(drawn.first, last);
  const places = useMemo(
    () => Array.from({ length: last - first }, (_, i) => visible.placeAt(first + i) ?? 0),
    [visible, first, last],
  );
  useLoadedHeads(places);
  // Whatever has come may be the title of a row.
  useApp((state) => state.arrivals);

  const space = useRef<HTMLDivElement>(null);
  const rows = useRef<HTMLOListElement>(null);
  const scroller = useRef<RankScroller | null>(null);
  const latest = useRef(visible);
  useLayoutEffect(() => {
    latest.current = visible;
  });
  useLayoutEffect(() => {
    if (!pane.current || !space.current || !rows.current) return;
    const elements = { pane: pane.current, space: space.current, rows: rows.current };
    const created = new RankScroller(elements, latest.current, setDrawn);
    scroller.current = created;
    return () => created.destroy();
  }, [pane]);
  useLayoutEffect(() => scroller.current?.drawn({ first, last }, visible));
  useLargeListInStep(scroller, corpus, visible, open);

  const [focused, setFocused] = useState<number | null>(null);
  /** The event that takes the focus as soon as its row is in the page. */
  const awaited = useRef<number | null>(null);
  const entryOf = (place: number) =>
    rows.current?.querySelector<HTMLElement>(`:scope > [data-place="${place}"] > .entry`) ?? null;
  useLayoutEffect(() => {
    if (awaited.current === null) return;
    const entry = entryOf(awaited.current);
    if (entry === null) return;
    awaited.current = null;
    entry.focus({ preventScroll: true });
  });
  const isDrawn = (place: number | null) => place !== null && places.includes(place);
  const tabStop = [focused, open].find(isDrawn) ?? visible.placeAt(Math.min(drawn.top, last - 1));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || focused === null) return;
    const page = Math.max(1, (scroller.current?.inView ?? 1) - 1);
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, End: count, Home: -count };
    const by = Object.entries(steps).find(([key]) => key === event.key)?.[1];
    if (by === undefined) return;
    event.preventDefault();
    const rank = Math.min(Math.max(0, visible.rankOf(focused) + by), count - 1);
    const place = visible.placeAt(rank);
    if (place === null) return;
    const { first, last } = scroller.current?.inSight() ?? { first: 0, last: 0 };
    // The last row in sight may be cut.
    if (rank < first || rank >= last - 1) scroller.current?.goTo(rank, 'center');
    const entry = entryOf(place);
    if (entry) entry.focus({ preventScroll: true });
    else awaited.current = place;
  };
  const onFocus = ({ target }: FocusEvent) => {
    const place = Number(target.closest<HTMLElement>('[data-place]')?.dataset.place);
    if (Number.isInteger(place)) setFocused(place);
  };

  const hint = useId();
  const { start, end } = corpus.columns;
  const headings = places.map((place) => headingOf(corpus, place));
  const before = first > 0 ? headingOf(corpus, visible.placeAt(first - 1) ?? 0) : null;
  const top = headings[Math.min(drawn.top, last - 1) - first];
  return (
    <>
      <p id={hint} className="sr-only">
        {messages.events.listKeys}
      </p>
      <div className="large-list-day" aria-hidden="true">
        {top !== undefined && <DateHeading date={top} />}
      </div>
      <div ref={space} className="large-list">
        <ol ref={rows} onKeyDown={onKeyDown} onFocus={onFocus} aria-describedby={hint}>
          {places.map((place, i) => (
            <EventEntry
              key={place}
              corpus={corpus}
              place={place}
              head={corpus.details.head(place)}
              selected={place === open}
              inWindow={(start[place] ?? 0) < window.end && (end[place] ?? 0) > window.start}
              onOpen={onOpen}
              heading={headings[i] === (i === 0 ? before : headings[i - 1]) ? null : (headings[i] ?? null)}
              rank={first + i}
              count={count}
              isTabStop={place === tabStop}
            />
          ))}
        </ol>
      </div>
    </>
  );
}
