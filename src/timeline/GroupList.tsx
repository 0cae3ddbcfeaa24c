import { useId, useMemo, useState } from 'react';
import { useApp } from '../state/hooks.tsx';
import { useLoadedHeads } from '../state/use-heads.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { formatEdtf } from '../ui/format-date.ts';
import { messages } from '../ui/messages.ts';
import type { Members } from './lod/members.ts';

interface GroupListProps {
  readonly members: Members;
  readonly onSelect: (place: number) => void;
  readonly onClose: () => void;
}

/** Entries of one page: a group may be of thousands. */
const PAGE = 100;

/** The events of a group that no zoom would take apart, a page at a time. */
export function GroupList({ members, onSelect, onClose }: GroupListProps) {
  const heading = useId();
  const [length, setLength] = useState(PAGE);
  const places = useMemo(() => members.places(0, length), [members, length]);
  useLoadedHeads(places);
  const { details } = useApp((state) => state.corpus);
  // Renders anew when titles come.
  useApp((state) => state.arrivals);
  const left = members.count - places.length;
  return (
    <Dialog className="reader" labelledBy={heading} onClose={onClose}>
      <div className="tl-dialog">
        <h2 id={heading} tabIndex={-1}>
          {messages.timeline.groupTitle(members.count)}
        </h2>
        <ul>
          {places.map((place) => {
            const head = details.head(place);
            return (
              <li key={place}>
                <button type="button" onClick={() => onSelect(place)}>
                  <span>{head?.title ?? messages.timeline.untold}</span>
                  {head && <small>{formatEdtf(head.date, 'medium')}</small>}
                </button>
              </li>
            );
          })}
        </ul>
        <p className="tl-dialog-end">
          {left > 0 && (
            <button type="button" className="button" onClick={() => setLength(length + PAGE)}>
              {messages.timeline.more(Math.min(PAGE, left), left)}
            </button>
          )}
          <button type="button" className="button" onClick={onClose}>
            {messages.timeline.close}
          </button>
        </p>
      </div>
    </Dialog>
  );
}
