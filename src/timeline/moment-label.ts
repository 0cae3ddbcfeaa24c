import { formatDay, formatTime } from '../ui/format-date.ts';
import { messages } from '../ui/messages.ts';
import type { Moment } from '../url/view.ts';

/** The date of a moment, with the time of day where it has one. */
export const momentLabel = ({ time, precision }: Moment): string =>
  precision === 'day'
    ? formatDay(time, 'short')
    : messages.dates.minute(formatDay(time, 'short'), formatTime(time));
