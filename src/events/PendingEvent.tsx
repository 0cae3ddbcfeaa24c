import { messages } from '../ui/messages.ts';
import { Title } from '../ui/Title.tsx';
import type { OpenEvent } from './use-open-event.ts';

const text = messages.events;

interface PendingEventProps {
  readonly event: Extract<OpenEvent, { status: 'loading' | 'failed' }>;
  readonly titleId: string;
}

/** In place of an event whose details are on their way, or did not come. */
export function PendingEvent({ event, titleId }: PendingEventProps) {
  return (
    <article aria-busy={event.status === 'loading'}>
      <h2
        id={titleId}
        tabIndex={-1}
        className="mt-6 mb-2 font-serif text-[1.6rem] leading-tight font-semibold tracking-[-.01em] text-balance"
      >
        {event.head ? <Title text={event.head.title} /> : text.loading}
      </h2>
      {event.status === 'failed' ? (
        <div role="alert" className="grid justify-items-start gap-3">
          <p className="text-soft">
            {text.loadFailed} {event.reason}
          </p>
          <button type="button" className="button" onClick={event.retry}>
            {text.loadRetry}
          </button>
        </div>
      ) : (
        <div className="pending" role="status">
          {event.head && <span className="sr-only">{text.loading}</span>}
        </div>
      )}
    </article>
  );
}
