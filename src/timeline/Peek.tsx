import { useLayoutEffect, useMemo, useRef } from 'react';
import { edtfPrecision, isApproximate } from '../base/edtf.ts';
import { utcMs } from '../base/time.ts';
import type { EventHead } from '../bundle/corpus.ts';
import { useApp } from '../state/hooks.tsx';
import { useLoadedHeads } from '../state/use-heads.ts';
import { formatDay, formatEdtf } from '../ui/format-date.ts';
import { messages } from '../ui/messages.ts';
import type { LabelOnScreen } from './drawing.ts';
import { foldingOf } from './drawn-time.ts';
import type { Members } from './lod/members.ts';

/** Titles that a group shows of its events. */
const TITLES = 4;

/** Pixels between the label and its panel, and between the panel and the edge of the window. */
const GAP = 6;
const MARGIN = 8;

interface PeekProps {
  readonly label: LabelOnScreen;
  /** When the event was first published, where labels stand at that day; else null. */
  readonly report: string | null;
  readonly onMove: () => void;
  readonly onLeave: () => void;
}

/**
 * What a label stands for, beside it: a group's events, or an event's whole title and how exact its date is. Whoever
 * cannot see it hears the label's name, which says as much.
 */
export function Peek({ label, report, onMove, onLeave }: PeekProps) {
  const { item, box } = label;
  const panel = useRef<HTMLDivElement>(null);
  const isGroup = item.type === 'group';
  const places = useMemo(() => (isGroup ? item.members.strongest(TITLES) : [item.lead]), [isGroup, item]);
  useLoadedHeads(places);
  const { details } = useApp((state) => state.corpus);
  // Renders anew when titles come, which makes it larger: placed after each rendering.
  useApp((state) => state.arrivals);
  useLayoutEffect(() => {
    if (panel.current) placeBeside(panel.current, box);
  });
  const heads = places.flatMap((place) => details.head(place) ?? []);
  return (
    <div ref={panel} className="tl-peek" aria-hidden="true" onPointerMove={onMove} onPointerLeave={onLeave}>
      {isGroup ? (
        <Group members={item.members} heads={heads} />
      ) : (
        heads.map((head) => <Event key={head.id} head={head} report={report} />)
      )}
    </div>
  );
}

function Group({ members, heads }: { readonly members: Members; readonly heads: readonly EventHead[] }) {
  const text = messages.timeline;
  const folding = useApp(foldingOf);
  const { start, end } = folding.unfoldSpan(members.days);
  const [first, last] = [formatDay(start, 'short'), formatDay(utcMs(end - 1), 'short')];
  const left = members.count - heads.length;
  return (
    <>
      <p className="tl-peek-head">
        <b>{text.groupTitle(members.count)}</b>
        <span>{first === last ? first : messages.dates.range(first, last)}</span>
      </p>
      <ul>
        {heads.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      {left > 0 && <p className="tl-peek-rest">{text.andMore(left)}</p>}
    </>
  );
}

function Event({ head, report }: { readonly head: EventHead; readonly report: string | null }) {
  const { title, date } = head;
  const precision = edtfPrecision(date);
  const coarse =
    precision === null || precision === 'minute' || precision === 'day'
      ? null
      : messages.events.coarse[precision];
  const reasons = [coarse, isApproximate(date) ? messages.events.approximate : null].filter(
    (r) => r !== null,
  );
  return (
    <>
      <p className="tl-peek-title">{title}</p>
      <p className="tl-peek-rest">{[formatEdtf(date, 'medium'), ...reasons].join(' · ')}</p>
      {report !== null && <p className="tl-peek-rest">{report}</p>}
    </>
  );
}

/** Above the label's box where there is room, else below it, inside the window. */
function placeBeside(panel: HTMLElement, box: DOMRect): void {
  const furthest = document.documentElement.clientWidth - panel.offsetWidth - MARGIN;
  const above = box.top - panel.offsetHeight - GAP;
  panel.style.left = `${Math.max(MARGIN, Math.min(box.left, furthest))}px`;
  panel.style.top = `${above >= MARGIN ? above : box.bottom + GAP}px`;
}
