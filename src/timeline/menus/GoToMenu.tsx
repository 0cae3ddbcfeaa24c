import type { ReactNode } from 'react';
import { addDays, DAY_MS, type IsoDay, isoDayOf, parseIsoDay, startOfDay, utcMs } from '../../base/time.ts';
import type { Corpus } from '../../bundle/corpus.ts';
import { useApp, useAppStore } from '../../state/hooks.tsx';
import { clampWindow, windowOf } from '../../state/timeline-window.ts';
import { messages } from '../../ui/messages.ts';
import { Popover } from '../../ui/Popover.tsx';
import type { View } from '../../url/view.ts';
import { busyPeriods } from '../busy-periods.ts';
import { foldingOf, movedWindow, shownSequence } from '../drawn-time.ts';
import { momentLabel } from '../moment-label.ts';
import { useMove } from '../use-move.ts';
import { useWindowSetter } from '../use-window-setter.ts';
import { MenuLabel } from './MenuLabel.tsx';
import { periodName } from './period-name.ts';

/** As many as a glance takes in. */
const MOST_PERIODS = 6;

/** Days around a date, at the most: a closer window stays as close as it is. */
const AROUND_DATE_MS = 21 * DAY_MS;

/** "16 months", "20 years", "5 days": how long the range is. */
function lengthOf({ start, end }: Corpus['range']): string {
  const [from, after] = [new Date(start), new Date(addDays(end as IsoDay, 1))];
  const years = after.getUTCFullYear() - from.getUTCFullYear();
  const months = years * 12 + after.getUTCMonth() - from.getUTCMonth();
  const days = Math.round((after.getTime() - from.getTime()) / DAY_MS);
  if (months >= 36) return messages.timeline.years(Math.round(months / 12));
  return months > 1 ? messages.timeline.months(months) : messages.timeline.days(days);
}

const spanOfRange = ({ start, end }: Corpus['range']) => ({
  start: startOfDay(start as IsoDay),
  end: startOfDay(addDays(end as IsoDay, 1)),
});

/** Where to go: the whole range, the periods in which most happens, any day. */
export function GoToMenu() {
  const text = messages.timeline.goTo;
  return (
    <Popover
      buttonClass="tl-choice"
      title={text.title}
      label={<MenuLabel icon="calendar" name={text.button} />}
    >
      {(close) => <Places close={close} />}
    </Popover>
  );
}

function Places({ close }: { readonly close: () => void }) {
  const range = useApp((state) => state.corpus.range);
  const { times, shown } = useApp(shownSequence);
  const at = useApp((state) => state.view.at);
  const move = useMove();
  const setWindow = useWindowSetter();
  const store = useAppStore();
  const text = messages.timeline.goTo;
  const then = (go: () => void) => () => {
    go();
    close();
  };
  const forget = () => {
    const state = store.getState();
    state.setView({ at: null, span: windowOf(state) });
  };
  return (
    <div className="tl-menu">
      <DateForm range={range} close={close} />
      <button type="button" onClick={then(() => move((_, limits) => limits))}>
        {messages.timeline.allOf(lengthOf(range))}
      </button>
      {at !== null && (
        <button type="button" onClick={then(forget)}>
          {text.forget(momentLabel(at))}
        </button>
      )}
      <Busiest>
        {busyPeriods(times, shown.bits, spanOfRange(range), MOST_PERIODS).map((period) => (
          <li key={period.start}>
            <button type="button" onClick={then(() => setWindow(period))}>
              {periodName(period)} <span className="count">{text.count(period.count)}</span>
            </button>
          </li>
        ))}
      </Busiest>
    </div>
  );
}

function Busiest({ children }: { readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2>{messages.timeline.goTo.busiest}</h2>
      <ul>{children}</ul>
    </section>
  );
}

/** A day to go to. It becomes the moment of the view, so that a line marks it and a link leads there. */
function DateForm({ range, close }: { readonly range: Corpus['range']; readonly close: () => void }) {
  const store = useAppStore();
  const text = messages.timeline.goTo;
  const go = (day: IsoDay) => {
    const state = store.getState();
    const at: View['at'] = { time: startOfDay(day), precision: 'day' };
    const noon = foldingOf(state).fold(at.time + DAY_MS / 2);
    const span = movedWindow(state, (window, limits) => {
      const half = Math.min(window.end - window.start, AROUND_DATE_MS) / 2;
      return clampWindow({ start: utcMs(noon - half), end: utcMs(noon + half) }, limits);
    });
    state.setView({ at, span });
  };
  const state = store.getState();
  const shown = isoDayOf(state.view.at?.time ?? windowOf(state).start);
  return (
    <form
      className="tl-date"
      onSubmit={(event) => {
        event.preventDefault();
        const day = parseIsoDay(String(new FormData(event.currentTarget).get('day')));
        if (day === null) return;
        go(day);
        close();
      }}
    >
      <label>
        {text.date}
        <input
          className="field"
          type="date"
          name="day"
          required
          min={range.start}
          max={range.end}
          defaultValue={shown < range.start ? range.start : shown}
        />
      </label>
      <button type="submit" className="button">
        {text.go}
      </button>
    </form>
  );
}
