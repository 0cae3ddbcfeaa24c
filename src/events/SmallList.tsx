import { useId } from 'react';
import type { TimeSpan } from '../base/time.ts';
import type { Corpus } from '../bundle/corpus.ts';
import { useApp } from '../state/hooks.tsx';
import { DateHeading } from './DateHeading.tsx';
import { EventEntry } from './EventEntry.tsx';
import { groupByDate } from './group-by-date.ts';

interface SmallListProps {
  readonly corpus: Corpus;
  /** Of the events to show, in order of time. */
  readonly places: readonly number[];
  /** Place of the open event. */
  readonly open: number | null;
  readonly window: TimeSpan;
  readonly onOpen: (place: number) => void;
}

/** Events under their dates, every one of them in the page. */
export function SmallList({ corpus, places, open, window, onOpen }: SmallListProps) {
  const id = useId();
  // Whatever has come may be the title of a row.
  useApp((state) => state.arrivals);
  const { start, end } = corpus.columns;
  return groupByDate(corpus, places).map(({ date, places: grouped }) => (
    <section key={date} aria-labelledby={`${id}${date}`}>
      <DateHeading date={date} id={`${id}${date}`} />
      <ol>
        {grouped.map((place) => (
          <EventEntry
            key={place}
            corpus={corpus}
            place={place}
            head={corpus.details.head(place)}
            selected={place === open}
            inWindow={(start[place] ?? 0) < window.end && (end[place] ?? 0) > window.start}
            onOpen={onOpen}
          />
        ))}
      </ol>
    </section>
  ));
}
