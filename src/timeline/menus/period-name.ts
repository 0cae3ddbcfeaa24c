import { formatDay, formatMonth } from '../../ui/format-date.ts';
import { messages } from '../../ui/messages.ts';
import type { BusyPeriod } from '../busy-periods.ts';

/** "Late February 2022", "March 2022", "Thursday 24 February 2022", "2022". */
export function periodName({ kind, start }: Pick<BusyPeriod, 'kind' | 'start'>): string {
  switch (kind) {
    case 'day':
      return formatDay(start, 'long');
    case 'month':
      return formatMonth(start, 'long');
    case 'year':
      return String(new Date(start).getUTCFullYear());
    case 'early':
    case 'middle':
    case 'late':
      return messages.timeline.goTo.period[kind](formatMonth(start, 'long'));
  }
}
