import { eventIndex } from '../bundle/event-index.ts';
import type { Bundle, TimelineEvent } from '../bundle/schema.ts';
import { messages } from '../ui/messages.ts';

/** A quotation that its sentence goes on after ends in a comma, which has no place where it stands alone. */
const withoutComma = (text: string): string => text.replace(/,$/, '');

export function Quotes({ bundle, event }: { bundle: Bundle; event: TimelineEvent }) {
  const { actors, articles } = eventIndex(bundle);
  return event.quotes.map((quote) => {
    const outlet = articles.get(event.sources[quote.source]?.article ?? '')?.outlet;
    const speaker = actors.get(quote.speaker ?? '')?.name;
    return (
      <figure key={`${quote.source} ${quote.text}`} className="mb-3.5 border-l-[3px] border-line pl-3.5">
        <blockquote className="font-serif text-[1.03rem] leading-snug italic">
          “{quote.partial && '… '}
          {withoutComma(quote.text)}”
        </blockquote>
        <figcaption className="mt-0.5 text-[.8125rem] text-soft">
          {speaker && <b className="font-medium text-ink">{speaker}</b>}
          {speaker && outlet && ', '}
          {outlet && messages.events.quotedIn(outlet)}
        </figcaption>
      </figure>
    );
  });
}
