import { edtfPrecision, isApproximate } from '../base/edtf.ts';
import type { TimelineEvent } from '../bundle/schema.ts';
import { formatEdtf, machineDate } from '../ui/format-date.ts';
import { messages } from '../ui/messages.ts';

const text = messages.events;

/** How the date is known and how exact it is, with the reason: "a month, not a day: the text says “in April”". */
export function dateNotes({ date, sources }: Pick<TimelineEvent, 'date' | 'sources'>): readonly string[] {
  const stated = sources.find((source) => source.date.known);
  const precision = edtfPrecision(date);
  const coarse = precision === 'minute' || precision === 'day' ? null : text.coarse[precision];
  const words = (stated ?? sources[0])?.date.text;
  return [
    stated ? text.stated : text.inherited,
    coarse && (words ? text.coarseSays(coarse, words) : coarse),
    isApproximate(date) && text.approximate,
  ].filter((note) => typeof note === 'string');
}

/** The line above an event's title. */
export function EventDate({ event }: { event: TimelineEvent }) {
  const articles = new Set(event.sources.map((source) => source.article)).size;
  const notes = [messages.events.kind[event.kind], ...dateNotes(event), text.sources(articles)];
  return (
    <p className="text-[.8125rem] text-soft">
      <time
        dateTime={machineDate(event.date)}
        className="inline-block font-semibold text-accent first-letter:uppercase"
      >
        {formatEdtf(event.date, 'long')}
      </time>
      {notes.filter(Boolean).map((note) => (
        <span key={note}> · {note}</span>
      ))}
    </p>
  );
}
