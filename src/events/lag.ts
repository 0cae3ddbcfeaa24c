import { DAY_MS, type IsoDay, startOfDay } from '../base/time.ts';

/** How publication lies to the time of the event. Days are whole days. */
export type Lag =
  | { readonly kind: 'same-day' }
  | { readonly kind: 'within' }
  | { readonly kind: 'after'; readonly days: number }
  | { readonly kind: 'before'; readonly days: number };

/** From an event's span `[start, end)`, in UTC ms, to the day that reported it. */
export function lagOf(event: { readonly start: number; readonly end: number }, published: string): Lag {
  const day = startOfDay(published as IsoDay);
  if (day + DAY_MS <= event.start) {
    return { kind: 'before', days: Math.floor(event.start / DAY_MS) - day / DAY_MS };
  }
  if (day >= event.end) {
    const lastDay = Math.floor((event.end - 1) / DAY_MS);
    return { kind: 'after', days: day / DAY_MS - lastDay };
  }
  return event.end - event.start <= DAY_MS ? { kind: 'same-day' } : { kind: 'within' };
}
