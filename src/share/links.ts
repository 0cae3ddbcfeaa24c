import { isoDayOf, MINUTE_MS, startOfDay, type UtcMs, utcMs } from '../base/time.ts';
import { openPlace, type Selectable } from '../state/selectors.ts';
import { spanOfEvent, windowOf } from '../state/timeline-window.ts';
import { formatView } from '../url/format-view.ts';
import { DEFAULT_VIEW, type Moment, type View } from '../url/view.ts';

/** The address of `view` in the app that `page` belongs to. */
export function linkTo(view: View, page: string): string {
  const url = new URL(page);
  url.search = formatView(view);
  url.hash = '';
  return url.href;
}

export const eventView = (id: string): View => ({ ...DEFAULT_VIEW, event: id });

export const momentView = (at: Moment): View => ({ ...DEFAULT_VIEW, at });

const dayOf = (time: UtcMs): Moment => ({ time: startOfDay(isoDayOf(time)), precision: 'day' });

/** The moment that the reader looks at: the open event's, the link's, or else the middle of the window. */
export function momentInView(state: Selectable): Moment {
  const place = openPlace(state);
  if (place !== null) {
    const { start, end } = spanOfEvent(state.corpus, place);
    return end - start === MINUTE_MS ? { time: start, precision: 'minute' } : dayOf(start);
  }
  if (state.view.at) return state.view.at;
  const { start, end } = windowOf(state);
  return dayOf(utcMs((start + end) / 2));
}
