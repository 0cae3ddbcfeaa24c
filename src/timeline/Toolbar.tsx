import { addDays, DAY_MS, type IsoDay, type TimeSpan, utcMs } from '../base/time.ts';
import type { Bundle } from '../bundle/schema.ts';
import { useApp, useAppStore } from '../state/hooks.tsx';
import { pan, windowLimits, windowOf, zoomAround } from '../state/timeline-window.ts';
import { messages } from '../ui/messages.ts';
import { LANES, type Lanes } from '../url/view.ts';
import { PAN, ZOOM } from './keys.ts';
import { useWindowSetter } from './use-window-setter.ts';

const ICONS = {
  earlier: 'M10 3 5 8l5 5',
  later: 'M6 3l5 5-5 5',
  zoomOut: 'M3 8h10',
  zoomIn: 'M3 8h10M8 3v10',
} as const;

const isLanes = (value: string): value is Lanes => (LANES as readonly string[]).includes(value);

/** "16 months", "20 years", "5 days": how long the range is. */
function lengthOf({ start, end }: Bundle['range']): string {
  const [from, after] = [new Date(start), new Date(addDays(end as IsoDay, 1))];
  const years = after.getUTCFullYear() - from.getUTCFullYear();
  const months = years * 12 + after.getUTCMonth() - from.getUTCMonth();
  const days = Math.round((after.getTime() - from.getTime()) / DAY_MS);
  if (months >= 36) return messages.timeline.years(Math.round(months / 12));
  return months > 1 ? messages.timeline.months(months) : messages.timeline.days(days);
}

/** Buttons for all that dragging, pinching and keys do, and the choice of lanes. */
export function Toolbar() {
  const store = useAppStore();
  const range = useApp((state) => state.corpus.range);
  const lanes = useApp((state) => state.view.lanes);
  const setWindow = useWindowSetter();
  const text = messages.timeline;
  const change = (next: (window: TimeSpan, limits: TimeSpan) => TimeSpan) => () => {
    const state = store.getState();
    setWindow(next(windowOf(state), windowLimits(state.corpus)));
  };
  const zoom = (factor: number) =>
    change((w, limits) => zoomAround(w, factor, utcMs((w.start + w.end) / 2), limits));
  const actions = [
    ['earlier', change((w, limits) => pan(w, -PAN, limits))],
    ['later', change((w, limits) => pan(w, PAN, limits))],
    ['zoomOut', zoom(1 / ZOOM)],
    ['zoomIn', zoom(ZOOM)],
  ] as const;
  return (
    <>
      <fieldset className="tl-tools" aria-label={text.tools}>
        {actions.map(([name, act]) => (
          <button key={name} type="button" aria-label={text[name]} title={text[name]} onClick={act}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d={ICONS[name]} />
            </svg>
          </button>
        ))}
      </fieldset>
      <div className="tl-choices">
        <button type="button" title={text.wholeRange} onClick={change((_, limits) => limits)}>
          {text.allOf(lengthOf(range))}
        </button>
        <label>
          <span>{text.lanes}</span>
          <select
            aria-label={text.lanes}
            value={lanes}
            onChange={({ target }) => {
              if (isLanes(target.value)) store.getState().setView({ lanes: target.value });
            }}
          >
            {LANES.map((by) => (
              <option key={by} value={by}>
                {text.lanesBy[by]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}
