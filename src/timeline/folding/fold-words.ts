import { DAY_MS } from '../../base/time.ts';
import type { Drawing } from '../../state/drawing.ts';
import { messages } from '../../ui/messages.ts';
import type { QuietPeriod } from './quiet-periods.ts';

/** Days of a mean month. */
const MONTH = 365.25 / 12;

/** How long a fold is: "19 days", "13 months", "4 years". */
export function foldLength({ start, end }: QuietPeriod): string {
  const days = Math.round((end - start) / DAY_MS);
  const { timeline } = messages;
  if (days < 2 * MONTH) return timeline.days(days);
  const months = Math.round(days / MONTH);
  return months < 36 ? timeline.months(months) : timeline.years(Math.round(months / 12));
}

/** "19 days without events"; by the clock of publication, "13 months without reports". */
export function foldWords(period: QuietPeriod, clock: Drawing['clock']): string {
  const { words, without } = messages.timeline.fold;
  return words(foldLength(period), without[period.hasVague ? 'vague' : clock]);
}
