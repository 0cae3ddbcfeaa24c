import { useId } from 'react';
import type { TimelineEvent } from '../bundle/schema.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { formatEdtf } from '../ui/format-date.ts';
import { messages } from '../ui/messages.ts';

interface GroupListProps {
  readonly events: readonly TimelineEvent[];
  readonly onSelect: (event: string) => void;
  readonly onClose: () => void;
}

/** The events of a group that no zoom would take apart. */
export function GroupList({ events, onSelect, onClose }: GroupListProps) {
  const heading = useId();
  return (
    <Dialog className="reader" labelledBy={heading} onClose={onClose}>
      <div className="tl-dialog">
        <h2 id={heading}>{messages.timeline.groupTitle(events.length)}</h2>
        <ul>
          {events.map(({ id, title, date }) => (
            <li key={id}>
              <button type="button" onClick={() => onSelect(id)}>
                <span>{title}</span>
                <small>{formatEdtf(date, 'medium')}</small>
              </button>
            </li>
          ))}
        </ul>
        <button type="button" className="button" onClick={onClose}>
          {messages.timeline.close}
        </button>
      </div>
    </Dialog>
  );
}
